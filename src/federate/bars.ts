/** The bars of one scale: the project's own drawing, with one place for one amount whoever it belongs to. */

import { toldIn } from '../content/original.ts';
import type { TargetData } from '../data/schema.ts';
import { numberToDecimal } from '../text/decimal.ts';
import { formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type Bar, type BarRow, labelled } from '../views/bar.ts';
import { plainRow } from '../views/bar-legend.ts';
import { edgeOf, type Projection, placeAcross } from '../views/scale.ts';
import { type ScaleMember, type SharedScale, spanOf } from './compare.ts';
import { foreseenNumber, judgedNumber, startsAtLevel, termsIn } from './numbers.ts';

const isOne = <T>(each: T | null | undefined): each is T => each !== null && each !== undefined;

/** What an even path asks for, where the deadline is yet to come. */
const expectedOf = ({ end, assessment: a }: TargetData): number | null =>
  a.expected !== null && a.year !== null && a.year < end ? a.expected : null;

const startOf = ({ indicator }: ScaleMember, { assessment: a }: TargetData): number | null =>
  startsAtLevel(indicator) ? (a.baseline?.value ?? null) : 0;

/** The other end of a range to end within. */
const otherEnd = ({ range, other_end: end }: ScaleMember['targets'][number]): number | null =>
  range === 'within' ? (end ?? null) : null;

function amountsOf(member: ScaleMember): number[] {
  const { drawn, indicator, targets } = member;
  if (!drawn) return [];
  const { value, forecast } = drawn.assessment;
  const range = judgedNumber(indicator, drawn, 'en')?.range;
  const known = [value, forecast?.value, expectedOf(drawn), range?.low, range?.high];
  return [...targets.flatMap((target) => [target.value, otherEnd(target)]), ...known, startOf(member, drawn)].filter(
    isOne,
  );
}

/**
 * Where all bars of a scale begin: at nothing, or at the lowest level that there can be, so that their lengths compare;
 * null where some amount does not lie above it.
 */
function edgeOfScale({ span, members: [first] }: SharedScale, amounts: readonly number[]): number | null {
  if (span !== null || !first || amounts.length === 0) return null;
  const [lowest] = first.indicator.scale;
  return edgeOf([lowest === null ? null : numberToDecimal(lowest), null], amounts);
}

interface Drawing {
  place: Projection;
  edge: number | null;
  locale: Locale;
}

function rowOf(member: ScaleMember, scale: SharedScale, { place, edge, locale }: Drawing): BarRow {
  const { drawn, indicator, targets, tracker } = member;
  const { caveat, ended } = indicator;
  const row = plainRow({
    caveat: caveat && toldIn(caveat, locale).words,
    ended: ended !== null && ended <= tracker.data.as_of,
  });
  if (!drawn) return { ...row, words: uiOf(locale)('bar.none') };
  const since = spanOf(drawn).start;
  const terms = termsIn(indicator, drawn, locale);
  const judged = judgedNumber(indicator, drawn, locale);
  const foreseen = foreseenNumber(indicator, drawn, locale);
  const known = [
    judged && {
      at: place(judged.amount),
      label: labelled(judged.time, judged.value),
      kind: 'result' as const,
      range: judged.range && { from: place(judged.range.low), to: place(judged.range.high) },
    },
    foreseen && {
      at: place(foreseen.amount),
      label: labelled(foreseen.time, foreseen.value),
      kind: 'forecast' as const,
      range: null,
    },
  ].filter(isOne);
  const [first] = known;
  const start = startOf(member, drawn);
  const from = edge ?? start;
  const expected = expectedOf(drawn);
  const sinceLabel = startsAtLevel(indicator)
    ? (level: number) => labelled(formatPeriod(since, locale), terms.level(level))
    : String;
  return {
    ...row,
    marks: targets.map((target) => {
      const text = termsIn(indicator, target, locale).target;
      const other = otherEnd(target);
      return {
        at: place(target.value),
        good: target.op.startsWith('>') ? ('right' as const) : ('left' as const),
        drawn: target === drawn,
        label: scale.span === null ? labelled(formatPeriod(spanOf(target).end, locale), text) : text,
        ...(other === null ? {} : { other: place(other) }),
      };
    }),
    known,
    run: from === null || !first ? null : { from: place(from), to: first.at },
    start: start === null || !first ? null : { at: place(start), label: sinceLabel(start) },
    expected: expected === null ? null : { at: place(expected), label: terms.value(expected) },
  };
}

/** A bar for each member of a scale, in their order: an amount has the same place in all of them. */
export function barsOnScale(scale: SharedScale, locale: Locale): Bar[] {
  const amounts = scale.members.flatMap(amountsOf);
  const edge = edgeOfScale(scale, amounts);
  const drawing = { place: placeAcross([...amounts, ...(edge === null ? [] : [edge])]), edge, locale };
  return scale.members.map((member) => ({ rows: [rowOf(member, scale, drawing)] }));
}
