/**
 * The bars of one indicator, in the targets' own terms (rule of progress, section 3): where the road starts, what is
 * known of it, and the marks of its targets. A bar says nothing that the sentence beside it does not.
 *
 * A level has one row with the marks of all periods. An average, a fall or a sum has a row for each period: its value
 * says nothing of another period's target. A row of which nothing is known says so in words.
 */
import type { Figure, Indicator, Target } from '../content/schema.ts';
import { kindOf } from '../domain/figures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { LaidPiece } from '../domain/progress.ts';
import { formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { uiOf } from '../text/ui.ts';
import { type AssessedTarget, bestFigures } from './assessed.ts';
import { edgeOf, placeAcross } from './scale.ts';

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
  /** The series has ended. */
  ended: boolean;
  /** Said in place of a drawing, where nothing is known. */
  words: string | null;
}

export interface Bar {
  rows: BarRow[];
}

/** The target whose road is drawn: the latest that has a value, else the first. */
export const drawnOf = (assessed: readonly AssessedTarget[]): AssessedTarget | undefined =>
  assessed.findLast(({ assessment: a }) => a.value !== null || a.forecast !== null) ?? assessed[0];

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

/** "hơn ", "khoảng ": the source's own words, where they say that the number is not exact. */
const qualifierOf = ({ wording, low, high }: Figure): string => (wording && (low || high) ? `${wording} ` : '');

const isDrawable = ({ period }: Figure): boolean => ['year', 'month', 'day'].includes(parsePeriod(period).kind);

/** Figures of one moment or year that the rule picks, by the day they speak of. */
const inTime = ({ indicator, asOf }: Asked): Figure[] =>
  [...bestFigures(indicator, asOf).values()]
    .filter(isDrawable)
    .sort((a, b) => (parsePeriod(a.period).lastDay < parsePeriod(b.period).lastDay ? -1 : 1));

const kindOfKnown = (figure: Figure): KnownKind =>
  parsePeriod(figure.period).kind === 'year' ? kindOf(figure) : 'reading';

/** The judged value of a level, and the newest figure where it is newer. */
function knownLevels(asked: Asked, { target, assessment: a }: AssessedTarget): Figure[] {
  const figures = inTime(asked);
  const judged = figures.find(({ period }) => a.value !== null && period === String(a.year));
  const newest = figures.at(-1);
  const isNew = newest && newest !== judged && parsePeriod(newest.period).last > target.baselineYear;
  return [judged, isNew ? newest : undefined].filter((each) => each !== undefined);
}

/** The first figure of the series that compares with a later one. */
function firstOf(asked: Asked, shown: readonly Figure[]): Figure | undefined {
  const [first] = shown;
  const lastBreak = asked.indicator.breaks
    .map(({ date }) => date)
    .findLast((date) => first && date <= parsePeriod(first.period).lastDay);
  return inTime(asked).find(
    (figure) =>
      kindOfKnown(figure) !== 'forecast' &&
      !shown.includes(figure) &&
      first !== undefined &&
      parsePeriod(figure.period).lastDay < parsePeriod(first.period).lastDay &&
      (lastBreak === undefined || parsePeriod(figure.period).lastDay >= lastBreak),
  );
}

function levelRow(asked: Asked, assessed: readonly AssessedTarget[]): BarRow {
  const { indicator, locale } = asked;
  const drawn = drawnOf(assessed);
  if (!drawn) return emptyRow(asked, null, uiOf(locale)('bar.none'));
  const { target, assessment: a } = drawn;
  const terms = termsOf(indicator, target, locale);
  const print = (value: string | number, ...against: string[]): string => terms.level(value, ...against);
  const shown = knownLevels(asked, drawn);
  const known = shown.map((figure): Amount => {
    const value = print(figure.value, target.value);
    const told = `${qualifierOf(figure)}${value}`;
    return {
      value: Number(figure.value),
      label: `${formatPeriod(figure.period, locale)}: ${told}`,
      kind: kindOfKnown(figure),
      range: rangeOf(figure),
    };
  });
  if (known.length === 0) return emptyRow(asked, null, uiOf(locale)('bar.none'));
  const first = firstOf(asked, shown);
  const baseline = a.baseline && { value: a.baseline.value, label: `${a.baseline.year}: ${print(a.baseline.value)}` };
  const start =
    baseline ??
    (first
      ? { value: Number(first.value), label: `${formatPeriod(first.period, locale)}: ${print(first.value)}` }
      : null);
  const expected =
    a.expected !== null && a.year !== null && a.year < target.end
      ? { value: a.expected, label: print(a.expected) }
      : null;
  return placed({
    asked,
    title: null,
    targets: assessed,
    drawn,
    known,
    start,
    expected,
    edge: start
      ? null
      : edgeOf(indicator.scale, [
          ...known.map(({ value }) => value),
          ...assessed.map(({ target: each }) => Number(each.value)),
        ]),
  });
}

/** The range of a total, or of one published average, that stands behind a value. */
function rangeOfPieces({ indicator }: Asked, pieces: readonly LaidPiece[]): Amount['range'] {
  const figures = pieces.map(({ figureId }) => indicator.figures.find(({ id }) => id === figureId));
  const isTotal = indicator.measure === 'sum';
  if (!isTotal && !(indicator.measure === 'rate' && figures.length === 1)) return null;
  if (!figures.some((figure) => figure?.low != null)) return null;
  const total = (of: (figure: Figure) => string | null): number =>
    figures.reduce((sum, figure) => sum + (figure ? Number(of(figure) ?? figure.value) : 0), 0);
  return { low: total(({ low }) => low), high: total(({ high }) => high) };
}

/** The words of the source before a number that one figure alone stands for. */
const wordingOf = ({ indicator }: Asked, pieces: readonly LaidPiece[]): string => {
  const [only, second] = pieces;
  const figure = second ? undefined : indicator.figures.find(({ id }) => id === only?.figureId);
  return figure ? qualifierOf(figure) : '';
};

function periodRow(asked: Asked, each: AssessedTarget): BarRow {
  const { indicator, locale } = asked;
  const { target, assessment: a, workings } = each;
  const ui = uiOf(locale);
  const from = (target.baseline?.year ?? target.baselineYear) + 1;
  const title = formatPeriod(`${from}-${target.end}`, locale);
  const terms = termsOf(indicator, target, locale);
  const span = (last: number): string => (last === from ? String(last) : `${from}–${last}`);
  const amount = (value: number, last: number, kind: KnownKind, pieces: readonly LaidPiece[]): Amount => ({
    value,
    label: `${span(last)}: ${wordingOf(asked, pieces)}${terms.value(value, target.value)}`,
    kind,
    range: rangeOfPieces(asked, pieces),
  });
  const known = [
    ...(a.value !== null && a.year !== null ? [amount(a.value, a.year, 'result', workings.pieces)] : []),
    ...(a.forecast ? [amount(a.forecast.value, target.end, 'forecast', workings.forecast)] : []),
  ];
  if (known.length === 0)
    return emptyRow(
      asked,
      title,
      ui(WORDS_OF[a.status] ?? (a.reason === 'no_baseline' ? 'bar.noBaseline' : 'bar.none')),
    );
  const expected =
    indicator.measure === 'sum' && a.expected !== null && a.year !== null && a.year < target.end
      ? { value: a.expected, label: terms.value(a.expected) }
      : null;
  return placed({ asked, title, targets: [each], drawn: each, known, start: null, expected, edge: 0 });
}

const WORDS_OF: Partial<Record<AssessedTarget['assessment']['status'], 'bar.notStarted' | 'bar.ended'>> = {
  not_started: 'bar.notStarted',
  discontinued: 'bar.ended',
};

const isEnded = ({ indicator, asOf }: Asked): boolean => indicator.ended !== null && indicator.ended <= asOf;

const emptyRow = (asked: Asked, title: string | null, words: string): BarRow => ({
  title,
  marks: [],
  run: null,
  known: [],
  start: null,
  expected: null,
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

const labelOf = ({ indicator, locale }: Asked, target: Target): string =>
  `${target.end}: ${termsOf(indicator, target, locale).target}`;

/** Gives every amount its place: the scale reaches from the start of the road to the farthest of all that is drawn. */
function placed({ asked, title, targets, drawn, known, start, expected, edge }: Unplaced): BarRow {
  const from = start ?? (edge === null ? null : { value: edge, label: String(edge) });
  const ranges = known.flatMap(({ range }) => (range ? [range.low, range.high] : []));
  const place = placeAcross([
    ...targets.map(({ target }) => Number(target.value)),
    ...known.map(({ value }) => value),
    ...ranges,
    ...[from, expected].flatMap((each) => (each ? [each.value] : [])),
  ]);
  const [judged] = known;
  return {
    title,
    marks: targets.map(({ target }) => ({
      at: place(Number(target.value)),
      good: target.op.startsWith('>') ? 'right' : 'left',
      drawn: target === drawn.target,
      label: labelOf(asked, target),
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
    ended: isEnded(asked),
    words: null,
  };
}

export function barOf(indicator: Indicator, assessed: readonly AssessedTarget[], asOf: string, locale: Locale): Bar {
  const asked = { indicator, asOf, locale };
  const comparable = assessed.filter(({ target }) => !target.unit);
  const rows =
    indicator.measure === 'level' ? [levelRow(asked, comparable)] : comparable.map((each) => periodRow(asked, each));
  return { rows };
}

/** The row that stands for the indicator where there is room for one: the latest with something known, or null. */
export const mainRow = ({ rows }: Bar): BarRow | null => rows.findLast(({ known }) => known.length > 0) ?? null;
