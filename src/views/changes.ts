/** The changes of a day as they are listed: turns that the calendar brought to many targets at once make one entry. */
import type { Change } from './history.ts';
import type { Turn } from './turns.ts';

export type CalendarTurn = Extract<Change, Turn>;

export type Entry = { single: Change } | { together: readonly CalendarTurn[] };

/** Whether a date alone brought the change. */
export const isCalendar = (change: Change): change is CalendarTurn =>
  change.kind === 'verdict' && change.cause === 'calendar';

const wordsOf = ({ from, to, target }: CalendarTurn): string => [from.status, to.status, target.end].join();

/** Single changes first, in their order; then the turns of the calendar, those from the same word to the same together. */
export function entriesOf(changes: readonly Change[]): Entry[] {
  const single = changes.filter((change) => !isCalendar(change)).map((change): Entry => ({ single: change }));
  const groups = [...Map.groupBy(changes.filter(isCalendar), wordsOf).values()];
  return [...single, ...groups.map((together): Entry => ({ together }))];
}
