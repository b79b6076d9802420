/** Periods as they stand in a sentence, with or without their year. */
import { isPeriod } from '../../content/names.ts';
import { WORD_COUNTS } from '../period-words.ts';
import type { PeriodChunk } from './chunk.ts';

type Found = Omit<PeriodChunk, 'from' | 'to' | 'kind'>;
type Parts = readonly (string | undefined)[];

const NUMERALS: Readonly<Record<string, number>> = { ...WORD_COUNTS, 'mười một': 11, 'mười hai': 12 };
const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const COUNT = `(\\d{1,2}|mười một|mười hai|${Object.keys(WORD_COUNTS).join('|')})`;
const YEAR = '((?:19|20)\\d{2})(?![\\d]|[.,]\\d)';
/** What a number before it counts, so that it is no date and no year. */
const THINGS = '(?:tỷ|triệu|nghìn|ngàn|xã|hộ|người|đơn vị|huyện|ha|usd|đồng|%|thôn|bản|tiêu chí|chỉ tiêu|tỉnh)';
const END = '(?![\\p{L}\\d])';

/** The year in which a period, as a figure's file name spells it, ends. */
export const endYearOf = (period: string): string => /(\d{4})(?:-M\d+|-\d{2}(?:-\d{2})?)?$/.exec(period)?.[1] ?? '';

const count = (written = ''): number => NUMERALS[written] ?? Number(written);
const two = (written: string | number = ''): string => String(written).padStart(2, '0');
const base: Found = { period: null, year: null, inYear: null, nature: 'own', isPoint: false, isUntil: false };

const other = (year: string | null = null): Found => ({ ...base, year, nature: 'other' });
const whole = (period: string): Found => ({
  ...base,
  period,
  year: endYearOf(period),
  nature: isPeriod(period) ? 'own' : 'other',
});
const months = (m: number, year?: string): Found =>
  year
    ? whole(m === 12 ? year : `${year}-M${m}`)
    : { ...base, inYear: m === 12 ? '' : `-M${m}`, nature: m >= 1 && m <= 12 ? 'own' : 'other' };
const now = (found: Found): Found => ({ ...found, nature: found.nature === 'own' ? 'now' : found.nature });
const point = (period: string): Found => ({ ...whole(period), isPoint: true });
/** The first quarter is the first three months; any other has no spelling of its own. */
const quarter = (q = 0, year?: string): Found => (q === 1 ? months(3, year) : other(year));
/** All the quarters up to one, which are months. */
const quarters = (q = 0, year?: string): Found => months(3 * q, year);

type Shape = readonly [pattern: string, build: (parts: Parts) => Found];

/** The first that fits is taken. */
const SHAPES: readonly Shape[] = [
  [`(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}`, ([, d, m, y]) => point(`${y}-${two(m)}-${two(d)}`)],
  [`(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm ${YEAR}`, ([, d, m, y]) => point(`${y}-${two(m)}-${two(d)}`)],
  [
    `(?:từ )?(?:năm )?${YEAR}\\s*(?:-|đến|tới)\\s*(?:hết |cuối )?(?:năm )?${YEAR}`,
    ([, a = '', b = '']) => (a < b ? whole(`${a}-${b}`) : other()),
  ],
  [`${COUNT} tháng(?: đầu)?(?: của)?(?: năm|/|-)? ?${YEAR}`, ([, m, y]) => months(count(m), y)],
  [`${COUNT} ?t(?:háng)?\\s*[/-]?\\s*${YEAR}`, ([, m, y]) => months(count(m), y)],
  [`${COUNT} tháng đầu năm nay${END}`, ([, m]) => now(months(count(m)))],
  [`${COUNT} tháng đầu năm${END}`, ([, m]) => months(count(m))],
  [`${COUNT} tháng cuối năm(?: ${YEAR})?${END}`, ([, , y]) => other(y)],
  [`${COUNT} tháng${END}`, ([, m]) => months(count(m))],
  [`(?:nửa đầu|6 tháng đầu) năm ${YEAR}`, ([, y]) => months(6, y)],
  [`nửa đầu năm${END}`, () => months(6)],
  [`nửa (?:cuối|sau)(?: của)? năm(?: ${YEAR})?${END}`, ([, y]) => other(y)],
  [
    `(?:những|các|mấy|vài) (?:ngày|tuần|tháng|quý) (?:đầu|cuối|giữa)(?: của)? năm(?: ${YEAR})?${END}`,
    ([, y]) => other(y),
  ],
  [`(?<=(?:hết|cuối) )quý (iii|ii|iv|i|[1-4])(?:[/-]| năm | )${YEAR}`, ([, q = '', y]) => quarters(ROMANS[q], y)],
  [`(?<=(?:hết|cuối) )quý (iii|ii|iv|i|[1-4])${END}`, ([, q = '']) => quarters(ROMANS[q])],
  [`(hai|ba|2|3) quý đầu năm(?: ${YEAR})?${END}`, ([, q, y]) => quarters(count(q), y)],
  [`(?:quý|q)\\s?(iii|ii|iv|i|[1-4])(?:[/-]|\\s?năm |\\s)\\s?${YEAR}`, ([, q = '', y]) => quarter(ROMANS[q], y)],
  [`quý\\s(iii|ii|iv|i|[1-4])${END}`, ([, q = '']) => quarter(ROMANS[q])],
  [`(?:tháng|t) ?(\\d{1,2})(?:[/.-]| năm )${YEAR}`, ([, m, y]) => point(`${y}-${two(m)}`)],
  [`(\\d{1,2})/${YEAR}`, ([, m, y]) => point(`${y}-${two(m)}`)],
  [`(?:tháng |t)(\\d{1,2})${END}`, ([, m]) => ({ ...base, inYear: `-${two(m)}`, isPoint: true })],
  [
    `(?:ngày |(?<=(?:đến|tới|hết|trước|từ) ))(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])(?![\\d/])(?! *${THINGS}${END})`,
    ([, d, m]) => ({ ...base, inYear: `-${two(m)}-${two(d)}`, isPoint: true }),
  ],
  [`đầu năm ${YEAR}`, ([, y]) => other(y)],
  [`(?:(?:cả|trọn|hết|cuối|trong) )?năm ${YEAR}`, ([, y = '']) => whole(y)],
  [`(?:(?:cả|hết|trọn|cuối|trong) )?năm nay${END}`, () => now({ ...base, inYear: '' })],
  [`(?:(?<!trước )(?:đến|tới) nay|hiện nay|hiện tại)${END}`, () => now(base)],
  [`(?:cả|hết|trọn|cuối) năm${END}`, () => ({ ...base, inYear: '' })],
  [`${YEAR}(?!\\s*${THINGS}${END})`, ([, y = '']) => whole(y)],
];

const COMPILED = SHAPES.map(([pattern, build]) => [new RegExp(pattern, 'uy'), build] as const);

/** Words before a period that make it part of a name. */
const NAMED =
  /(?:chuẩn|tiêu chí|giá|nhiệm kỳ|luật|nghị quyết|quyết định|chương trình|kế hoạch|đề án|quy hoạch|chiến lược|dự án)(?: [\p{L}\p{M}]+){0,9}\s*$/u;
/** Those of a single year are names only right before it: "giá so sánh năm 2010". */
const NAMED_YEAR =
  /(?:chuẩn nghèo|chuẩn mới|bộ tiêu chí|giá so sánh|giá cố định|giá gốc|giá|luật|so sánh)(?: (?:đa chiều|mới|quốc gia|của|áp dụng|cho|năm|giai đoạn|từ|về|theo))*\s*$/u;
/** The nearest words in front, as far as a name of a programme can be long. */
const REACH = 90;
const UNTIL = /(?:đến|tới|hết|lũy kế|tính đến|cộng dồn)(?: (?:hết|cuối|ngày|tháng|thời điểm|nay|từ đầu năm đến))*\s*$/u;

/** The period that begins at a place of a plain text, or null. */
export function periodFrom(text: string, from: number): PeriodChunk | null {
  for (const [shape, build] of COMPILED) {
    shape.lastIndex = from;
    const match = shape.exec(text);
    if (!match) continue;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - REACH), from);
    const found = build(match);
    const own = before.replace(/^.*[,;:()]/su, '');
    const isRange = /-\d{4}/.test(`${found.period}`);
    const isNamed = NAMED_YEAR.test(own) || (isRange && NAMED.test(own));
    const isUntil = UNTIL.test(own) || /^(?:hết|cuối)/.test(match[0]);
    return { kind: 'period', from, to, ...found, ...(isNamed ? { nature: 'name' as const } : {}), isUntil };
  }
  return null;
}
