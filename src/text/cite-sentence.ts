/** A figure as a sentence that can be pasted into an article: what, how much, when, who says so, and what it means. */

import type { Indicator } from '../content/schema.ts';
import { traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Assessment, Decimal, PartialDate, Stage } from '../domain/types.ts';
import type { Cited, CitedNews } from '../languages/citations.ts';
import { CITATIONS, MEASURE_WORDS } from '../languages/texts.ts';
import { formatDate, formatDecimal, formatOnDate, formatPeriod, smooth, spoken } from './format.ts';
import type { Locale } from './locale.ts';
import { worded, wordingOf } from './wording.ts';
import { WORDS } from './words.ts';

export interface CitedFigure {
  period: string;
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
  stage: Stage;
  published: PartialDate;
  wording: string | null;
  source: { publisher: string };
}

export interface CitedTarget {
  /** First and last beat of its period, as they are told. */
  first: string;
  end: string;
  /** The time of its baseline. */
  since: string;
  /** In its own terms. */
  text: string;
  /** What the word is about, where that is not the cited figure itself: "9,84%/năm" of "2021–2025", and whether it is a gain. */
  worked: { value: string; years: string; year: string; rises: boolean } | null;
  /** "cộng 2021–2025, ước tính công bố ngày 17/10/2025: hơn 700 nghìn tỷ đồng", while a result is awaited. */
  foreseen: string | null;
  assessment: Pick<Assessment, 'status' | 'provisional'>;
}

export interface CiteInput {
  indicator: Pick<Indicator, 'name' | 'phrase' | 'caveat' | 'unit' | 'measure' | 'targets'>;
  place: string;
  /** The figure cited; null where none is known. */
  figure: CitedFigure | null;
  /** An estimate of full years that was published before they ended. */
  forecast: boolean;
  /** The target whose period the figure falls in, in its own terms, and the word on it. */
  target: CitedTarget | null;
  asOf: string;
}

/** A name inside a sentence: small, unless it begins with an abbreviation. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** What is measured, as it stands inside a sentence. */
const phraseOf = ({ phrase, name }: CiteInput['indicator'], locale: Locale): string =>
  phrase?.[locale] ?? inSentence(name[locale]);

/** The value with its unit, as its source put it; one year's rate, and a share whose whole is named, is a plain percentage. */
function amountOf({ indicator, figure }: { indicator: CiteInput['indicator']; figure: CitedFigure }, locale: Locale) {
  const unit = indicator.unit[locale];
  const ofOneYear = traitsOf(indicator.measure).holds === 'changes' && parsePeriod(figure.period).kind === 'year';
  const isPlain =
    unit.startsWith('%') &&
    (ofOneYear || (traitsOf(indicator.measure).holds !== 'changes' && indicator.phrase !== null));
  return worded(spoken(formatDecimal(figure.value, locale), isPlain ? '%' : unit, locale), wordingOf(figure), locale);
}

/** What stands in brackets behind a figure: its stage, whether it came early, what it counts otherwise. */
function standingOf({ indicator, forecast }: CiteInput, { stage }: CitedFigure, locale: Locale): string {
  const say = CITATIONS[locale];
  return [say.stage(stage), forecast && say.early, indicator.caveat?.[locale]].filter(Boolean).join(', ');
}

const citedOf = ({ indicator, place }: CiteInput, locale: Locale): Cited => ({
  phrase: phraseOf(indicator, locale),
  place,
});

const newsOf = (input: CiteInput, figure: CitedFigure, locale: Locale): CitedNews => ({
  amount: amountOf({ ...input, figure }, locale),
  standing: standingOf(input, figure, locale),
  publisher: figure.source.publisher,
  published: formatOnDate(figure.published, locale),
});

function sayNothing(input: CiteInput, locale: Locale): string {
  const { indicator, asOf } = input;
  const unit = indicator.unit[locale];
  return CITATIONS[locale].nothing({
    ...citedOf(input, locale),
    day: formatDate(asOf, locale),
    unit: indicator.phrase && unit.startsWith('%') ? '%' : unit,
  });
}

function sayFigure(input: CiteInput, figure: CitedFigure, locale: Locale): string {
  const say = CITATIONS[locale];
  const { kind } = parsePeriod(figure.period);
  const when = say.when(formatPeriod(figure.period, locale), kind, traitsOf(input.indicator.measure).asks === 'total');
  return say.figure({ ...citedOf(input, locale), ...newsOf(input, figure, locale), when });
}

type Worked = NonNullable<CitedTarget['worked']>;

/** The average or total first, since it is what the target is about; the latest figure behind it, with whose it is. */
function sayWorked(
  input: CiteInput,
  figure: CitedFigure,
  { worked, since }: { worked: Worked; since: string },
  locale: Locale,
): string {
  const sayValue = MEASURE_WORDS[locale][input.indicator.measure].worked;
  if (sayValue === null) return '';
  const say = CITATIONS[locale];
  const latest = say.latest({ ...newsOf(input, figure, locale), period: formatPeriod(figure.period, locale) });
  return `${sayValue({ ...citedOf(input, locale), ...worked, since })} (${latest}).`;
}

function sayTarget(measure: Indicator['measure'], target: CitedTarget, locale: Locale): string {
  const { first, end, text, foreseen, assessment } = target;
  const [is, judged] = CITATIONS[locale].is(assessment.provisional);
  const aim = MEASURE_WORDS[locale][measure].aimOf(`${first}–${end}`, end, target.since);
  return `${aim} ${is} ${text};${foreseen ? ` ${foreseen};` : ''} ${judged}: ${inSentence(WORDS[assessment.status][locale])}.`;
}

/** The sentence, as plain text in one language. */
export const citeSentence = (input: CiteInput, locale: Locale): string => smooth(sentence(input, locale), locale);

function sentence(input: CiteInput, locale: Locale): string {
  const { figure, target } = input;
  if (!figure)
    return [sayNothing(input, locale), target && sayTarget(input.indicator.measure, target, locale)]
      .filter(Boolean)
      .join(' ');
  const { worked = null, since = '' } = target ?? {};
  const said = worked ? sayWorked(input, figure, { worked, since }, locale) : sayFigure(input, figure, locale);
  return target ? `${said} ${sayTarget(input.indicator.measure, target, locale)}` : said;
}
