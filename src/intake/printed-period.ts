/** What this site prints for a period, read back: in every language, by trying what can have been meant. */
import { daysIn, endOfMonth, monthAt, shift } from '../domain/time.ts';
import { formatPeriod } from '../text/format.ts';
import { LOCALES } from '../text/locale.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const MONTHS = upTo(12);

/** Words as they are compared: in small letters, with plain hyphens and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s/g, ' ');

/** Months that numbers can stand for: so many, so many years, or years and months. */
const lengthsOf = (numbers: readonly number[]): number[] => [
  ...new Set(numbers.flatMap((n) => [n, 12 * n, ...numbers.map((more) => 12 * n + more)])),
];

/** Stretches that end in a year, by the numbers that are written. */
const stretchesIn = (year: number, numbers: readonly number[]): string[] =>
  lengthsOf(numbers)
    .filter((length) => length > 0 && length < 1000)
    .flatMap((length) =>
      MONTHS.map((last) => {
        const first = monthAt(shift(endOfMonth(year, last), 1 - length));
        return `${first.year}-${two(first.month)}-P${length}M`;
      }),
    );

const partsOf = (year: number): string[] => [
  `${year}`,
  ...MONTHS.flatMap((month) => [`${year}-${two(month)}`, `${year}-M${month}`]),
  ...[1, 2].map((half) => `${year}-S${half}`),
  ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
];
const daysOf = (year: number): string[] =>
  MONTHS.flatMap((month) => upTo(daysIn(year, month)).map((day) => `${year}-${two(month)}-${two(day)}`));

/** Letters and numbers: nothing that is printed has more. */
const LONGEST = 60;
const MOST_NUMBERS = 6;

/** The period whose name in some language this is, as a file's name may spell it; null where none is. */
export function printedPeriod(written: string): string | null {
  const text = plain(written);
  if (text.length > LONGEST) return null;
  const all = [...new Set((text.match(/\d+/g) ?? []).map(Number))];
  if (all.length > MOST_NUMBERS) return null;
  const years = all.filter((n) => n >= 1000 && n < 3000);
  const ranges = years.flatMap((first) => years.filter((last) => first < last).map((last) => `${first}-${last}`));
  const isPrinted = (period: string): boolean => LOCALES.some((locale) => plain(formatPeriod(period, locale)) === text);
  const likely = [...ranges, ...years.flatMap((year) => [...partsOf(year), ...stretchesIn(year, all)])];
  return likely.find(isPrinted) ?? years.flatMap(daysOf).find(isPrinted) ?? null;
}
