/** Maps an amount to a place across a drawing, in percent of its width. */
import type { Decimal } from '../domain/types.ts';

export type Projection = (amount: number) => number;

/** Room at both ends, so that no mark sits on the edge. */
const MARGIN = 4;

/** A scale from the least to the greatest of `amounts`; a single amount sits in the middle. */
export function placeAcross(amounts: readonly number[]): Projection {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const half = low === high ? Math.max(Math.abs(low) * 0.1, 1) : 0;
  const [from, to] = [low - half, high + half];
  // A plain proportion: the form loads this in the browser, where a whole library of scales would weigh more than it gives.
  const place = (amount: number): number => MARGIN + ((amount - from) / (to - from)) * (100 - 2 * MARGIN);
  return (amount) => Math.round(place(amount) * 100) / 100;
}

/**
 * Where a row begins that knows no start of its road: the lowest possible value, or nothing at all; null where amounts
 * below nothing are shown. Never one of the amounts: a value at the very edge looks like nothing done.
 */
export function edgeOf([lowest]: readonly [Decimal | null, Decimal | null], amounts: readonly number[]): number | null {
  const edge = lowest === null ? 0 : Number(lowest);
  return amounts.every((amount) => amount > edge) ? edge : null;
}
