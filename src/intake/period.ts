/** Periods as people write them: "2025", "giai đoạn 2021-2023", "9 tháng 2026", "quý I/2026", "quý II/2026", "tháng 5/2025", "31/5/2025". */
import { isPartialDate, meantDate } from '../content/dates.ts';
import { figureFolder } from '../content/files.ts';
import { isPeriod } from '../content/names.ts';
import { newSpellingOf } from '../domain/period.ts';

type Reading = readonly [RegExp, (parts: readonly string[]) => string];

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
const monthsOf = (written: string): number => Number(written) || WORD_COUNTS[written] || 0;
const COUNT = `(\\d{1,2}|${Object.keys(WORD_COUNTS).join('|')})`;
const QUARTERS: Readonly<Record<string, number>> = { ii: 2, iii: 3, iv: 4 };
const YEAR = '([12]\\d{3})';

/** First that fits and exists. */
const READINGS: readonly Reading[] = [
  [new RegExp(`^${YEAR}\\s*[-–—]\\s*${YEAR}$`), ([a, b]) => `${a}-${b}`],
  [new RegExp(`^${COUNT} tháng(?: đầu)?(?: năm)? ${YEAR}$`), ([m = '', y]) => `${y}-M${monthsOf(m)}`],
  [
    new RegExp(`^(?:lũy kế )?(?:đến|đến hết|hết) tháng (\\d{1,2})(?:[/-]| năm )${YEAR}$`),
    ([m, y]) => `${y}-M${Number(m)}`,
  ],
  [new RegExp(`^(?:quý|q)\\s*(?:1|i)(?:[/-]| năm | )${YEAR}$`), ([y]) => `${y}-M3`],
  [new RegExp(`^(?:quý|q)\\s*(ii|iii|iv|[2-4])(?:[/-]| năm | )${YEAR}$`), ([q = '', y]) => `${y}-Q${QUARTERS[q] ?? q}`],
  [new RegExp(`^nửa (đầu|cuối) năm ${YEAR}$`), ([half, y]) => `${y}-S${half === 'đầu' ? 1 : 2}`],
  [new RegExp(`^h([12]) ${YEAR}$`), ([half, y]) => `${y}-S${half}`],
  [
    new RegExp(`^${YEAR}-(q[1-4]|s[12]|(?:0[1-9]|1[0-2])-p\\d{1,3}m)$`),
    ([y, part = '']) => `${y}-${part.toUpperCase()}`,
  ],
  [new RegExp(`^(?:first )?${COUNT} months(?: of)? ${YEAR}$`), ([m = '', y]) => `${y}-M${monthsOf(m)}`],
  [new RegExp(`^${YEAR}-m(\\d{1,2})$`), ([y, m]) => `${y}-M${Number(m)}`],
  [new RegExp(`^tháng (\\d{1,2}) năm ${YEAR}$`), ([m = '', y]) => `${y}-${m.padStart(2, '0')}`],
  [new RegExp(`^cả năm ${YEAR}$`), ([y = '']) => y],
];

const LEADS = /^(?:bình quân|trung bình|giai đoạn|thời kỳ|kỳ|trong|cả|the|year|years|period)\s+/;

/** The period as a new figure's file name spells it, or null. */
export function readPeriod(written: string): string | null {
  let text = written.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  while (LEADS.test(text)) text = text.replace(LEADS, '');
  text = text.replace(/^năm (?=[12]\d{3})/, '').replace(/^ngày /, '');
  for (const [pattern, build] of READINGS) {
    const match = pattern.exec(text);
    const period = match && build(match.slice(1));
    if (period && isPeriod(period)) return newSpellingOf(period);
  }
  if (isPeriod(text)) return newSpellingOf(text);
  return meantDate(text, isPartialDate);
}

/**
 * The period as the figures of a series spell it: one that is there already in the older spelling, `2026-M9`, keeps that
 * among all its figures. `names` are the paths of files of the content, `member` the id of one of a dimension.
 */
export function spelledIn(period: string, indicator: string, names: Iterable<string>, member = ''): string {
  const folder = figureFolder(indicator, member);
  for (const name of names) {
    const other = name.startsWith(folder) ? (name.slice(folder.length).split('--')[0] ?? '') : '';
    if (/-M\d+$/.test(other) && isPeriod(other) && newSpellingOf(other) === newSpellingOf(period)) return other;
  }
  return period;
}

/** A date of publication as people write it, to the year, the month or the day, or null. */
export function readDate(written: string): string | null {
  const text = written.normalize('NFC').trim();
  return isPartialDate(text) ? text : meantDate(text, isPartialDate);
}
