/**
 * The history of the tracker: every report, revision, withdrawal, change of a target and of a word, by the day it became known.
 * Nothing is stored for it: the figures are an append-only ledger, so the past is worked out from them.
 */

import { isUndated } from '../content/days.ts';
import { partsAmong } from '../content/parts.ts';
import type { Content, Figure, Indicator, Member } from '../content/schema.ts';
import { knownOn } from '../domain/figures.ts';
import type { IsoDate } from '../domain/types.ts';
import { type Amendment, amendmentsOf } from './amended.ts';
import { type Reported, reportsInOrder, type Withdrawal, withdrawalsOf } from './reported.ts';
import { type Turn, turnsOf, turnsOfWhole } from './turns.ts';

/** Of the whole, or what was reported or withdrawn of one member of a dimension, which turns no word. */
export type Change = { indicator: Indicator } & (
  | ({ member: null } & (Reported | Withdrawal | Amendment | Turn))
  | ({ member: Member } & (Reported | Withdrawal))
);
export type ChangeKind = Change['kind'];

/** Of one day and indicator: what was reported first, then what it did to the words. */
const KIND_ORDER: readonly ChangeKind[] = ['target', 'new', 'revision', 'repeat', 'withdrawal', 'verdict'];

/**
 * Leaves out what has no day yet, and what it did to a word: it joins the history on the last day that its date can mean,
 * so that the page of a day, once published, stays.
 */
function withDay<C extends Reported | Withdrawal | Amendment | Turn>(
  changes: readonly C[],
  figures: readonly Figure[],
): C[] {
  const open = new Set(figures.filter(isUndated).map(knownOn));
  if (open.size === 0) return [...changes];
  const dated = changes.filter(
    (change) => !('figure' in change && change.kind !== 'withdrawal' && isUndated(change.figure)),
  );
  const days = new Set(dated.filter(({ kind }) => kind !== 'verdict').map(({ date }) => date));
  return dated.filter(({ kind, date }) => kind !== 'verdict' || !open.has(date) || days.has(date));
}

/** What was reported and withdrawn of the members of each dimension, in the order of the plan. */
const memberChanges = (indicator: Indicator, asOf: IsoDate): Change[] =>
  indicator.breakdowns
    .flatMap(({ series }) => series)
    .flatMap(({ member, figures }) =>
      withDay([...reportsInOrder({ figures }, asOf), ...withdrawalsOf({ figures }, asOf)], figures).map(
        (change): Change => ({ indicator, member, ...change }),
      ),
    );

/**
 * Newest first. Of one day by the indicators' order, each before its members, then by kind, then in the order in which
 * things were reported.
 */
export function changesOf({ plan, indicators }: Pick<Content, 'plan' | 'indicators'>, asOf: IsoDate): Change[] {
  const rank = new Map(indicators.map(({ id }, index) => [id, index]));
  const rankOf = ({ indicator }: Change): number => rank.get(indicator.id) ?? 0;
  const kindOf = ({ kind, member }: Change): number => (member ? KIND_ORDER.length : KIND_ORDER.indexOf(kind));
  return indicators
    .flatMap((indicator) => [
      ...withDay(
        [
          ...amendmentsOf(indicator, asOf),
          ...reportsInOrder(indicator, asOf),
          ...withdrawalsOf(indicator, asOf),
          ...turnsOf(indicator, { set: plan.document.date, asOf }),
          ...turnsOfWhole(indicator, indicators, { set: plan.document.date, asOf }),
        ],
        [indicator, ...partsAmong(indicator, indicators)].flatMap(({ figures }) => figures),
      ).map((change): Change => ({ indicator, member: null, ...change })),
      ...memberChanges(indicator, asOf),
    ])
    .sort((a, b) => b.date.localeCompare(a.date) || rankOf(a) - rankOf(b) || kindOf(a) - kindOf(b));
}

export interface ChangesOfDay {
  date: IsoDate;
  /** In the order of {@link changesOf}. */
  changes: Change[];
}

/** The changes by day, newest day first. */
export const byDay = (changes: readonly Change[]): ChangesOfDay[] =>
  [...Map.groupBy(changes, ({ date }) => date)].map(([date, own]) => ({ date, changes: own }));

/** Every day on which something changed, newest first: each has its page "as known on that day". */
export const daysOf = (changes: readonly Change[]): IsoDate[] => byDay(changes).map(({ date }) => date);
