/** What a change does to words beside those of its figures: tasks whose state turns, targets judged otherwise. */

import { originalOf } from '../content/original.ts';
import { isWhole } from '../content/parts.ts';
import { isSameTarget } from '../content/same-target.ts';
import type { Content, Indicator, PlanTarget } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { withTargetsOn } from '../views/amended.ts';
import { type AssessedTarget, assessIndicator } from '../views/assessed.ts';
import { type KnownTask, knownTask } from '../views/tasks.ts';
import { type WholeTarget, wholeTargets } from '../views/wholes.ts';

/** A task whose state or lateness is another with the change; null where it comes or goes. */
export interface TaskTurn {
  id: string;
  before: KnownTask | null;
  after: KnownTask | null;
}

/** A target with another word or another sentence, though no figure of its indicator changed. */
export interface TargetTurn {
  indicator: Indicator;
  before: AssessedTarget | WholeTarget;
  after: AssessedTarget | WholeTarget;
}

const idsOf = <T extends { id: string }>(...lists: readonly (readonly T[])[]): string[] => [
  ...new Set(lists.flatMap((list) => list.map(({ id }) => id))),
];

export function taskTurns(old: Content, newer: Content, asOf: IsoDate): TaskTurn[] {
  const known = ({ tasks }: Content, id: string): KnownTask | null => {
    const task = tasks.find((each) => each.id === id);
    return task ? knownTask(task, asOf) : null;
  };
  const told = (task: KnownTask | null): string =>
    JSON.stringify(task && [task.word, task.state.status, task.state.late, task.state.months]);
  return idsOf(old.tasks, newer.tasks)
    .map((id) => ({ id, before: known(old, id), after: known(newer, id) }))
    .filter(({ before, after }) => told(before) !== told(after));
}

/** `told` are the indicators with a figure that came or was withdrawn: their words are told with it. */
export function targetTurns(
  old: Content,
  newer: Content,
  { asOf, told }: { asOf: IsoDate; told: ReadonlySet<string> },
): TargetTurn[] {
  const [before, after] = [withTargetsOn(old, asOf), withTargetsOn(newer, asOf)];
  return after.indicators.flatMap((indicator): TargetTurn[] => {
    const was = before.indicators.find(({ id }) => id === indicator.id);
    if (isWhole(indicator)) return was ? wholeTurns(was, indicator, { before, after, asOf }) : [];
    if (!was || told.has(indicator.id)) return [];
    const earlier = assessIndicator(was, asOf);
    return assessIndicator(indicator, asOf).flatMap((each) => {
      const one = earlier.find(({ target }) => isSameTarget(target, each.target));
      return one && originalOf(one.sentence).words !== originalOf(each.sentence).words
        ? [{ indicator, before: one, after: each }]
        : [];
    });
  });
}

interface States {
  before: Content;
  after: Content;
  asOf: IsoDate;
}

/** Of an indicator that has parts: their figures turn its words, so it is told beside them. */
function wholeTurns(was: Indicator, is: Indicator, { before, after, asOf }: States): TargetTurn[] {
  const earlier = wholeTargets(was, before.indicators, asOf);
  return wholeTargets(is, after.indicators, asOf).flatMap((each) => {
    const one = earlier.find(({ target }) => target.period === each.target.period);
    const said = ({ assessment: { status, provisional }, sentence }: WholeTarget): string =>
      [status, provisional, originalOf(sentence).words].join();
    return one && said(one) !== said(each) ? [{ indicator: is, before: one, after: each }] : [];
  });
}

/** Terms as text, to compare them. */
const termsOf = ({
  op,
  value,
  other_end,
  range,
  about,
  clause,
}: Pick<PlanTarget, 'op' | 'value' | 'other_end' | 'range' | 'about' | 'clause'>): string =>
  [op, value, other_end, range, about?.low, about?.high, clause].join('\n');

/** Ids of indicators with a target that is changed or gone, where nothing says by which document. */
export function silentTargets(old: Content, newer: Content): string[] {
  return newer.indicators.flatMap(({ id, targets }) => {
    const before = old.indicators.find((each) => each.id === id)?.targets ?? [];
    const isSilent = before.some((was) => {
      const is = targets.find((each) => isSameTarget(each, was));
      if (!is) return true;
      if (termsOf(is) === termsOf(was)) return false;
      return is.amended.length <= was.amended.length || !is.amended.some((each) => termsOf(each.was) === termsOf(was));
    });
    return isSilent ? [id] : [];
  });
}
