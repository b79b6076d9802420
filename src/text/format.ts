/** How numbers, units, dates and periods are written in each language. The only module that formats them. */
import { type Period, parsePeriod } from '../domain/period.ts';
import { spellTime, type Time } from '../domain/time.ts';
import type { Decimal, Operator, PartialDate } from '../domain/types.ts';
import type { DateParts } from '../languages/format.ts';
import { FORMATS } from '../languages/index.ts';
import { formatLanguage, type Languages, type Locale } from './locale.ts';

export { capitalise, uncapitalise } from '../languages/letters.ts';

/** The mark before the digits of a fraction. */
export const decimalMarkOf = (locale: Locale): string => FORMATS[locale].marks.fraction;

const MINUS = '−';

/** A decimal in the marks of a language, digit by digit: `"357760.5"` is `357.760,5` or `357,760.5`. */
export function formatDecimal(text: Decimal, locale: Locale): string {
  const { thousands, fraction } = FORMATS[locale].marks;
  const [whole = '', rest] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${text.startsWith('-') ? MINUS : ''}${grouped}${rest === undefined ? '' : fraction + rest}`;
}

const isOne = (numberText: string): boolean => numberText === '1' || numberText === `${MINUS}1`;

/** A number with its unit: `%` follows at once, a word after a space; English units take the singular after 1. */
export function withUnit(numberText: string, unit: string, locale: Locale): string {
  if (unit.startsWith('%')) return numberText + unit;
  return `${numberText} ${FORMATS[locale].unit({ number: numberText, isOne: isOne(numberText), unit })}`;
}

/** The mark of a printed number's fraction moved three digits to the left. */
function thousandth(numberText: string, locale: Locale): string {
  const { thousands, fraction: mark } = FORMATS[locale].marks;
  const [whole = '', fraction = ''] = numberText.replaceAll(thousands, '').replace(MINUS, '').split(mark);
  const digits = `${whole.slice(0, -3)}.${whole.slice(-3)}${fraction}`.replace(/\.?0+$/, '');
  return (numberText.startsWith(MINUS) ? MINUS : '') + formatDecimal(digits, locale);
}

/**
 * An amount as it is said: like {@link withUnit}, but a thousand billions are a trillion in English. Vietnamese counts
 * "57.000 tỷ", and tables keep the unit of their column.
 */
export function spoken(numberText: string, unit: string, locale: Locale): string {
  const larger = FORMATS[locale].larger({ number: numberText, isOne: isOne(numberText), unit });
  return larger === null
    ? withUnit(numberText, unit, locale)
    : withUnit(thousandth(numberText, locale), larger, locale);
}

/** The unit of a difference: percentages differ by points. */
export const unitOfDifference = (unit: string, locale: Locale, amount: string): string =>
  unit.startsWith('%') ? FORMATS[locale].points(isOne(amount)) : unit;

/** "a year" behind an amount. */
export const perYear = (amount: string, locale: Locale): string => FORMATS[locale].perYear(amount);

function partsOf(date: PartialDate): DateParts {
  const [year = '', month, day] = date.split('-');
  return { year, month, day };
}

/** 13/02/2026 or 13 February 2026; a month or a year alone stays one: 02/2026, February 2026, 2026. */
export const formatDate = (date: PartialDate, locale: Locale): string => FORMATS[locale].date(partsOf(date));

/** January to some month as a sum of its year; any other stretch by its length and its last month. */
function formatStretch(
  { months, lastDay, stretch, first }: Extract<Period, { kind: 'stretch' }>,
  locale: Locale,
): string {
  if (stretch !== null && Number.isInteger(stretch.from) && months < 12)
    return formatPeriod(`${first}-M${months}`, locale);
  const last = formatDate(lastDay.slice(0, 7), locale);
  return FORMATS[locale].stretchTo(formatMonths(months, locale), last);
}

/** The end of a year by its number, that of a month by its name: "2030", "June 2030", "tháng 06/2030". */
export const formatTime = (time: Time, locale: Locale): string => formatPeriod(spellTime(time), locale);

/**
 * Words made for a year around the name of another stretch of time: "năm quý II/2030" is "quý II/2030", "in 12 months to
 * June" is "in the 12 months to June". Words about years stay as they are.
 */
export const smooth = (text: string, locale: Locale): string => FORMATS[locale].smooth(text);

/** A period as readers say it: 2025; 2021–2023; nine months of 2026; May 2025; 31 May 2025. */
export function formatPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  switch (period.kind) {
    case 'years':
      return `${period.first}–${period.last}`;
    case 'months':
      return FORMATS[locale].monthsOf(period.first, period.months);
    case 'month':
      return FORMATS[locale].monthOf(formatDate(text, locale));
    case 'day':
      return formatDate(text, locale);
    case 'quarter':
      return FORMATS[locale].quarterOf(period.first, period.part);
    case 'half':
      return FORMATS[locale].halfOf(period.first, period.part);
    case 'stretch':
      return formatStretch(period, locale);
    default:
      return text;
  }
}

/** When a figure is of, within a sentence: "in 2026", "on 31 May 2026", "in Q3 2025", "in the 12 months to March 2025". */
export function formatInPeriod(text: string, locale: Locale): string {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return formatOnDate(text, locale);
  const year = text.slice(0, 4);
  return smooth(FORMATS[locale].onDate({ year }, formatPeriod(text, locale)), locale);
}

/** A small count in words. */
export const formatCount = (count: number, locale: Locale): string => FORMATS[locale].counts[count] || String(count);

/** "ít nhất 54%", "more than 40%". */
export const withOperator = (op: Operator, amount: string, locale: Locale): string =>
  `${FORMATS[locale].operators[op]} ${amount}`;

/** A time in months: "14 tháng", from two years on in years: "4 năm 11 tháng", "4 years 11 months". */
export function formatMonths(count: number, locale: Locale): string {
  const [years, months] = count < 24 ? [0, count] : [Math.floor(count / 12), count % 12];
  const parts = [FORMATS[locale].years(years), FORMATS[locale].months(months)];
  return parts.filter((_, i) => [years, months][i] !== 0).join(' ');
}

/** A date within a sentence, with the word that Vietnamese puts before it: "ngày 13/02/2026", "tháng 02/2026", "năm 2026". */
export const formatDateInText = (date: PartialDate, locale: Locale): string =>
  FORMATS[locale].dateInText(partsOf(date), formatDate(date, locale));

/** "in 2026", "in February 2026", "on 13 February 2026"; Vietnamese needs no such word. */
export const formatOnDate = (date: PartialDate, locale: Locale): string =>
  FORMATS[locale].onDate(partsOf(date), formatDate(date, locale));

/** The first two languages of a site, as a language calls them within a sentence; nothing for a second that is not there. */
export const languageNames = ([first, second]: Languages, locale: Locale): { first: string; second: string } => ({
  first: formatLanguage(first, locale),
  second: second ? formatLanguage(second, locale) : '',
});

/** A month of any year, 1 to 12, after the word "tháng" in Vietnamese: "3", "March". */
export const formatMonthName = (month: number, locale: Locale): string => FORMATS[locale].month(month);

/** "a, b and c". */
export const formatList = (parts: readonly string[], locale: Locale): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(FORMATS[locale].and);

/** `2` in Vietnamese, `2nd` in English. */
export const formatOrdinal = (n: number, locale: Locale): string => FORMATS[locale].ordinal(n);
