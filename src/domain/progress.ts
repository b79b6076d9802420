/**
 * The rule of progress: what the tracker says of one target on one day.
 * Pure and exact: the day is an argument, decimals become rationals, nothing is compared with a tolerance.
 */
import { type Exact, toDecimal, toNumber } from './exact.ts';
import { bestOf, kindOf } from './figures.ts';
import { type Form, formOf, RECIPES } from './form.ts';
import { type Baseline, baselineOf, type Judged, judgedOf, type Ranged } from './judged.ts';
import { type Piece, piecesOf } from './laying.ts';
import { inTerms, numbersOf, readingOf } from './numbers.ts';
import { ROADS } from './road.ts';
import { type Facts, type Finding, findingOf, type Reading, reaches, stretchOf } from './steps.ts';
import type { Assessment, Decimal, IsoDate, Operator, Path, ReportedFigure, Series, Status, Target } from './types.ts';

export interface Question {
  series: Series;
  target: Target;
  /** Every figure of the series, also those not yet known on that day. */
  figures: readonly ReportedFigure[];
  /** The day on which the question is asked. */
  asOf: IsoDate;
}

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

interface Work {
  facts: Facts;
  asWritten: Reading;
  finding: Finding;
  /** The best forecast for N, laid together with results where that is needed. */
  forecast: Judged | null;
}

/** B as the form can use it: growth from nothing, or from below it, has no percentage. */
function startOf({ measure }: Form, B: Exact | null): Exact | null {
  return RECIPES[measure].start ?? (measure === 'growth' && B !== null && B.compare(0) <= 0 ? null : B);
}

function readingAt(form: Form, level: Exact | null, v: Exact | null): Reading {
  const B = startOf(form, level);
  return { B, T: RECIPES[form.measure].goal(B, form.g, form.n), v };
}

const endsOf = (a: Ranged | null): (Exact | null)[] => (a === null ? [null] : [a.low, a.high]);

/** Every end of the baseline's range with every end of the value's: between them the word cannot change twice. */
const readingsAtEnds = (form: Form, baseline: Ranged | null, value: Ranged | null): Reading[] =>
  endsOf(baseline).flatMap((B) => endsOf(value).map((v) => readingAt(form, B, v)));

function workOut({ series, target, figures, asOf }: Question): Work {
  const form = formOf(series, target);
  const known = piecesOf(bestOf(figures, asOf).values());
  const results = known.filter(({ figure }) => kindOf(figure) === 'result');
  const baseline = baselineOf(results, form, target);
  const judged = judgedOf(results, form);
  const outlook = judgedOf(known, form);
  const facts: Facts = {
    form,
    asOf,
    ended: series.ended,
    scale: series.scale,
    otherUnit: target.otherUnit,
    baseline,
    judged,
    laterResult: RECIPES[form.measure].laid && results.some(({ to }) => to > (judged?.year ?? form.b)),
  };
  const asWritten = readingAt(form, baseline?.value ?? null, judged?.value ?? null);
  const finding = findingOf(facts, asWritten, readingsAtEnds(form, baseline, judged));
  return { facts, asWritten, finding, forecast: outlook?.year === form.N ? outlook : null };
}

const figuresOf = (baseline: Baseline | null): ReportedFigure[] => (baseline?.figure ? [baseline.figure] : []);

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
    forecast: ahead.length === 0 || form.measure === 'level' ? ahead : [...start, ...ahead],
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
  if (judged === null || T === null || v === null || otherUnit || form.measure === 'rate') return null;
  return {
    value: form.measure === 'sum' ? toDecimal(v) : (judged.pieces.at(-1)?.figure.value ?? toDecimal(v)),
    target: form.measure === 'level' || form.measure === 'sum' ? target.value : toDecimal(T),
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
    provisional: isJudgement(finding.status) && grounds.some(({ stage }) => stage !== 'official'),
    reason: finding.reason,
    ...numbersOf(facts, asWritten, finding),
    baseline: facts.baseline && { year: facts.baseline.year, value: toNumber(facts.baseline.value) },
    forecast: forecastOf(work),
    restsOn: grounds.map(({ id }) => id),
    level: levelOf(work, question.target),
  };
}

/** A figure and the years that it stands for. */
export interface LaidPiece {
  figureId: string;
  from: number;
  to: number;
  /** As its source wrote it: a level, a yearly change in %, or an amount. */
  value: Decimal;
}

/** How a word is worked out, in the form of section 2. Null where a quantity is not known. */
export interface Workings {
  step: number;
  path: Path;
  /** Of the form: mirrored for `reduction`. */
  op: Operator;
  /** Year of the baseline, last year, and the years between. */
  b: number;
  N: number;
  n: number;
  /** Year of the latest judged value. */
  y: number | null;
  /** Levels for `level`, `reduction` and `growth`; for `rate` the product of the yearly factors; for `sum` the total. */
  B: Decimal | null;
  T: Decimal | null;
  v: Decimal | null;
  /** What the path asks for at y, in the same terms as v; given with P. */
  E: number | null;
  /** The baseline's figure, where it is not the target's own. */
  baselineId: string | null;
  /** The figures that v is made of, earliest first. */
  pieces: LaidPiece[];
  /** The figures that the forecast for N is made of, while a result is awaited. */
  forecast: LaidPiece[];
}

const laid = (pieces: readonly Piece[] = []): LaidPiece[] =>
  pieces.map(({ figure, from, to }) => ({ figureId: figure.id, from, to, value: figure.value }));

const decimalOf = (x: Exact | null): Decimal | null => (x === null ? null : toDecimal(x));

/** The pieces of the sum behind the word, for "How this is worked out". */
export function workings(question: Question): Workings {
  const { facts, asWritten, finding, forecast } = workOut(question);
  const { form, judged, baseline } = facts;
  const stretch = stretchOf(facts, asWritten);
  const { progress } = numbersOf(facts, asWritten, finding);
  return {
    step: finding.step,
    path: form.path,
    op: form.op,
    b: form.b,
    N: form.N,
    n: form.n,
    y: judged?.year ?? null,
    B: decimalOf(asWritten.B),
    T: decimalOf(asWritten.T),
    v: decimalOf(asWritten.v),
    E: stretch === null || progress === null ? null : ROADS[form.path].expected(stretch),
    baselineId: baseline?.figure?.id ?? null,
    pieces: laid(judged?.pieces),
    forecast: finding.status === 'awaiting_result' ? laid(forecast?.pieces) : [],
  };
}
