/** The pieces of the sum behind a word, for "How this is worked out". */
import { type Exact, toDecimal } from './exact.ts';
import { RECIPES } from './form.ts';
import type { Piece } from './laying.ts';
import { numbersOf } from './numbers.ts';
import { beatAfter, type Rhythm } from './rhythm.ts';
import { ROADS } from './road.ts';
import { stretchOf } from './steps.ts';
import { type Time, yearsBetween } from './time.ts';
import type { Decimal, Operator, Path } from './types.ts';
import { type Question, workOut } from './work.ts';

/** A figure and the beats that it stands for, first and last included. */
export interface LaidPiece {
  figureId: string;
  from: Time;
  to: Time;
  /** As its source wrote it: a level, a yearly change in %, or an amount. */
  value: Decimal;
}

/** How a word is worked out, in the form of section 2. Null where a quantity is not known. */
export interface Workings {
  step: number;
  path: Path;
  /** Of the form: mirrored for `reduction`. */
  op: Operator;
  /** Beat of the baseline, last beat, and the years between. */
  b: Time;
  N: Time;
  n: number;
  /** Beat of the latest judged value. */
  y: Time | null;
  /** Levels for `level`, `reduction` and `growth`; for `rate` the product of the yearly factors; for `sum` the total. */
  B: Decimal | null;
  T: Decimal | null;
  v: Decimal | null;
  /** T by the least and by the most that may be meant, as they were written down, where the target says "about". */
  aboutT: readonly [least: Decimal | null, most: Decimal | null] | null;
  /** What the path asks for at y, in the same terms as v; given with P. */
  E: number | null;
  /** The baseline's figure, where it is not the target's own. */
  baselineId: string | null;
  /** The figures that v is made of, earliest first. */
  pieces: LaidPiece[];
  /** The figures that the forecast for N is made of, while a result is awaited. */
  forecast: LaidPiece[];
}

const laid = (rhythm: Rhythm, pieces: readonly Piece[] = []): LaidPiece[] =>
  pieces.map(({ figure, from, to, isRange }) => ({
    figureId: figure.id,
    from: isRange ? beatAfter(from, rhythm) : to,
    to,
    value: figure.value,
  }));

const decimalOf = (x: Exact | null): Decimal | null => (x === null ? null : toDecimal(x));

/** How the word of the same question is worked out. */
export function workings(question: Question): Workings {
  const { facts, asWritten, finding, forecast } = workOut(question);
  const { form, judged, baseline } = facts;
  const stretch = stretchOf(facts, asWritten);
  const { progress } = numbersOf(facts, asWritten, finding);
  const goalAt = (g: Exact): Decimal | null =>
    decimalOf(RECIPES[form.measure].goal(asWritten.B, g, yearsBetween(form.b, form.N)));
  const [least, most] = form.ends;
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
    aboutT: least && most ? [goalAt(least), goalAt(most)] : null,
    E: stretch === null || progress === null ? null : ROADS[form.path].expected(stretch),
    baselineId: baseline?.figure?.id ?? null,
    pieces: laid(form.rhythm, judged?.pieces),
    forecast: finding.status === 'awaiting_result' ? laid(form.rhythm, forecast?.pieces) : [],
  };
}
