/** The changes of a day as they are listed: turns that the calendar brought to many targets at once make one entry. */

import { isPart } from '../content/parts.ts';
import type { Change } from './history.ts';
import type { Turn } from './turns.ts';

export type CalendarTurn = Extract<Change, Turn>;

export type ChangeEntry = { single: Change } | { together: readonly CalendarTurn[] };

/** Whether a date alone brought the change. */
export const isCalendar = (change: Change): change is CalendarTurn =>
  change.kind === 'verdict' && change.cause === 'calendar';

const wordsOf = ({ from, to, target }: CalendarTurn): string => [from.status, to.status, target.end].join();

/**
 * Single changes first, in their order; then the turns of the calendar, those from the same word to the same together.
 * Since parts are in no count, they are left out where what they are parts of turned alike, and told one by one where not.
 */
export function entriesOf(changes: readonly Change[]): ChangeEntry[] {
  const single = changes.filter((change) => !isCalendar(change)).map((change): ChangeEntry => ({ single: change }));
  const groups = [...Map.groupBy(changes.filter(isCalendar), wordsOf).values()];
  const together = groups.flatMap((turns) => {
    const codes = new Set(turns.map(({ indicator }) => indicator.code));
    const parts = turns.filter(({ indicator: { part_of: whole } }) => whole !== null && !codes.has(whole));
    const counted = turns.filter(({ indicator }) => !isPart(indicator));
    return [...(counted.length > 0 ? [counted] : []), ...parts.map((part) => [part])];
  });
  return [...single, ...together.map((turns): ChangeEntry => ({ together: turns }))];
}
