import { shift, type Time, yearAt } from '../domain/time.ts';

/** "2026–2030": the years of a period of the plan, whatever it is called. */
export const periodYears = ({ baseline, end }: { baseline: Time; end: Time }): string => {
  const [first, last] = [yearAt(shift(baseline, 1)), yearAt(end)];
  return first >= last ? String(last) : `${first}–${last}`;
};
