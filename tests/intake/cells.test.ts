/** What is read of a cell by all that stands around it: its row, its column, its unit, the headings above. */
import { describe, expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

/** `rows` are parted by ` / `, their cells by ` | `; a row of one cell is a line of prose. */
const told = (rows: string): string[] => verdictsOf(rows.replaceAll(' / ', '\n').replaceAll(' | ', '\t'));

const HEAD = 'Chỉ tiêu | Năm 2025 / ';
const WITH_UNIT = 'Chỉ tiêu | ĐVT | Năm 2025 / ';

describe('a unit of a cell', () => {
  it.each([
    [`${HEAD}Số huyện đạt chuẩn nông thôn mới | 13`, ['new-rural-districts 13 sure']],
    [`${WITH_UNIT}Số huyện đạt chuẩn nông thôn mới | huyện | 13`, ['new-rural-districts 13 sure']],
    // Another thing is counted.
    [`${WITH_UNIT}Số huyện đạt chuẩn nông thôn mới | xã | 13`, []],
    [`${WITH_UNIT}Số huyện đạt chuẩn nông thôn mới | % | 13`, []],
    [`${HEAD}Số huyện đạt chuẩn nông thôn mới | 13%`, []],
    [`${WITH_UNIT}Tỷ lệ che phủ rừng | ha | 54,1`, []],
    [`${HEAD}Tỷ lệ che phủ rừng (%) | 13/27`, []],
    [`${HEAD}Tỷ lệ che phủ rừng | 54,1`, ['forest-cover 54.1 ask no-unit']],
    // What stands in the column of units and is none says nothing.
    [`${WITH_UNIT}Tỷ lệ che phủ rừng (%) | " | 54,1`, ['forest-cover 54.1 sure']],
    [`${WITH_UNIT}Tỷ lệ che phủ rừng (%) | Cục | 54,1`, ['forest-cover 54.1 sure']],
    [`${HEAD}Kim ngạch xuất khẩu (tỷ đồng) | 57`, ['export-turnover 57 out unit “tỷ đồng”']],
    [`${HEAD}Kim ngạch xuất khẩu | 57 tỷ đồng`, ['export-turnover 57 tỷ đồng out unit “57 tỷ đồng”']],
  ])('%s', (rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe('the number of a cell', () => {
  it.each([
    ['ước 54,1', ['forest-cover 54.1 estimate sure']],
    ['54 - 55', ['forest-cover 54 ask range “54 - 55”']],
    ['≥ 54,1', ['forest-cover 54.1 ask range “≥ 54,1”']],
    // Which of two numbers is the value, nobody can tell.
    ['54,1 (53,9)', []],
    ['(1,2)', ['forest-cover -1.2 ask far “1,2”']],
    ['(1,2%)', ['forest-cover -1.2 ask far “1,2%”']],
    ['(1,2)*', ['forest-cover -1.2 ask far “1,2”']],
    ['54,1 (*)', ['forest-cover 54.1 sure']],
    ['54,1 (**)', ['forest-cover 54.1 sure']],
  ])('%s', (cell, expected) => {
    expect(told(`${HEAD}Tỷ lệ che phủ rừng (%) | ${cell}`)).toEqual(expected);
  });
});

describe('the name of a row', () => {
  it.each([
    // Things counted are no percentage.
    ['Số hộ nghèo | 1200', []],
    ['1. Số hộ nghèo | 0,52', []],
    ['Số hộ nghèo (%) | 0,52', ['poverty-rate 0.52 ask loose-name “Số hộ nghèo”']],
    ['Tỷ lệ hộ nghèo theo số liệu của tỉnh | 0,52', ['poverty-rate 0.52 ask no-unit']],
    ['Mục tiêu tỷ lệ đô thị hóa (%) | 40', ['urbanisation-rate 40 out plan “Mục tiêu tỷ lệ đô thị hóa”']],
    [
      'Tỷ lệ đô thị hóa so với cùng kỳ (%) | 40',
      ['urbanisation-rate 40 out compare “Tỷ lệ đô thị hóa so với cùng kỳ”'],
    ],
    ['Tỷ lệ hộ nghèo giảm (%) | 0,5', ['poverty-rate 0.5 out change “Tỷ lệ hộ nghèo giảm”']],
    ['Tăng tỷ lệ che phủ rừng (%) | 0,5', ['forest-cover 0.5 out change “Tăng tỷ lệ che phủ rừng”']],
    // The growth of a thing is what its yearly change is called.
    ['GRDP tăng (%) | 8,3', ['grdp-growth 8.3 ask loose-name “GRDP tăng”']],
    ['GRDP | 8,3%', ['grdp-growth 8.3 ask loose-name “GRDP”']],
  ])('%s', (row, expected) => {
    expect(told(`${HEAD}${row}`)).toEqual(expected);
  });

  it('may stand in a cell of its own behind the series', () => {
    const rows = 'Chỉ tiêu | Nội dung | Năm 2025 / Tỷ lệ che phủ rừng (%) | ';
    expect(told(`${rows}Kế hoạch | 54,2 / Tỷ lệ che phủ rừng (%) | Thực hiện | 54,1`)).toEqual([
      'forest-cover 54.2 out plan “Tỷ lệ che phủ rừng”',
      'forest-cover 54.1 sure',
    ]);
    expect(told(`${rows}Thực hiện kế hoạch | 54,1`)).toEqual(['forest-cover 54.1 sure']);
    expect(told(`${rows}Xyz | 54,1`)).toEqual(['forest-cover 54.1 ask unknown-words']);
  });
});

describe('the head of a column', () => {
  it.each([
    ['Chỉ tiêu | Tốc độ tăng năm 2025 (%) / GRDP | 8,3', ['grdp-growth 8.3 ask loose-name “GRDP”']],
    [
      'Chỉ tiêu | Tốc độ tăng năm 2025 so với cùng kỳ (%) / GRDP | 8,3',
      ['grdp-growth 8.3 out compare “Tốc độ tăng năm 2025 so với cùng kỳ (%)”'],
    ],
    // Of any other series the growth is a change.
    [
      'Chỉ tiêu | Tốc độ tăng năm 2025 (%) / Tỷ lệ che phủ rừng | 8,3',
      ['forest-cover 8.3 out compare “Tốc độ tăng năm 2025 (%)”'],
    ],
    ['Năm | Kế hoạch tốc độ tăng GRDP (%) / 2025 | 8', ['grdp-growth 8 out plan “Kế hoạch tốc độ tăng GRDP (%)”']],
    ['Chỉ tiêu | Năm 2026 / Tỷ lệ che phủ rừng (%) | 54,1', ['forest-cover 54.1 ask unfinished']],
    ['Chỉ tiêu | Năm 2027 / Tỷ lệ che phủ rừng (%) | 54,1', ['forest-cover 54.1 out future']],
    ['Kế hoạch | Năm 2025 / Tỷ lệ che phủ rừng (%) | 54,1', ['forest-cover 54.1 ask forecast “Kế hoạch”']],
  ])('%s', (rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  it('names the series of all rows below it, of which one may be the whole', () => {
    const head = 'Huyện | Tỷ lệ hộ nghèo năm 2025 (%) / ';
    expect(told(`${head}Toàn tỉnh | 0,52 / Quảng Xương | 0,3`)).toEqual([
      'poverty-rate 0.52 sure',
      'poverty-rate 0.3 out part “Quảng Xương”',
    ]);
    expect(told(`${head}Quảng Xương | 0,3`)).toEqual(['poverty-rate 0.3 out other-place “Quảng Xương”']);
    expect(told('Tên | Tỷ lệ hộ nghèo năm 2025 (%) / Quảng Xương | 0,3')).toEqual([
      'poverty-rate 0.3 ask unknown-words “Quảng Xương”',
    ]);
    expect(told('Năm | Tỷ lệ hộ nghèo (%) / 2025 | 0,52 / Xyz 2024 | 1,1')).toEqual([
      'poverty-rate 0.52 sure',
      'poverty-rate 1.1 ask unknown-words “Xyz 2024”',
    ]);
  });

  it('over the names of the rows names the series of all columns beside it', () => {
    const head = 'Tỷ lệ hộ nghèo (%) | Năm 2024 | Năm 2025 / ';
    expect(told(`${head}Toàn tỉnh | 1,1 | 0,52`)).toEqual(['poverty-rate 1.1 sure', 'poverty-rate 0.52 sure']);
    expect(told(`${head}Quảng Xương | 1,1 | 0,52`)).toEqual([
      'poverty-rate 1.1 out part “Quảng Xương”',
      'poverty-rate 0.52 out part “Quảng Xương”',
    ]);
  });
});

describe('a whole year in a report of nine months', () => {
  const of = (head: string) => told(`BÁO CÁO 9 THÁNG NĂM 2026 / Chỉ tiêu | ${head} / Tỷ lệ che phủ rừng (%) | 54,1`);
  it.each([
    ['Năm 2026', ['forest-cover 54.1 ask unfinished period-open']],
    ['Thực hiện năm 2026', ['forest-cover 54.1 ask period-open']],
    ['Ước năm 2026', ['forest-cover 54.1 estimate sure']],
    ['Năm 2025', ['forest-cover 54.1 sure']],
  ])('under "%s"', (head, expected) => {
    expect(of(head)).toEqual(expected);
  });
});
