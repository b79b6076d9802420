/** Exact numbers: decimals as written become rationals, and leave as numbers or decimals only to be printed. */
import Fraction from 'fraction.js';
import type { Decimal, Operator } from './types.ts';

export type Exact = Fraction;

/** A decimal as written, `-1.50`, as a rational. */
export const exact = (decimal: Decimal): Exact => new Fraction(decimal);
export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

/** A whole power, 0 or more. Always exact, so never null as roots can be. */
export const power = (base: Exact, times: number): Exact => base.pow(Math.max(0, times)) ?? ONE;

/** The factor of a change in percent: 12.4 gives 1.124. Nothing falls by more than itself, so never below 0. */
export function factorOf(percent: Exact): Exact {
  const factor = percent.div(100).add(1);
  return factor.compare(ZERO) < 0 ? ZERO : factor;
}

const TESTS: Record<Operator, (sign: number) => boolean> = {
  '>=': (sign) => sign >= 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '<': (sign) => sign < 0,
};

/** Whether a op b. */
export const holds = (op: Operator, a: Exact, b: Exact): boolean => TESTS[op](a.compare(b));

const MIRRORED: Record<Operator, Operator> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };

/** The operator seen in a mirror: a op b as -a op' -b. */
export const mirror = (op: Operator): Operator => MIRRORED[op];

/** +1 where more is better, -1 where less is. */
export const directionOf = (op: Operator): 1 | -1 => (op === '>=' || op === '>' ? 1 : -1);

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The nearest number. Goes through 20 digits where numerator or denominator is long: alone it might be Infinity. */
export function toNumber(x: Exact): number {
  if (x.n <= SAFE && x.d <= SAFE) return Number(x.s) * (Number(x.n) / Number(x.d));
  const shift = 20 + String(x.d).length - String(x.n).length;
  const digits = shift < 0 ? x.n / (x.d * 10n ** BigInt(-shift)) : (x.n * 10n ** BigInt(shift)) / x.d;
  return Number(x.s) * Number(`${digits}e${-shift}`);
}

/** Digits after the dot that write 1/d in full, or null where no number of digits does. */
function placesFor(d: bigint): number | null {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** In full where that is possible, else rounded to 12 digits after the dot. */
export function toDecimal(x: Exact): Decimal {
  const places = placesFor(x.d) ?? 12;
  const scaled = (2n * x.n * 10n ** BigInt(places) + x.d) / (2n * x.d);
  const digits = String(scaled).padStart(places + 1, '0');
  const sign = x.s < 0n && scaled !== 0n ? '-' : '';
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return sign + digits.slice(0, digits.length - places) + fraction;
}

/** Natural logarithm; exact around 1, where a plain logarithm would lose its digits. NaN below 0. */
export function ln(x: Exact): number {
  const beyondOne = toNumber(x.sub(ONE));
  return Math.abs(beyondOne) < 0.5 ? Math.log1p(beyondOne) : Math.log(toNumber(x));
}

/** Null for what cannot be printed: NaN and the infinities. */
export const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);
