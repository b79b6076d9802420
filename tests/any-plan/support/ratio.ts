/** Ratios of whole numbers, exact. Written for the second reading alone: it shares no arithmetic with the program. */

/** A ratio in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function ratio(over: bigint, under: bigint): Ratio {
  if (under === 0n) throw new RangeError('division by zero');
  const by = divisorOf(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / by, under: under / by };
}

export const whole = (n: number): Ratio => ratio(BigInt(n), 1n);

/** A decimal as a file writes it: `-53.60`. */
export function decimal(text: string): Ratio {
  const [, sign = '', before = '', after = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (before === '') throw new RangeError(`"${text}" is no decimal`);
  return ratio(BigInt(sign + before + after), 10n ** BigInt(after.length));
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { over: -b.over, under: b.under });
export const by = (a: Ratio, b: Ratio): Ratio => times(a, ratio(b.under, b.over));

/** To a whole power, 0 or more. */
export const raised = (a: Ratio, power: number): Ratio => ({
  over: a.over ** BigInt(power),
  under: a.under ** BigInt(power),
});

/** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
export function compared(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number, through 40 digits: both parts may be too long for a number of their own. */
export function numberOf({ over, under }: Ratio): number {
  const size = magnitude(over).toString().length - under.toString().length;
  const shift = 40 - size;
  const digits = shift >= 0 ? (over * 10n ** BigInt(shift)) / under : over / (under * 10n ** BigInt(-shift));
  return Number(`${digits}e${-shift}`);
}
