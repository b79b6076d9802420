import { expect, it } from 'vitest';
import { seriesHeading } from '../../src/views/period-headings.ts';

it.each([
  ['A', 'Year by year', 'Số liệu từng năm'],
  ['S', 'Half-year by half-year', 'Số liệu từng nửa năm'],
  ['Q', 'Quarter by quarter', 'Số liệu từng quý'],
  ['M', 'Month by month', 'Số liệu từng tháng'],
] as const)('results that come %s are headed so', (frequency, en, vi) => {
  expect([seriesHeading(frequency, 'en'), seriesHeading(frequency, 'vi')]).toEqual([en, vi]);
});
