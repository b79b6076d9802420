/** Whether a number can be a value of a series, and what value it is. */
import { type Amount, readAmount } from '../amount.ts';
import { powerBetween, unitOfSeries } from '../unit.ts';
import { readWording } from '../wording.ts';
import type { NumberChunk } from './chunk.ts';
import type { Wanted } from './wanted.ts';

export type Fit =
  /** The unit is the series' own, or a power of ten of it. */
  | 'fits'
  /** No unit stands there. */
  | 'bare'
  /** Another unit of the same kind of thing: đồng for USD, ‰ and points for %. */
  | 'kin'
  | 'not';

const KIN: Readonly<Record<string, readonly (string | null)[]>> = { '%': ['‰', 'point'], USD: ['VND'], VND: ['USD'] };

export function fitOf({ unit }: Pick<NumberChunk, 'unit'>, { scale }: Wanted): Fit {
  const own = unitOfSeries(scale.unit);
  if (unit === null) return 'bare';
  // Things counted come in thousands as well, but a bare "tỷ" is money.
  if (unit.base === null && own.base === '%') return 'not';
  if (own.base === 'count') return 'not';
  if (powerBetween(unit, own) !== null) return 'fits';
  return KIN[`${own.base}`]?.includes(unit.base) ? 'kin' : 'not';
}

/** True for what adds up over time (money, growth), false for a state at a point of time. */
export const isFlow = ({ scale, isRate }: Wanted): boolean => {
  const { base } = unitOfSeries(scale.unit);
  return isRate || base === 'VND' || base === 'USD';
};

export interface Value {
  /** As it goes into the form. */
  text: string;
  amount: Amount;
}

/** The last words before a number that say how exact it is. */
export function leadingWords(lead: string): string {
  const nearest = lead
    .replace(/.*[,:;(]/su, '')
    .split(/\s+/)
    .slice(-6);
  const { wording } = readWording(nearest.join(' '));
  return wording ? `${wording} ` : '';
}

interface Written {
  number: NumberChunk;
  /** The number with its unit, as written. */
  text: string;
  /** What stands before it. */
  lead: string;
  isNegative: boolean;
  /** The unit that a table gives it; empty where it has its own. */
  unit?: string;
}

/** Reads a number into the unit of the series; null where it cannot be. */
export function readValue({ number, text, lead, isNegative, unit = '' }: Written, wanted: Wanted): Value | null {
  if (number.form === 'range') return rangeOf(text, unit, wanted);
  // "13/27 huyện": the upper part.
  const bare = text.replace(/\/[\d.,]*\d/, '');
  const written = `${leadingWords(lead)}${isNegative && !/[-−]/.test(bare) ? 'âm ' : ''}${bare} ${unit}`.trim();
  const reading = readAmount(written, wanted.scale);
  return reading.ok ? { text: written, amount: reading.amount } : null;
}

/** Both ends of a range; which number stands for it is for a person to say. */
function rangeOf(text: string, unit: string, { scale }: Wanted): Value | null {
  const ends = text.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  const tail = text.replace(/.*\d/su, '') || unit;
  const [low, high] = ends.map((end) => readAmount(`${end} ${tail}`, scale));
  if (!low?.ok || !high?.ok) return null;
  return { text, amount: { ...low.amount, low: low.amount.value, high: high.amount.value } };
}

/** More than this many times the last figure, or less than its part, is looked at again. */
const FAR = 5;

/** Far from the last figure; anything is far from none, and from zero. */
function isAway(value: string, near: string | null): boolean {
  const times = Number(value) / Number(near);
  return times > FAR || times < 1 / FAR;
}

export const isFar = ({ value }: Amount, { scale, isRate }: Wanted): boolean =>
  !isRate && Number(scale.near) !== 0 && isAway(value, scale.near);

/** "56,548 tỷ" read as thousands: a comma before three digits is the fraction's where people write Vietnamese. */
const FOREIGN = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/;

/**
 * True where the digits can be read in two ways and the last figure does not tell which is meant, or tells against the
 * spelling of the language.
 */
export function isTwofold({ value, number, other }: Amount, { scale }: Wanted, written: string): boolean {
  if (FOREIGN.test(written) && !number.includes('.')) return true;
  return other !== null && isAway(value, scale.near);
}
