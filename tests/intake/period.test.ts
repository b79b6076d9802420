import { expect, it } from 'vitest';
import { readDate, readPeriod, spelledIn } from '../../src/intake/period.ts';

it.each([
  ['2025', '2025'],
  ['năm 2025', '2025'],
  ['Năm 2025', '2025'],
  ['cả năm 2025', '2025'],
  ['2021-2023', '2021-2023'],
  ['2021–2023', '2021-2023'],
  ['bình quân giai đoạn 2021 - 2023', '2021-2023'],
  ['9 tháng 2026', '2026-01-P9M'],
  ['9 tháng đầu năm 2026', '2026-01-P9M'],
  ['chín tháng đầu năm 2026', '2026-01-P9M'],
  ['6 tháng năm 2026', '2026-S1'],
  ['quý I/2026', '2026-Q1'],
  ['quý 1 năm 2026', '2026-Q1'],
  ['12 tháng năm 2026', '2026'],
  ['tháng 1 năm 2026', '2026-01'],
  ['quý II/2026', '2026-Q2'],
  ['quý 4 năm 2026', '2026-Q4'],
  ['Q3 2026', '2026-Q3'],
  ['2026-Q1', '2026-Q1'],
  ['nửa cuối năm 2026', '2026-S2'],
  ['H1 2026', '2026-S1'],
  ['2025-07-P12M', '2025-07-P12M'],
  ['2026-M9', '2026-01-P9M'],
  ['tháng 5/2025', '2025-05'],
  ['05/2025', '2025-05'],
  ['2025-05', '2025-05'],
  ['31/5/2025', '2025-05-31'],
  ['ngày 31/5/2025', '2025-05-31'],
  ['31 tháng 5 năm 2025', '2025-05-31'],
  ['first 9 months of 2026', '2026-01-P9M'],
  ['lũy kế đến hết tháng 9/2026', '2026-01-P9M'],
  ['đến tháng 09 năm 2026', '2026-01-P9M'],
  ['mười tháng năm 2026', '2026-01-P10M'],
  ['quý iii năm 2026', '2026-Q3'],
  ['nửa đầu năm 2026', '2026-S1'],
  ['h2 2026', '2026-S2'],
  ['2026-01-p9m', '2026-01-P9M'],
  ['2026-s2', '2026-S2'],
  ['2026-m9', '2026-01-P9M'],
  ['6 months 2026', '2026-S1'],
  ['tháng 11 năm 2026', '2026-11'],
  ['  Trong  cả năm\u00a02025 ', '2025'],
  ['the year 2025', '2025'],
  ['năm 2025'.normalize('NFD'), '2025'],
])('reads the period "%s"', (written, period) => {
  expect(readPeriod(written)).toBe(period);
});

it.each([
  ['2026-01-P9M', 'exports', '2026-M9'],
  ['2026-M9', 'exports', '2026-M9'],
  ['2026-Q1', 'exports', '2026-Q1'],
  ['2026-01-P9M', 'export', '2026-01-P9M'],
  ['2026-S1', 'exports', '2026-S1'],
  ['2025', 'exports', '2025'],
  ['2025', 'years', '2025-M12'],
  ['2026-01-P9M', 'odd', '2026-01-P9M'],
  ['2026-01-P9M', 'imports', '2026-01-P9M'],
])('%s of %s is spelled %s: as the figures that are there', (period, indicator, spelling) => {
  const names = [
    'plan.yaml',
    'figures/exports/2026-M9--2026-10.yaml',
    'figures/exports/2026--2026-12.yaml',
    'figures/years/2025-M12--2026-01.yaml',
    'figures/odd/2026-M99--2026-10.yaml',
    'figures/odd/x2026-M9--2026-10.yaml',
  ];
  expect(spelledIn(period, indicator, names)).toBe(spelling);
});

it.each([
  '',
  'năm nay',
  'tháng chín',
  'ngày mai',
  'bố tháng 2026',
  '25',
  '2023-2021',
  '13 tháng 2026',
  'quý V/2026',
  '30/2/2025',
  '20255',
  '2025--1313',
  '2025--2026--2',
])('does not guess at the period "%s"', (written) => {
  expect(readPeriod(written)).toBeNull();
});

it.each([
  ['15/01/2026', '2026-01-15'],
  ['15/1/2026', '2026-01-15'],
  ['15-1-2026', '2026-01-15'],
  ['ngày 15 tháng 1 năm 2026', '2026-01-15'],
  ['2026-01-15', '2026-01-15'],
  ['01/2026', '2026-01'],
  ['2026', '2026'],
  [' 2026\u00a0', '2026'],
  [' 15 tháng 1 năm 2026 '.normalize('NFD'), '2026-01-15'],
  ['31/02/2026', null],
  ['hôm qua', null],
])('reads the date "%s"', (written, date) => {
  expect(readDate(written)).toBe(date);
});
