/** The numbers of one sentence, before they are printed: what is compared with what. */
import type { PlanTarget } from '../../content/schema.ts';
import { exact, toDecimal } from '../../domain/exact.ts';
import { RECIPES } from '../../domain/form.ts';
import { asksForLevel, isDueAtEnd, isWorkedOut, type MeasureTraits, pathOf, traitsOf } from '../../domain/measures.ts';
import { monthsBetween, type Time, yearsBetween } from '../../domain/time.ts';
import type { Assessment, Decimal, PartialDate, Stage } from '../../domain/types.ts';
import { trimDecimal } from '../decimal.ts';
import type { Locale } from '../locale.ts';
import type { Worded, WordingInWords } from '../wording.ts';
import { decimalOf, type Measured, type SentenceAmount, type Terms, termsOf } from './terms.ts';

export interface SentenceInput {
  indicator: Measured;
  target: PlanTarget;
  assessment: Assessment;
  /** The admissible range of the latest judged figure: how its source's words are read. */
  range: { low: Decimal; high: Decimal } | null;
  /** How exact the sources say that the judged level or total, the level of the start, and the forecast are. */
  wordings: { judged: WordingInWords | null; baseline: WordingInWords | null; forecast: WordingInWords | null };
  /** The single figure behind the forecast, where there is just one. */
  forecastFigure: { value: Decimal } | null;
  /** When the newest estimate behind the forecast was published. */
  forecastPublished: PartialDate | null;
  /** Figures laid end to end behind a `rate` or a `sum`. */
  pieces: { from: number; to: number; value: Decimal }[];
  /** Of the figure that the road starts from, and of the latest one judged. */
  stages: { baseline: Stage | null; latest: Stage | null };
  /** Beats of the period up to its end that have no result. */
  missing: Time[];
  /** Has the series a result at all, of whatever time? */
  hasResults: boolean;
  /** The newest reading at a date or part-year sum: to be told, never judged. */
  reading: ({ period: string; stage: Stage } & Worded) | null;
}

export interface Numbers extends SentenceInput {
  terms: Terms;
  locale: Locale;
  /** The time of the start, and the years from there to the end. */
  from: Time;
  span: number;
  /** The target's own number. */
  goal: Decimal;
  /** The judged value in the target's terms, and the decimal that is printed for it. */
  value: SentenceAmount | null;
  printed: Decimal | null;
  /** The level the road starts from. */
  start: SentenceAmount | null;
  /** The level judged: the value itself, or what an average was worked out from. */
  level: SentenceAmount | null;
  /** What the path asks at the year of the value, where the target is due at the end. */
  expected: SentenceAmount | null;
  /** The level that so much of a fall or of growth a year ends at. */
  goalLevel: SentenceAmount | null;
}

/** Closer than this, relatively, two numbers count as the same where roots or logarithms were computed in floating point. */
const NOISE = 1e-12;

const isNoisy = (indicator: Measured): boolean => pathOf(indicator) === 'geometric';

/** A computed number, or the mark that it misses only by noise. */
export function settle(amount: number, mark: SentenceAmount | null, indicator: Measured): SentenceAmount {
  if (mark === null || !isNoisy(indicator)) return amount;
  return Math.abs(amount - Number(mark)) <= NOISE * Math.abs(Number(mark)) ? mark : amount;
}

/** The amounts that are known, in order. */
export const known = <T>(...amounts: (T | null)[]): T[] => amounts.filter((amount) => amount !== null);

function goalLevelOf(
  { measure }: Measured,
  target: PlanTarget,
  start: SentenceAmount | null,
  from: Time,
): Decimal | null {
  if (start === null || !isWorkedOut(measure)) return null;
  if (traitsOf(measure).counts === 'percent' && Number(start) <= 0) return null;
  const goal = RECIPES[measure].goal(exact(decimalOf(start)), exact(target.value), yearsBetween(from, target.end));
  return goal && toDecimal(goal);
}

/** A level keeps the digits of its source, a total is computed; a mean of just the target's number is that number. */
function judgedValue({ indicator, target, assessment: { level, value } }: SentenceInput): SentenceAmount | null {
  if (value === null) return null;
  const { asks } = traitsOf(indicator.measure);
  if (asks === 'end' && level) return level.value;
  return asks === 'total' && level ? trimDecimal(level.value) : settle(value, target.value, indicator);
}

/** The total that equal yearly shares ask for by the year of the value. */
const sharesBy = ({ from, span, goal, target, assessment: { year } }: Numbers): Decimal | null =>
  year === null || span <= 0
    ? null
    : toDecimal(exact(goal).mul(yearsBetween(from, year)).div(yearsBetween(from, target.end)));

/** What the judged value is told apart from: only a level shares its scale with the start. */
const MARKS: Record<MeasureTraits['asks'], (numbers: Numbers) => SentenceAmount[]> = {
  end: ({ goal, expected, start }) => known(goal, expected, start),
  change: ({ goal, expected }) => known(goal, expected),
  mean: ({ goal }) => [goal],
  total: (numbers) => known(numbers.goal, sharesBy(numbers)),
};

/** In full beside a range, so that it never lies outside. */
function printedOf(numbers: Numbers): Decimal | null {
  const { indicator, range, terms, value } = numbers;
  if (value === null) return null;
  if (range && typeof value === 'string') return value;
  const text = terms.rounded(value, ...MARKS[traitsOf(indicator.measure).asks](numbers));
  return asksForLevel(indicator.measure) ? text : trimDecimal(text);
}

/** The numbers behind a sentence, settled and printed so that none contradicts another. */
export function sentenceNumbers(input: SentenceInput, locale: Locale): Numbers {
  const { indicator, target, assessment: a } = input;
  const from = target.baseline?.year ?? target.baselineYear;
  const span = monthsBetween(from, target.end) / 12;
  const start = target.baseline?.value ?? a.baseline?.value ?? null;
  const value = judgedValue(input);
  const level = isWorkedOut(indicator.measure) ? (a.level?.value ?? null) : value;
  const goalLevel = goalLevelOf(indicator, target, start, from);
  const numbers: Numbers = {
    ...input,
    terms: termsOf(indicator, target, locale),
    locale,
    from,
    span,
    goal: target.value,
    value,
    printed: null,
    start,
    level,
    expected: isDueAtEnd(indicator.measure) && a.expected !== null ? settle(a.expected, value, indicator) : null,
    goalLevel: goalLevel === null ? null : settle(Number(goalLevel), level, indicator),
  };
  return { ...numbers, printed: printedOf(numbers) };
}
