/** The changes of a day as they are listed: what came to many targets, or of many members, at once makes one entry. */

import { isPart } from '../content/parts.ts';
import type { Change } from './history.ts';
import { MOST_MEMBERS } from './many.ts';
import { breakdownWith } from './member.ts';
import type { Turn } from './turns.ts';

export type CalendarTurn = Extract<Change, Turn>;

/** What was reported or withdrawn of one member. */
export type MemberChange = Exclude<Change, { member: null }>;

/** One change, or those of one kind of many members of one dimension. */
export type Single = { single: Change } | { members: readonly [MemberChange, ...MemberChange[]] };

export type ChangeEntry = Single | { together: readonly CalendarTurn[] };

/** Whether a date alone brought the change. */
export const isCalendar = (change: Change): change is CalendarTurn =>
  change.kind === 'verdict' && change.cause === 'calendar';

const wordsOf = ({ from, to, target }: CalendarTurn): string => [from.status, to.status, target.end].join();

/** Changes in their order; those of one kind of the members of one dimension as one where they are many. */
export function membersTogether(changes: readonly Change[]): Single[] {
  const groups = Map.groupBy(changes, (change, at) =>
    change.member === null
      ? at
      : [change.indicator.id, breakdownWith(change.indicator, change.member).dimension.id, change.kind].join(' '),
  );
  return [...groups.values()].flatMap((group): Single[] => {
    const [first, ...rest] = group.filter((change): change is MemberChange => change.member !== null);
    return first && rest.length >= MOST_MEMBERS
      ? [{ members: [first, ...rest] }]
      : group.map((change) => ({ single: change }));
  });
}

/**
 * Single changes first, in their order; then the turns of the calendar, those from the same word to the same together.
 * Since parts are in no count, they are left out where what they are parts of turned alike, and told one by one where not.
 */
export function entriesOf(changes: readonly Change[]): ChangeEntry[] {
  const single = membersTogether(changes.filter((change) => !isCalendar(change)));
  const groups = [...Map.groupBy(changes.filter(isCalendar), wordsOf).values()];
  const together = groups.flatMap((turns) => {
    const codes = new Set(turns.map(({ indicator }) => indicator.code));
    const parts = turns.filter(({ indicator: { part_of: whole } }) => whole !== null && !codes.has(whole));
    const counted = turns.filter(({ indicator }) => !isPart(indicator));
    return [...(counted.length > 0 ? [counted] : []), ...parts.map((part) => [part])];
  });
  return [...single, ...together.map((turns): ChangeEntry => ({ together: turns }))];
}
