/** What the figures say: the baseline, and the latest value that can be judged (rule of progress, sections 1 and 2). */
import { type Exact, exact, factorOf, ONE, power, ZERO } from './exact.ts';
import type { Form } from './form.ts';
import { layingOf, type Piece } from './laying.ts';
import { isLaid, type MeasureTraits, traitsOf } from './measures.ts';
import { monthsBetween, type Time } from './time.ts';
import type { ReportedFigure, Stage, Target } from './types.ts';

/** A value with the ends of its admissible range; all three are equal for a plain number. */
export interface Ranged {
  value: Exact;
  low: Exact;
  high: Exact;
}

export interface Judged<F extends ReportedFigure = ReportedFigure> extends Ranged {
  year: Time;
  /** The figures it is made of, earliest first; one for a level. */
  pieces: Piece<F>[];
}

export interface Baseline extends Ranged {
  year: Time;
  /** Null where the target brings its own baseline. */
  figure: ReportedFigure | null;
  stage: Stage;
}

const rangedOf = ({ value, low, high }: ReportedFigure): Ranged => ({
  value: exact(value),
  low: exact(low ?? value),
  high: exact(high ?? value),
});

const mapRanged = (a: Ranged, change: (x: Exact) => Exact): Ranged => ({
  value: change(a.value),
  low: change(a.low),
  high: change(a.high),
});

const joinRanged = (a: Ranged, b: Ranged, join: (x: Exact, y: Exact) => Exact): Ranged => ({
  value: join(a.value, b.value),
  low: join(a.low, b.low),
  high: join(a.high, b.high),
});

const total = (pieces: Piece[]): Ranged =>
  pieces
    .map((piece) => rangedOf(piece.figure))
    .reduce((a, b) => joinRanged(a, b, (x, y) => x.add(y)), { value: ZERO, low: ZERO, high: ZERO });

/** The product of the yearly factors; an average stands for all years of its range. */
const product = (pieces: Piece[]): Ranged =>
  pieces
    .map(({ figure, from, to }) =>
      mapRanged(rangedOf(figure), (rate) => power(factorOf(rate), monthsBetween(from, to) / 12)),
    )
    .reduce((a, b) => joinRanged(a, b, (x, y) => x.mul(y)), { value: ONE, low: ONE, high: ONE });

const latest = (pieces: Piece[]): Ranged => total(pieces.slice(-1));

const JOIN: Record<MeasureTraits['holds'], (pieces: Piece[]) => Ranged> = {
  levels: latest,
  changes: product,
  amounts: total,
};

/** The latest beat in (b, N] that has a level: one piece, or none. */
function latestLevel<F extends ReportedFigure>(pieces: Piece<F>[], { b, N }: Form): Piece<F>[] {
  return pieces
    .filter((piece) => !piece.isRange && piece.to > b && piece.to <= N)
    .sort((x, y) => x.to - y.to)
    .slice(-1);
}

/** The value that can be judged from these pieces, or null where there is none. */
export function judgedOf<F extends ReportedFigure>(pieces: Piece<F>[], form: Form): Judged<F> | null {
  const used = isLaid(form.measure) ? layingOf(pieces, form.b, form.N) : latestLevel(pieces, form);
  const last = used.at(-1);
  return last === undefined ? null : { year: last.to, pieces: used, ...JOIN[traitsOf(form.measure).holds](used) };
}

/** The level that the road starts from: the target's own, else the result of year b. Null for roads that start from nothing. */
export function baselineOf(results: Piece[], form: Form, target: Target): Baseline | null {
  if (isLaid(form.measure)) return null;
  if (target.baseline !== null) {
    const value = exact(target.baseline.value);
    return { year: form.b, figure: null, stage: target.baseline.stage, value, low: value, high: value };
  }
  const piece = results.find((result) => !result.isRange && result.to === form.b);
  if (piece === undefined) return null;
  return { year: form.b, figure: piece.figure, stage: piece.figure.stage, ...rangedOf(piece.figure) };
}
