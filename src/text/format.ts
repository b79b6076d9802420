/** How numbers, units, dates and periods are written in each language. The only module that formats them. */
import { type Period, parsePeriod } from '../domain/period.ts';
import { spellTime, type Time } from '../domain/time.ts';
import type { Decimal, Operator, PartialDate } from '../domain/types.ts';
import type { Locale } from './locale.ts';

const MARKS: Record<Locale, { thousands: string; fraction: string }> = {
  vi: { thousands: '.', fraction: ',' },
  en: { thousands: ',', fraction: '.' },
};
const MINUS = '−';

/** A decimal in the marks of a language, digit by digit: `"357760.5"` is `357.760,5` or `357,760.5`. */
export function formatDecimal(text: Decimal, locale: Locale): string {
  const { thousands, fraction } = MARKS[locale];
  const [whole = '', rest] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${text.startsWith('-') ? MINUS : ''}${grouped}${rest === undefined ? '' : fraction + rest}`;
}

/** How an English word takes the singular; the first line that fits. */
const SINGULARS: readonly [RegExp, string][] = [
  [/^people$/, 'person'],
  [/^children$/, 'child'],
  [/^\p{L}{1,3}$|(?:ss|us|is)$|^(?:series|species|means)$/u, '$&'],
  [/ies$/, 'y'],
  // "houses", "nurses": the "e" belongs to the word.
  [/((?:[aeiou]s|[nr]s)e)s$/, '$1'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/s$/, ''],
];

/** "units" is "unit", "communes without a doctor" is "commune without a doctor"; "billion USD" stays. */
const singularEnglish = (unit: string): string =>
  unit.replace(/^\p{L}+/u, (word) => {
    const [pattern, singular] = SINGULARS.find(([ending]) => ending.test(word)) ?? [/$/, ''];
    return word.replace(pattern, singular);
  });

const isOne = (numberText: string): boolean => numberText === '1' || numberText === `${MINUS}1`;

/** A number with its unit: `%` follows at once, a word after a space; English units take the singular after 1. */
export function withUnit(numberText: string, unit: string, locale: Locale): string {
  if (unit.startsWith('%')) return numberText + unit;
  return `${numberText} ${locale === 'en' && isOne(numberText) ? singularEnglish(unit) : unit}`;
}

/** Large units of English and what a thousand of them is called. */
const THOUSANDS: Readonly<Record<string, string>> = { thousand: 'million', million: 'billion', billion: 'trillion' };

/** The dot of an English number moved three digits to the left. */
function thousandth(numberText: string): string {
  const [whole = '', fraction = ''] = numberText.replace(/,/g, '').replace(MINUS, '').split('.');
  const digits = `${whole.slice(0, -3)}.${whole.slice(-3)}${fraction}`.replace(/\.?0+$/, '');
  return (numberText.startsWith(MINUS) ? MINUS : '') + formatDecimal(digits, 'en');
}

/**
 * An amount as it is said: like {@link withUnit}, but a thousand billions are a trillion in English. Vietnamese counts
 * "57.000 tỷ", and tables keep the unit of their column.
 */
export function spoken(numberText: string, unit: string, locale: Locale): string {
  const [large = '', ...rest] = unit.split(' ');
  const larger = locale === 'en' && /^\D?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(numberText) ? THOUSANDS[large] : undefined;
  return larger
    ? withUnit(thousandth(numberText), [larger, ...rest].join(' '), locale)
    : withUnit(numberText, unit, locale);
}

/** The unit of a difference: percentages differ by points. */
export function unitOfDifference(unit: string, locale: Locale, amount: string): string {
  if (!unit.startsWith('%')) return unit;
  if (locale === 'vi') return 'điểm %';
  return isOne(amount) ? 'percentage point' : 'percentage points';
}

/** "a year" behind an amount. */
export const perYear = (amount: string, locale: Locale): string =>
  locale === 'vi' ? `${amount}/năm` : `${amount} a year`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: string | number): string => MONTHS[Number(month) - 1] ?? '';

/** 13/02/2026 or 13 February 2026; a month or a year alone stays one: 02/2026, February 2026, 2026. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (locale === 'vi') return [day, month, year].filter(Boolean).join('/');
  return [day && String(Number(day)), month && monthName(month), year].filter(Boolean).join(' ');
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** January to some month as a sum of its year; any other stretch by its length and its last month. */
function formatStretch(
  { months, lastDay, stretch, first }: Extract<Period, { kind: 'stretch' }>,
  locale: Locale,
): string {
  if (stretch !== null && Number.isInteger(stretch.from) && months < 12)
    return formatPeriod(`${first}-M${months}`, locale);
  const last = formatDate(lastDay.slice(0, 7), locale);
  const length = formatMonths(months, locale);
  return locale === 'vi' ? `${length} đến hết tháng ${last}` : `${length} to ${last}`;
}

/** The end of a year by its number, that of a month by its name: "2030", "June 2030", "tháng 06/2030". */
export const formatTime = (time: Time, locale: Locale): string => formatPeriod(spellTime(time), locale);

const NAMED: Record<Locale, RegExp> = {
  vi: /(n)ăm (quý [IV]+\/|nửa (?:đầu|cuối) năm |tháng \d\d\/|\d+ (?:tháng|năm)(?: \d+ tháng)? đến hết tháng )/giu,
  en: /\b(in|for|of|over|since|after|by the end of) (?=\d+ (?:months|years)(?: \d+ months?)? to [A-Z])/gi,
};

/**
 * Words made for a year around the name of another stretch of time: "năm quý II/2030" is "quý II/2030", "in 12 months to
 * June" is "in the 12 months to June". Words about years stay as they are.
 */
export const smooth = (text: string, locale: Locale): string =>
  locale === 'en'
    ? text.replace(NAMED.en, '$1 the ')
    : text.replace(NAMED.vi, (_, n: string, name: string) => (n === 'N' ? capitalise(name) : name));

/** A period as readers say it: 2025; 2021–2023; nine months of 2026; May 2025; 31 May 2025. */
export function formatPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  switch (period.kind) {
    case 'years':
      return `${period.first}–${period.last}`;
    case 'months':
      return locale === 'vi'
        ? `${period.months} tháng đầu năm ${period.first}`
        : `January–${monthName(period.months)} ${period.first}`.replace('January–January', 'January');
    case 'month':
      return locale === 'vi' ? `tháng ${formatDate(text, locale)}` : formatDate(text, locale);
    case 'day':
      return formatDate(text, locale);
    case 'quarter':
      return locale === 'vi' ? `quý ${ROMAN[period.part]}/${period.first}` : `Q${period.part} ${period.first}`;
    case 'half':
      return locale === 'vi'
        ? `nửa ${period.part === 1 ? 'đầu' : 'cuối'} năm ${period.first}`
        : `H${period.part} ${period.first}`;
    case 'stretch':
      return formatStretch(period, locale);
    default:
      return text;
  }
}

const SMALL: Record<Locale, readonly string[]> = {
  vi: ['', 'một', 'hai', 'ba', 'bốn'],
  en: ['', 'one', 'two', 'three', 'four'],
};

/** A small count in words. Vietnamese stops at four: "năm năm" (five years) would not read. */
export const formatCount = (count: number, locale: Locale): string => SMALL[locale][count] || String(count);

const OPERATOR_WORDS: Record<Locale, Record<Operator, string>> = {
  vi: { '>=': 'ít nhất', '>': 'trên', '<=': 'không quá', '<': 'dưới' },
  en: { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than' },
};

/** "ít nhất 54%", "more than 40%". */
export const withOperator = (op: Operator, amount: string, locale: Locale): string =>
  `${OPERATOR_WORDS[locale][op]} ${amount}`;

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const uncapitalise = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A time in months: "14 tháng", from two years on in years: "4 năm 11 tháng", "4 years 11 months". */
export function formatMonths(count: number, locale: Locale): string {
  const [years, months] = count < 24 ? [0, count] : [Math.floor(count / 12), count % 12];
  const parts =
    locale === 'vi' ? [`${years} năm`, `${months} tháng`] : [plural(years, 'year'), plural(months, 'month')];
  return parts.filter((_, i) => [years, months][i] !== 0).join(' ');
}

/** A date within a sentence, with the word that Vietnamese puts before it: "ngày 13/02/2026", "tháng 02/2026", "năm 2026". */
export function formatDateInText(date: PartialDate, locale: Locale): string {
  const kind = { 4: 'năm', 7: 'tháng', 10: 'ngày' }[date.length] ?? '';
  return locale === 'vi' ? `${kind} ${formatDate(date, locale)}` : formatDate(date, locale);
}

/** "in 2026", "in February 2026", "on 13 February 2026"; Vietnamese needs no such word. */
export const formatOnDate = (date: PartialDate, locale: Locale): string =>
  locale === 'vi' ? formatDateInText(date, locale) : `${date.length === 10 ? 'on' : 'in'} ${formatDate(date, locale)}`;

/** A month of any year, 1 to 12, after the word "tháng" in Vietnamese: "3", "March". */
export const formatMonthName = (month: number, locale: Locale): string =>
  locale === 'vi' ? String(month) : monthName(month);
