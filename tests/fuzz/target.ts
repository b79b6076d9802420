/** What a reader is tried with, and what must hold of whatever it says. */

/** A number from 0 up to 1. */
export type Next = () => number;

/** What became of an input. `passed` and `refused` are both right; a fault is what is wrong. */
export type Outcome = 'passed' | 'refused' | { fault: string };

export interface FuzzTarget {
  /** What must hold of every input, as `npm run fuzz` prints it. */
  about: string;
  /** One input in this many must be let through, or the inputs try nothing; 0 where that cannot be said. */
  passOneIn: number;
  make: (next: Next) => string;
  judge: (input: string) => Outcome | Promise<Outcome>;
}

/** A stream of numbers from 0 up to 1 that a seed repeats (mulberry32). */
export function random(seed: number): Next {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const upTo = (next: Next, most: number): number => Math.floor(next() * (most + 1));
export const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** So many pieces, joined. */
export const joined = (next: Next, most: number, piece: () => string): string =>
  Array.from({ length: 1 + upTo(next, most - 1) }, piece).join('');

/** Cuts, doubles and inserts, up to so many times. */
export function damaged(text: string, next: Next, times: number, marks: readonly string[]): string {
  let now = text;
  for (let left = upTo(next, times); left > 0; left -= 1) {
    const [a = 0, b = 0] = [upTo(next, now.length), upTo(next, now.length)].sort((x, y) => x - y);
    const part = now.slice(a, Math.min(b, a + 12));
    const mark = pick(next, [...marks, part, part + part, '']);
    now = `${now.slice(0, a)}${mark}${now.slice(a + (next() < 0.5 ? part.length : 0))}`;
  }
  return now;
}
