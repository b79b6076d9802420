/**
 * The rule of progress: what the tracker says of one target on one day.
 * Pure and exact: the day is an argument, decimals become rationals, nothing is compared with a tolerance.
 */
import { toDecimal, toNumber } from './exact.ts';
import type { Baseline } from './judged.ts';
import { asksForLevel, traitsOf } from './measures.ts';
import { inTerms, numbersOf, readingOf } from './numbers.ts';
import { type Grounds, reaches } from './steps.ts';
import type { Assessment, ReportedFigure, Stage, Status, Target } from './types.ts';
import { type Question, readingsAtEnds, type Work, workOut } from './work.ts';

export type { Question } from './work.ts';
export { type LaidPiece, type Workings, workings } from './workings.ts';

const VERDICTS: ReadonlySet<Status> = new Set<Status>(['met', 'missed']);
const JUDGEMENTS: ReadonlySet<Status> = new Set<Status>([
  ...VERDICTS,
  'reached_early',
  'on_track',
  'behind',
  'far_behind',
  'wrong_way',
]);

/** The last word on a target, which only a revised figure can turn round. */
export const isVerdict = (status: Status): status is 'met' | 'missed' => VERDICTS.has(status);
/** A word on figures, not on their absence: the only words that can be provisional. */
export const isJudgement = (status: Status): boolean => JUDGEMENTS.has(status);

const figuresOf = (baseline: Baseline | null): ReportedFigure[] => (baseline?.figure ? [baseline.figure] : []);

/** Grounds that the baseline belongs to. */
const RESTS_ON_BASELINE: ReadonlySet<Grounds> = new Set<Grounds>(['baseline', 'path']);

/** Stages of all that the word rests on, a target's own baseline included. */
function stagesOf({ facts: { baseline }, finding }: Work, grounds: readonly ReportedFigure[]): Stage[] {
  const own = baseline !== null && RESTS_ON_BASELINE.has(finding.restsOn) ? [baseline.stage] : [];
  return [...own, ...grounds.map(({ stage }) => stage)];
}

/** The figures that the word rests on, the baseline's first. */
function groundsOf({ facts: { form, baseline, judged }, finding, forecast }: Work): ReportedFigure[] {
  const start = figuresOf(baseline);
  const value = (judged?.pieces ?? []).map(({ figure }) => figure);
  const ahead = (forecast?.pieces ?? []).map(({ figure }) => figure);
  return {
    nothing: [],
    baseline: start,
    value,
    path: [...start, ...value],
    forecast: ahead.length === 0 || asksForLevel(form.measure) ? ahead : [...start, ...ahead],
  }[finding.restsOn];
}

/** What the best forecast for N would make of the target, if it came true. */
function forecastOf({ facts, asWritten, finding, forecast }: Work): Assessment['forecast'] {
  if (finding.status !== 'awaiting_result' || forecast === null) return null;
  const value = inTerms(facts.form, readingOf(forecast, asWritten), facts.form.N)?.value;
  if (value === undefined || !Number.isFinite(value)) return null;
  const ends = readingsAtEnds(facts.form, facts.baseline, forecast).map(({ T, v }) => reaches(facts, v, T));
  const verdict = ends.every((end) => end === ends[0]) ? (ends[0] ? 'met' : 'missed') : null;
  return { value, verdict };
}

/** The level judged and the level asked, both in the unit of the series. */
function levelOf(
  { facts: { form, judged, otherUnit }, asWritten: { T, v } }: Work,
  target: Target,
): Assessment['level'] {
  if (judged === null || T === null || v === null || otherUnit) return null;
  const { holds, asks } = traitsOf(form.measure);
  if (holds === 'changes') return null;
  return {
    value: asks === 'total' ? toDecimal(v) : (judged.pieces.at(-1)?.figure.value ?? toDecimal(v)),
    target: asks === 'end' || asks === 'total' ? target.value : toDecimal(T),
  };
}

/** What the rule says. */
export function assess(question: Question): Assessment {
  const work = workOut(question);
  const { facts, asWritten, finding } = work;
  const grounds = groundsOf(work);
  return {
    status: finding.status,
    step: finding.step,
    provisional: isJudgement(finding.status) && stagesOf(work, grounds).some((stage) => stage !== 'official'),
    reason: finding.reason,
    ...numbersOf(facts, asWritten, finding),
    baseline: facts.baseline && { year: facts.baseline.year, value: toNumber(facts.baseline.value) },
    forecast: forecastOf(work),
    restsOn: grounds.map(({ id }) => id),
    level: levelOf(work, work.target),
  };
}
