/** Days across which a series does not compare with itself. */
import { parsePeriod } from './period.ts';
import type { IsoDate } from './types.ts';

/** A figure, or what stands for one. */
interface Dated {
  period: string;
}

/**
 * The first of the breaks that lie between two figures, of which the second speaks of later days; undefined where they
 * compare. What ends before the day of a break was counted in the old way, what ends on that day or later in the new one.
 */
export function breakBetween<B extends { date: IsoDate }>(
  breaks: readonly B[],
  earlier: Dated,
  later: Dated,
): B | undefined {
  const [from, to] = [parsePeriod(earlier.period).lastDay, parsePeriod(later.period).lastDay];
  return breaks.find(({ date }) => from < date && date <= to);
}
