/** Which period a number of a sentence belongs to, and what a text speaks of at its end. */
import { describe, expect, it } from 'vitest';
import type { NumberChunk, PeriodChunk } from '../../src/intake/report/chunk.ts';
import {
  type Context,
  contextAfter,
  inOrder,
  isBeside,
  isPartOf,
  isRange,
  isRunning,
  NO_CONTEXT,
  spell,
  spokenOf,
  whenOf,
} from '../../src/intake/report/when.ts';
import { chunks } from './knowledge.ts';

const CONTEXT: Context = { period: '2025', point: '2025', year: '2025', isClear: true };
const numbersOf = (text: string): NumberChunk[] =>
  chunks(text).filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
/** The period of each number, `?` behind one that a person has to choose. */
const periods = (text: string, context = NO_CONTEXT, isFlow = true): string[] => {
  const pieces = chunks(text);
  return pieces
    .filter((chunk): chunk is NumberChunk => chunk.kind === 'number')
    .map((number) => whenOf(pieces, number, context, isFlow))
    .map(({ period, isOpen }) => `${period ?? '-'}${isOpen ? '?' : ''}`);
};

describe('the period of a number', () => {
  it.each<[string, string[]]>([
    ['Năm 2025 GRDP tăng 8%', ['2025']],
    ['Năm 2025, GRDP tăng 8%, thu ngân sách 57.000 tỷ đồng', ['2025', '2025']],
    ['Năm 2024 GRDP tăng 8%; năm 2025 tăng 9%', ['2024', '2025']],
    ['GRDP tăng 8% năm 2024 và 9% năm 2025', ['2024', '2025']],
    ['GRDP tăng 8% (năm 2024), 9% (năm 2025)', ['2024', '2025']],
    // What stands between the period and the next number belongs to that one.
    ['Năm 2024 GRDP tăng 8% năm 2025 đạt 9%', ['2024', '2025']],
    ['Năm 2024 GRDP tăng 8% năm 2025 ước 9%', ['2024', '2025']],
    ['Năm 2024 GRDP tăng 8% năm 2025 tăng 9%', ['2024', '2025']],
    ['Năm 2024 GRDP tăng 8% năm 2025: 9%', ['2024', '2025']],
    ['Năm 2024 GRDP tăng 8% năm 2025 9%', ['2024', '2025']],
    ['Năm 2023 giảm từ 8% năm 2024 còn 9% năm 2025', ['2024', '2025']],
    ['từ 8% năm 2024 lên 9% năm 2025', ['2024', '2025']],
    ['GRDP năm 2025 tăng 8% so với năm 2024', ['2025']],
    ['so với năm 2024, GRDP tăng 8%', ['-']],
    ['so với cùng kỳ năm 2024 GRDP tăng 8%', ['-']],
    ['vượt kế hoạch năm 2025, GRDP tăng 8%', ['-']],
    ['bằng 95% cả năm 2024 (56.548 tỷ đồng)', ['2024', '2024']],
    ['GRDP tăng 8% theo giá so sánh năm 2010', ['-']],
    ['theo giá so sánh năm 2010, GRDP tăng 8%', ['-']],
    ['97% hộ dùng nước sạch năm 2024', ['2024']],
    ['97% hộ dùng nước sạch, năm 2024', ['2024?']],
    ['97% hộ dùng nước sạch so với năm 2024', ['-']],
    ['tăng 8%, đạt 9% trong năm 2025', ['2025?', '2025']],
    ['9 tháng đầu năm 2026 đạt 8%', ['2026-M9']],
    ['9 tháng đầu năm đạt 8%', ['-']],
    ['Năm 2026: 9 tháng đầu năm đạt 8%', ['2026-M9']],
    ['9 tháng, thu ngân sách năm 2026 đạt 8%', ['2026-M9']],
    ['quý III, thu ngân sách năm 2026 đạt 8%', ['-?']],
    ['9 tháng đạt 7%, năm 2026 đạt 8%', ['-', '2026']],
    ['quý III năm 2025 tăng 8%', ['-?']],
    ['bình quân 2021-2025 tăng 8%', ['2021-2025']],
    // Of several periods in a row nobody can tell which is meant.
    ['Năm 2024 và năm 2025, GRDP tăng 8%', ['2025?']],
    ['các năm 2023, 2024 là 38%, 39%', ['2024?', '2024?']],
    ['năm 2023: 38%; năm 2024: 39%', ['2023', '2024']],
    ['năm 2026, 9 tháng đạt 39%', ['2026-M9']],
    // When the text is written, which is not what the sentence named before.
    ['năm 2020 là 6,77%, đến nay còn 0,52%', ['2020', '-?']],
    ['năm 2020 là 6,77%, năm nay còn 0,52%', ['2020', '-?']],
    ['hiện nay còn 0,52%', ['-?']],
    ['còn 0,52% đến nay', ['-?']],
    ['cao nhất từ trước đến nay, đạt 8% năm 2025', ['2025']],
    // Where a change begins is what was before, whenever that was.
    ['Năm 2025, tỷ lệ đô thị hóa tăng từ 38% lên 40%', ['2025?', '2025']],
    ['Năm 2025 tỷ lệ hộ nghèo giảm từ mức trên 1,1% xuống 0,5%', ['2025?', '2025']],
    ['Tỷ lệ đô thị hóa từ 38% năm 2024 lên 40% năm 2025', ['2024', '2025']],
    ['GRDP tăng 8%', ['-']],
    ['Năm 2023 GRDP tăng 8% năm 2024 giảm 9%', ['2023', '2024']],
    ['Năm 2023 GRDP tăng 8% năm 2024 thực hiện 9%', ['2023', '2024']],
    ['Từ đầu nhiệm kỳ, năm 2023 GRDP tăng 8% năm 2024 đạt 9%', ['2023', '2024']],
    ['so với năm 2024 / 8%', ['-']],
    ['năm 2024 và 9 tháng, GRDP tăng 8%', ['2024-M9']],
    ['9 tháng năm 2025, thu ngân sách năm 2026 đạt 8%', ['2026']],
    ['9 tháng đầu năm nay, thu ngân sách năm 2026 đạt 8%', ['2026']],
    ['quý III năm 2025, thu ngân sách năm 2026 đạt 8%', ['2026']],
    ['cả năm, thu ngân sách năm 2026 đạt 8%', ['2026']],
    ['97% hộ dùng nước sạch và 98% xã trong năm 2024', ['2024?', '2024']],
    ['tăng 8%, năm 2024 đạt 9% và hơn thế', ['-', '2024']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['GRDP tăng 8%', ['2025']],
    ['9 tháng đầu năm đạt 8%', ['2025-M9']],
    ['6 tháng đạt 8% và 9 tháng đạt 9%', ['2025-M6', '2025-M9']],
    ['cả năm đạt 8%', ['2025']],
    ['đạt 8% cả năm', ['2025']],
    ['GRDP tăng 8%, đạt 9%, trong năm 2024', ['2024?', '2024?']],
    ['GRDP tăng 8%, đạt 9%, trong năm 2025', ['2025', '2025']],
  ])('behind words on 2025: %s', (text, expected) => {
    expect(periods(text, CONTEXT)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['tháng 6/2025 đạt 8%', ['-?'], ['2025-06']],
    ['đến tháng 6/2025 đạt 8%', ['2025-M6'], ['2025-06']],
    ['đến ngày 30/6/2025 đạt 8%', ['2025-M6'], ['2025-06-30']],
    ['đến ngày 29/6/2025 đạt 8%', ['-?'], ['2025-06-29']],
    ['đến ngày 28/2/2025 đạt 8%', ['2025-M2'], ['2025-02-28']],
    ['đến tháng 12/2025 đạt 8%', ['2025'], ['2025']],
    ['đến ngày 31/12/2025 đạt 8%', ['2025'], ['2025']],
    ['ngày 31/12/2025 đạt 8%', ['-?'], ['2025-12-31']],
    ['đến ngày 30/12/2025 đạt 8%', ['-?'], ['2025-12-30']],
    ['đến hết tháng 6 đạt 8%', ['-'], ['-']],
  ])('%s: %s over time, %s at a point of time', (text, flow, state) => {
    expect(periods(text)).toEqual(flow);
    expect(periods(text, NO_CONTEXT, false)).toEqual(state);
  });

  it('is taken in order from what stands before "lần lượt" for what stands behind it, and from nothing else', () => {
    const inOrderOf = (text: string) => {
      const pieces = chunks(text);
      return pieces.flatMap((chunk) => (chunk.kind === 'number' ? [inOrder(pieces, chunk)?.period ?? null] : []));
    };
    expect(inOrderOf('tăng 5%, các năm 2023, 2024 lần lượt là 3,5%, 1,6% so với năm 2020')).toEqual([
      null,
      '2023',
      '2024',
    ]);
    expect(inOrderOf('theo giá so sánh năm 2010, các năm 2023, 2024 lần lượt là 3,5%, 1,6%')).toEqual(['2023', '2024']);
    expect(inOrderOf('so với năm 2024 đạt 40%')).toEqual([null]);
    expect(inOrderOf('năm 2024 x 40%')).toEqual([null]);
  });

  it('of several numbers in order is that of the same place', () => {
    const text = 'các năm 2023, 2024 lần lượt là 3,5%, 1,6%';
    expect(numbersOf(text).map((number) => inOrder(chunks(text), number))).toEqual([null, null]);
    const pieces = chunks(text);
    const found = pieces.filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
    expect(found.map((number) => inOrder(pieces, number)?.period)).toEqual(['2023', '2024']);
    for (const other of ['các năm 2023, 2024 lần lượt là 3,5%', 'các năm 2023, 2024 là 3,5%, 1,6%']) {
      const few = chunks(other);
      expect(few.flatMap((chunk) => (chunk.kind === 'number' ? [inOrder(few, chunk)] : []))).not.toContainEqual(
        expect.objectContaining({ isOpen: false }),
      );
    }
  });
});

it.each<[string, Context, string, boolean]>([
  ['đến nay đạt 8%', CONTEXT, '2025', false],
  ['năm nay đạt 8%', CONTEXT, '2025', false],
  ['cả năm nay đạt 8%', { ...CONTEXT, period: '2025-M9' }, '2025', false],
  ['9 tháng đầu năm nay đạt 8%', CONTEXT, '2025-M9', false],
  ['đến nay đạt 8%', { ...CONTEXT, isClear: false }, '2025', true],
  ['đến nay đạt 8%', { ...CONTEXT, period: '2025-M6', point: '2025-06' }, '2025-M6', false],
])('"%s" is the time of the headings', (text, now, period, isOpen) => {
  const pieces = chunks(text);
  const [number] = pieces.filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
  const context = { ...CONTEXT, period: '2020', year: '2020' };
  expect(number && whenOf(pieces, number, context, true, now)).toEqual({ period, isOpen });
});

describe('what a text speaks of at its end', () => {
  it.each<[string, Context]>([
    ['Năm 2025', { period: '2025', point: '2025', year: '2025', isClear: true }],
    ['9 tháng đầu năm 2026', { period: '2026-M9', point: '2026-M9', year: '2026', isClear: true }],
    ['Đến hết tháng 6/2025', { period: '2025-M6', point: '2025-06', year: '2025', isClear: true }],
    ['Năm 2024 và năm 2025', { period: '2025', point: '2025', year: '2025', isClear: false }],
    ['Năm 2025, năm 2025', { period: '2025', point: '2025', year: '2025', isClear: true }],
    ['Năm 2026: 9 tháng', { period: '2026-M9', point: '2026-M9', year: '2026', isClear: false }],
    ['Quý III/2025', { period: null, point: null, year: '2025', isClear: false }],
    ['So với năm 2024', NO_CONTEXT],
    ['Kế hoạch năm 2026', NO_CONTEXT],
    ['Theo giá so sánh năm 2010', NO_CONTEXT],
    ['Đạt 8% năm 2024', NO_CONTEXT],
    ['Không rõ', NO_CONTEXT],
    ['Đến nay', NO_CONTEXT],
    ['9 tháng và năm 2025', { period: '2025', point: '2025', year: '2025', isClear: true }],
    ['Năm 2025, đến nay', { period: '2025', point: '2025', year: '2025', isClear: true }],
  ])('"%s"', (text, context) => {
    expect(contextAfter(chunks(text), NO_CONTEXT)).toEqual(context);
  });

  it('is what it spoke of before where it names nothing, and a part of that year where it names one', () => {
    expect(contextAfter(chunks('GRDP tăng'), CONTEXT)).toBe(CONTEXT);
    expect(contextAfter(chunks('6 tháng đầu năm'), CONTEXT)).toMatchObject({ period: '2025-M6', year: '2025' });
    expect(contextAfter(chunks('Quý III'), CONTEXT)).toEqual({ ...CONTEXT, isClear: false });
  });

  it('is spoken of what is counted over time, or at a point of time', () => {
    const context = { period: '2025-M6', point: '2025-06', year: '2025', isClear: false };
    expect([spokenOf(context, true), spokenOf({ ...context, isClear: true }, false)]).toEqual([
      { period: '2025-M6', isOpen: true },
      { period: '2025-06', isOpen: false },
    ]);
  });
});

it.each([
  ['so với năm 2024', true],
  ['so với của năm 2024', true],
  ['kế hoạch năm 2024', true],
  ['vượt kế hoạch năm 2024', true],
  ['đạt năm 2024', false],
  ['năm 2024', false],
])('in "%s" the period is only compared with, or planned for: %s', (text, expected) => {
  const pieces = chunks(text);
  expect(
    isBeside(
      pieces,
      pieces.findIndex(({ kind }) => kind === 'period'),
    ),
  ).toBe(expected);
});

it.each([
  ['2025', false],
  ['2026', true],
  ['2026-M9', false],
  ['2026-M10', false],
  ['2026-M11', true],
  ['2026-09-30', false],
  ['2026-11-02', true],
  ['2021-2025', false],
  ['2021-2026', true],
  ['2024-2027', true],
])('on 22 November 2026 %s is running: %s', (period, expected) => {
  expect(isRunning(period, '2026-11-22')).toBe(expected);
});

it.each([
  ['2025', '2025-M9', true],
  ['2025', '2025', false],
  ['2024', '2025-M9', false],
  ['2025-M6', '2025-M9', false],
  [null, '2025-M9', false],
  ['2025', null, false],
])('%s may mean a part of it where the text speaks of %s: %s', (period, spoken, expected) => {
  expect(isPartOf(period, { ...NO_CONTEXT, period: spoken })).toBe(expected);
});

it.each([
  ['2021-2025', true],
  ['2025', false],
  ['2025-05', false],
  ['2025-M9', false],
  [null, false],
])('%s is several years: %s', (period, expected) => {
  expect(isRange(period)).toBe(expected);
});

it('a period without a year takes the one that is spoken of', () => {
  const [nine] = chunks('9 tháng đầu năm');
  expect(spell(nine as PeriodChunk, '2026', true)).toEqual({ period: '2026-M9', isOpen: false });
  expect(spell(nine as PeriodChunk, null, true)).toEqual({ period: null, isOpen: false });
  const [third] = chunks('quý III');
  expect(spell(third as PeriodChunk, '2026', true)).toEqual({ period: null, isOpen: true });
});
