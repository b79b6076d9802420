/** Days that no plan can mean: a year with a digit too few, too many or mistyped. */
import { yearOf } from '../../domain/period.ts';
import { yearAt } from '../../domain/time.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { spotOf } from '../issues.ts';
import { textsOf } from '../texts-of.ts';

/** No figure that a plan starts from or is held against is older. */
export const FIRST_YEAR = 1900;
/** Years that a period may last, and that a day may lie beyond the last one. */
export const LONGEST_PERIOD = 50;

/** Keys that hold a day, a month or a year. */
const DAYS: ReadonlySet<PropertyKey | undefined> = new Set(['date', 'published', 'ended', 'end', 'year', 'baseline']);

/** Every such day of every file; days in the names of files are told in times.ts. */
export function farDayFindings(all: Gathered): Finding[] {
  const ends = (all.plan?.value?.periods ?? []).map(({ end }) => yearAt(end));
  if (ends.length === 0) return [];
  const last = Math.max(...ends) + LONGEST_PERIOD;
  return textsOf(all).flatMap(({ file, steps, text }) => {
    const year = DAYS.has(steps.at(-1)) ? yearOf(text) : Number.NaN;
    if (!(year < FIRST_YEAR || year > last)) return [];
    const data = { year, first: FIRST_YEAR, last, inName: false };
    return [finding('year-outside', file.path, spotOf(file, steps).value.from, data)];
  });
}
