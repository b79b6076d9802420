/** Rounding on the digits of a decimal, never in floating point. */
import { exact, toDecimal } from '../domain/exact.ts';
import type { Decimal } from '../domain/types.ts';

/** Digits after the dot, as written: 2 for `"53.60"`. */
export const digitsOf = (text: Decimal): number => text.split('.')[1]?.length ?? 0;

/** Rounds a decimal half away from zero, on its digits, and keeps exactly `digits` of them: `("1.005", 2)` is `"1.01"`. */
export function roundDecimal(text: Decimal, digits: number): Decimal {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rounded = kept + (Number(fraction[digits] ?? 0) >= 5 ? 1n : 0n);
  const all = rounded.toString().padStart(digits + 1, '0');
  const body = digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
  return negative && rounded !== 0n ? `-${body}` : body;
}

/** `"0.50"` is `"0.5"` where the digits were computed, not reported. */
export const trimDecimal = (text: Decimal): Decimal =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/** Moves the dot to the right, or to the left where `places` is negative. */
function shiftDot(digits: string, places: number): Decimal {
  const [whole = '', fraction = ''] = digits.split('.');
  const at = whole.length + places;
  if (at <= 0) return `0.${'0'.repeat(-at)}${whole}${fraction}`;
  const all = (whole + fraction).padEnd(at, '0');
  return trimDecimal(`${all.slice(0, at)}.${all.slice(at)}`);
}

/** A number that was computed, as a plain decimal: never `1e-7`. */
export function numberToDecimal(value: number): Decimal {
  const [digits = '0', exponent] = String(Math.abs(value)).split('e');
  const plain = exponent === undefined ? digits : shiftDot(digits, Number(exponent));
  return value < 0 ? `-${plain}` : plain;
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`; exact. */
export const compareDecimals = (a: Decimal, b: Decimal): number => exact(a).compare(exact(b));

/** a - b, exactly. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => toDecimal(exact(a).sub(exact(b)));

/** Without its sign. */
export const absolute = (text: Decimal): Decimal => text.replace('-', '');

/** Fewest digits, from `least` on, at which unequal decimals still read as unequal, in the right order, and equal ones as equal. */
export function digitsToTell(a: Decimal, b: Decimal, least: number): number {
  const truth = compareDecimals(a, b);
  if (truth === 0) return Math.max(least, digitsOf(trimDecimal(a)));
  const most = Math.max(least, digitsOf(a), digitsOf(b));
  for (let digits = least; digits < most; digits++) {
    if (compareDecimals(roundDecimal(a, digits), roundDecimal(b, digits)) === truth) return digits;
  }
  return most;
}

/** Digits after the dot that show `count` significant ones: 3 for two of `"0.0816"`, none for those of `"170350"`. */
export function digitsToShow(text: Decimal, count: number): number {
  const [whole = '0', fraction = ''] = absolute(text).split('.');
  if (/[1-9]/.test(whole)) return Math.max(0, count - whole.length);
  const first = fraction.search(/[1-9]/);
  return first < 0 ? 0 : first + count;
}
