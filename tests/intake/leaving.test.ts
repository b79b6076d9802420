/** Why a number beside a name is left out, asked about, or read. */
import { describe, expect, it } from 'vitest';
import { bestNamed } from '../../src/intake/report/case.ts';
import type { Manner } from '../../src/intake/report/chunk.ts';
import { verdictsOf } from './verdicts.ts';

describe("a number behind another one, or in front of the plan's", () => {
  it.each([
    ['Năm 2025, thu ngân sách 45.489 tỷ đồng dự toán.', ['budget-revenue 45489 out plan “dự toán”']],
    [
      'Năm 2025, thu ngân sách đạt 57.560 tỷ đồng kế hoạch 45.489 tỷ đồng.',
      ['budget-revenue 57560 ask forecast “kế hoạch”', 'budget-revenue 45489 out plan “kế hoạch”'],
    ],
    [
      'Năm 2025, tỷ lệ hộ nghèo còn 2,02% - kế hoạch 2%.',
      ['poverty-rate 2.02 ask forecast “kế hoạch”', 'poverty-rate 2 out plan “kế hoạch”'],
    ],
    [
      'Kế hoạch tỷ lệ đô thị hóa năm 2024 40% năm 2025 41%.',
      ['urbanisation-rate 40 out plan “Kế hoạch”', 'urbanisation-rate 41 out plan “Kế hoạch”'],
    ],
    [
      'Kế hoạch tỷ lệ đô thị hóa năm 2024 là 40% và năm 2025 đạt 41%.',
      ['urbanisation-rate 40 out plan “Kế hoạch”', 'urbanisation-rate 41 ask forecast “Kế hoạch”'],
    ],
    [
      'Kế hoạch tỷ lệ đô thị hóa năm 2024 là 40% năm 2025 kế hoạch đạt 41%.',
      ['urbanisation-rate 40 out plan “Kế hoạch”', 'urbanisation-rate 41 out plan “Kế hoạch”'],
    ],
    [
      'Năm 2025, có 13 trên tổng số 27 huyện đạt chuẩn nông thôn mới.',
      ['new-rural-districts 27 out ratio “13 trên tổng số 27”'],
    ],
    ['Năm 2025, có 13 trong 27 huyện đạt chuẩn nông thôn mới.', ['new-rural-districts 27 out ratio “13 trong 27”']],
    [
      'Năm 2025, có 13 trên tổng 27 huyện đạt chuẩn nông thôn mới.',
      ['new-rural-districts 27 out ratio “13 trên tổng 27”'],
    ],
    [
      'Năm 2025, có 13 trong số 27 huyện đạt chuẩn nông thôn mới.',
      ['new-rural-districts 27 out ratio “13 trong số 27”'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number of a plan that was met', () => {
  it.each([
    ['Độ che phủ rừng năm 2025 vượt mục tiêu đạt 54,09%.', ['forest-cover 54.09 sure']],
    ['Độ che phủ rừng năm 2025 vượt mục tiêu ước 54,09%.', ['forest-cover 54.09 estimate sure']],
    ['Độ che phủ rừng năm 2025 đạt vượt mục tiêu 54%.', ['forest-cover 54 out plan “vượt mục tiêu”']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number in brackets', () => {
  it.each([
    [
      'Tỷ lệ đô thị hóa năm 2025 cao hơn 40% (41%).',
      ['urbanisation-rate 40 out compare “cao hơn”', 'urbanisation-rate 41 sure'],
    ],
    [
      'GRDP năm 2025 tăng 8,3% kế hoạch (11%).',
      ['grdp-growth 8.3 ask forecast “kế hoạch”', 'grdp-growth 11 out plan “kế hoạch”'],
    ],
    [
      'GRDP năm 2025 tăng 8,3% vượt kế hoạch (11%).',
      ['grdp-growth 8.3 sure', 'grdp-growth 11 out plan “vượt kế hoạch”'],
    ],
    [
      'Năm 2025, tỷ lệ đô thị hóa đạt 39%. (40%)',
      ['urbanisation-rate 39 sure', 'urbanisation-rate 40 ask sentence-before'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a part, or as much as something', () => {
  it.each([
    [
      'Cuối năm 2025, có 363 xã đạt chuẩn nông thôn mới, bằng 78% số xã.',
      ['new-rural-communes 78 ask unknown-words “bằng”'],
    ],
    [
      'Cuối năm 2025, có 363 xã đạt chuẩn nông thôn mới, bằng 78% tổng số xã.',
      ['new-rural-communes 78 ask unknown-words “bằng”'],
    ],
    ['Cuối năm 2025, có 363 xã đạt chuẩn nông thôn mới, bằng 78%.', ['new-rural-communes 78 out ratio “bằng”']],
    [
      'Cuối năm 2025, có 363 xã đạt chuẩn nông thôn mới, bằng 78% của một số xã.',
      ['new-rural-communes 78 out ratio “bằng”'],
    ],
    ['Thu ngân sách năm 2025 bằng 57.000 tỷ đồng.', ['budget-revenue 57000 ask unknown-words “bằng”']],
    ['Số huyện đạt chuẩn nông thôn mới năm 2025 bằng 13.', ['new-rural-districts 13 ask unknown-words “bằng”']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number beside what it is compared with', () => {
  it.each([
    ['Năm 2025, tỷ lệ hộ nghèo so với cùng kỳ đạt 0,5%.', ['poverty-rate 0.5 ask unknown-words “so với”']],
    ['Năm 2025, tỷ lệ hộ nghèo so với cùng kỳ thực hiện 0,5%.', ['poverty-rate 0.5 ask unknown-words “so với”']],
    ['Năm 2025, tỷ lệ hộ nghèo cùng kỳ đạt 0,5%.', ['poverty-rate 0.5 out compare “cùng kỳ”']],
    ['Năm 2025, tỷ lệ hộ nghèo tăng so với cùng kỳ đạt 0,5%.', ['poverty-rate 0.5 out compare “tăng so với”']],
    ['Năm 2025, tỷ lệ hộ nghèo đạt so với cùng kỳ 0,5%.', ['poverty-rate 0.5 out compare “so với”']],
    ['Tỷ lệ hộ nghèo trong năm 2025 giảm và độ che phủ rừng đạt 54%.', ['forest-cover 54 sure']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a change', () => {
  it.each([
    ['Tỷ lệ hộ nghèo năm 2025 đạt 1,5%/năm.', ['poverty-rate 1.5 out change']],
    ['Tốc độ tăng GRDP năm 2025 đạt 8,5%/năm.', ['grdp-growth 8.5 sure']],
    ['Năm 2025 tăng tỷ lệ che phủ rừng 0,5%.', ['forest-cover 0.5 out change “tăng”']],
    ['Tỉnh đã giảm trong năm 2025 tỷ lệ hộ nghèo 0,5%.', ['poverty-rate 0.5 out change “giảm”']],
    ['Giảm năm 2025 tỷ lệ hộ nghèo 0,5%.', ['poverty-rate 0.5 out change “Giảm”']],
    ['Tỷ lệ hộ nghèo năm 2025 giảm 0,5 điểm phần trăm.', ['poverty-rate 0,5 out change “0,5 điểm phần trăm”']],
    ['Tốc độ tăng GRDP năm 2025 tăng 0,5 điểm phần trăm.', ['grdp-growth 0,5 out unit “0,5 điểm phần trăm”']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number with a place in front or behind', () => {
  it.each([
    [
      'Năm 2025, các huyện miền núi của tỉnh Thanh Hóa có tỷ lệ hộ nghèo 0,6%.',
      ['poverty-rate 0.6 ask topic “các huyện miền núi của tỉnh Thanh Hóa”'],
    ],
    ['Năm 2025, tại các huyện miền núi, tỷ lệ hộ nghèo còn 3,2%.', ['poverty-rate 3.2 out group “các huyện miền núi”']],
    [
      'Năm 2025, đặc biệt huyện Quan Hóa, tỷ lệ hộ nghèo còn 3,2%.',
      ['poverty-rate 3.2 out other-place “huyện Quan Hóa”'],
    ],
    [
      'Năm 2025, huyện Aa Bb Cc Dd Ee Ff có tỷ lệ hộ nghèo 0,5%.',
      ['poverty-rate 0.5 out other-place “huyện Aa Bb Cc Dd”'],
    ],
    ['Năm 2025, tỷ lệ hộ nghèo còn 0,5% của cả nước.', ['poverty-rate 0.5 out whole-country “cả nước”']],
    ['Năm 2025, tỷ lệ hộ nghèo còn 0,5% cả nước.', ['poverty-rate 0.5 out whole-country “cả nước”']],
    ['Năm 2025, tỷ lệ hộ nghèo còn 0,5% theo Xyz các huyện.', ['poverty-rate 0.5 sure']],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40% dân số.', ['urbanisation-rate 40 sure']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number behind which another statement begins', () => {
  it.each([
    [
      'Năm 2025, tỷ lệ hộ nghèo còn 0,5% và thu ngân sách cả nước đạt 3 triệu tỷ đồng.',
      ['poverty-rate 0.5 sure', 'budget-revenue 3000000 out whole-country “cả nước”'],
    ],
    [
      'Năm 2025, tỷ lệ hộ nghèo 0,5% còn huyện Quan Hóa 3%.',
      ['poverty-rate 0.5 sure', 'poverty-rate 3 out other-place “huyện Quan Hóa”'],
    ],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40% tăng ở các huyện.', ['urbanisation-rate 40 sure']],
    ['Năm 2025, tỷ lệ hộ nghèo còn 0,5% giảm ở các huyện.', ['poverty-rate 0.5 sure']],
    [
      'Năm 2025, tỷ lệ hộ nghèo còn 0,5% trong đó huyện Quan Hóa 3%.',
      ['poverty-rate 0.5 sure', 'poverty-rate 3 out other-place “huyện Quan Hóa”'],
    ],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40% gần mức cả nước.', ['urbanisation-rate 40 sure']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('counts and fractions', () => {
  it.each([
    ['Số huyện đạt chuẩn nông thôn mới năm 2025 là 363 thôn.', []],
    ['Số huyện đạt chuẩn nông thôn mới năm 2025 là 13 huyện.', ['new-rural-districts 13 sure']],
    ['Số huyện đạt chuẩn nông thôn mới năm 2025 là 13 huyện miền núi.', []],
    ['Số huyện đạt chuẩn nông thôn mới năm 2025 là 13.', ['new-rural-districts 13 sure']],
    ['Năm 2025, 75% huyện đạt chuẩn nông thôn mới.', []],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới năm 2025: 363/465.', []],
    ['Tốc độ tăng trưởng GRDP năm 2025 (%) 8,3.', ['grdp-growth 8.3 ask no-unit']],
    ['Tốc độ tăng trưởng GRDP năm 2025 8,3 tiêu chí.', []],
    ['Năm 2025 GRDP tăng đứng thứ 8,3%.', ['grdp-growth 8.3 ask unknown-words “đứng thứ”']],
    ['Năm 2025 GRDP đứng thứ 8.', []],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40 điểm.', []],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a number under a heading of plans', () => {
  it.each([
    [
      'KẾ HOẠCH NĂM 2025\nTỷ lệ đô thị hóa năm 2025 sơ bộ đạt 40%.',
      ['urbanisation-rate 40 preliminary ask forecast “KẾ HOẠCH NĂM 2025”'],
    ],
    [
      'KẾ HOẠCH NĂM 2025\nTỷ lệ đô thị hóa năm 2025 chính thức đạt 40%.',
      ['urbanisation-rate 40 official ask forecast “KẾ HOẠCH NĂM 2025”'],
    ],
    ['KẾ HOẠCH NĂM 2025\nTỷ lệ đô thị hóa năm 2025 đạt 40%.', ['urbanisation-rate 40 out plan “KẾ HOẠCH NĂM 2025”']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

it('of the series that one name may stand for, the one that it names best is read, the first of its kind', () => {
  const cases = (['others', 'loose', 'names', 'grows', 'names'] as const).map((manner: Manner, at) => ({
    hit: { indicator: `${at}`, manner },
  }));
  expect(bestNamed(cases)?.hit.indicator).toBe('2');
  expect(bestNamed(cases.slice(0, 2))?.hit.indicator).toBe('1');
  expect(bestNamed([])).toBeUndefined();
});
