/** The numbers beside the word, in the target's own terms (rule of progress, section 3). */
import { type Exact, factorOf, finite, power, toNumber } from './exact.ts';
import type { Form } from './form.ts';
import type { Judged } from './judged.ts';
import { asksForLevel, type Measure, traitsOf } from './measures.ts';
import { ROADS, type RoadStretch } from './road.ts';
import { type Conclusion, type Facts, type FormValues, isUnderCap, reaches, stretchOf } from './steps.ts';
import { type Time, yearsBetween } from './time.ts';
import type { Assessment } from './types.ts';

type Numbers = Pick<
  Assessment,
  'year' | 'value' | 'progress' | 'expected' | 'gap' | 'pace_so_far' | 'pace_required' | 'acceleration'
>;

interface InTerms {
  value: number;
  /** What is still missing, positive when short. */
  gap: number;
}

/** The mean yearly change in % that led from B to v in some years, and what it lacks of g. */
function meanChange({ B, v, g, d }: { B: Exact; v: Exact; g: Exact; d: 1 | -1 }, years: Exact): InTerms {
  // A root is not exact; a mean of just g must be seen to be g.
  if (B.n !== 0n && v.div(B).equals(power(factorOf(g), Number(years.n / years.d))))
    return { value: toNumber(g), gap: 0 };
  const value = ROADS.geometric.pace(B, v, years);
  return { value, gap: d * (toNumber(g) - value) };
}

/** How far a level lies from B, as a target on a change counts it: in the unit of the series, or in % of B. */
export const changeFrom = (measure: Measure, B: Exact, level: Exact): Exact =>
  traitsOf(measure).counts === 'percent' ? level.sub(B).div(B).mul(100) : level.sub(B);

/** A judged value in the target's own terms; null where that takes a baseline and there is none. */
export function inTerms({ measure, d, g, b }: Form, { B, T, v }: FormValues, year: Time): InTerms | null {
  if (v === null) return null;
  const { asks, path } = traitsOf(measure);
  if (asks === 'end' || asks === 'total') {
    return T === null ? null : { value: toNumber(v), gap: toNumber(T.sub(v).mul(d)) };
  }
  if (B === null) return null;
  if (asks === 'change') {
    const change = changeFrom(measure, B, v);
    return { value: toNumber(change), gap: toNumber(g.sub(change).mul(d)) };
  }
  if (path === 'geometric') return meanChange({ B, v, g, d }, yearsBetween(b, year));
  const fall = B.sub(v).div(yearsBetween(b, year));
  return { value: toNumber(fall), gap: toNumber(g.sub(fall)) };
}

/** A judged value as a reading, beside the B and T of another. */
export const readingOf = (judged: Judged, { B, T }: FormValues): FormValues => ({ B, T, v: judged.value });

const roadIsAsked = (step: number) => step === 3 || step >= 9;
const paceIsAsked = (step: number, form: Form) => step >= 8 || (step === 7 && asksForLevel(form.measure));
/** The pace of a fall is so much less a year. */
const signOf = ({ measure }: Form) => (traitsOf(measure).falls ? -1 : 1);
const averages = ({ measure }: Form) => traitsOf(measure).asks === 'mean';

/** The pace between two levels on the way from B, a year. */
function paceBetween({ measure, path }: Form, B: Exact | null, [from, to]: [Exact, Exact], years: Exact): number {
  if (traitsOf(measure).asks !== 'change' || B === null) return ROADS[path].pace(from, to, years);
  return toNumber(
    changeFrom(measure, B, to)
      .sub(changeFrom(measure, B, from))
      .div(years),
  );
}

/** What the road asks for at y, in the target's terms. */
function expectedAt(s: RoadStretch): number {
  if (averages(s)) return toNumber(s.g);
  const { asks } = traitsOf(s.measure);
  return asks === 'change'
    ? toNumber(s.g.mul(yearsBetween(s.b, s.y)).div(yearsBetween(s.b, s.N)))
    : ROADS[s.path].expected(s);
}

/** P, E and the pace so far: where there is a road to T, on which v stands. */
function soFar(facts: Facts, reading: FormValues, step: number) {
  const s = stretchOf(facts, reading);
  if (s === null || !roadIsAsked(step) || s.T.equals(s.B)) return null;
  const underCap = isUnderCap(s);
  const road = ROADS[s.path];
  if ((reaches(facts, s.B, s.T) && !underCap) || !road.leads(s.B, s.T)) return null;
  return {
    progress: road.progress(s),
    expected: expectedAt(s),
    pace: averages(s)
      ? (inTerms(s, reading, s.y)?.value ?? Number.NaN)
      : paceBetween(s, s.B, [s.B, s.v], yearsBetween(s.b, s.y)),
    // A pace of nothing or away from T cannot be taken up to anything.
    acceleration: (underCap ? 1 : s.d) * s.v.compare(s.B) > 0 && s.y < s.N ? road.acceleration(s) : Number.NaN,
  };
}

/** The yearly pace that would still lead to T, while it is not reached; under a cap the pace that would just keep it. */
function required(facts: Facts, reading: FormValues, step: number): number {
  const { form, judged } = facts;
  const { T, v } = reading;
  if (judged === null || T === null || v === null || judged.year >= form.N) return Number.NaN;
  const stretch = stretchOf(facts, reading);
  const underCap = stretch !== null && isUnderCap(stretch);
  if (!paceIsAsked(step, form) || (reaches(facts, v, T) && !underCap)) return Number.NaN;
  const road = ROADS[form.path];
  return road.leads(v, T)
    ? signOf(form) * paceBetween(form, reading.B, [v, T], yearsBetween(judged.year, form.N))
    : Number.NaN;
}

/** Null for every number that is not given or that does not exist. */
export function numbersOf(facts: Facts, reading: FormValues, { step }: Conclusion): Numbers {
  const { form, judged } = facts;
  const terms = judged === null ? null : inTerms(form, reading, judged.year);
  const road = soFar(facts, reading, step);
  const paceRequired = finite(required(facts, reading, step));
  return {
    year: judged?.year ?? null,
    value: finite(terms?.value ?? Number.NaN),
    // A target in another unit is not short of anything in the unit of its series.
    gap: facts.otherUnit ? null : finite(terms?.gap ?? Number.NaN),
    progress: finite(road?.progress ?? Number.NaN),
    expected: finite(road?.expected ?? Number.NaN),
    pace_so_far: finite(road?.pace ?? Number.NaN),
    pace_required: paceRequired,
    acceleration: paceRequired === null ? null : finite(road?.acceleration ?? Number.NaN),
  };
}
