/** Reads the numbers back out of a sentence, so that two languages can be compared. */
import { exact, toDecimal } from '../../src/domain/exact.ts';
import type { Locale } from '../../src/text/locale.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const monthNumber = (name: string): string => String(MONTHS.indexOf(name) + 1);

/** Dates become their numbers: 13/02/2026 and 13 February 2026 are both "13 2 2026". */
const DATES: Record<Locale, readonly [RegExp, (...parts: string[]) => string][]> = {
  vi: [
    [/(\d{2})\/(\d{2})\/(\d{4})/g, (_, day = '', month, year) => `${Number(day)} ${Number(month)} ${year}`],
    [/(\d{2})\/(\d{4})/g, (_, month, year) => `${Number(month)} ${year}`],
  ],
  en: [[new RegExp(MONTHS.join('|'), 'g'), monthNumber]],
};
const NUMBERS: Record<Locale, { pattern: RegExp; thousands: RegExp; fraction: string }> = {
  vi: { pattern: /−?\d+(?:\.\d{3}(?!\d))*(?:,\d+)?/g, thousands: /\./g, fraction: ',' },
  en: { pattern: /−?\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/g, thousands: /,/g, fraction: '.' },
};

/** English says a thousand billions as a trillion: "57 trillion" is 57000, in the billions of its series. */
const LARGER = / (?:trillion|nghìn tỷ)/y;

/** Every number of a text as a plain decimal, in the order in which it is said. */
export function numbersIn(text: string, locale: Locale): string[] {
  const { pattern, thousands, fraction } = NUMBERS[locale];
  const withoutDates = DATES[locale].reduce((rest, [date, plain]) => rest.replace(date, plain), text);
  return [...withoutDates.matchAll(pattern)].map((match) => {
    const number = match[0].replace(thousands, '').replace(fraction, '.').replace('−', '-');
    LARGER.lastIndex = match.index + match[0].length;
    return LARGER.test(withoutDates) ? toDecimal(exact(number).mul(1000)) : number;
  });
}

export const sortedNumbersIn = (text: string, locale: Locale): string[] => numbersIn(text, locale).sort();
