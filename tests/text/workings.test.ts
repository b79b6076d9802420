/** "How this is worked out": every number of these sums was worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Indicator, PlanTarget } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { workingsText } from '../../src/views/workings.ts';
import { aFigure, anIndicator, aSource, aTarget } from '../views/factories.ts';

interface Given {
  indicator?: Partial<Indicator>;
  target?: Partial<PlanTarget>;
  /** Value by `period--published`. */
  figures?: Record<string, string>;
  asOf?: string;
}
interface Case {
  name: string;
  given: Given;
  vi: string[];
  en: string[];
}

const DONG = { vi: 'tỷ đồng', en: 'billion VND' };
const YEARLY = { vi: '%/năm', en: '% per year' };

function told({ indicator = {}, target = {}, figures = {}, asOf = '2024-06-01' }: Given, locale: 'vi' | 'en') {
  const series = anIndicator(
    Object.entries(figures).map(([id, value]) => aFigure(id, value)),
    { ...indicator, targets: [aTarget(target)] },
  );
  const [assessed] = assessIndicator(series, asOf);
  if (!assessed) throw new Error('no target was assessed');
  const { figures: used, steps } = workingsText(series, assessed, locale);
  return { used, steps: steps.map(({ label, text }) => (text ? `${label}: ${text}` : label)) };
}

const CASES: Case[] = [
  {
    name: 'a level on the way',
    given: { figures: { '2020--2021-02-01': '53.4', '2023--2024-02-01': '53.8' } },
    vi: [
      'Xuất phát, năm 2020: 53,4%',
      'Mục tiêu, năm 2025: ít nhất 60%',
      'Kết quả, năm 2023: 53,8%',
      'So sánh: 53,8% thấp hơn 60%',
      'Nếu đi đều, năm 2023 cần: 57,36%',
      'Phần đường đã đi, tính từ mức xuất phát: 6,06%',
      'Nhịp đã qua: 0,13 điểm %/năm',
      'Nhịp còn cần: 3,1 điểm %/năm',
      'Cần so với đã qua: gấp 23,25 lần',
    ],
    en: [
      'Start, 2020: 53.4%',
      'Target, 2025: at least 60%',
      'Result, 2023: 53.8%',
      'Comparison: 53.8% is below 60%',
      'On an even path, 2023 asks for: 57.36%',
      'Share of the way, from the start: 6.06%',
      'Pace so far: 0.13 percentage points a year',
      'Pace still needed: 3.1 percentage points a year',
      'Needed against so far: 23.25 times',
    ],
  },
  {
    name: 'a level that met its target: nothing is needed any more',
    given: {
      target: { value: '54' },
      figures: { '2020--2021-02-01': '53.4', '2025--2026-02-13': '54.09' },
      asOf: '2026-11-22',
    },
    vi: [
      'Xuất phát, năm 2020: 53,4%',
      'Mục tiêu, năm 2025: ít nhất 54%',
      'Kết quả, năm 2025: 54,09%',
      'So sánh: 54,09% không thấp hơn 54%',
      'Phần đường đã đi, tính từ mức xuất phát: 115%',
    ],
    en: [
      'Start, 2020: 53.4%',
      'Target, 2025: at least 54%',
      'Result, 2025: 54.09%',
      'Comparison: 54.09% is not below 54%',
      'Share of the way, from the start: 115%',
    ],
  },
  {
    name: 'a fall in points, slower than asked',
    given: {
      indicator: { measure: 'reduction' },
      target: { value: '1.5' },
      figures: { '2020--2021-01-01': '9', '2022--2023-01-01': '6.5' },
    },
    vi: [
      'Xuất phát, năm 2020: 9%',
      'Mục tiêu, năm 2025: ít nhất 1,5 điểm %/năm; 9 − 5 × 1,5 = 1,5%',
      'Kết quả, năm 2022: (9 − 6,5) ÷ 2 = 1,25 điểm %/năm',
      'So sánh: 1,25 điểm %/năm thấp hơn 1,5 điểm %/năm',
    ],
    en: [
      'Start, 2020: 9%',
      'Target, 2025: at least 1.5 percentage points a year; 9 − 5 × 1.5 = 1.5%',
      'Result, 2022: (9 − 6.5) ÷ 2 = 1.25 percentage points a year',
      'Comparison: 1.25 percentage points a year is below 1.5 percentage points a year',
    ],
  },
  {
    name: 'a fall in points, exactly as fast as asked: the comparison of averages holds, though the level is not there yet',
    given: {
      indicator: { measure: 'reduction' },
      target: { value: '1.5' },
      figures: { '2020--2021-01-01': '9', '2022--2023-01-01': '6' },
    },
    vi: [
      'Xuất phát, năm 2020: 9%',
      'Mục tiêu, năm 2025: ít nhất 1,5 điểm %/năm; 9 − 5 × 1,5 = 1,5%',
      'Kết quả, năm 2022: (9 − 6) ÷ 2 = 1,5 điểm %/năm',
      'So sánh: 1,5 điểm %/năm không thấp hơn 1,5 điểm %/năm',
    ],
    en: [
      'Start, 2020: 9%',
      'Target, 2025: at least 1.5 percentage points a year; 9 − 5 × 1.5 = 1.5%',
      'Result, 2022: (9 − 6) ÷ 2 = 1.5 percentage points a year',
      'Comparison: 1.5 percentage points a year is not below 1.5 percentage points a year',
    ],
  },
  {
    name: 'a growth, faster than asked and not yet at its end',
    given: {
      indicator: { measure: 'growth', unit: DONG, path: 'geometric' },
      target: { value: '10' },
      figures: { '2020--2021-01-01': '1000', '2022--2023-01-01': '1440' },
    },
    vi: [
      'Xuất phát, năm 2020: 1.000 tỷ đồng',
      'Mục tiêu, năm 2025: ít nhất 10%/năm; 1.000 × 1,1⁵ = 1.610,51 tỷ đồng',
      'Kết quả, năm 2022: căn bậc 2 của (1.440 ÷ 1.000) − 1 = 20%/năm',
      'So sánh: 20%/năm không thấp hơn 10%/năm',
    ],
    en: [
      'Start, 2020: 1,000 billion VND',
      'Target, 2025: at least 10% a year; 1,000 × 1.1⁵ = 1,610.51 billion VND',
      'Result, 2022: 2nd root of (1,440 ÷ 1,000) − 1 = 20% a year',
      'Comparison: 20% a year is not below 10% a year',
    ],
  },
  {
    name: 'a growth at its end, a hair short',
    given: {
      indicator: { measure: 'growth', unit: DONG, path: 'geometric' },
      target: { value: '10' },
      figures: { '2020--2021-01-01': '1000', '2025--2026-01-01': '1610.5' },
      asOf: '2026-11-22',
    },
    vi: ['Xuất phát, năm 2020: 1.000 tỷ đồng', 'Mục tiêu, năm 2025: ít nhất 10%/năm; 1.000 × 1,1⁵ = 1.610,51 tỷ đồng'],
    en: ['Start, 2020: 1,000 billion VND', 'Target, 2025: at least 10% a year; 1,000 × 1.1⁵ = 1,610.51 billion VND'],
  },
  {
    name: 'yearly rates, which have no start',
    given: {
      indicator: { measure: 'rate', unit: YEARLY, path: 'geometric' },
      target: { value: '11' },
      figures: { '2021--2022-01-01': '9', '2022--2023-01-01': '12', '2023--2024-01-01': '13.5' },
    },
    vi: [
      'Mục tiêu, năm 2025: ít nhất 11%/năm',
      // The third root of 1.385608 is 1.11484.
      'Kết quả, năm 2023: căn bậc 3 của (1,09 × 1,12 × 1,135) − 1 = 11,48%/năm',
      'So sánh: 11,48%/năm không thấp hơn 11%/năm',
    ],
    en: [
      'Target, 2025: at least 11% per year',
      'Result, 2023: 3rd root of (1.09 × 1.12 × 1.135) − 1 = 11.48% per year',
      'Comparison: 11.48% per year is not below 11% per year',
    ],
  },
  {
    name: 'a sum of years, one figure for two of them',
    given: {
      indicator: { measure: 'sum', unit: DONG },
      target: { value: '750000' },
      figures: { '2021-2022--2023-01-01': '250000', '2023--2024-01-01': '130000' },
    },
    vi: [
      'Mục tiêu, năm 2025: ít nhất 750.000 tỷ đồng',
      'Kết quả, năm 2023: 250.000 + 130.000 = 380.000 tỷ đồng',
      'So sánh: 380.000 tỷ đồng thấp hơn 750.000 tỷ đồng',
      'Nếu đi đều, năm 2023 cần: 450.000 tỷ đồng',
      'Phần đường đã đi, tính từ mức xuất phát: 50,67%',
      'Nhịp đã qua: 126.666,67 tỷ đồng/năm',
      'Nhịp còn cần: 185.000 tỷ đồng/năm',
      'Cần so với đã qua: gấp 1,4605 lần',
    ],
    en: [
      'Target, 2025: at least 750,000 billion VND',
      'Result, 2023: 250,000 + 130,000 = 380,000 billion VND',
      'Comparison: 380,000 billion VND is below 750,000 billion VND',
      'On an even path, 2023 asks for: 450,000 billion VND',
      'Share of the way, from the start: 50.67%',
      'Pace so far: 126,666.67 billion VND a year',
      'Pace still needed: 185,000 billion VND a year',
      'Needed against so far: 1.4605 times',
    ],
  },
  {
    name: 'a start that is not known',
    given: { figures: { '2023--2024-02-01': '53.8' } },
    vi: ['Xuất phát, năm 2020: chưa có kết quả.', 'Mục tiêu, năm 2025: ít nhất 60%', 'Kết quả, năm 2023: 53,8%'],
    en: ['Start, 2020: no result yet.', 'Target, 2025: at least 60%', 'Result, 2023: 53.8%'],
  },
  {
    name: 'a start that the target sets itself',
    given: {
      target: { baseline: { year: 2021, value: '50', stage: 'official', source: aSource, note: null } },
      figures: { '2023--2024-02-01': '53.8' },
    },
    vi: ['Xuất phát, năm 2021: 50% (chính thức)', 'Mục tiêu, năm 2025: ít nhất 60%'],
    en: ['Start, 2021: 50% (official)', 'Target, 2025: at least 60%'],
  },
  {
    name: 'an “about” that the result lies within: both ends are compared',
    given: {
      indicator: { unit: { vi: 'điểm', en: 'points' }, decimals: 0 },
      target: { value: '50', about: { low: '45', high: '55' } },
      figures: { '2020--2021-02-01': '12', '2025--2026-02-13': '51' },
      asOf: '2026-11-22',
    },
    vi: [
      'Xuất phát, năm 2020: 12 điểm',
      'Mục tiêu, năm 2025: ít nhất khoảng 50 điểm',
      'Kết quả, năm 2025: 51 điểm',
      'Cách đọc chữ “khoảng”: là từ 45 đến 55 điểm',
      'So sánh: 51 điểm không thấp hơn 45 điểm; 51 điểm thấp hơn 55 điểm',
    ],
    en: [
      'Start, 2020: 12 points',
      'Target, 2025: at least about 50 points',
      'Result, 2025: 51 points',
      'How “about” is read: as from 45 to 55 points',
      'Comparison: 51 points is not below 45 points; 51 points is below 55 points',
    ],
  },
  {
    name: 'an “about” of a fall in percent: its ends are told by their size, the levels that they lead to compared',
    given: {
      indicator: { measure: 'percent_change', unit: { vi: 'người', en: 'people' }, decimals: 0 },
      target: { op: '<=', value: '-15', about: { low: '-20', high: '-10' } },
      figures: { '2020--2021-02-01': '200', '2025--2026-02-13': '172' },
      asOf: '2026-11-22',
    },
    vi: [
      'Xuất phát, năm 2020: 200 người',
      'Mục tiêu, năm 2025: giảm ít nhất khoảng 15%; 200 × 0,85 = 170 người',
      'Kết quả, năm 2025: (172 − 200) ÷ 200 = giảm 14%',
      'Cách đọc chữ “khoảng”: là từ 10 đến 20%',
      'So sánh: 172 người cao hơn 160 người; 172 người không cao hơn 180 người',
    ],
    en: [
      'Start, 2020: 200 people',
      'Target, 2025: a fall of at least about 15%; 200 × 0.85 = 170 people',
      'Result, 2025: (172 − 200) ÷ 200 = a fall of 14%',
      'How “about” is read: as from 10 to 20%',
      'Comparison: 172 people is above 160 people; 172 people is not above 180 people',
    ],
  },
  {
    name: 'an “about” of a yearly average: the averages are compared',
    given: {
      indicator: { measure: 'growth', unit: DONG, path: 'geometric' },
      target: { value: '10', about: { low: '9.5', high: '10.5' } },
      figures: { '2020--2021-01-01': '1000', '2025--2026-01-01': '1645' },
      asOf: '2026-11-22',
    },
    vi: ['Xuất phát, năm 2020: 1.000 tỷ đồng'],
    en: [
      'Start, 2020: 1,000 billion VND',
      'Target, 2025: at least about 10% a year; 1,000 × 1.1⁵ = 1,610.51 billion VND',
      'Result, 2025: 5th root of (1,645 ÷ 1,000) − 1 = 10.47% a year',
      'How “about” is read: as from 9.5 to 10.5% a year',
      'Comparison: 10.47% a year is not below 9.5% a year; 10.47% a year is below 10.5% a year',
    ],
  },
  {
    name: 'no figures at all',
    given: {},
    vi: ['Xuất phát, năm 2020: chưa có kết quả.', 'Mục tiêu, năm 2025: ít nhất 60%'],
    en: ['Start, 2020: no result yet.', 'Target, 2025: at least 60%'],
  },
];

describe('the steps of a sum begin with', () => {
  it.each(CASES)('$name', ({ given, vi, en }) => {
    expect(told(given, 'vi').steps.slice(0, vi.length)).toEqual(vi);
    expect(told(given, 'en').steps.slice(0, en.length)).toEqual(en);
  });

  it.each(CASES)('$name: as many steps in both languages', ({ given }) => {
    expect(told(given, 'en').steps).toHaveLength(told(given, 'vi').steps.length);
  });
});

describe('the comparison', () => {
  it('of a growth a hair short of its end does not hold', () => {
    const { given } = CASES.find(({ name }) => name.includes('hair short')) ?? { given: {} };
    expect(told(given, 'en').steps.find((step) => step.startsWith('Comparison'))).toMatch(/ is below /);
  });
});

describe('the figures used', () => {
  it('are named with their value, stage and day, each with the place of its report', () => {
    expect(told(CASES[0]?.given ?? {}, 'en').used).toEqual([
      { id: '2020--2021-02-01', text: '2020: 53.4% (official, 1 February 2021)' },
      { id: '2023--2024-02-01', text: '2023: 53.8% (official, 1 February 2024)' },
    ]);
    expect(told(CASES[0]?.given ?? {}, 'vi').used[0]?.text).toBe('2020: 53,4% (chính thức, 01/02/2021)');
  });

  it('are followed by the level that the target itself starts from, with its stage and the address of its source', () => {
    const baseline = { year: 2021, value: '50', stage: 'official', source: aSource, note: null } as const;
    const series = anIndicator([aFigure('2023--2024-02-01', '53.8')], { targets: [aTarget({ baseline })] });
    const [assessed = expect.fail('no target')] = assessIndicator(series, '2024-06-01');
    expect(workingsText(series, assessed, 'en').steps[0]).toEqual({
      label: 'Start, 2021',
      text: '50% (official)',
      href: 'https://example.org/',
    });
    expect(workingsText(series, assessed, 'vi').steps[0]?.text).toBe('50% (chính thức)');
  });

  it('of several years are named once', () => {
    const sum = CASES.find(({ given }) => given.indicator?.measure === 'sum');
    expect(told(sum?.given ?? {}, 'vi').used.map(({ text }) => text)).toEqual([
      '2021–2022: 250.000 tỷ đồng (chính thức, 01/01/2023)',
      '2023: 130.000 tỷ đồng (chính thức, 01/01/2024)',
    ]);
  });
});
