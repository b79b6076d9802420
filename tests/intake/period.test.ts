import { expect, it } from 'vitest';
import { readDate, readPeriod } from '../../src/intake/period.ts';

it.each([
  ['2025', '2025'],
  ['năm 2025', '2025'],
  ['Năm 2025', '2025'],
  ['cả năm 2025', '2025'],
  ['2021-2023', '2021-2023'],
  ['2021–2023', '2021-2023'],
  ['bình quân giai đoạn 2021 - 2023', '2021-2023'],
  ['9 tháng 2026', '2026-M9'],
  ['9 tháng đầu năm 2026', '2026-M9'],
  ['chín tháng đầu năm 2026', '2026-M9'],
  ['6 tháng năm 2026', '2026-M6'],
  ['quý I/2026', '2026-M3'],
  ['quý 1 năm 2026', '2026-M3'],
  ['2026-M9', '2026-M9'],
  ['tháng 5/2025', '2025-05'],
  ['05/2025', '2025-05'],
  ['2025-05', '2025-05'],
  ['31/5/2025', '2025-05-31'],
  ['ngày 31/5/2025', '2025-05-31'],
  ['31 tháng 5 năm 2025', '2025-05-31'],
  ['first 9 months of 2026', '2026-M9'],
])('reads the period "%s"', (written, period) => {
  expect(readPeriod(written)).toBe(period);
});

it.each(['', 'năm nay', '25', '2023-2021', '13 tháng 2026', 'quý II/2026', '30/2/2025', '20255'])(
  'does not guess at the period "%s"',
  (written) => {
    expect(readPeriod(written)).toBeNull();
  },
);

it.each([
  ['15/01/2026', '2026-01-15'],
  ['15/1/2026', '2026-01-15'],
  ['15-1-2026', '2026-01-15'],
  ['ngày 15 tháng 1 năm 2026', '2026-01-15'],
  ['2026-01-15', '2026-01-15'],
  ['01/2026', '2026-01'],
  ['2026', '2026'],
  ['31/02/2026', null],
  ['hôm qua', null],
])('reads the date "%s"', (written, date) => {
  expect(readDate(written)).toBe(date);
});
