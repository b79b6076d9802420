/** What headings and sentences tell of what stands below them. */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/intake/report/sentence.ts';
import {
  isHeading,
  noteHeading,
  nothingTold,
  readLetterhead,
  type ToldSoFar,
  topicOf,
} from '../../src/intake/report/told.ts';
import { NO_CONTEXT } from '../../src/intake/report/when.ts';
import { chunks, KNOWLEDGE } from './knowledge.ts';

/** What is told after some headings, one below the other, on 22 November 2026. */
function under(...headings: string[]): ToldSoFar {
  const told = nothingTold();
  for (const heading of headings) noteHeading(heading, chunks(heading), told, NO_CONTEXT, '2026-11-22');
  return told;
}
const brief = ({ title, plan, isUnderResults, isUnderEither, titleTopic, letterhead }: ToldSoFar): string =>
  [
    ...(title.period ? [title.period] : []),
    ...(plan ? [`plan “${plan}”`] : []),
    ...(isUnderResults ? ['results'] : []),
    ...(isUnderEither ? ['either'] : []),
    ...(titleTopic ? [`of ${titleTopic}`] : []),
    ...(letterhead ? [`from ${letterhead}`] : []),
  ].join(', ');

describe('under headings', () => {
  it.each<[string[], string]>([
    [['BÁO CÁO NĂM 2025'], '2025'],
    [['KẾT QUẢ NĂM 2025'], '2025, results'],
    [['MỤC TIÊU NĂM 2026'], 'plan “MỤC TIÊU NĂM 2026”'],
    [['II. Phương hướng, nhiệm vụ'], 'plan “II. Phương hướng, nhiệm vụ”'],
    [['Kết quả thực hiện kế hoạch'], 'results'],
    [['Các chỉ tiêu chủ yếu'], 'either'],
    [['Kết quả thực hiện các chỉ tiêu'], 'results'],
    [['Các chỉ tiêu chủ yếu', 'I. Kinh tế'], 'either'],
    [['Các chỉ tiêu chủ yếu', 'Kết quả'], 'results'],
    [['Kế hoạch', 'I. Kinh tế'], 'plan “Kế hoạch”'],
    [['Kế hoạch', 'Kết quả'], 'results'],
    [['Kết quả', 'Mục tiêu'], 'plan “Mục tiêu”'],
    [['Kết quả năm 2025', 'I. Kinh tế'], '2025, results'],
    [['Năm 2024', 'Năm 2025'], '2025'],
    // What ends like a sentence is none, whatever it says.
    [['Mục tiêu năm 2026.'], ''],
    [['Mục tiêu năm 2026;'], ''],
    [['Mục tiêu năm 2026, '], ''],
    [['Mục tiêu:'], 'plan “Mục tiêu:”'],
    // A year that is not over, and what was done in it.
    [['Kế hoạch năm 2026'], 'plan “Kế hoạch năm 2026”'],
    [['Thực hiện kế hoạch năm 2026'], 'results'],
    [['Kết quả năm 2026; kế hoạch năm 2027'], '2026, results'],
    [['Giải pháp thực hiện kế hoạch năm 2025'], 'results'],
    [['Đánh giá kế hoạch năm 2027'], 'plan “Đánh giá kế hoạch năm 2027”, results'],
    // Another place.
    [['Huyện Quảng Xương'], 'of Huyện Quảng Xương'],
    [['UBND HUYỆN QUẢNG XƯƠNG', 'I. Kinh tế'], 'of HUYỆN QUẢNG XƯƠNG, from HUYỆN QUẢNG XƯƠNG'],
    [['Huyện Quảng Xương', 'I. Kinh tế'], ''],
    [['Huyện Quảng Xương', 'Toàn tỉnh Thanh Hóa'], ''],
    [['Nông nghiệp, nông thôn'], ''],
    [['Phát triển đô thị và nông thôn'], ''],
    [['Khu vực nông thôn'], 'of Khu vực nông thôn'],
    [['Tình hình GDP'], 'results, of GDP'],
    [['Tình hình GDP và GRDP'], 'results'],
  ])('%j: %s', (headings, expected) => {
    expect(brief(under(...headings))).toBe(expected);
  });
});

it.each([
  ['I. Kết quả', true],
  ['Năm 2025', true],
  ['1. Kinh tế', true],
  ['Biểu 5 Kinh tế', true],
  ['Biểu số 5 Kinh tế', false],
  ['GRDP tăng 8,3%', false],
  ['x '.repeat(40), true],
  ['x '.repeat(41), false],
])('%j is a heading: %s', (text, expected) => {
  expect(isHeading(chunks(text))).toBe(expected);
});

it('a letterhead in two columns names the place of all that has no other', () => {
  const told = nothingTold();
  readLetterhead(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND HUYỆN QUẢNG XƯƠNG', 'Số: 12/BC-UBND'], told, KNOWLEDGE);
  expect([told.letterhead, told.titleTopic]).toEqual(['HUYỆN QUẢNG XƯƠNG', 'HUYỆN QUẢNG XƯƠNG']);
  readLetterhead(['UBND TỈNH THANH HÓA'], told, KNOWLEDGE);
  expect([told.letterhead, told.titleTopic]).toEqual(['', 'HUYỆN QUẢNG XƯƠNG']);
  readLetterhead(['Nơi nhận: huyện Nga Sơn'], told, KNOWLEDGE);
  expect(told.letterhead).toBe('');
});

it.each([
  ['Huyện Quảng Xương có tỷ lệ hộ nghèo 0,3%', 'Huyện Quảng Xương có tỷ l'],
  ['Tỷ lệ hộ nghèo của huyện Quảng Xương 0,3%', null],
  ['Tỉnh Thanh Hóa và huyện Quảng Xương', ''],
  ['Năm 2024, huyện có 5 xã', 'huyện có 5 xã'],
  ['Năm 2024, có huyện', 'huyện'],
  ['Thu 5 tỷ đồng, huyện Quảng Xương', null],
  ['Cả nước tăng', 'Cả nước tăng'],
  ['GDP tăng', 'GDP'],
  ['GDP và GRDP tăng', null],
  ['Không rõ', null],
])('"%s" speaks of %s', (text, topic) => {
  expect(topicOf(clausesOf(chunks(text)), text)).toBe(topic);
});
