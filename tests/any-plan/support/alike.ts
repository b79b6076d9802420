/** Numbers that two programs worked out, one exactly and one with roots and logarithms: alike to nine digits. */
const TOLERANCE = 1e-9;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** `found` with every number that is as near as that to the expected one replaced by it: what is left over differs. */
export function snapped(found: unknown, expected: unknown): unknown {
  if (typeof found === 'number' && typeof expected === 'number') return isNear(found, expected) ? expected : found;
  if (found === null || expected === null || typeof found !== 'object' || typeof expected !== 'object') return found;
  const wanted = new Map(Object.entries(expected));
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, snapped(value, wanted.get(key))]));
}
