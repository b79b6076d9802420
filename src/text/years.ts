import { shift, type Time, yearAt } from '../domain/time.ts';

/** 2021, 2022, 2023 and 2025 are "2021–2023, 2025". */
export function formatYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** "2026–2030": the years of a period of the plan, whatever it is called. */
export const periodYears = ({ baseline, end }: { baseline: Time; end: Time }): string => {
  const [first, last] = [yearAt(shift(baseline, 1)), yearAt(end)];
  return first >= last ? String(last) : `${first}–${last}`;
};
