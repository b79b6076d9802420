/** What the front page shows: the count of words for each period, and all indicators in their groups. */
import type { PlanPeriod, Text } from '../content/schema.ts';
import { STATUSES, type Status } from '../domain/types.ts';
import { sharesEnd } from './period-headings.ts';
import { countedTargets, type JudgedIndicator } from './wholes.ts';

export interface WordCount {
  status: Status;
  provisional: boolean;
  count: number;
}

/** How many targets of a period stand at which word, provisional ones apart, in the order of the words; parts of a target are in no count. */
export function countWords(judged: readonly JudgedIndicator[], period: string): WordCount[] {
  const all = countedTargets(judged).filter(({ target }) => target.period === period);
  return STATUSES.flatMap((status) =>
    [false, true].map((provisional) => ({
      status,
      provisional,
      count: all.filter(({ assessment: a }) => a.status === status && a.provisional === provisional).length,
    })),
  ).filter(({ count }) => count > 0);
}

/** Of all words together. */
const totalOf = (words: readonly WordCount[]): number => words.reduce((sum, { count }) => sum + count, 0);

export interface PeriodCounts {
  period: PlanPeriod;
  /** Another period of the plan ends when this one does. */
  sharesEnd: boolean;
  total: number;
  words: WordCount[];
}

export const countPeriods = (judged: readonly JudgedIndicator[], periods: readonly PlanPeriod[]): PeriodCounts[] =>
  periods.map((period) => {
    const words = countWords(judged, period.id);
    return { period, sharesEnd: sharesEnd(period, periods), words, total: totalOf(words) };
  });

export interface IndicatorGroup {
  id: string;
  name: Text;
  members: JudgedIndicator[];
}

/** Indicators by group, groups and members in the plan's order; empty groups are left out. */
export const groupIndicators = (
  judged: readonly JudgedIndicator[],
  groups: readonly { id: string; name: Text }[],
): IndicatorGroup[] =>
  groups
    .map(({ id, name }) => ({ id, name, members: judged.filter(({ indicator }) => indicator.group === id) }))
    .filter(({ members }) => members.length > 0);

/** The words that stand somewhere in the list, in the order of the words. */
export const statusesOf = (judged: readonly JudgedIndicator[]): Status[] =>
  STATUSES.filter((status) => countedTargets(judged).some(({ assessment: a }) => a.status === status));
