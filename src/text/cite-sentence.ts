/** A figure as a sentence that can be pasted into an article: what, how much, when, who says so, and what it means. */
import type { Indicator } from '../content/schema.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Assessment, Decimal, PartialDate, Stage } from '../domain/types.ts';
import { capitalise, formatDate, formatDecimal, formatOnDate, formatPeriod, smooth, spoken } from './format.ts';
import type { Locale } from './locale.ts';
import { worded, wordingOf } from './wording.ts';
import { STAGE_WORDS, WORDS } from './words.ts';

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
  /** In its own terms. */
  text: string;
  /** What the word is about, where that is not the cited figure itself: "9,84%/năm" of "2021–2025", and whether it is a gain. */
  worked: { value: string; years: string; rises: boolean } | null;
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
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** What is measured, as it stands inside a sentence. */
const phraseOf = ({ phrase, name }: CiteInput['indicator'], locale: Locale): string =>
  phrase?.[locale] ?? inSentence(name[locale]);

/** The value with its unit, as its source put it; one year's rate, and a share whose whole is named, is a plain percentage. */
function amountOf({ indicator, figure }: { indicator: CiteInput['indicator']; figure: CitedFigure }, locale: Locale) {
  const unit = indicator.unit[locale];
  const ofOneYear = indicator.measure === 'rate' && parsePeriod(figure.period).kind === 'year';
  const isPlain = unit.startsWith('%') && (ofOneYear || (indicator.measure !== 'rate' && indicator.phrase !== null));
  return worded(spoken(formatDecimal(figure.value, locale), isPlain ? '%' : unit, locale), wordingOf(figure), locale);
}

type When = (period: string, measure: Indicator['measure']) => string;

const WHEN: Record<Locale, When> = {
  vi: (period, measure) => {
    const said = formatPeriod(period, 'vi');
    const when: Record<string, string> = {
      year: `Năm ${said}`,
      years: `${measure === 'sum' ? 'Tổng cộng' : 'Bình quân'} ${said}`,
      month: said.replace(/^t/, 'T'),
      day: `Tính đến ${said}`,
    };
    return when[parsePeriod(period).kind] ?? capitalise(said);
  },
  en: (period, measure) => {
    const said = formatPeriod(period, 'en');
    const when: Record<string, string> = {
      years: `${measure === 'sum' ? 'in total over' : 'on average over'} ${said}`,
      day: `as of ${said}`,
    };
    return when[parsePeriod(period).kind] ?? `in ${said}`;
  },
};

const STAGE: Record<Locale, (stage: Stage) => string> = {
  vi: (stage) => `số ${STAGE_WORDS[stage].vi}`,
  en: (stage) => (stage === 'estimate' ? 'estimate' : `${STAGE_WORDS[stage].en} figure`),
};
const EARLY: Record<Locale, string> = {
  vi: 'công bố khi kỳ chưa kết thúc',
  en: 'published before the period ended',
};
/** What stands in brackets behind a figure: its stage, whether it came early, what it counts otherwise. */
const standingOf = ({ indicator, forecast }: CiteInput, { stage }: CitedFigure, locale: Locale): string =>
  [STAGE[locale](stage), forecast && EARLY[locale], indicator.caveat?.[locale]].filter(Boolean).join(', ');

const sayNothing: Record<Locale, (input: CiteInput) => string> = {
  vi: ({ indicator, place, asOf }) =>
    `Đến ${formatDate(asOf, 'vi')}, chưa tìm thấy số liệu nào được công bố về ${phraseOf(indicator, 'vi')} ở ${place} (tính bằng ${indicator.phrase && indicator.unit.vi.startsWith('%') ? '%' : indicator.unit.vi}).`,
  en: ({ indicator, place, asOf }) =>
    `By ${formatDate(asOf, 'en')}, no published figure had been found for ${phraseOf(indicator, 'en')} in ${place} (in ${indicator.phrase && indicator.unit.en.startsWith('%') ? '%' : indicator.unit.en}).`,
};

const sayFigure: Record<Locale, (input: CiteInput, figure: CitedFigure) => string> = {
  vi: (input, figure) =>
    `${WHEN.vi(figure.period, input.indicator.measure)}, ${phraseOf(input.indicator, 'vi')} ở ${input.place} là ${amountOf({ ...input, figure }, 'vi')} (${standingOf(input, figure, 'vi')}), theo ${figure.source.publisher}, công bố ${formatOnDate(figure.published, 'vi')}.`,
  en: (input, figure) =>
    `In ${input.place}, ${phraseOf(input.indicator, 'en')} was ${amountOf({ ...input, figure }, 'en')} ${WHEN.en(figure.period, input.indicator.measure)} (${standingOf(input, figure, 'en')}), according to ${figure.source.publisher}, published ${formatOnDate(figure.published, 'en')}.`,
};

type Worked = NonNullable<CitedTarget['worked']>;

/** What was worked out: an average of the years, their total, or how far a level rose or fell in each of them. */
const SAY_WORKED: Record<
  Locale,
  Record<Exclude<Indicator['measure'], 'level'>, (input: CiteInput, worked: Worked) => string>
> = {
  vi: {
    rate: (input, { years, value }) =>
      `Bình quân ${years}, ${phraseOf(input.indicator, 'vi')} ở ${input.place} là ${value}`,
    sum: (input, { years, value }) => `Cộng ${years}, ${phraseOf(input.indicator, 'vi')} ở ${input.place} là ${value}`,
    reduction: (input, { years, value, rises }) =>
      `Trong ${years}, ${phraseOf(input.indicator, 'vi')} ở ${input.place} ${rises ? 'giảm' : 'tăng'} bình quân ${value}`,
    growth: (input, { years, value, rises }) =>
      `Trong ${years}, ${phraseOf(input.indicator, 'vi')} ở ${input.place} ${rises ? 'tăng' : 'giảm'} bình quân ${value}`,
  },
  en: {
    rate: (input, { years, value }) =>
      `In ${input.place}, ${phraseOf(input.indicator, 'en')} averaged ${value} over ${years}`,
    sum: (input, { years, value }) =>
      `In ${input.place}, ${phraseOf(input.indicator, 'en')} came to ${value} over ${years}`,
    reduction: (input, { years, value, rises }) =>
      `In ${input.place}, ${phraseOf(input.indicator, 'en')} ${rises ? 'fell' : 'rose'} by ${value} on average over ${years}`,
    growth: (input, { years, value, rises }) =>
      `In ${input.place}, ${phraseOf(input.indicator, 'en')} ${rises ? 'rose' : 'fell'} by ${value} on average over ${years}`,
  },
};

/** The average or total first, since it is what the target is about; the latest figure behind it, with whose it is. */
function sayWorked(input: CiteInput, figure: CitedFigure, worked: Worked, locale: Locale): string {
  const { measure } = input.indicator;
  if (measure === 'level') return '';
  const when = formatPeriod(figure.period, locale);
  const [amount, standing] = [amountOf({ ...input, figure }, locale), standingOf(input, figure, locale)];
  const published = formatOnDate(figure.published, locale);
  const latest =
    locale === 'vi'
      ? `tính từ các số đã công bố; số gần nhất, năm ${when}: ${amount}, ${standing}, theo ${figure.source.publisher}, công bố ${published}`
      : `worked out from the published figures; the latest, for ${when}: ${amount}, ${standing}, according to ${figure.source.publisher}, published ${published}`;
  return `${SAY_WORKED[locale][measure](input, worked)} (${latest}).`;
}

/** What a target is of: a level at the end of its period, or an average or a total over the whole of it. */
const AIM: Record<Locale, Record<Indicator['measure'], (years: string, end: string) => string>> = {
  vi: {
    level: (_, end) => `Mục tiêu đến năm ${end}`,
    reduction: (years) => `Mục tiêu giảm bình quân ${years}`,
    growth: (years) => `Mục tiêu tăng bình quân ${years}`,
    rate: (years) => `Mục tiêu bình quân ${years}`,
    sum: (years) => `Mục tiêu cả kỳ ${years}`,
  },
  en: {
    level: (_, end) => `The target for ${end}`,
    reduction: (years) => `The target for the average fall over ${years}`,
    growth: (years) => `The target for average growth over ${years}`,
    rate: (years) => `The target for the average over ${years}`,
    sum: (years) => `The target for ${years} as a whole`,
  },
};

const IS: Record<Locale, (provisional: boolean) => [string, string]> = {
  vi: (provisional) => ['là', `kết luận${provisional ? ' tạm tính' : ''}`],
  en: (provisional) => ['is', `${provisional ? 'provisional ' : ''}verdict`],
};

function sayTarget(measure: Indicator['measure'], target: CitedTarget, locale: Locale): string {
  const { first, end, text, foreseen, assessment } = target;
  const [is, judged] = IS[locale](assessment.provisional);
  return `${AIM[locale][measure](`${first}–${end}`, end)} ${is} ${text};${foreseen ? ` ${foreseen};` : ''} ${judged}: ${inSentence(WORDS[assessment.status][locale])}.`;
}

/** The sentence, as plain text in one language. */
export const citeSentence = (input: CiteInput, locale: Locale): string => smooth(sentence(input, locale), locale);

function sentence(input: CiteInput, locale: Locale): string {
  const { figure, target } = input;
  if (!figure)
    return [sayNothing[locale](input), target && sayTarget(input.indicator.measure, target, locale)]
      .filter(Boolean)
      .join(' ');
  const said = target?.worked ? sayWorked(input, figure, target.worked, locale) : sayFigure[locale](input, figure);
  return target ? `${said} ${sayTarget(input.indicator.measure, target, locale)}` : said;
}
