/** What a table says around its values: head and body, units, columns, labels, and the period of a cell. */
import { describe, expect, it } from 'vitest';
import { columnOf, periodIn, splitUnit } from '../../src/intake/report/columns.ts';
import { gridOf, isValue } from '../../src/intake/report/grid.ts';
import { isState, isWholeRow, labelOf } from '../../src/intake/report/labels.ts';
import { chunks, KNOWLEDGE } from './knowledge.ts';

describe('a cell', () => {
  it.each([
    '8,27',
    '8,27%',
    '-1,2',
    '(1,2)',
    '– 1,2',
    'ước 8,27',
    'trên 57.000',
    '≥ 54',
    '7,5 - 8',
    '57.560 tỷ đồng',
    '5',
    '0',
  ])('“%s” is a value', (cell) => {
    expect(isValue(cell)).toBe(true);
  });

  it.each([
    '2025',
    'Năm 2025',
    '2021 đến 2025',
    '9 tháng năm 2026',
    '9T/2026',
    '31/12/2025',
    '2021-2025',
    'Quý I/2025',
    'Ước năm 2025',
    'TH 2024',
    '',
    'x',
    'Tăng 8%',
    '-',
    '9 tháng',
    'Tháng 5',
  ])('“%s” is none', (cell) => {
    expect(isValue(cell)).toBe(false);
  });
});

describe('a grid', () => {
  const HEAD = ['TT', 'Chỉ tiêu', 'Năm 2025'];
  it('ends its head before the first row with a name and a value behind it', () => {
    expect(gridOf([HEAD, ['1', 'GRDP', '8,3'], ['2', 'Rừng', '54']])).toEqual({
      paths: [['TT'], ['Chỉ tiêu'], ['Năm 2025']],
      headWidths: [3],
      title: '',
      body: [
        ['1', 'GRDP', '8,3'],
        ['2', 'Rừng', '54'],
      ],
    });
  });

  it('says over a column each text once, top first', () => {
    const { paths } = gridOf([
      ['Chỉ tiêu', 'Năm 2025', 'Năm 2025'],
      ['Chỉ tiêu', 'KH', 'TH'],
      ['GRDP', '8', '9'],
    ]);
    expect(paths).toEqual([['Chỉ tiêu'], ['Năm 2025', 'KH'], ['Năm 2025', 'TH']]);
  });

  it('takes for a line across what stands at its beginning, or alone', () => {
    const { title, paths } = gridOf([
      ['', 'Năm 2025', 'Năm 2025'],
      ['Chỉ tiêu', 'KH', 'TH'],
      ['GRDP', '8', '9'],
    ]);
    expect([title, paths]).toEqual(['', [['Chỉ tiêu'], ['Năm 2025', 'KH'], ['Năm 2025', 'TH']]]);
    expect(gridOf([['Biểu 1', '']])).toMatchObject({ title: 'Biểu 1', paths: [[], []], body: [] });
  });

  it('takes a line across above the head for its title, below it for the opening of a part', () => {
    const grid = gridOf([
      ['Biểu 1', '', ''],
      ['ĐVT: %', 'ĐVT: %', 'ĐVT: %'],
      HEAD,
      ['I. Kinh tế', 'I. Kinh tế', 'I. Kinh tế'],
      ['1', 'GRDP', '8,3'],
      ['II. Xã hội', '', ''],
      ['1', 'Nghèo', '0,5'],
    ]);
    expect(grid.title).toBe('Biểu 1. ĐVT: %');
    expect(grid.paths).toEqual([['TT'], ['Chỉ tiêu'], ['Năm 2025']]);
    expect(grid.body.map((row) => row.join('|'))).toEqual([
      'I. Kinh tế|I. Kinh tế|I. Kinh tế',
      '1|GRDP|8,3',
      'II. Xã hội||',
      '1|Nghèo|0,5',
    ]);
  });

  it('passes over rows that number the columns', () => {
    const numbering = ['(1)', '(2)', '(3)=(2)/(1)'];
    expect(gridOf([HEAD, numbering, ['1', 'GRDP', '8,3'], ['A', 'B', '3'], ['2', 'Rừng', '54']])).toMatchObject({
      paths: [['TT'], ['Chỉ tiêu'], ['Năm 2025']],
      body: [
        ['1', 'GRDP', '8,3'],
        ['2', 'Rừng', '54'],
      ],
    });
  });

  it('of head alone has no body, and of rows of other lengths the width of the widest', () => {
    expect(gridOf([['a', 'b']])).toEqual({ paths: [['a'], ['b']], headWidths: [2], title: '', body: [] });
    expect(gridOf([])).toEqual({ paths: [], headWidths: [], title: '', body: [] });
    expect(gridOf([['Tên'], ['GRDP', '8', '9']]).paths).toEqual([['Tên'], [], []]);
  });

  it('tells how many cells each row of the head has, but for the heading of a part', () => {
    const body = ['1', 'GRDP', '8', '9'];
    const widths = (...head: string[][]) => gridOf([...head, body]).headWidths;
    expect(widths(['Chỉ tiêu', '2025', '2026'], ['', '', 'KH', 'TH'])).toEqual([3, 4]);
    expect(widths(['TT', 'Chỉ tiêu', '2025', '2026'], ['I', 'Kinh tế'])).toEqual([4]);
    expect(widths(['TT', 'Chỉ tiêu', '2025', '2026'], ['A', 'KH', 'TH'])).toEqual([4, 3]);
    expect(widths(['Chỉ tiêu', '2025'])).toEqual([2]);
  });

  it('takes a year for the name of a row, and no ordinal for one', () => {
    expect(
      gridOf([
        ['Năm', 'GRDP'],
        ['2024', '8,1'],
        ['2025', '8,3'],
      ]).body,
    ).toHaveLength(2);
    expect(
      gridOf([
        ['Chỉ tiêu', 'KH'],
        ['1.2', '8,1'],
        ['GRDP', '8,3'],
      ]).body,
    ).toEqual([['GRDP', '8,3']]);
    expect(
      gridOf([
        ['Chỉ tiêu', 'KH'],
        ['II.', '8,1'],
        ['GRDP', '8,3'],
      ]).body,
    ).toEqual([['GRDP', '8,3']]);
    expect(
      gridOf([
        ['Chỉ tiêu', '', 'KH'],
        ['II', '', '8,1'],
        ['GRDP', '', '8,3'],
      ]).body,
    ).toEqual([['GRDP', '', '8,3']]);
    expect(
      gridOf([
        ['Chỉ tiêu', 'KH'],
        ['123', '8,1'],
        ['GRDP', '8,3'],
      ]).body,
    ).toEqual([['GRDP', '8,3']]);
    expect(
      gridOf([
        ['8,1', 'GRDP'],
        ['GRDP', '8,3'],
      ]).body,
    ).toEqual([['GRDP', '8,3']]);
  });
});

describe('a unit at the end of a text', () => {
  it.each([
    ['Kim ngạch (triệu USD)', 'Kim ngạch', 'triệu USD'],
    ['Kim ngạch (ĐVT: triệu USD)', 'Kim ngạch', 'triệu USD'],
    ['Kim ngạch (đơn vị tính: tỷ đồng) ', 'Kim ngạch', 'tỷ đồng'],
    ['GRDP bình quân (USD/người)', 'GRDP bình quân', 'USD/người'],
    ['Tỷ lệ che phủ rừng, %', 'Tỷ lệ che phủ rừng', '%'],
    ['Số huyện (huyện)', 'Số huyện', 'huyện'],
    ['Số huyện (đơn vị)', 'Số huyện', 'đơn vị'],
    ['Thu ngân sách - tỷ đồng', 'Thu ngân sách', 'tỷ đồng'],
    [' Tốc độ tăng GRDP ', 'Tốc độ tăng GRDP', ''],
    ['Hộ nghèo (theo chuẩn mới)', 'Hộ nghèo (theo chuẩn mới)', ''],
    ['Tăng trưởng (% so với năm trước)', 'Tăng trưởng (% so với năm trước)', ''],
    ['Kim ngạch (triệu USD / đầu người)', 'Kim ngạch', 'triệu USD / đầu người'],
    ['Tăng (%x/năm)', 'Tăng (%x/năm)', ''],
    ['Tăng (%/2 năm)', 'Tăng (%/2 năm)', ''],
    ['Hộ nghèo (xã hội)', 'Hộ nghèo (xã hội)', ''],
    ['Thu (cấp huyện)', 'Thu (cấp huyện)', ''],
    ['Số xã (tỷ lệ)', 'Số xã (tỷ lệ)', ''],
    ['(%)', '', '%'],
  ])('%j: %j in %j', (written, text, unit) => {
    expect(splitUnit(written)).toEqual({ text, unit });
  });
});

describe('a column', () => {
  const told = (...path: string[]): string => {
    const { kind, unit, stage, hits, out, ask, isResult } = columnOf(path, KNOWLEDGE);
    return [
      kind,
      ...(unit ? [`in ${unit}`] : []),
      ...(stage ? [stage] : []),
      ...hits.map(({ indicator }) => indicator),
      ...(isResult ? ['result'] : []),
      ...(out ? [`out ${out.code}`] : []),
      ...(ask ? [`asks ${ask.code}`] : []),
    ].join(', ');
  };

  it.each([
    [['ĐVT'], 'unit, asks column'],
    [['Đơn vị tính'], 'unit, asks column'],
    [['Đơn vị'], 'unit, asks column'],
    [['STT'], 'other, asks column'],
    [['TT'], 'other, asks column'],
    [['Ghi chú'], 'other, asks column'],
    [['Nguồn số liệu'], 'other, asks column'],
    [['Xếp hạng'], 'other'],
    [['Chỉ tiêu'], 'label'],
    [['Nội dung'], 'label, asks column'],
    [['Các chỉ tiêu chủ yếu'], 'label'],
    [['Năm 2025'], 'value'],
    [['Năm 2025', 'Thực hiện'], 'value, result'],
    [['Ước TH năm 2025'], 'value, estimate, result'],
    [['Sơ bộ 2025'], 'value, preliminary, result'],
    [['Kế hoạch năm 2025'], 'value, out plan'],
    [['KH 2025'], 'value, out plan'],
    [['Mục tiêu đến năm 2025'], 'value, out plan'],
    [['Dự toán giao'], 'value, out plan'],
    [['Thực hiện so với kế hoạch (%)'], 'value, in %, result, out compare'],
    [['Tỷ lệ hoàn thành (%)'], 'value, in %, out compare, asks column'],
    [['Đạt (%)'], 'value, in %, out compare, asks column'],
    [['Hoàn thành ( % )'], 'value, in %, out compare, asks column'],
    [['Hoàn thành, %'], 'value, in %, out compare, asks column'],
    [['Tỷ lệ đạt - %'], 'value, in %, out compare, asks column'],
    [['Mức đạt'], 'value'],
    [['Đạt'], 'value, asks column'],
    [['Năm 2025', 'Hoàn thành'], 'value, asks column'],
    [['Đạt được (%)'], 'value, in %, result, asks column'],
    [['Cả nước'], 'value'],
    [['Bình quân cả nước năm 2025'], 'value, out compare'],
    [['Đầu nhiệm kỳ'], 'value, out compare'],
    [['Tỷ lệ hộ nghèo năm trước'], 'value, poverty-rate, out compare'],
    [['Tỷ lệ hộ dân nông thôn được sử dụng nước sạch'], 'value, clean-water'],
    [['Tăng, giảm'], 'value, out compare'],
    [['TH/KH'], 'value, result, out compare'],
    [['2025/2024'], 'value, out compare'],
    [['Cùng kỳ năm trước'], 'value, out compare'],
    [['CK'], 'value, out compare'],
    [['Năm 2025', '%'], 'value, in %'],
    [['Năm 2025', '(%)'], 'value, in %'],
    [['%'], 'value, in %'],
    [['Năm 2025', 'Thực hiện', '%'], 'value, in %, result'],
    [['Năm 2025', 'Thực hiện', 'Ghi chú'], 'other, result, asks column'],
    [['% năm 2025'], 'value'],
    [['Năm 2025 (tỷ đồng)', 'Thực hiện'], 'value, in tỷ đồng, result'],
    [['Tốc độ tăng trưởng GRDP (%)'], 'value, in %, grdp-growth'],
    [['Tốc độ tăng trưởng GRDP', 'so với cùng kỳ'], 'value, grdp-growth, out compare'],
    [['Tỷ lệ'], 'value, asks column'],
    [['Tỷ lệ che phủ rừng'], 'value, forest-cover'],
    [['Xyz'], 'value, asks column'],
    [[], 'value'],
  ])('%j: %s', (path, expected) => {
    expect(told(...path)).toBe(expected);
  });

  it('shows what stands over it with a question', () => {
    expect(columnOf(['Năm 2025', 'Xyz'], KNOWLEDGE)).toMatchObject({
      text: 'Năm 2025 › Xyz',
      ask: { code: 'column', words: 'Năm 2025 › Xyz' },
    });
    expect(columnOf(['Kế hoạch', '2025'], KNOWLEDGE).out).toEqual({ code: 'plan', words: 'Kế hoạch › 2025' });
  });
});

describe('a label', () => {
  it.each([
    ['1. Tốc độ tăng trưởng GRDP', 'Tốc độ tăng trưởng GRDP', ''],
    ['I. Kinh tế', 'Kinh tế', ''],
    ['a) Thu ngân sách (tỷ đồng)', 'Thu ngân sách', 'tỷ đồng'],
    ['- Rừng', 'Rừng', ''],
    ['1.2 Rừng', '1.2 Rừng', ''],
    ['1.2. Rừng', 'Rừng', ''],
  ])('%j is %j in %j', (cell, text, unit) => {
    expect(labelOf(cell, KNOWLEDGE)).toMatchObject({ text, unit });
  });

  it.each([
    ['Toàn tỉnh', true],
    ['Tổng số', true],
    [' tổng cộng ', true],
    ['Tỉnh Thanh Hóa', true],
    ['Bình quân tỉnh Thanh Hóa', true],
    ['Năm 2025', true],
    ['Huyện Quảng Xương', false],
    ['Tổng thu', false],
  ])('%j is the whole: %s', (cell, isWhole) => {
    expect(isWholeRow(labelOf(cell, KNOWLEDGE))).toBe(isWhole);
  });

  it.each([
    ['Kế hoạch', true],
    ['Thực hiện', true],
    ['Ước thực hiện', true],
    ['Toàn tỉnh', true],
    ['Năm 2025', false],
    ['GRDP', false],
    ['So với kế hoạch', false],
  ])('%j says which value of a series it is, and names none: %s', (cell, isOne) => {
    expect(isState(labelOf(cell, KNOWLEDGE))).toBe(isOne);
  });
});

describe('the period of some pieces', () => {
  it.each([
    ['Năm 2025', null, true, '2025', false],
    ['9 tháng', '2026', true, '2026-M9', false],
    ['9 tháng', null, true, null, false],
    ['9 tháng Năm 2025', '2026', true, '2025-M9', false],
    ['Năm 2024 Năm 2025', null, true, null, true],
    ['Năm 2025 Năm 2025', null, true, '2025', false],
    ['Quý III/2025', '2025', true, null, true],
    ['giá so sánh năm 2010', '2025', true, null, false],
    ['31/12/2025', null, false, '2025', false],
    ['31/12/2025', null, true, null, false],
    ['tháng 6/2025', null, false, '2025-06', false],
    ['', '2025', true, null, false],
  ])('%j beside %s, over time %s: %s', (text, year, isFlow, period, isOpen) => {
    expect(periodIn(chunks(text), year, isFlow)).toEqual({ period, isOpen });
  });
});
