/** The road from B to T, in equal steps or in equal ratios (rule of progress, section 3). Comparisons are exact; numbers are for print. */
import { type Exact, holds, ln, power, toNumber } from './exact.ts';
import type { Form } from './form.ts';
import { beatsBetween } from './rhythm.ts';
import { type Time, yearsBetween } from './time.ts';
import type { Path } from './types.ts';

/** A stretch of road with everything known: v at the beat y, on the way from B to T. */
export interface RoadStretch extends Form {
  B: Exact;
  T: Exact;
  v: Exact;
  y: Time;
}

interface Road {
  /** False where no pace of this kind leads from one value to the other: no ratio leads to, from or across zero. */
  leads: (from: Exact, to: Exact) => boolean;
  /** P, the share of the road that is covered. */
  progress: (s: RoadStretch) => number;
  /** E, the value that the path asks for at year y. */
  expected: (s: RoadStretch) => number;
  /** v op E, exactly. */
  onLine: (s: RoadStretch) => boolean;
  /** A <= 2, exactly. Asked only where v lies strictly between B and T, or on T. */
  withinTwice: (s: RoadStretch) => boolean;
  /** A, the pace required over the pace so far. */
  acceleration: (s: RoadStretch) => number;
  /** The yearly pace between two values some years apart: units on a straight path, % on a geometric one. */
  pace: (from: Exact, to: Exact, years: Exact) => number;
}

const covered = ({ B, T, v }: RoadStretch) => v.sub(B).div(T.sub(B));
const line = ({ B, T, b, y, N }: RoadStretch) => B.add(T.sub(B).mul(yearsBetween(b, y)).div(yearsBetween(b, N)));
const straightAcceleration = ({ B, T, v, b, y, N }: RoadStretch) =>
  T.sub(v)
    .mul(yearsBetween(b, y))
    .div(v.sub(B).mul(yearsBetween(y, N)));

const straight: Road = {
  leads: () => true,
  progress: (s) => toNumber(covered(s)),
  expected: (s) => toNumber(line(s)),
  onLine: (s) => holds(s.op, s.v, line(s)),
  withinTwice: (s) => straightAcceleration(s).compare(2) <= 0,
  acceleration: (s) => toNumber(straightAcceleration(s)),
  pace: (from, to, years) => toNumber(to.sub(from).div(years)),
};

/** ln(to/from); NaN where the two have no ratio above zero. */
const logRatio = (from: Exact, to: Exact): number => (from.n === 0n ? Number.NaN : ln(to.div(from)));

const geometric: Road = {
  leads: (from, to) => from.mul(to).compare(0) > 0,
  progress: ({ B, T, v }) => logRatio(B, v) / logRatio(B, T),
  expected: ({ B, T, b, y, n }) => toNumber(B) * Math.exp((logRatio(B, T) * (y - b)) / n),
  // Counted in beats, v op B·(T/B)^(k/n) is asked as (v/B)^n op (T/B)^k, the other way round where B is below zero.
  onLine: ({ op, B, T, v, b, y, N, rhythm }) =>
    holds(op, power(v.div(B), beatsBetween(b, N, rhythm)).mul(B), power(T.div(B), beatsBetween(b, y, rhythm)).mul(B)),
  // ln(T/v)/(N-y) <= 2 ln(v/B)/(y-b) is asked as (T/v)^(y-b) <= (v/B)^(2(N-y)), the other way round where both fall.
  withinTwice: ({ B, T, v, b, y, N, rhythm }) => {
    const difference = power(T.div(v), beatsBetween(b, y, rhythm)).compare(
      power(v.div(B), 2 * beatsBetween(y, N, rhythm)),
    );
    return v.div(B).compare(1) > 0 ? difference <= 0 : difference >= 0;
  },
  acceleration: ({ B, T, v, b, y, N }) => logRatio(v, T) / (N - y) / (logRatio(B, v) / (y - b)),
  pace: (from, to, years) => 100 * Math.expm1(logRatio(from, to) / toNumber(years)),
};

export const ROADS: Record<Path, Road> = { straight, geometric };
