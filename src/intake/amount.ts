/**
 * A value as people write it in Vietnam, read into the unit of its series: "53,75", "357.760", "hơn 7,3 tỷ USD",
 * "ước đạt 8,27%", "5.339 triệu USD". What was converted, or could be read in two ways, says so and asks to be confirmed.
 */
import { exact, toDecimal } from '../domain/exact.ts';
import type { Decimal, Stage } from '../domain/types.ts';
import type { Side } from '../languages/words.ts';
import { powerBetween, readUnit, type Unit, unitOfSeries } from './unit.ts';
import { readWording } from './wording.ts';

/** What the series is like, as far as reading a number goes. */
export interface Scale {
  /** Unit of the series in the plan's first language. */
  unit: string;
  /** True where that language parts fractions by a dot: "5,339" is then sooner 5339 than 5.339. */
  dot?: true;
  decimals: number;
  scale: readonly [Decimal | null, Decimal | null];
  /** The last figure, to choose between two readings; null where there is none. */
  near: Decimal | null;
}

export interface Amount {
  /** In the unit of the series. */
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
  wording: string | null;
  /** The stage that the words suggest. */
  stage: Stage | null;
  /** The number as written, a dot for its fraction, in its own unit: `5339` of "5.339 triệu USD". */
  number: Decimal;
  /** The unit as written, where it was another power of ten. */
  converted: string | null;
  /** The other value that the same digits can stand for: "5.339" is 5339 or 5.339. */
  other: Decimal | null;
}

export type AmountFault = 'empty' | 'no-number' | 'two-numbers' | 'unclear' | 'other-unit';
export type AmountReading = { ok: true; amount: Amount } | { ok: false; fault: AmountFault; found: string };

/** Digits with their marks; a space counts only between groups of three. */
export const NUMBER =
  /(?<![\p{L}\d.,/-])[-−–]?\d+(?:[.,]\d+)*(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:,\d+)?(?![\d/]|[.,]\d)/u;

const asText = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    // "âm 1,2", "- 1,2" and accountants' "(1,2)" are below zero.
    .replace(/(?<![\p{L}\p{M}])âm\s+(?=\d)/giu, '-')
    .replace(/^\s*[-−–]\s+(?=\d)/u, '-')
    .replace(/^\((\d[\d.,]*)\)/, '-$1')
    // "57 nghìn 560 tỷ" is 57560 tỷ: each step of the words is a thousand of the next.
    .replace(
      /(\d{1,3}(?:\.\d{3})*) (?:nghìn|ngàn|triệu|tỷ|tỉ) (\d{1,3})(?= (?:tỷ|tỉ|triệu|nghìn|ngàn))/giu,
      (_, many: string, few: string) => `${many.replaceAll('.', '')}${few.padStart(3, '0')}`,
    )
    .trim();

export function readAmount(written: string, series: Scale): AmountReading {
  const text = asText(written);
  if (text === '') return { ok: false, fault: 'empty', found: '' };
  const match = NUMBER.exec(text);
  if (!match) return { ok: false, fault: /\d/.test(text) ? 'unclear' : 'no-number', found: text };
  const after = text.slice(match.index + match[0].length);
  const unit = readUnit(after);
  if (/\d/.test(after)) return { ok: false, fault: 'two-numbers', found: text };
  const own = unitOfSeries(series.unit);
  const given = unit?.unit ?? countOf(after);
  const power = given ? powerBetween(given, own) : 0;
  if (power === null) return { ok: false, fault: 'other-unit', found: after.trim() };
  const readings = readingsOf(match[0], series, power);
  const number = readings[0];
  if (number === undefined) return { ok: false, fault: 'unclear', found: match[0] };
  const words = readWording(text.slice(0, match.index));
  const value = shift(number, power);
  const other = readings[1] === undefined ? null : shift(readings[1], power);
  return {
    ok: true,
    amount: {
      value,
      ...rangeOf({ number, power, isShare: own.base === '%' }, words.side, series.scale),
      wording: words.wording,
      stage: words.stage,
      number,
      converted: power === 0 ? null : after.slice(0, unit?.length).trim(),
      other,
    },
  };
}

/** Things counted ("374 xã") are no percentage and no money. */
function countOf(after: string): Unit | null {
  const [word = ''] = /[\p{L}\p{M}]+/u.exec(after) ?? [];
  return COUNTED.has(word.toLowerCase()) ? { power: 0, base: 'count' } : null;
}

const COUNTED = new Set([
  'xã',
  'huyện',
  'hộ',
  'người',
  'đơn',
  'thôn',
  'bản',
  'communes',
  'districts',
  'households',
  'people',
]);

/** Times a power of ten; the digits stay as written where there is none. */
function shift(number: Decimal, power: number): Decimal {
  if (power === 0) return number;
  return toDecimal(power < 0 ? exact(number).div(10 ** -power) : exact(number).mul(10 ** power));
}

type Shape = readonly [RegExp, (digits: string) => string[]];

const plain = (digits: string): string => digits.replace(/[.,]/g, '');
/** The last mark is the fraction's, the others part thousands. */
const withFraction = (digits: string): string =>
  `${plain(digits.slice(0, lastMark(digits)))}.${digits.slice(lastMark(digits) + 1)}`;
const lastMark = (digits: string): number => Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));

/** All that the digits can stand for, the Vietnamese reading first; the first shape that fits is taken. */
const SHAPES: readonly Shape[] = [
  [/^\d+$/, (d) => [d]],
  [/^0[.,]\d+$/, (d) => [withFraction(d)]],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, (d) => [withFraction(d)]],
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, (d) => [withFraction(d)]],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, (d) => [plain(d)]],
  [/^\d{1,3}(?:,\d{3}){2,}$/, (d) => [plain(d)]],
  [/^[1-9]\d{0,2}\.\d{3}$/, (d) => [plain(d), withFraction(d)]],
  [/^[1-9]\d{0,2},\d{3}$/, (d) => [withFraction(d), plain(d)]],
  [/^\d+[.,]\d+$/, (d) => [withFraction(d)]],
];

/** Readings of the digits in the unit as written, the likelier one first. */
function readingsOf(digits: string, { decimals, scale, near, dot }: Scale, power: number): Decimal[] {
  const negative = /^[-−–]/u.test(digits);
  const bare = digits.replace(/^[-−–]/u, '').replace(/\s/g, '');
  const found = SHAPES.find(([shape]) => shape.test(bare))?.[1](bare) ?? [];
  const readings = (dot ? found.toReversed() : found)
    .map((number) => signed(number, negative))
    .filter((number) => isInside(shift(number, power), scale));
  if (readings.length < 2) return readings.length ? readings : fallback(found[0], negative);
  const whole = readings.filter((number) => !shift(number, power).includes('.'));
  // A series printed without digits after the mark is never reported with three of them.
  if (decimals === 0 && whole.length === 1) return whole;
  return near === null
    ? readings
    : readings.sort((a, b) => distance(shift(a, power), near) - distance(shift(b, power), near));
}

/** Without needless zeros in front; nothing has no sign. */
const signed = (number: string, negative: boolean): Decimal =>
  `${negative && /[1-9]/.test(number) ? '-' : ''}${number.replace(/^0+(?=\d)/, '')}`;

/** A value outside the scale is still read, so that the check can say what is wrong with it. */
function fallback(first: string | undefined, negative: boolean): Decimal[] {
  return first === undefined ? [] : [signed(first, negative)];
}

const isInside = (value: Decimal, [low, high]: Scale['scale']): boolean =>
  (low === null || exact(value).compare(exact(low)) >= 0) && (high === null || exact(value).compare(exact(high)) <= 0);

/** How many powers of ten lie between. */
const distance = (value: Decimal, near: Decimal): number =>
  Math.abs(Math.log10(Math.abs(Number(value)) || 1e-9) - Math.log10(Math.abs(Number(near)) || 1e-9));

/**
 * The admissible range behind "hơn 7,3" (7.3 to 7.4), "gần 6,3" (6.2 to 6.3), "khoảng 83" (82.5 to 83.5): one unit of
 * the last digit that says something. Zeros at the end of a whole amount do not ("trên 57.000" is up to 58000), those of
 * a percentage do ("hơn 70%" is up to 71).
 */
function rangeOf(
  { number, power, isShare }: { number: Decimal; power: number; isShare: boolean },
  side: Side | null,
  [lowest, highest]: Scale['scale'],
): { low: Decimal | null; high: Decimal | null } {
  if (side === null) return { low: null, high: null };
  const value = exact(number);
  const step = exact(stepOf(number, isShare));
  const ends = {
    over: [value, value.add(step)],
    under: [value.sub(step), value],
    about: [value.sub(step.div(2)), value.add(step.div(2))],
  }[side];
  const [low = '', high = ''] = ends.map((end) => shift(toDecimal(end), power));
  return {
    low: lowest !== null && exact(low).compare(exact(lowest)) < 0 ? lowest : low,
    high: highest !== null && exact(high).compare(exact(highest)) > 0 ? highest : high,
  };
}

function stepOf(number: Decimal, isShare: boolean): Decimal {
  const fraction = number.split('.')[1];
  if (fraction) return `0.${'0'.repeat(fraction.length - 1)}1`;
  if (isShare) return '1';
  return `1${'0'.repeat(/0*$/.exec(number.replace(/^-?0$/, ''))?.[0].length ?? 0)}`;
}
