/** What one figure changes: word, sentence and bar before and after, what it revises, and what to look at again. */

import type { Figure, Indicator, Text } from '../content/schema.ts';
import { breakBetween } from '../domain/breaks.ts';
import { exact } from '../domain/exact.ts';
import { isKnown, kindOf } from '../domain/figures.ts';
import { firstDayOf, parsePeriod } from '../domain/period.ts';
import { isInStep, rhythmOf } from '../domain/rhythm.ts';
import { STAGES } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { languagesOf } from '../text/locale.ts';
import { type AssessedTarget, assessIndicator, bestFigures } from './assessed.ts';
import { type Bar, barOf } from './bar.ts';

/** One target before and after. */
export interface TargetChange {
  before: AssessedTarget;
  after: AssessedTarget;
  /** Another word, or provisional where it was not, or the other way round. */
  turned: boolean;
  /** The sentence differs: the word may be the same and rest on another number. */
  reworded: boolean;
}

/**
 * What becomes of the figure among the reports for its period: the `first` one; it `replaces` a best one of another
 * value, or `confirms` one of the same; it is `outranked` by one that stays the best; it is `unknown` on that day
 * (published later); it was `withdrawn`.
 */
export type Standing = 'first' | 'replaces' | 'confirms' | 'outranked' | 'unknown' | 'withdrawn';

/** What is allowed and may yet be a mistake. The content check has warnings of its own; none of them stands here. */
export type ConsequenceWarning =
  /** About 1,000 or 1,000,000 times the last figure, or that part of it: probably another unit. */
  | { code: 'unit'; last: Figure; power: -6 | -3 | 3 | 6 }
  /** Published before the present best figure of its period. */
  | { code: 'older'; present: Figure }
  /** Of a weaker stage than the present best figure. */
  | { code: 'weaker'; present: Figure }
  /** Published before its period was over: shown, never judged. */
  | { code: 'forecast' }
  /** A part of a year or a reading at a date: shown, never judged. */
  | { code: 'part-year' }
  /** The series does not compare across this day, and the figures before it lie on the other side. */
  | { code: 'definition'; date: string; note: Text; last: Figure }
  /** The series had ended. */
  | { code: 'ended'; date: string };

export interface Consequence {
  before: Indicator;
  after: Indicator;
  figure: Figure;
  kind: 'result' | 'forecast';
  standing: Standing;
  /** The best figure of the period without and with the change. */
  previous: Figure | null;
  best: Figure | null;
  targets: TargetChange[];
  warnings: ConsequenceWarning[];
}

export interface ConsequenceInput {
  before: Indicator;
  after: Indicator;
  /** The figure that came, or that was withdrawn. */
  figure: Figure;
  asOf: string;
}

export function consequenceOf({ before, after, figure, asOf }: ConsequenceInput): Consequence {
  const previous = bestFigures(before, asOf).get(figure.period) ?? null;
  const best = bestFigures(after, asOf).get(figure.period) ?? null;
  const old = assessIndicator(before, asOf);
  const targets = assessIndicator(after, asOf).map((change, at): TargetChange => {
    const was = old[at] ?? change;
    return { before: was, after: change, turned: isTurned(was, change), reworded: isReworded(was, change) };
  });
  const standing = standingOf(figure, previous, best, asOf);
  return {
    before,
    after,
    figure,
    kind: kindOf(figure),
    standing,
    previous,
    best,
    targets,
    warnings: standing === 'withdrawn' ? [] : warningsOf(before, figure, previous, asOf),
  };
}

/** The bars of the same drawing, before and after. */
export const barsOf = (
  { before, after, targets }: Consequence,
  asOf: string,
  locale: Locale,
): { before: Bar; after: Bar } => ({
  before: barOf(
    before,
    targets.map((change) => change.before),
    asOf,
    locale,
  ),
  after: barOf(
    after,
    targets.map((change) => change.after),
    asOf,
    locale,
  ),
});

const isTurned = ({ assessment: a }: AssessedTarget, { assessment: b }: AssessedTarget): boolean =>
  a.status !== b.status || a.provisional !== b.provisional;

const isReworded = (a: AssessedTarget, b: AssessedTarget): boolean =>
  languagesOf(a.sentence).some((locale) => a.sentence[locale] !== b.sentence[locale]);

const isEqual = (a: Figure, b: Figure): boolean =>
  [a.value, a.low, a.high].every((amount, at) => {
    const other = [b.value, b.low, b.high][at] ?? null;
    return amount === null || other === null ? amount === other : exact(amount).equals(exact(other));
  });

function standingOf(figure: Figure, previous: Figure | null, best: Figure | null, asOf: string): Standing {
  if (figure.withdrawn && figure.withdrawn.date <= asOf) return 'withdrawn';
  if (!isKnown(figure, asOf)) return 'unknown';
  if (best?.id !== figure.id) return 'outranked';
  if (previous === null) return 'first';
  return isEqual(previous, figure) ? 'confirms' : 'replaces';
}

function warningsOf(before: Indicator, figure: Figure, present: Figure | null, asOf: string): ConsequenceWarning[] {
  const { kind } = parsePeriod(figure.period);
  const judged = isInStep(figure.period, rhythmOf(before));
  const last = lastOf(before, figure, asOf);
  const power = last && powerBetween(last.value, figure.value);
  const crossed = last && breakBetween(before.breaks, last, figure);
  const older = present && firstDayOf(figure.published) < firstDayOf(present.published);
  const weaker =
    present && kindOf(present) === kindOf(figure) && STAGES.indexOf(figure.stage) < STAGES.indexOf(present.stage);
  return [
    ...(last && power ? [{ code: 'unit', last, power } as const] : []),
    ...(present && older ? [{ code: 'older', present } as const] : []),
    ...(present && weaker ? [{ code: 'weaker', present } as const] : []),
    ...(judged && kindOf(figure) === 'forecast' ? [{ code: 'forecast' } as const] : []),
    ...(judged ? [] : [{ code: 'part-year' } as const]),
    ...(last && crossed ? [{ code: 'definition', ...crossed, last } as const] : []),
    ...(before.ended && before.ended <= firstDayOfPeriod(kind, figure.period)
      ? [{ code: 'ended', date: before.ended } as const]
      : []),
  ];
}

const lastDayOf = ({ period }: Figure): string => parsePeriod(period).lastDay;

/** A month or a day begins where its text says; everything else with its first year. */
const firstDayOfPeriod = (kind: string, period: string): string =>
  firstDayOf(kind === 'month' || kind === 'day' ? period : period.slice(0, 4));

/** The best figure of the same kind of period that is nearest before, or of the same period. */
function lastOf(indicator: Indicator, figure: Figure, asOf: string): Figure | null {
  const { kind, lastDay } = parsePeriod(figure.period);
  const known = [...bestFigures(indicator, asOf).values()].filter(
    (each) => parsePeriod(each.period).kind === kind && lastDayOf(each) <= lastDay,
  );
  return known.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1) ?? null;
}

const POWERS = [-6, -3, 3, 6] as const;
/** A year's change, up or down, that is still the same quantity. */
const YEARLY = 2;

/** The power of ten that the two differ by when one was written in thousands or millions of the other, or null. */
function powerBetween(last: string, value: string): (typeof POWERS)[number] | null {
  const [a, b] = [Math.abs(Number(last)), Math.abs(Number(value))];
  if (a === 0 || b === 0) return null;
  return POWERS.find((power) => b / a < 10 ** power * YEARLY && b / a > 10 ** power / YEARLY) ?? null;
}
