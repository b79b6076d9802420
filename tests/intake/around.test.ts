/** What the words around a number say of it: in its sentence, in the text before, in its table. */
import { describe, expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

describe('words of a plan in the same sentence', () => {
  it.each([
    ['Mục tiêu năm 2025 (nghị quyết 12%), tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 out plan “Mục tiêu”']],
    ['Năm 2025 (kế hoạch, cả năm 45%), tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 sure']],
    ['Năm 2025), tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 sure']],
    ['Mục tiêu năm 2025 (theo nghị quyết), tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 out plan “Mục tiêu”']],
    ['Năm 2025 (kế hoạch 45%), tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 sure']],
    [
      'Thu ngân sách năm 2025 đạt 57.560 tỷ đồng, 120% kế hoạch, tỷ lệ đô thị hóa đạt 40%.',
      ['budget-revenue 57560 sure', 'urbanisation-rate 40 sure'],
    ],
    ['Kế hoạch năm 2025, thực hiện cả năm, tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 ask no-period']],
    ['Kế hoạch năm 2025, ước cả năm, tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 estimate ask no-period']],
    ['So với kế hoạch năm 2025, tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 ask no-period']],
    ['Bằng kế hoạch năm 2025, tỷ lệ đô thị hóa đạt 40%.', ['urbanisation-rate 40 ask no-period']],
    ['Kế hoạch so với năm 2024, tỷ lệ đô thị hóa năm 2025 đạt 40%.', ['urbanisation-rate 40 out plan “Kế hoạch”']],
    [
      'Tỷ lệ đô thị hóa năm 2025 vượt kế hoạch đạt 40% (41%).',
      ['urbanisation-rate 40 sure', 'urbanisation-rate 41 sure'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('what the text before says', () => {
  it.each([
    [
      'Năm 2025, thu ngân sách đạt 57.560 tỷ đồng.\nTỷ lệ đô thị hóa đạt 40%.',
      ['budget-revenue 57560 sure', 'urbanisation-rate 40 sure'],
    ],
    [
      'Mục tiêu thu ngân sách năm 2025 là 50.000 tỷ đồng\nTỷ lệ đô thị hóa năm 2025 đạt 40%.',
      ['budget-revenue 50000 out plan “Mục tiêu”', 'urbanisation-rate 40 sure'],
    ],
    [
      'Trong 9 tháng đầu năm 2026, thu ngân sách đạt 40.000 tỷ đồng. Năm 2026 tỷ lệ đô thị hóa đạt 40%.',
      ['budget-revenue 40000 sure', 'urbanisation-rate 40 ask unfinished period-open'],
    ],
    [
      'BÁO CÁO 9 THÁNG NĂM 2026\nNăm 2025, tỷ lệ hộ nghèo còn 0,52%. Năm 2026 tỷ lệ đô thị hóa đạt 40%.',
      ['poverty-rate 0.52 sure', 'urbanisation-rate 40 ask unfinished period-open'],
    ],
    [
      'Tỷ lệ che phủ rừng năm 2025 đạt 54%, huyện Quan Hóa có mưa. Tỷ lệ đô thị hóa năm 2025 đạt 40%.',
      ['forest-cover 54 sure', 'urbanisation-rate 40 sure'],
    ],
    [
      'Tỷ lệ đô thị hóa 40%, tỷ lệ hộ nghèo năm 2025 còn 0,5%.',
      ['urbanisation-rate 40 ask no-period', 'poverty-rate 0.5 sure'],
    ],
    [
      'Đơn vị\tTỷ lệ hộ nghèo năm 2025 (%)\nUBND huyện Quan Hóa\t3,2\nNăm 2025, tỷ lệ che phủ rừng đạt 54%.',
      ['forest-cover 54 sure'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a heading', () => {
  it.each([
    [
      'Báo cáo. Phương hướng chung\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Phương hướng chung”'],
    ],
    [
      'Mục tiêu, giải pháp thực hiện năm 2026\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Mục tiêu, giải pháp thực hiện năm 2026”'],
    ],
    [
      'Mục tiêu, giải pháp thực hiện 9 tháng năm 2026\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 sure'],
    ],
    [
      'Báo cáo. Kế hoạch năm 2026\nThu ngân sách năm 2026 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Kế hoạch năm 2026”'],
    ],
    [
      'Báo cáo. Đánh giá kế hoạch năm 2027\nThu ngân sách năm 2026 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Đánh giá kế hoạch năm 2027”'],
    ],
    [
      'Giải pháp thực hiện mục tiêu năm 2026\nThu ngân sách năm 2026 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 ask unfinished'],
    ],
    ['Thực hiện kế hoạch 9 tháng năm 2026\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.', ['budget-revenue 57560 sure']],
    ['Thực hiện mục tiêu 9 tháng năm 2026\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.', ['budget-revenue 57560 sure']],
    ['Thực hiện mục tiêu 9 tháng\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.', ['budget-revenue 57560 sure']],
    [
      'Đánh giá năm 2026 dự kiến kế hoạch năm 2027\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Đánh giá năm 2026 dự kiến kế hoạch năm 2027”'],
    ],
    [
      'Năm 2027: kế hoạch\nThu ngân sách năm 2025 đạt 57.560 tỷ đồng.',
      ['budget-revenue 57560 out plan “Năm 2027: kế hoạch”'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a figure that is told twice', () => {
  it.each([
    ['Năm 2025, kinh tế tăng 8,3%.\nNăm 2025, GRDP tăng 8,3%.', ['grdp-growth 8.3 sure']],
    ['Năm 2025, GRDP tăng 8,3%.\nNăm 2025, kinh tế tăng 8,3%.', ['grdp-growth 8.3 sure']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('several names and numbers of one clause', () => {
  it.each([
    [
      'Năm 2025, 75% lao động qua đào tạo abc đạt 76%.',
      ['trained-labour 75 ask unknown-words “abc”', 'trained-labour 76 ask sentence-before'],
    ],
    [
      'Năm 2025, 75% lao động qua đào tạo abc 76%.',
      ['trained-labour 75 ask unknown-words “abc”', 'trained-labour 76 ask unknown-words “abc” sentence-before'],
    ],
    ['Năm 2025, 75% lao động qua đào tạo abc', ['trained-labour 75 ask unknown-words “abc”']],
    [
      'Năm 2025, 75% lao động qua đào tạo 40% abc.',
      ['trained-labour 75 sure', 'trained-labour 40 ask sentence-before'],
    ],
    [
      'Ước năm 2025 tỷ lệ đô thị hóa đạt 40% và độ che phủ rừng đạt 54%.',
      ['urbanisation-rate 40 estimate sure', 'forest-cover 54 estimate sure'],
    ],
    [
      'Năm 2025, tỷ lệ hộ nghèo 0,5% 0,6% cả nước.',
      ['poverty-rate 0.5 sure', 'poverty-rate 0.6 out whole-country “cả nước”'],
    ],
    [
      'Tỷ lệ hộ nghèo năm 2025, giảm 0,5% nhờ abc xyz, còn 0,52%.',
      ['poverty-rate 0.5 out change “giảm”', 'poverty-rate 0.52 sure'],
    ],
    [
      'Năm 2025, 75% lao động qua đào tạo và tỷ lệ đô thị hóa abc đạt 40%.',
      ['trained-labour 75 sure', 'urbanisation-rate 40 ask unknown-words “abc”'],
    ],
    ['Năm 2025, 75% lao động qua đào tạo và 40 abc.', ['trained-labour 75 sure']],
    ['Năm 2025, 75% lao động qua đào tạo abc xyz.', ['trained-labour 75 ask unknown-words “abc xyz”']],
    ['Năm 2025, GRDP tăng 8,3%; nếu không kể dầu khí thì khác.', ['grdp-growth 8.3 sure']],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a place', () => {
  it.each([
    // What is known is no place, nor is what is written small.
    ['Đối với GRDP, năm 2025 tăng 8,3%.', ['grdp-growth 8.3 sure']],
    ['Tại abc, tỷ lệ che phủ rừng năm 2025 đạt 54%.', ['forest-cover 54 sure']],
    ['Năm 2025, tỷ lệ hộ nghèo còn 0,5% cả nước', ['poverty-rate 0.5 out whole-country “cả nước”']],
    [
      'Năm 2025, về kinh tế của các huyện miền núi, tỷ lệ hộ nghèo còn 3,2%.',
      ['poverty-rate 3.2 out group “các huyện miền núi”'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('a row of a table', () => {
  it.each([
    // Who answers for it, not what it is of.
    ['Chỉ tiêu\tCơ quan\tNăm 2025\nTỷ lệ che phủ rừng (%)\tHuyện Quan Hóa\t54,1', ['forest-cover 54.1 sure']],
    ['\tChỉ tiêu\tNăm 2025\n1\tTỷ lệ che phủ rừng (%)\t54,1', ['forest-cover 54.1 sure']],
    [
      'Chỉ tiêu\tGhi chú\tNội dung\tNăm 2025\nTỷ lệ che phủ rừng (%)\t5\tKế hoạch\t54,1',
      ['forest-cover 54.1 out plan “Tỷ lệ che phủ rừng”'],
    ],
    ['Chỉ tiêu\tNăm 2025\tXếp hạng\nTỷ lệ che phủ rừng (%)\t54,1\t5', ['forest-cover 54.1 sure']],
    [
      'Chỉ tiêu\tNội dung\tNăm 2025\nTỷ lệ hộ nghèo (%)\tx\t0,5\nA\tKế hoạch\t\nTỷ lệ che phủ rừng (%)\tx\t54,1',
      ['poverty-rate 0.5 sure', 'forest-cover 54.1 ask forecast “Chỉ tiêu”'],
    ],
    [
      'Chỉ tiêu\tNội dung\tNăm 2025\nTỷ lệ hộ nghèo (%)\tx\t0,5\nA\tKế hoạch\t\n2\tKết quả\t\nTỷ lệ che phủ rừng (%)\tx\t54,1',
      ['poverty-rate 0.5 sure', 'forest-cover 54.1 sure'],
    ],
    ['\tTỷ lệ hộ nghèo năm 2025 (%)\n1\t3,2', []],
    ['Chỉ tiêu\tNội dung\tNăm 2025\nTỷ lệ che phủ rừng (%)\tKết quả kế hoạch\t54,1', ['forest-cover 54.1 sure']],
    ['Chỉ tiêu\tNăm 2025\nTổng số hộ nghèo\t1200', []],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

describe('the head of a column', () => {
  it.each([
    ['Chỉ tiêu\tTăng năm 2025 (%)\nTốc độ tăng GRDP\t0,5', ['grdp-growth 0.5 out compare “Tăng năm 2025 (%)”']],
    [
      'Chỉ tiêu\tTốc độ tăng năm 2025 sau soát xét (%)\nGRDP\t8,3',
      ['grdp-growth 8.3 ask loose-name “GRDP” column “Tốc độ tăng năm 2025 sau soát xét (%)”'],
    ],
    [
      'Chỉ tiêu\tDự kiến năm 2026\nTỷ lệ che phủ rừng (%)\t54,1',
      ['forest-cover 54.1 estimate ask forecast “Dự kiến năm 2026”'],
    ],
  ])('%s', (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});
