/** From a question to what is known, and to the line of the rule that decides. */
import { type Exact, exact, mirror } from './exact.ts';
import { bestOf, kindOf } from './figures.ts';
import { type Form, formOf, RECIPES } from './form.ts';
import { baselineOf, type Judged, judgedOf, type Ranged } from './judged.ts';
import { piecesOf } from './laying.ts';
import { isLaid, traitsOf } from './measures.ts';
import { type Conclusion, type Facts, type FormValues, findingOf } from './steps.ts';
import { yearsBetween } from './time.ts';
import type { IsoDate, ReportedFigure, Series, Target } from './types.ts';

export interface Question {
  series: Series;
  target: Target;
  /** Every figure of the series, also those not yet known on that day. */
  figures: readonly ReportedFigure[];
  /** The day on which the question is asked. */
  asOf: IsoDate;
}

export interface Work {
  /** The target by the end that it faces, where it is a range to be kept within. */
  target: Target;
  facts: Facts;
  asWritten: FormValues;
  finding: Conclusion;
  /** The best forecast for N, laid together with results where that is needed. */
  forecast: Judged | null;
}

/** B as the form can use it: nothing has a percentage of zero or less. */
function startOf({ measure }: Form, B: Exact | null): Exact | null {
  return (
    RECIPES[measure].start ?? (traitsOf(measure).counts === 'percent' && B !== null && B.compare(0) <= 0 ? null : B)
  );
}

function readingAt(form: Form, level: Exact | null, v: Exact | null, g: Exact = form.g): FormValues {
  const B = startOf(form, level);
  return { B, T: RECIPES[form.measure].goal(B, g, yearsBetween(form.b, form.N)), v };
}

const endsOf = (a: Ranged | null): (Exact | null)[] => (a === null ? [null] : [a.low, a.high]);

/** Every end of the baseline's range with every end of the value's and of the target's: between them the word cannot change twice. */
export const readingsAtEnds = (form: Form, baseline: Ranged | null, value: Ranged | null): FormValues[] =>
  endsOf(baseline).flatMap((B) => endsOf(value).flatMap((v) => form.ends.map((g) => readingAt(form, B, v, g))));

/** Lines that look at the judged value. */
const AT_VALUE: ReadonlySet<number> = new Set([3, 7, 8, 9, 10, 11]);
const straddling = ({ step, restsOn }: Conclusion): Conclusion => ({
  step,
  status: 'insufficient',
  reason: 'range_straddles',
  restsOn,
});

/** The end that a range to be kept within turns to what is known: the far one where that lies beyond it. */
export function facedEnd({ series, target, figures, asOf }: Question): { target: Target; straddles: boolean } {
  if (target.far == null) return { target, straddles: false };
  const form = formOf(series, target);
  const results = piecesOf(bestOf(figures, asOf).values(), form.rhythm).filter(
    ({ figure }) => kindOf(figure) === 'result',
  );
  const at = judgedOf(results, form) ?? baselineOf(results, form, target);
  if (at === null) return { target, straddles: false };
  const far = exact(target.far);
  const isBeyond = (x: Exact): boolean => form.d * x.compare(far) > 0;
  return {
    target: isBeyond(at.value) ? { ...target, op: mirror(target.op), value: target.far, far: target.value } : target,
    straddles: isBeyond(at.low) !== isBeyond(at.high),
  };
}

const worked = new WeakMap<Question, Work>();

/** Everything that the word and its numbers are made from; worked out once for a question, which nobody may change after. */
export function workOut(question: Question): Work {
  const work = worked.get(question) ?? workOutAnew(question);
  worked.set(question, work);
  return work;
}

function workOutAnew({ series, target: asked, figures, asOf }: Question): Work {
  const { target, straddles } = facedEnd({ series, target: asked, figures, asOf });
  const form = formOf(series, target);
  const known = piecesOf(bestOf(figures, asOf).values(), form.rhythm);
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
    laterResult: isLaid(form.measure) && results.some(({ to }) => to > (judged?.year ?? form.b)),
  };
  const asWritten = readingAt(form, baseline?.value ?? null, judged?.value ?? null);
  const found = findingOf(facts, asWritten, readingsAtEnds(form, baseline, judged));
  const finding = straddles && AT_VALUE.has(found.step) ? straddling(found) : found;
  return { target, facts, asWritten, finding, forecast: outlook?.year === form.N ? outlook : null };
}
