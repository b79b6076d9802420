/**
 * Periods as people write them, but for dates: "2025", "giai đoạn 2021-2023", "9 tháng 2026", "quý II/2026", "tháng 5/2025",
 * "12 months to June 2026", "2025/26". Every name that this site prints is among them.
 */
import { newSpellingOf } from '../domain/period.ts';
import { fiscalYear, type Rhythm, YEARLY } from '../domain/rhythm.ts';
import { daysIn, endOfMonth, monthsBetween, shift, spellMonth } from '../domain/time.ts';
import { formatMonthName } from '../text/format.ts';
import { LOCALES } from '../text/locale.ts';
import { printedPeriod } from './printed-period.ts';

type Parts = Readonly<Record<string, string | undefined>>;
/** A pattern, its named groups, and the period that they spell; null where there is none. */
type Reading = readonly [RegExp, (parts: Parts, rhythm: Rhythm) => string | null];

/** Numbers of months in words. */
export const WORD_COUNTS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const oneOf = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

/** Months by their names in every language, whole or by three letters. */
const MONTH_NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  LOCALES.flatMap((locale) =>
    Array.from({ length: 12 }, (_, i) => [formatMonthName(i + 1, locale).toLowerCase(), i + 1] as const),
  )
    .filter(([name]) => !/\d/.test(name))
    .flatMap(([name, month]) => [
      [name, month] as const,
      [name.slice(0, 3), month] as const,
      [name.slice(0, 4), month] as const,
    ]),
);
const monthOf = (written = ''): number =>
  MONTH_NAMES[written] ?? Number(written.startsWith('tháng ') ? written.slice(6) : written);
const countOf = (written = ''): number =>
  Number(written) || WORD_COUNTS[written] || ENGLISH_COUNTS[written] || ORDINALS[written] || ROMAN[written] || 0;

const YEAR = '[12]\\d{3}';
const VIETNAMESE_COUNT = `\\d{1,2}|${oneOf(WORD_COUNTS)}`;
const COUNT = `\\d{1,3}|${oneOf(ENGLISH_COUNTS)}|${oneOf(WORD_COUNTS)}`;
const NAMED_MONTH = `${oneOf(MONTH_NAMES)}|tháng \\d{1,2}`;
const BEFORE_YEAR = '(?: ?[/-] ?| năm | of |,? )';
const LAST_MONTH = `(?:(?<day>\\d{1,2})[ /-])?(?<last>${NAMED_MONTH}|\\d{1,2})${BEFORE_YEAR}(?<year>${YEAR})`;
const UNTIL = '(?:up to|to|ended|ending|until|tính đến hết|tính đến|đến hết|đến)';
const FISCAL = '(?:fy|fiscal year|financial year|năm tài chính|năm tài khóa|năm tài khoá|năm ngân sách|niên độ) ?';
const SPLIT = '(?:school year|academic year|tax year|năm học) ?';

/** So many months up to the end of one; null where a day is named that is not its last. */
function until({ day, last, year }: Parts, months: number): string | null {
  const month = monthOf(last);
  if (!(month >= 1 && month <= 12) || months < 1 || months > 999) return null;
  if (day !== undefined && Number(day) !== daysIn(Number(year), month)) return null;
  return `${spellMonth(shift(endOfMonth(Number(year), month), 1 - months))}-P${months}M`;
}

/** From one month to another, first and last included. */
function between({ from, fromYear, ...to }: Parts): string | null {
  const [first, last] = [monthOf(from), monthOf(to['last'])];
  if (!(first >= 1 && first <= 12)) return null;
  const start = endOfMonth(Number(fromYear ?? to['year']), first);
  return until(to, monthsBetween(start, endOfMonth(Number(to['year']), last)) + 1);
}

/** "2025/26": two years that follow one another. */
function splitYear({ year, next = '' }: Parts, rhythm: Rhythm): string | null {
  const endsIn = Number(year) + 1;
  return String(endsIn).endsWith(next) ? fiscalYear(endsIn, rhythm) : null;
}
const century = (year = ''): number => (year.length === 2 ? 2000 : 0) + Number(year);

/** The whole text fits; the first that spells a period counts. */
const READINGS: readonly Reading[] = (
  [
    [`(?<year>${YEAR})`, ({ year = '' }) => year],
    [`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])`, ({ year, month }) => `${year}-${month}`],
    [
      `(?<year>${YEAR})-(?<part>q[1-4]|s[12]|m(?:[1-9]|1[0-2])|(?:0[1-9]|1[0-2])-p[1-9]\\d{0,2}m)`,
      ({ year, part = '' }) => `${year}-${part.toUpperCase()}`,
    ],
    [
      `(?<count>${VIETNAMESE_COUNT}) tháng(?: đầu)?(?: năm)? (?<year>${YEAR})`,
      ({ count, year }) => fromJanuary(countOf(count), year),
    ],
    [`(?:lũy kế )?(?:đến|đến hết|hết) ${LAST_MONTH}`, ({ last, year }) => fromJanuary(monthOf(last), year)],
    [
      `(?:first )?(?<count>\\d{1,2}|${oneOf(ENGLISH_COUNTS)}) months(?: of)? (?<year>${YEAR})`,
      ({ count, year }) => fromJanuary(countOf(count), year),
    ],
    [`(?:quý|q|quarter) ?(?<part>[1-4]|${oneOf(ROMAN)}|${oneOf(WORD_COUNTS)})${BEFORE_YEAR}(?<year>${YEAR})`, quarter],
    [`(?<year>${YEAR}) ?q(?<part>[1-4])`, quarter],
    [`(?<part>${oneOf(ORDINALS)}) quarter(?: of)? (?<year>${YEAR})`, quarter],
    [`(?<last>${oneOf(MONTH_NAMES)}) quarter (?<year>${YEAR})`, (parts) => until(parts, 3)],
    [`(?<last>${oneOf(MONTH_NAMES)}) (?<year>${YEAR}) quarter`, (parts) => until(parts, 3)],
    [
      `(?:nửa|6 tháng|sáu tháng) (?<part>đầu|cuối) năm (?<year>${YEAR})`,
      ({ part, year }) => `${year}-S${part === 'đầu' ? 1 : 2}`,
    ],
    [`h(?<part>[12])${BEFORE_YEAR}(?<year>${YEAR})`, half],
    [`(?<year>${YEAR}) ?[hs](?<part>[12])`, half],
    [`(?<part>first|second|1st|2nd) half(?: of)? (?<year>${YEAR})`, half],
    [
      `(?<count>${COUNT})[ -](?:months?|tháng)(?: period)? ${UNTIL} ${LAST_MONTH}`,
      (p) => until(p, countOf(p['count'])),
    ],
    [`(?<count>${COUNT}) (?:years?|năm) ${UNTIL} ${LAST_MONTH}`, (parts) => until(parts, 12 * countOf(parts['count']))],
    [`year ${UNTIL} ${LAST_MONTH}`, (parts) => until(parts, 12)],
    [`half[ -]year ${UNTIL} ${LAST_MONTH}`, (parts) => until(parts, 6)],
    [`quarter ${UNTIL} ${LAST_MONTH}`, (parts) => until(parts, 3)],
    [
      `(?:from |từ )?(?<from>${NAMED_MONTH}|\\d{1,2})${BEFORE_YEAR}(?<fromYear>${YEAR}) ?(?:-|${UNTIL}) ?${LAST_MONTH}`,
      between,
    ],
    // Bare numbers would be a day: "1-5/2026".
    [`(?:from |từ )?(?<from>${NAMED_MONTH}) ?(?:-|${UNTIL}) ?${LAST_MONTH}`, between],
    [`(?<last>${NAMED_MONTH})${BEFORE_YEAR}(?<year>${YEAR})`, (parts) => until(parts, 1)],
    [`${FISCAL}(?<year>\\d{2}|${YEAR})`, ({ year }, rhythm) => fiscalYear(century(year), rhythm)],
    [`(?:${FISCAL}|${SPLIT})(?<year>${YEAR}) ?[/-] ?(?<next>\\d{2}|${YEAR})`, splitYear],
    [`(?<year>${YEAR}) ?/ ?(?<next>\\d{2}|${YEAR})`, splitYear],
    // "2011-12" is December.
    [`(?<year>${YEAR}) ?- ?(?<next>1[3-9]|[2-9]\\d)`, splitYear],
  ] satisfies [string, Reading[1]][]
).map(([pattern, spell]) => [new RegExp(`^${pattern}$`), spell]);

function fromJanuary(months: number, year: string | undefined): string | null {
  return months >= 1 && months <= 12 ? `${year}-M${months}` : null;
}
function quarter({ year, part }: Parts): string | null {
  const own = countOf(part);
  return own <= 4 ? `${year}-Q${own}` : null;
}
function half({ year, part }: Parts): string {
  return `${year}-S${countOf(part)}`;
}

const LEADS = /^(?:(?:bình quân|trung bình|giai đoạn|thời kỳ|kỳ|trong|cả|the|year|years|period) |(?:năm|ngày) (?=\d))/;

/** What was written, in small letters, with plain hyphens and spaces; then the same without the words that lead to a period, one by one. */
export function formsOf(written: string): string[] {
  const forms = [written.normalize('NFC').trim().toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ')];
  for (;;) {
    const [last = ''] = forms.slice(-1);
    const bare = last.replace(LEADS, '');
    if (bare === last) return forms;
    forms.push(bare);
  }
}

/**
 * The period as a new figure's file name spells it; null where the words name none, or a day.
 *
 * @param rhythm of the series: a fiscal year, "2025/26", "FY2026" (that ends in 2026), is one of it
 */
export function readPeriodWords(written: string, rhythm: Rhythm = YEARLY): string | null {
  const forms = formsOf(written);
  for (const form of forms)
    for (const [pattern, spell] of READINGS) {
      const match = pattern.exec(form);
      const period = match && spell(match.groups ?? {}, rhythm);
      if (period) return newSpellingOf(period);
    }
  const printed = forms.map(printedPeriod).find((period) => period !== null);
  return printed ? newSpellingOf(printed) : null;
}
