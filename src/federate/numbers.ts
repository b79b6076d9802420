/** Prints the numbers of published data as the trackers' own pages do, and says when they were known. */

import { toldIn } from '../content/original.ts';
import type { FigureData, IndicatorData, TargetData } from '../data/schema.ts';
import { asksForLevel, isDueAtEnd, isWorkedOut, traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { PartialDate } from '../domain/types.ts';
import { MEASURE_WORDS } from '../languages/texts.ts';
import { digitsOf, numberToDecimal } from '../text/decimal.ts';
import { formatPeriod, smooth } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Aim, type Measured, type Terms, termsOf, unitOfTerms } from '../text/sentence/terms.ts';
import { type Worded, worded, wordingTogether } from '../text/wording.ts';
import { KIND_WORDS, STAGE_WORDS } from '../text/words.ts';
import { printerOf } from '../views/print.ts';
import { spanOf } from './compare.ts';

const decimalOrNull = (value: number | null) => (value === null ? null : numberToDecimal(value));

/** The words of a text in one language, for what prints in that alone. */
const inOne = (text: Parameters<typeof toldIn>[0], locale: Locale) =>
  ({ [locale]: toldIn(text, locale).words }) as Record<Locale, string>;

/** What printing needs of an indicator; the digits that it prints are those of its figures. */
function measuredOf(indicator: IndicatorData, locale: Locale): Measured {
  const { unit, measure, path, scale, ended, caveat, frequency = 'A', window = null } = indicator;
  const digits = indicator.figures.map(({ value }) => digitsOf(numberToDecimal(value)));
  return {
    unit: inOne(unit, locale),
    decimals: Math.max(0, ...digits),
    measure,
    path,
    scale: [decimalOrNull(scale[0]), decimalOrNull(scale[1])],
    ended,
    caveat: caveat && inOne(caveat, locale),
    frequency,
    window,
    reporting_year_start_day: indicator.reporting_year_start_day ?? '01-01',
  };
}

const aimOf = ({ op, value, unit, other_end: far, range, about }: TargetData, locale: Locale): Aim => ({
  op,
  value: numberToDecimal(value),
  unit: unit && inOne(unit, locale),
  other_end: far === undefined ? null : numberToDecimal(far),
  ...(range && { range }),
  about: about ? { low: numberToDecimal(about.low), high: numberToDecimal(about.high) } : null,
});

export const termsIn = (indicator: IndicatorData, target: TargetData, locale: Locale): Terms =>
  termsOf(measuredOf(indicator, locale), aimOf(target, locale), locale);

/** The unit of the numbers that are judged: "% a year" of a growth, whatever grows. */
export const unitInTerms = (indicator: IndicatorData, locale: Locale): string =>
  unitOfTerms(measuredOf(indicator, locale), { unit: null }, locale);

/** "a fall averaging at least 1.5 points a year". */
export function targetText(indicator: IndicatorData, target: TargetData, locale: Locale): string {
  const { target: asked } = termsIn(indicator, target, locale);
  const since = formatPeriod(spanOf(target).start, locale);
  return smooth(MEASURE_WORDS[locale][indicator.measure].aim(asked, since), locale);
}

/** The time that a target or a value is of: "2025", "2021–2025". */
export function timeText(indicator: IndicatorData, start: string, end: string, locale: Locale): string {
  if (isDueAtEnd(indicator.measure)) return formatPeriod(end, locale);
  const first = Number(start) + 1;
  if (Number.isNaN(first)) return `${formatPeriod(start, locale)} → ${formatPeriod(end, locale)}`;
  return first < Number(end) ? `${first}–${end}` : formatPeriod(end, locale);
}

/** Figures that the tracker picks for the time from a target's start up to some result, with that time alone for a level. */
function pickedFor(indicator: IndicatorData, target: TargetData, end: string): FigureData[] {
  const [from = '', to = ''] = [spanOf(target).start, end].map((each) => parsePeriod(each).lastDay);
  return indicator.figures.filter(({ best, withdrawn, period }) => {
    const { lastDay } = parsePeriod(period);
    const isOfTime = asksForLevel(indicator.measure) ? period === end : lastDay > from && lastDay <= to;
    return best && withdrawn === null && isOfTime;
  });
}

const wordedFigure = ({ value, low, high, wording }: FigureData): Worded => ({
  value: numberToDecimal(value),
  low: decimalOrNull(low),
  high: decimalOrNull(high),
  wording,
});

/**
 * An amount in the target's terms, with the word that says how exact it is: that of the figure which it is, else what its
 * figures make together; a change that is worked out has the tracker's sentence for that.
 */
function amountText(
  indicator: IndicatorData,
  target: TargetData,
  amount: number,
  figures: FigureData[],
  locale: Locale,
): string {
  const { expected } = target.assessment;
  const printed = termsIn(indicator, target, locale).value(
    amount,
    target.value,
    ...(expected === null ? [] : [expected]),
  );
  if (isWorkedOut(indicator.measure)) return printed;
  const own = figures.find(({ value }) => value === amount);
  return worded(printed, wordingTogether((own ? [own] : figures).map(wordedFigure)), locale);
}

export interface JudgedRecord {
  /** "2025", "2021–2025". */
  time: string;
  /** "53.75%". */
  value: string;
  amount: number;
  /** The ends between which the source's words leave it; null for a plain number, and for one that was worked out. */
  range: { low: number; high: number } | null;
  /** When the newest of the figures behind it was published; null where that cannot be told. */
  published: PartialDate | null;
}

/** The number beside a target's word; null where nothing was judged. */
export function judgedNumber(indicator: IndicatorData, target: TargetData, locale: Locale): JudgedRecord | null {
  const { value: amount, year, period } = target.assessment;
  if (amount === null || year === null) return null;
  const end = period ?? String(year);
  const figures = pickedFor(indicator, target, end).filter(({ kind }) => kind === 'result');
  const [own] = figures;
  const isRead = asksForLevel(indicator.measure) && own !== undefined && own.value === amount;
  const published = figures.map((figure) => figure.published).sort();
  return {
    time: timeText(indicator, spanOf(target).start, end, locale),
    value: amountText(indicator, target, amount, figures, locale),
    amount,
    range: isRead && own.low !== null && own.high !== null ? { low: own.low, high: own.high } : null,
    published: published.at(-1) ?? null,
  };
}

/** What is foreseen for the end of a target, before its result is known: "2021–2025", "more than 700,000 billion VND". */
export function foreseenNumber(indicator: IndicatorData, target: TargetData, locale: Locale) {
  const { forecast } = target.assessment;
  if (!forecast) return null;
  const { start, end } = spanOf(target);
  const figures = pickedFor(indicator, target, end);
  return {
    time: timeText(indicator, start, end, locale),
    value: amountText(indicator, target, forecast.value, figures, locale),
    amount: forecast.value,
  };
}

/** A figure as its source put it. */
const figureText = (indicator: IndicatorData, figure: FigureData, locale: Locale): string =>
  printerOf(measuredOf(indicator, locale), locale).figure({ period: figure.period, ...wordedFigure(figure) });

/** The newest figure that the tracker picks; null where it has none. */
export function newestFigure(indicator: IndicatorData, locale: Locale) {
  const figure = indicator.figures
    .filter(({ best, withdrawn }) => best && withdrawn === null)
    .toSorted((a, b) => (parsePeriod(a.period).lastDay < parsePeriod(b.period).lastDay ? -1 : 1))
    .at(-1);
  return figure
    ? {
        period: formatPeriod(figure.period, locale),
        value: figureText(indicator, figure, locale),
        stage: [
          STAGE_WORDS[figure.stage][locale],
          ...(figure.kind === 'forecast' ? [KIND_WORDS.forecast[locale]] : []),
        ].join(', '),
        published: figure.published,
      }
    : null;
}

/** Does a road of this measure start at a level, rather than at nothing? */
export const startsAtLevel = (indicator: IndicatorData): boolean => traitsOf(indicator.measure).asks === 'end';
