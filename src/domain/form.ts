/** The measures put into one form: from a baseline B at year b to a value T at year N (rule of progress, section 2). */
import { directionOf, type Exact, exact, factorOf, mirror, ONE, power, ZERO } from './exact.ts';
import { isLaid, pathOf, traitsOf } from './measures.ts';
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
  /** The numbers that it may stand for, where the target says "about": both ends; else itself. */
  ends: readonly Exact[];
  /** Beat of the baseline. */
  b: Time;
  /** Beat by which the target must be reached. */
  N: Time;
  /** Years on the road, N - b. */
  n: number;
  rhythm: Rhythm;
}

/** How a measure is put into the form. */
interface Recipe {
  /** What B is where no level of year b is needed. */
  start: Exact | null;
  /** T after so many years; null where it cannot be formed. */
  goal: (B: Exact | null, g: Exact, years: Exact) => Exact | null;
}

/** Yearly averages have whole years. */
const whole = (years: Exact): number => Number(years.n / years.d);

export const RECIPES: Record<Measure, Recipe> = {
  level: { start: null, goal: (_, g) => g },
  reduction: { start: null, goal: (B, g, n) => B?.sub(g.mul(n)) ?? null },
  change: { start: null, goal: (B, g) => B?.add(g) ?? null },
  percent_change: { start: null, goal: (B, g) => B?.mul(factorOf(g)) ?? null },
  growth: { start: null, goal: (B, g, n) => B?.mul(power(factorOf(g), whole(n))) ?? null },
  rate: { start: ONE, goal: (_, g, n) => power(factorOf(g), whole(n)) },
  sum: { start: ZERO, goal: (_, g) => g },
};

/** A cap on what is laid end to end: "no more than 290 Mt in five years", "4 % a year at most on average". */
export const isCap = ({ measure, d }: Pick<Form, 'measure' | 'd'>): boolean => isLaid(measure) && d < 0;

/** The operator that the level at the end has to keep: a fall of at least so much asks for at most such a level. */
export const levelOperator = (measure: Measure, op: Operator): Operator => (traitsOf(measure).falls ? mirror(op) : op);

/** The target in the terms of section 2 of the rule: what its levels must be, by when, and from where. */
export function formOf(series: Series, target: Target): Form {
  const op = levelOperator(series.measure, target.op);
  const { low, high } = target.about ?? { low: target.value, high: target.value };
  const b = target.baseline?.year ?? target.baselineYear;
  return {
    measure: series.measure,
    path: pathOf(series),
    op,
    d: directionOf(op),
    g: exact(target.value),
    ends: low === high ? [exact(low)] : [exact(low), exact(high)],
    b,
    N: target.end,
    n: Math.max(0, monthsBetween(b, target.end) / 12),
    rhythm: series.rhythm ?? YEARLY,
  };
}
