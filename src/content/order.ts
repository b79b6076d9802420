/** The orders in which content is kept. Text is compared by its code units: no locale decides. */

const numbers = new Intl.Collator('en', { numeric: true });

/** By code, numbers in it as numbers: `NQ7-2` before `NQ7-10`. */
export const compareCodes = (a: { code: string }, b: { code: string }): number => numbers.compare(a.code, b.code);

/** By number: `2.1`, `2.10`, `4.3a`, `10.1`. */
export const compareTasks = (a: { id: string }, b: { id: string }): number => numbers.compare(a.id, b.id);

/** By period, then by day published, as file names have them, numbers in them as numbers: `2026-M9--2026-10-05` before `2026-M10--2026-11-05`. */
export const comparePeriods = (a: { id: string }, b: { id: string }): number => numbers.compare(a.id, b.id);

/** By code units: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two days. */
export const laterOf = (a: string, b: string): string => (compareText(a, b) > 0 ? a : b);
