/** Stretches of several results, as each rhythm names them. */
import { expect, it } from 'vitest';
import { beatsText } from '../../src/text/when.ts';

const series = (over: object) => ({
  frequency: 'A' as const,
  window: null,
  reporting_year_start_day: '01-01',
  ...over,
});

it.each([
  ['calendar years', {}, 2021, 2025, '2021–2025', '2021–2025'],
  ['one of them', {}, 2025, 2025, '2025', '2025'],
  [
    'fiscal years',
    { reporting_year_start_day: '07-01' },
    2025.5,
    2029.5,
    'July 2025–June 2030',
    'tháng 07/2025–tháng 06/2030',
  ],
  ['one of them', { reporting_year_start_day: '07-01' }, 2025.5, 2025.5, '12 months to June 2026', null],
  ['quarters', { frequency: 'Q' as const }, 2025.25, 2025.75, 'Q1 2026–Q3 2026', null],
])('%s', (_, over, from, to, en, vi) => {
  expect(beatsText(series(over), from, to, 'en')).toBe(en);
  if (vi !== null) expect(beatsText(series(over), from, to, 'vi')).toBe(vi);
});
