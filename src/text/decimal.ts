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

/** A number that was computed, as a plain decimal: never `1e-7`. */
export const numberToDecimal = (value: number): Decimal => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/0+$/, '').replace(/\.$/, '') : text;
};
