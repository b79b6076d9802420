/** The five measures put into one form: from a baseline B at year b to a value T at year N (rule of progress, section 2). */
import { directionOf, type Exact, exact, factorOf, mirror, ONE, power, ZERO } from './exact.ts';
import { type Rhythm, YEARLY } from './rhythm.ts';
import { monthsBetween, type Time } from './time.ts';
import type { Measure, Operator, Path, Series, Target } from './types.ts';

export interface Form {
  measure: Measure;
  path: Path;
  /** Of the form, not of the words: a fall of at least g points asks for a level of at most T. */
  op: Operator;
  /** +1 where more is better, -1 where less is. */
  d: 1 | -1;
  /** The number of the target line: the level, points a year, % a year or the total. */
  g: Exact;
  /** Beat of the baseline. */
  b: Time;
  /** Beat by which the target must be reached. */
  N: Time;
  /** Years on the road, N - b. */
  n: number;
  rhythm: Rhythm;
}

interface Recipe {
  /** True where the series holds yearly figures that are laid end to end, false where it holds levels. */
  laid: boolean;
  path: (series: Series) => Path;
  op: (op: Operator) => Operator;
  /** What B is where no level of year b is needed. */
  start: Exact | null;
  /** T after so many years; null where it cannot be formed. */
  goal: (B: Exact | null, g: Exact, years: Exact) => Exact | null;
}

const same = (op: Operator) => op;
const straight = () => 'straight' as const;
const geometric = () => 'geometric' as const;
/** Yearly averages have whole years. */
const whole = (years: Exact): number => Number(years.n / years.d);

export const RECIPES: Record<Measure, Recipe> = {
  level: { laid: false, path: (series) => series.path, op: same, start: null, goal: (_, g) => g },
  reduction: { laid: false, path: straight, op: mirror, start: null, goal: (B, g, n) => B?.sub(g.mul(n)) ?? null },
  growth: {
    laid: false,
    path: geometric,
    op: same,
    start: null,
    goal: (B, g, n) => B?.mul(power(factorOf(g), whole(n))) ?? null,
  },
  rate: { laid: true, path: geometric, op: same, start: ONE, goal: (_, g, n) => power(factorOf(g), whole(n)) },
  sum: { laid: true, path: straight, op: same, start: ZERO, goal: (_, g) => g },
};

/** A cap on what is laid end to end: "no more than 290 Mt in five years", "4 % a year at most on average". */
export const isCap = ({ measure, d }: Pick<Form, 'measure' | 'd'>): boolean => RECIPES[measure].laid && d < 0;

export function formOf(series: Series, target: Target): Form {
  const recipe = RECIPES[series.measure];
  const op = recipe.op(target.op);
  const b = target.baseline?.year ?? target.baselineYear;
  return {
    measure: series.measure,
    path: recipe.path(series),
    op,
    d: directionOf(op),
    g: exact(target.value),
    b,
    N: target.end,
    n: Math.max(0, monthsBetween(b, target.end) / 12),
    rhythm: series.rhythm ?? YEARLY,
  };
}
