/** Boxes and straight lines in the pixels of a chart: what touches what. */

export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether two boxes have room in common; an edge alone is none. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether a box lies within another, at most at its edges. */
export const isWithin = (a: Box, room: Box): boolean =>
  a[0] >= room[0] && a[1] >= room[1] && a[2] <= room[2] && a[3] <= room[3];

/** Whether a straight line meets a box, be it at an edge: the part of it between all four sides is not empty. */
export function crosses([x1, y1, x2, y2]: Line, [left, top, right, bottom]: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const ends = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from <= to;
}
