/** The orders in which content is kept. Text is compared by its code units: no locale decides. */

const numbers = new Intl.Collator('en', { numeric: true });

/** By code, numbers in it as numbers: `NQ7-2` before `NQ7-10`. */
export const compareCodes = (a: { code: string }, b: { code: string }): number => numbers.compare(a.code, b.code);

/** By number: `2.1`, `2.10`, `4.3a`, `10.1`. */
export const compareTasks = (a: { id: string }, b: { id: string }): number => numbers.compare(a.id, b.id);

interface Reported {
  id: string;
  period: string;
  published: string;
}

/** By period, then by day published, then by file name. */
export const comparePeriods = (a: Reported, b: Reported): number =>
  compareText(a.period, b.period) || compareText(a.published, b.published) || numbers.compare(a.id, b.id);

/** By code units: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two days. */
export const laterOf = (a: string, b: string): string => (compareText(a, b) > 0 ? a : b);
