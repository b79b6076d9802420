/**
 * The bars of one indicator, in the targets' own terms (rule of progress, section 3): where the road starts, what is
 * known of it, and the marks of its targets. A bar says nothing that the sentence beside it does not.
 *
 * A level has one row with the marks of all periods. An average, a fall or a sum has a row for each period: its value
 * says nothing of another period's target. A row of which nothing is known says so in words.
 */

import type { Figure, Indicator, PlanTarget } from '../content/schema.ts';
import { breakBetween } from '../domain/breaks.ts';
import { kindOf } from '../domain/figures.ts';
import { asksForLevel, isDueAtEnd, traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { LaidPiece } from '../domain/progress.ts';
import { resultOf, rhythmOf } from '../domain/rhythm.ts';
import { lastDayAt, type Time } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { uiOf } from '../text/ui.ts';
import { beatsText, beatText } from '../text/when.ts';
import { type AssessedTarget, bestFigures } from './assessed.ts';
import { farEndOf } from './ends.ts';
import { foreseenValue, judgedValue, type ValueLine } from './judged-value.ts';
import { printerOf } from './print.ts';
import { edgeOf, placeAcross } from './scale.ts';
import { firstYearOf, yearsOfTarget } from './span.ts';

/** A place across the row, in percent of its width, and what stands at it. */
export interface BarPoint {
  at: number;
  label: string;
}

export interface BarMark extends BarPoint {
  /** Side on which the target is met. */
  good: 'left' | 'right';
  /** The target that the row's value is held against. */
  drawn: boolean;
  /** Where the other end of a range lies that a value is to end within: the target is met on the near side of both. */
  other?: number;
}

export const KNOWN_KINDS = ['result', 'forecast', 'reading'] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

export interface BarKnown extends BarPoint {
  kind: KnownKind;
  /** The admissible range behind the source's words. */
  range: { from: number; to: number } | null;
}

export interface BarRow {
  /** "2021–2025", where the indicator has a row for each period. */
  title: string | null;
  marks: BarMark[];
  /** Solid from the start to the judged value. */
  run: { from: number; to: number } | null;
  /** What is known: the judged value first, then what is newer than it. */
  known: BarKnown[];
  /** Where the road starts: the baseline, the first figure of the series, or nothing at all. */
  start: BarPoint | null;
  /** What an even path asks for in the year of the judged value. */
  expected: BarPoint | null;
  /** Where the series counts otherwise than its target; null where it does not. */
  caveat: string | null;
  /** The series has ended. */
  ended: boolean;
  /** Said in place of a drawing, where nothing is known. */
  words: string | null;
}

export interface Bar {
  rows: BarRow[];
}

/** The target whose road is drawn: of the first ones of their periods the latest that has a value, else the very first. */
export function drawnOf(assessed: readonly AssessedTarget[]): AssessedTarget | undefined {
  const first = assessed.filter(({ target }) => target.id === null);
  return first.findLast(({ assessment: a }) => a.value !== null || a.forecast !== null) ?? first[0] ?? assessed[0];
}

/** An amount known for a row, before it has a place. */
interface Amount {
  value: number;
  label: string;
  kind: KnownKind;
  range: { low: number; high: number } | null;
}

interface Asked {
  indicator: Indicator;
  asOf: string;
  locale: Locale;
}

const rangeOf = ({ low, high }: Pick<Figure, 'low' | 'high'>): Amount['range'] =>
  low !== null && high !== null ? { low: Number(low), high: Number(high) } : null;

/** A narrow bar has no room for "percentage points". */
const brief = (label: string): string => label.replace('percentage point', 'point');

/** "2024: 53,75%". */
export const labelled = (years: string, value: string): string => brief(`${years}: ${value}`);

/** A single result of the series, known before its end or after. */
const isResult = (indicator: Indicator, { period }: Figure): boolean =>
  resultOf(parsePeriod(period), rhythmOf(indicator)) !== null;

/** A result, or a reading within a year or of it. */
const isDrawable = ({ indicator }: Asked, figure: Figure): boolean =>
  ['year', 'month', 'day'].includes(parsePeriod(figure.period).kind) || isResult(indicator, figure);

/** Figures of one moment or year that the rule picks, by the day they speak of. */
const inTime = (asked: Asked): Figure[] =>
  [...bestFigures(asked.indicator, asked.asOf).values()]
    .filter((figure) => isDrawable(asked, figure))
    .sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)));

const lastDayOf = ({ period }: Figure): IsoDate => parsePeriod(period).lastDay;

const kindOfKnown = ({ indicator }: Asked, figure: Figure): KnownKind =>
  isResult(indicator, figure) ? kindOf(figure) : 'reading';

/** The judged value of a level, and the newest figure where it is newer; with the words on each. */
function knownLevels(asked: Asked, drawn: AssessedTarget): { figure: Figure; value: string }[] {
  const { indicator, locale } = asked;
  const judged = drawn.judgedFigures.at(-1);
  const line = judgedValue(indicator, drawn, locale);
  const newest = inTime(asked).at(-1);
  const isNew = newest && lastDayOf(newest) > (judged ? lastDayOf(judged) : lastDayAt(drawn.target.baselineYear));
  return [
    // What was judged is printed as beside its word: with digits enough not to contradict it.
    ...(judged && line ? [{ figure: judged, value: line.value }] : []),
    ...(isNew ? [{ figure: newest, value: printerOf(indicator, locale).figure(newest) }] : []),
  ];
}

/** The first figure of the series that compares with a later one. */
const firstBefore = (asked: Asked, later: Figure): Figure | undefined =>
  inTime(asked).find(
    (figure) =>
      kindOfKnown(asked, figure) !== 'forecast' &&
      lastDayOf(figure) < lastDayOf(later) &&
      !breakBetween(asked.indicator.breaks, figure, later),
  );

/** What an even path asks for by the judged value, while its target is not due. */
const expectedOf = (
  { target, assessment: { expected, year } }: AssessedTarget,
  print: (value: number) => string,
): Unplaced['expected'] =>
  expected !== null && (year ?? target.end) < target.end ? { value: expected, label: print(expected) } : null;

function levelRow(asked: Asked, assessed: readonly AssessedTarget[]): BarRow {
  const { indicator, locale } = asked;
  const drawn = drawnOf(assessed);
  const shown = drawn ? knownLevels(asked, drawn) : [];
  const [main] = shown;
  if (!drawn || !main) return emptyRow(asked, null, uiOf(locale)('bar.none'));
  const { target, assessment: a } = drawn;
  const terms = termsOf(indicator, target, locale);
  const print = (value: string | number): string => terms.level(value);
  const known = shown.map(
    ({ figure, value }): Amount => ({
      value: Number(figure.value),
      label: labelled(formatPeriod(figure.period, locale), value),
      kind: kindOfKnown(asked, figure),
      range: rangeOf(figure),
    }),
  );
  const first = firstBefore(asked, main.figure);
  const baseline = a.baseline && {
    value: a.baseline.value,
    label: `${beatText(indicator, a.baseline.year, locale)}: ${print(a.baseline.value)}`,
  };
  const start =
    baseline ??
    (first
      ? { value: Number(first.value), label: `${formatPeriod(first.period, locale)}: ${print(first.value)}` }
      : null);
  return placed({
    asked,
    title: null,
    targets: assessed,
    drawn,
    known,
    start,
    expected: expectedOf(drawn, print),
    edge: start
      ? null
      : edgeOf(indicator.scale, [
          ...known.map(({ value }) => value),
          ...assessed.flatMap(({ target: each }) => [Number(each.value), ...otherEndOf(each)]),
        ]),
  });
}

/** The range of a total, or of one published average, that stands behind a value. */
function rangeOfPieces({ indicator }: Asked, pieces: readonly LaidPiece[]): Amount['range'] {
  const figures = pieces.flatMap(({ figureId }) => indicator.figures.filter(({ id }) => id === figureId));
  const { holds } = traitsOf(indicator.measure);
  if (holds !== 'amounts' && !(holds === 'changes' && figures.length === 1)) return null;
  if (figures.every(({ low }) => low === null)) return null;
  const total = (of: (figure: Figure) => string | null): number =>
    figures.reduce((sum, figure) => sum + Number(of(figure) ?? figure.value), 0);
  return { low: total(({ low }) => low), high: total(({ high }) => high) };
}

function periodRow(asked: Asked, each: AssessedTarget): BarRow {
  const { indicator, locale } = asked;
  const { target, assessment: a, workings } = each;
  const ui = uiOf(locale);
  const from = firstYearOf(indicator, each);
  const title = yearsOfTarget(indicator, target, locale);
  const terms = termsOf(indicator, target, locale);
  const years = (last: Time): string => beatsText(indicator, isDueAtEnd(indicator.measure) ? last : from, last, locale);
  const known = [
    amountOf(a.value, judgedValue(indicator, each, locale), 'result', a.year ?? target.end, workings.pieces),
    amountOf(
      a.forecast?.value ?? null,
      foreseenValue(indicator, each, locale),
      'forecast',
      target.end,
      workings.forecast,
    ),
  ].filter((amount) => amount !== null);
  function amountOf(
    value: number | null,
    line: ValueLine | null,
    kind: KnownKind,
    last: number,
    pieces: readonly LaidPiece[],
  ): Amount | null {
    if (value === null || line === null) return null;
    return { value, label: labelled(years(last), line.value), kind, range: rangeOfPieces(asked, pieces) };
  }
  if (known.length === 0)
    return emptyRow(
      asked,
      title,
      ui(WORDS_OF[a.status] ?? (a.reason === 'no_baseline' ? 'bar.noBaseline' : 'bar.none')),
    );
  const expected = traitsOf(indicator.measure).asks === 'mean' ? null : expectedOf(each, (value) => terms.value(value));
  return placed({ asked, title, targets: [each], drawn: each, known, start: null, expected, edge: 0 });
}

const WORDS_OF: Partial<Record<AssessedTarget['assessment']['status'], 'bar.notStarted' | 'bar.ended'>> = {
  not_started: 'bar.notStarted',
  discontinued: 'bar.ended',
};

const caveatOf = ({ indicator, locale }: Asked): string | null => indicator.caveat?.[locale] ?? null;

const isEnded = ({ indicator, asOf }: Asked): boolean => indicator.ended !== null && indicator.ended <= asOf;

const emptyRow = (asked: Asked, title: string | null, words: string): BarRow => ({
  title,
  marks: [],
  run: null,
  known: [],
  start: null,
  expected: null,
  caveat: caveatOf(asked),
  ended: isEnded(asked),
  words,
});

interface Unplaced {
  asked: Asked;
  title: string | null;
  targets: readonly AssessedTarget[];
  drawn: AssessedTarget;
  known: readonly Amount[];
  start: { value: number; label: string } | null;
  expected: { value: number; label: string } | null;
  /** Where the row begins when the road has no known start. */
  edge: number | null;
}

/** The target with its year; alone where the row's title names the years. */
function markLabel({ indicator, locale }: Asked, title: string | null, target: PlanTarget): string {
  const text = termsOf(indicator, target, locale).target;
  return brief(title === null ? `${formatTime(target.end, locale)}: ${text}` : text);
}

/** The other end of a range to end within, as a number. */
const otherEndOf = (target: PlanTarget): number[] => {
  const end = farEndOf(target);
  return end === null ? [] : [Number(end)];
};

/** Gives every amount its place: the scale reaches from the start of the road to the farthest of all that is drawn. */
function placed({ asked, title, targets, drawn, known, start, expected, edge }: Unplaced): BarRow {
  const from = start ?? (edge === null ? null : { value: edge, label: String(edge) });
  const ranges = known.flatMap(({ range }) => (range ? [range.low, range.high] : []));
  const place = placeAcross([
    ...targets.flatMap(({ target }) => [Number(target.value), ...otherEndOf(target)]),
    ...known.map(({ value }) => value),
    ...ranges,
    ...[from, expected].flatMap((each) => (each ? [each.value] : [])),
  ]);
  const otherPlace = ([end]: number[]) => (end === undefined ? {} : { other: place(end) });
  const [judged] = known;
  return {
    title,
    marks: targets.map(({ target }) => ({
      at: place(Number(target.value)),
      good: target.op.startsWith('>') ? 'right' : 'left',
      drawn: target === drawn.target,
      label: markLabel(asked, title, target),
      ...otherPlace(otherEndOf(target)),
    })),
    run: from && judged ? { from: place(from.value), to: place(judged.value) } : null,
    known: known.map(({ value, label, kind, range }) => ({
      at: place(value),
      label,
      kind,
      range: range && { from: place(range.low), to: place(range.high) },
    })),
    start: from && { at: place(from.value), label: from.label },
    expected: expected && { at: place(expected.value), label: expected.label },
    caveat: caveatOf(asked),
    ended: isEnded(asked),
    words: null,
  };
}

export function barOf(indicator: Indicator, assessed: readonly AssessedTarget[], asOf: string, locale: Locale): Bar {
  const asked = { indicator, asOf, locale };
  const comparable = assessed.filter(({ target }) => !target.unit);
  const rows = asksForLevel(indicator.measure)
    ? [levelRow(asked, comparable)]
    : comparable.map((each) => periodRow(asked, each));
  return { rows };
}

/** The row that stands for the indicator where there is room for one: the latest with something known, or null. */
export const mainRow = ({ rows }: Bar): BarRow | null => rows.findLast(({ known }) => known.length > 0) ?? null;
