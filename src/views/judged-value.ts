/**
 * The number that was judged, with the years that it is about: what stands beside a word wherever one is shown. Bars,
 * cards, embeds, reports, the pages of a day and citations all print this, so that no number beside a word is another.
 */

import type { Figure, Indicator } from '../content/schema.ts';
import { bestOf, kindOf } from '../domain/figures.ts';
import { asksForLevel, isDueAtEnd, isLaid, isWorkedOut, type MeasureTraits, traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import { resultOf, rhythmOf } from '../domain/rhythm.ts';
import type { Time } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { absolute } from '../text/decimal.ts';
import { formatOnDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { type UiKey, uiOf } from '../text/ui.ts';
import { beatsText, beatText } from '../text/when.ts';
import { ROUGHLY, type WordingInWords, worded } from '../text/wording.ts';
import { STAGE_WORDS } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { printerOf } from './print.ts';
import { firstYearOf } from './span.ts';

export interface ValueLine {
  /** What it is: "Bình quân 2021–2025", "Năm 2025", "Ước tính công bố ngày 17/07/2025 cho bình quân 2021–2025". */
  label: string;
  /** The same where there is little room: "Bình quân 2021–2025, ước tính". */
  short: string;
  /** "9,84%/năm", "hơn 7,3 tỷ USD". */
  value: string;
  /** "Bình quân 2021–2025: 9,84%/năm (tính theo hộ)". */
  text: string;
}

/** What a value of so many years is called. */
function labelKey({ measure }: Indicator, value: number, from: number, to: number): UiKey {
  const { asks, falls } = traitsOf(measure);
  if (asks === 'change') return 'judged.change';
  if (asks === 'end' || (isLaid(measure) && from >= to)) return 'judged.level';
  if (isLaid(measure)) return asks === 'total' ? 'judged.total' : 'judged.average';
  const rises = !falls === value >= 0;
  if (from >= to) return rises ? 'judged.riseOne' : 'judged.fallOne';
  return rises ? 'judged.rise' : 'judged.fall';
}

/** "62% (tính theo hộ)". */
export const withCaveat = (text: string, { caveat }: Pick<Indicator, 'caveat'>, locale: Locale): string =>
  caveat ? `${text} (${caveat[locale]})` : text;

interface Named {
  label: string;
  short?: string;
  value: string;
}

const lineOf = ({ label, short = label, value }: Named, indicator: Indicator, locale: Locale): ValueLine => ({
  label,
  short,
  value,
  text: withCaveat(`${label}: ${value}`, indicator, locale),
});

/** The time that a change is counted from. */
const startOf = (indicator: Indicator, { target }: AssessedTarget, locale: Locale): string =>
  beatText(indicator, target.baseline?.year ?? target.baselineYear, locale);

/** The judged value; null where nothing could be judged. */
export function judgedValue(indicator: Indicator, judged: AssessedTarget, locale: Locale): ValueLine | null {
  const { target, assessment: a, wordings } = judged;
  if (a.value === null || a.year === null) return null;
  const terms = termsOf(indicator, target, locale);
  const against = [target.value, ...(a.expected === null ? [] : [a.expected])];
  const level = a.level?.value ?? a.value;
  const shown: Record<MeasureTraits['asks'], (value: number) => string> = {
    end: () => worded(terms.level(level, ...against), wordings.judged, locale),
    total: () => worded(terms.value(level, ...against), wordings.judged, locale),
    change: (value) => changeOf(value, wordings.judged ?? wordings.baseline),
    mean: (value) =>
      isLaid(indicator.measure) ? worded(terms.value(value, ...against), wordings.judged, locale) : averageOf(value),
  };
  function changeOf(value: number, rough: WordingInWords | null): string {
    return terms.print(terms.rounded(value, ...against), (size) => worded(size, rough && ROUGHLY, locale));
  }
  function averageOf(value: number): string {
    const rough = wordings.judged ?? wordings.baseline;
    return worded(terms.print(absolute(terms.rounded(value, target.value))), rough && ROUGHLY, locale);
  }
  const from = firstYearOf(indicator, judged);
  const label = uiOf(locale)(labelKey(indicator, a.value, from, a.year), {
    years: beatsText(indicator, from, a.year, locale),
    year: beatText(indicator, a.year, locale),
    start: startOf(indicator, judged, locale),
  });
  return lineOf({ label, value: shown[traitsOf(indicator.measure).asks](a.value) }, indicator, locale);
}

/** The estimate for the last year, where a result is awaited. */
export function foreseenValue(indicator: Indicator, judged: AssessedTarget, locale: Locale): ValueLine | null {
  const { target, assessment, wordings, forecastPublished } = judged;
  const { forecast } = assessment;
  if (!forecast || forecastPublished === null) return null;
  const ui = uiOf(locale);
  const terms = termsOf(indicator, target, locale);
  const from = firstYearOf(indicator, judged);
  const what = ui(labelKey(indicator, forecast.value, from, target.end), {
    years: beatsText(indicator, from, target.end, locale),
    year: beatText(indicator, target.end, locale),
    start: startOf(indicator, judged, locale),
  });
  const wording = isWorkedOut(indicator.measure) ? wordings.forecast && ROUGHLY : wordings.forecast;
  const rounded = terms.rounded(forecast.value, target.value);
  const isChange = traitsOf(indicator.measure).asks === 'change';
  const printed = asksForLevel(indicator.measure)
    ? worded(terms.level(forecast.value, target.value), wording, locale)
    : terms.print(isChange ? rounded : absolute(rounded), (size) => worded(size, wording, locale));
  const label = ui('judged.estimate', { what, date: formatOnDate(forecastPublished, locale) });
  const short = `${what}, ${STAGE_WORDS.estimate[locale]}`;
  return lineOf({ label, short, value: printed }, indicator, locale);
}

/** The value beside the word of a target: the judged one, else the estimate; null where there is neither. */
export const valueBeside = (indicator: Indicator, judged: AssessedTarget, locale: Locale): ValueLine | null =>
  judgedValue(indicator, judged, locale) ?? foreseenValue(indicator, judged, locale);

/** The newest single beat of a target's period that has a figure, and that figure. */
function lastYearOf(
  indicator: Indicator,
  { target }: AssessedTarget,
  asOf: IsoDate,
): { figure: Figure; beat: Time } | null {
  const own = [...bestOf(indicator.figures, asOf).values()].flatMap((figure) => {
    const beat = resultOf(parsePeriod(figure.period), rhythmOf(indicator))?.to ?? null;
    return beat !== null && target.baselineYear < beat && beat <= target.end ? [{ figure, beat }] : [];
  });
  return own.toSorted((a, b) => a.beat - b.beat).at(-1) ?? null;
}

/**
 * "riêng năm 2025: 8,27% (ước tính)": the latest single year, small beneath an average or a total of several; null where
 * the value beside the word is that year's own.
 */
export function lastYearText(
  indicator: Indicator,
  judged: AssessedTarget,
  asOf: IsoDate,
  locale: Locale,
): string | null {
  const last = lastYearOf(indicator, judged, asOf);
  const { assessment: a, judgedFigures } = judged;
  if (!last) return null;
  const { figure, beat } = last;
  const isShown = judgedFigures.length === 1 && judgedFigures[0]?.id === figure.id && !isWorkedOut(indicator.measure);
  const isForecast = a.value === null && a.forecast !== null && isDueAtEnd(indicator.measure);
  if (isShown || (isForecast && beat === judged.target.end)) return null;
  const ui = uiOf(locale);
  const early = kindOf(figure) === 'forecast' ? `, ${ui('figure.early')}` : '';
  const text = ui(a.value === null || isDueAtEnd(indicator.measure) ? 'judged.latestYear' : 'judged.lastYear', {
    year: formatPeriod(figure.period, locale),
    value: printerOf(indicator, locale).figure(figure),
    stage: STAGE_WORDS[figure.stage][locale] + early,
  });
  return withCaveat(text, indicator, locale);
}
