import { expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { FIGURE, planWith, renamed, textOf } from './plan.ts';

const codes = (files: ReturnType<typeof planWith>, asOf: string, today: string) =>
  checkFiles(files, { asOf, today }).faults.map(({ code }) => code);

test('an older AS_OF still builds: what was published after it is simply not known yet', () => {
  expect(codes(planWith(), '2021-06-01', '2026-11-22')).toEqual([]);
});

test('a later AS_OF lets in what is published until then', () => {
  const files = renamed(FIGURE, 'figures/forest-cover/2025--2027-02-13.yaml');
  expect(codes(files, '2027-03-01', '2026-11-22')).toEqual([]);
  expect(codes(files, '2027-02-12', '2026-11-22')).toEqual(['future']);
});

test('a year or month counts from its first day', () => {
  const year = renamed(FIGURE, 'figures/forest-cover/2025--2026.yaml');
  const month = renamed(FIGURE, 'figures/forest-cover/2025--2026-12.yaml');
  expect([codes(year, '2026-02-14', '2026-02-14'), codes(month, '2026-11-22', '2026-11-22')]).toEqual([[], ['future']]);
});

test('a forecast for a period to come is no fault where it is called an estimate', () => {
  const files = planWith({
    'figures/forest-cover/2030--2026-02-13.yaml': textOf(FIGURE).replace('official', 'estimate'),
  });
  expect(codes(files, '2026-11-22', '2026-11-22')).toEqual([]);
});
