import { scaleLinear } from 'd3-scale';

/** Maps an amount to a place across a drawing, in percent of its width. */
export type Place = (amount: number) => number;

/** Room at both ends, so that no mark sits on the edge. */
const MARGIN = 4;

/** A scale from the least to the greatest of `amounts`; a single amount sits in the middle. */
export function placeAcross(amounts: readonly number[]): Place {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const half = low === high ? Math.max(Math.abs(low) * 0.1, 1) : 0;
  const scale = scaleLinear([low - half, high + half], [MARGIN, 100 - MARGIN]);
  return (amount) => Math.round(scale(amount) * 100) / 100;
}
