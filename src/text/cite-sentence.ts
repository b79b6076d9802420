/** A figure as a sentence that can be pasted into an article: what, how much, when, who says so, and what it means. */
import type { Indicator } from '../content/schema.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Assessment, Decimal, PartialDate, Stage } from '../domain/types.ts';
import { formatDate, formatDecimal, formatPeriod, withUnit } from './format.ts';
import type { Locale } from './locale.ts';
import { STAGE_WORDS, WORDS } from './words.ts';

export interface CitedFigure {
  period: string;
  value: Decimal;
  stage: Stage;
  published: PartialDate;
  wording: string | null;
  source: { publisher: string };
}

export interface CitedTarget {
  /** First and last year of its period. */
  first: number;
  end: number;
  /** In its own terms. */
  text: string;
  /** "9,84%/năm (bình quân 2021–2025)": what the word is about, where that is not the cited figure itself; else null. */
  value: string | null;
  assessment: Pick<Assessment, 'status' | 'provisional'>;
}

export interface CiteInput {
  indicator: Pick<Indicator, 'name' | 'unit' | 'measure' | 'targets'>;
  place: string;
  /** The figure cited; null where none is known. */
  figure: CitedFigure | null;
  /** An estimate of full years that was published before they ended. */
  forecast: boolean;
  /** The target whose period the figure falls in, in its own terms, and the word on it. */
  target: CitedTarget | null;
  asOf: string;
}

/** Words of the source that say how a number was rounded. */
const ROUNDINGS: Record<string, Record<Locale, string>> = {
  hơn: { vi: 'hơn', en: 'more than' },
  trên: { vi: 'trên', en: 'more than' },
  gần: { vi: 'gần', en: 'nearly' },
  khoảng: { vi: 'khoảng', en: 'about' },
};

/** A name inside a sentence: small, unless it begins with an abbreviation. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** The value with its unit; one year's rate is a plain percentage, not one "a year". */
function amountOf({ indicator, figure }: { indicator: CiteInput['indicator']; figure: CitedFigure }, locale: Locale) {
  const unit = indicator.unit[locale];
  const ofOneYear = indicator.measure === 'rate' && parsePeriod(figure.period).kind === 'year' && unit.startsWith('%');
  const amount = withUnit(formatDecimal(figure.value, locale), ofOneYear ? '%' : unit, locale);
  const rounding = ROUNDINGS[figure.wording ?? '']?.[locale];
  return rounding ? `${rounding} ${amount}` : amount;
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
    return when[parsePeriod(period).kind] ?? said;
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

const STAGE: Record<Locale, (stage: Stage, forecast: boolean) => string> = {
  vi: (stage, forecast) => `số ${STAGE_WORDS[stage].vi}${forecast ? ', công bố khi kỳ chưa kết thúc' : ''}`,
  en: (stage, forecast) =>
    `${stage === 'estimate' ? 'estimate' : `${STAGE_WORDS[stage].en} figure`}${forecast ? ', published before the period ended' : ''}`,
};

const sayNothing: Record<Locale, (input: CiteInput) => string> = {
  vi: ({ indicator, place, asOf }) =>
    `Đến ${formatDate(asOf, 'vi')}, chưa tìm thấy số liệu nào được công bố về ${inSentence(indicator.name.vi)} ở ${place} (tính bằng ${indicator.unit.vi}).`,
  en: ({ indicator, place, asOf }) =>
    `By ${formatDate(asOf, 'en')}, no published figure had been found for ${inSentence(indicator.name.en)} in ${place} (in ${indicator.unit.en}).`,
};

const sayFigure: Record<Locale, (input: CiteInput, figure: CitedFigure) => string> = {
  vi: ({ indicator, place, forecast }, figure) => {
    const verb = indicator.measure === 'reduction' || /(?:^|\s)đạt\s/.test(indicator.name.vi) ? 'là' : 'đạt';
    return `${WHEN.vi(figure.period, indicator.measure)}, ${inSentence(indicator.name.vi)} ở ${place} ${verb} ${amountOf({ indicator, figure }, 'vi')} (${STAGE.vi(figure.stage, forecast)}), theo ${figure.source.publisher}, công bố ${formatDate(figure.published, 'vi')}.`;
  },
  en: ({ indicator, place, forecast }, figure) =>
    `In ${place}, ${inSentence(indicator.name.en)} stood at ${amountOf({ indicator, figure }, 'en')} ${WHEN.en(figure.period, indicator.measure)} (${STAGE.en(figure.stage, forecast)}), according to ${figure.source.publisher}, published ${formatDate(figure.published, 'en')}.`,
};

/** What a target is of: a level at the end of its period, or an average or a total over the whole of it. */
const AIM: Record<Locale, Record<Indicator['measure'], (years: string, end: number) => string>> = {
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
  vi: (provisional) => ['là', `đánh giá${provisional ? ' tạm tính' : ''}`],
  en: (provisional) => ['is', `${provisional ? 'provisional ' : ''}assessment`],
};

const WORKED_OUT: Record<Locale, string> = {
  vi: 'từ các số đã công bố tính được',
  en: 'the published figures give',
};

function sayTarget(measure: Indicator['measure'], target: CitedTarget, locale: Locale): string {
  const { first, end, text, value, assessment } = target;
  const [is, judged] = IS[locale](assessment.provisional);
  const worked = value ? ` ${WORKED_OUT[locale]} ${value};` : '';
  return `${AIM[locale][measure](`${first}–${end}`, end)} ${is} ${text};${worked} ${judged}: ${inSentence(WORDS[assessment.status][locale])}.`;
}

/** The sentence, as plain text in one language. */
export function citeSentence(input: CiteInput, locale: Locale): string {
  const figure = input.figure ? sayFigure[locale](input, input.figure) : sayNothing[locale](input);
  return input.target ? `${figure} ${sayTarget(input.indicator.measure, input.target, locale)}` : figure;
}
