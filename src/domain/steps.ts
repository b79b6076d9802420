/** The word: the first line that applies (rule of progress, section 4). */
import { type Exact, exact, holds } from './exact.ts';
import { type Form, isCap } from './form.ts';
import type { Baseline, Judged } from './judged.ts';
import { asksForLevel, isLaid, traitsOf } from './measures.ts';
import { beatAfter } from './rhythm.ts';
import { ROADS, type RoadStretch } from './road.ts';
import { lastDayAt, shift } from './time.ts';
import type { IsoDate, Reason, Series, Status } from './types.ts';

/** What is known of one target on one day. */
export interface Facts {
  form: Form;
  asOf: IsoDate;
  ended: IsoDate | null;
  scale: Series['scale'];
  otherUnit: boolean;
  baseline: Baseline | null;
  judged: Judged | null;
  /** Of what is laid end to end: a result for a later year than the judged value's, or any where nothing could be laid. */
  laterResult: boolean;
}

/** The three values of the form, read at one end of every admissible range or as written. Null where not known. */
export interface FormValues {
  B: Exact | null;
  T: Exact | null;
  v: Exact | null;
}

/** The figures that a word rests on; `path` is the baseline and the judged value. */
export type Grounds = 'nothing' | 'baseline' | 'value' | 'path' | 'forecast';

export interface Conclusion {
  /** The line that decided, 1 to 11. */
  step: number;
  status: Status;
  reason: Reason | null;
  restsOn: Grounds;
}

type Word = Omit<Conclusion, 'step'>;
type Line = (facts: Facts, reading: FormValues) => Word | null;

const say = (status: Status, restsOn: Grounds): Word => ({ status, reason: null, restsOn });
const insufficient = (reason: Reason, restsOn: Grounds): Word => ({ status: 'insufficient', reason, restsOn });

/** a op b, where both are known. */
export const reaches = ({ form }: Facts, a: Exact | null, b: Exact | null): boolean =>
  a !== null && b !== null && holds(form.op, a, b);

/** The road of a reading, where all of it is known. */
export function stretchOf({ form, judged }: Facts, { B, T, v }: FormValues): RoadStretch | null {
  return judged !== null && B !== null && T !== null && v !== null ? { ...form, B, T, v, y: judged.year } : null;
}

const onRoad =
  (line: (stretch: RoadStretch) => Word | null): Line =>
  (facts, reading) => {
    const stretch = stretchOf(facts, reading);
    return stretch === null ? null : line(stretch);
  };

const hasResultForN = ({ form, judged }: Facts) => judged?.year === form.N;

/** T is in the unit of the series only where the series holds levels; elsewhere it has no place on its scale. */
function isOutsideScale({ form, scale: [lowest, highest] }: Facts, T: Exact): boolean {
  if (isLaid(form.measure)) return false;
  return (lowest !== null && T.compare(exact(lowest)) < 0) || (highest !== null && T.compare(exact(highest)) > 0);
}

/** Met or missed is asked of a level alone; the other measures use every figure. */
const verdictGrounds = ({ form }: Facts): Grounds => (asksForLevel(form.measure) ? 'value' : 'path');

const ended: Line = (f) =>
  f.ended !== null && f.ended <= f.asOf && f.ended < lastDayAt(f.form.N) && !hasResultForN(f)
    ? say('discontinued', 'nothing')
    : null;

const comparable: Line = (f, { B, T }) => {
  if (f.otherUnit) return insufficient('unit_mismatch', 'nothing');
  return B !== null && T !== null && isOutsideScale(f, T) ? insufficient('target_outside_scale', 'baseline') : null;
};

/** A total only grows: one that holds what its target asks for is met, and one that broke its cap is missed. */
function settledEarly(f: Facts, v: Exact | null, T: Exact | null): Status | null {
  if (traitsOf(f.form.measure).asks !== 'total' || v === null || T === null) return null;
  if (isCap(f.form)) return reaches(f, v, T) ? null : 'missed';
  return reaches(f, v, T) ? 'met' : null;
}

const verdict: Line = (f, { T, v }) => {
  const early = settledEarly(f, v, T);
  if (early !== null) return say(early, 'path');
  if (!hasResultForN(f)) return null;
  if (T === null) return insufficient('no_baseline', 'value');
  return say(reaches(f, v, T) ? 'met' : 'missed', verdictGrounds(f));
};

const deadline: Line = (f) => (f.asOf > lastDayAt(f.form.N) ? say('awaiting_result', 'forecast') : null);

const notBegun: Line = (f, { B, T }) => {
  if (f.asOf > lastDayAt(beatAfter(f.form.b, f.form.rhythm)) || f.judged !== null || f.laterResult) return null;
  return asksForLevel(f.form.measure) && reaches(f, B, T)
    ? say('reached_early', 'baseline')
    : say('not_started', 'nothing');
};

const enoughFigures: Line = (f) => {
  if (f.laterResult) return insufficient('gap_in_years', 'value');
  if (f.judged === null) return insufficient('no_figures', 'nothing');
  return f.asOf > lastDayAt(shift(f.judged.year, 24)) ? insufficient('stale', 'value') : null;
};

const withoutBaseline: Line = (f, { B, T, v }) => {
  if (B !== null && T !== null) return null;
  return asksForLevel(f.form.measure) && reaches(f, v, T)
    ? say('reached_early', 'value')
    : insufficient('no_baseline', 'value');
};

/**
 * Under a cap on what is laid end to end: the start, nothing, kept it already, and only the end of the period can tell
 * that it was kept, so until then the pace alone decides.
 */
export const isUnderCap = ({ op, B, T, v, ...form }: RoadStretch): boolean =>
  isCap(form) && holds(op, B, T) && holds(op, v, T);

const beyondFromTheStart: Line = onRoad((stretch) => {
  const { op, B, T, v } = stretch;
  if (!holds(op, B, T) || isUnderCap(stretch)) return null;
  return say(holds(op, v, T) ? 'reached_early' : 'wrong_way', 'path');
});

const reached: Line = onRoad((stretch) =>
  holds(stretch.op, stretch.v, stretch.T) && !isUnderCap(stretch) ? say('reached_early', 'path') : null,
);

const notForward: Line = onRoad((stretch) => {
  if (isUnderCap(stretch)) return null;
  const { path, d, B, T, v } = stretch;
  // A geometric path to zero, from zero or across it: the scale of ratios is B's own side of zero.
  if (!ROADS[path].leads(B, T)) return insufficient('target_outside_scale', 'path');
  const forward = d * v.compare(B);
  return forward > 0 ? null : say(forward < 0 ? 'wrong_way' : 'far_behind', 'path');
});

const pace: Line = onRoad((stretch) => {
  const road = ROADS[stretch.path];
  if (road.onLine(stretch)) return say('on_track', 'path');
  return say(road.withinTwice(stretch) ? 'behind' : 'far_behind', 'path');
});

/** In the order and with the numbers of section 4. */
const LINES: readonly (readonly [step: number, line: Line])[] = [
  [1, ended],
  [2, comparable],
  [3, verdict],
  [4, deadline],
  [5, notBegun],
  [6, enoughFigures],
  [7, withoutBaseline],
  [8, beyondFromTheStart],
  [9, reached],
  [10, notForward],
  [11, pace],
];
/** The lines that are decided for both ends of a range; the others take the values as written. */
const AT_BOTH_ENDS = new Set([3, 8, 9, 10, 11]);

function decide(facts: Facts, asWritten: FormValues, reading: FormValues): Conclusion {
  for (const [step, line] of LINES) {
    const word = line(facts, AT_BOTH_ENDS.has(step) ? reading : asWritten);
    if (word !== null) return { step, ...word };
  }
  // Line 7 leaves nothing unknown and line 11 always answers.
  return { step: 6, ...insufficient('no_figures', 'nothing') };
}

/** The first line that applies, if every end of the figures' ranges gives its word. */
export function findingOf(facts: Facts, asWritten: FormValues, ends: readonly FormValues[]): Conclusion {
  const finding = decide(facts, asWritten, asWritten);
  const straddles = ends.some((end) => decide(facts, asWritten, end).status !== finding.status);
  if (!straddles) return finding;
  return { step: finding.step, ...insufficient('range_straddles', finding.step <= 4 ? verdictGrounds(facts) : 'path') };
}
