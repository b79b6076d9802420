import { describe, expect, it } from 'vitest';
import type { Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf } from '../../src/views/bar.ts';
import { chartOf, joinsOf } from '../../src/views/chart.ts';
import { chartSummary, chartVerdicts } from '../../src/views/chart-summary.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';
const summed = (figures: Figure[], over: Partial<Indicator> = {}, locale: 'vi' | 'en' = 'vi') => {
  const indicator = anIndicator(figures, over);
  const reports = reportsByPeriod(indicator, AS_OF);
  const chart = chartOf(indicator, assessIndicator(indicator, AS_OF), reports, AS_OF);
  return {
    indicator,
    chart,
    print: printerOf(indicator, locale),
    place: 'Nơi nọ',
    locale,
  };
};
const years = (...values: string[]): Figure[] =>
  values.map((value, i) => aFigure(`${2020 + i}--${2021 + i}-02`, value));
const breaks = [{ date: '2022-01-01', note: { vi: 'Đổi', en: 'New' } }];

describe('the chart in one sentence', () => {
  it.each<[string, Figure[], Partial<Indicator>, string]>([
    ['a rise', years('50', '52'), {}, 'Che phủ rừng ở Nơi nọ tăng từ 50% năm 2020 lên 52% năm 2021'],
    ['a fall', years('50', '48'), {}, 'Che phủ rừng ở Nơi nọ giảm từ 50% năm 2020 xuống 48% năm 2021'],
    ['no change', years('50', '50'), {}, 'Che phủ rừng ở Nơi nọ năm 2020 và năm 2021 cùng là 50%'],
    [
      'the highest and the lowest in between',
      years('50', '55', '40', '52'),
      {},
      'Che phủ rừng ở Nơi nọ tăng từ 50% năm 2020 lên 52% năm 2023; cao nhất 55% năm 2021; thấp nhất 40% năm 2022',
    ],
    [
      'only what compares',
      years('50', '52', '30', '31'),
      { breaks },
      'Che phủ rừng ở Nơi nọ tăng từ 30% năm 2022 lên 31% năm 2023',
    ],
    [
      'no highest where the first year is as high',
      years('55', '40', '55', '52'),
      {},
      'Che phủ rừng ở Nơi nọ giảm từ 55% năm 2020 xuống 52% năm 2023; thấp nhất 40% năm 2021',
    ],
    [
      'no lowest where the last year is as low',
      years('50', '40', '55', '40'),
      {},
      'Che phủ rừng ở Nơi nọ giảm từ 50% năm 2020 xuống 40% năm 2023; cao nhất 55% năm 2022',
    ],
    [
      'the highest by its first year, where two are as high',
      years('50', '55', '55', '52'),
      {},
      'Che phủ rừng ở Nơi nọ tăng từ 50% năm 2020 lên 52% năm 2023; cao nhất 55% năm 2021',
    ],
    [
      'nothing of a break after the last result',
      years('50', '52'),
      { breaks },
      'Che phủ rừng ở Nơi nọ tăng từ 50% năm 2020 lên 52% năm 2021',
    ],
    [
      'a value in the words of its source',
      [aFigure('2020--2021-02', '50', { wording: 'hơn', low: '50', high: '51' })],
      {},
      'Che phủ rừng ở Nơi nọ là hơn 50% năm 2020',
    ],
    [
      'the name by its phrase, where it has one',
      years('50'),
      { phrase: { vi: 'phần đất có rừng', en: 'the share of forest' } },
      'Phần đất có rừng ở Nơi nọ là 50% năm 2020',
    ],
    ['one result', years('50'), {}, 'Che phủ rừng ở Nơi nọ là 50% năm 2020'],
    ['a reading', [aFigure('2025-05-31--2025-07', '53')], {}, 'Che phủ rừng ở Nơi nọ là 53% ngày 31/05/2025'],
    [
      'a forecast, as one',
      [aFigure('2026--2026-10', '54')],
      {},
      'Che phủ rừng ở Nơi nọ được ước là 54% năm 2026, công bố khi năm chưa hết',
    ],
    [
      'an average that is all there is',
      [aFigure('2021-2025--2026-02', '9.9')],
      { measure: 'rate' },
      'Che phủ rừng ở Nơi nọ: Bình quân 2021–2025: 9,9%',
    ],
    [
      'the last average, though a later period has none yet',
      [aFigure('2021-2025--2026-02', '9.9')],
      { measure: 'rate', targets: [aTarget(), aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030 })] },
      'Che phủ rừng ở Nơi nọ: Bình quân 2021–2025: 9,9%',
    ],
    [
      'that nothing can be drawn',
      [aFigure('2026-M9--2026-10', '5')],
      { measure: 'sum' },
      'Che phủ rừng ở Nơi nọ: chưa có số nào vẽ được theo năm',
    ],
  ])('tells %s', (_, figures, over, expected) => {
    expect(chartSummary(summed(figures, over))).toBe(expected);
  });

  const broken = (...dates: string[]) => dates.map((date) => ({ date, note: { vi: 'Đổi', en: 'New' } }));
  const quarters = ['2020-Q4--2021-02', '2021-Q1--2021-05', '2021-Q2--2021-08'].map((id, i) =>
    aFigure(id, `${50 + i}`),
  );

  // The bar, the line and the sentence of one series must not say different things of a break; no baseline is known here.
  it.each<[string, string[], string | null]>([
    ['before which a year ends', ['2022-01-01'], '2022'],
    ['on whose very day a year ends', ['2022-12-31'], '2022'],
    ['within the last year', ['2023-07-01'], null],
    ['on whose very day the last year ends', ['2023-12-31'], null],
    ['after the last year', ['2024-01-01'], '2021'],
    ['beside an older one, in whatever order', ['2022-07-01', '2021-07-01'], '2022'],
  ])('begins after a break where the bar and the line do: one %s', (_, dates, first) => {
    const told = summed(years('50', '51', '52', '53').slice(1), { breaks: broken(...dates) });
    expect(chartSummary(told)).toContain(first ? `năm ${first} lên 53% năm 2023` : 'là 53% năm 2023');
    expect(joinsOf(told.chart).some(([, { figure }]) => figure.period === '2023')).toBe(first !== null);
    const [row] = barOf(told.indicator, assessIndicator(told.indicator, AS_OF), AS_OF, 'vi').rows;
    expect(row?.start?.label.slice(0, 4)).toBe(first ?? '0');
  });

  it.each<[string, string, string]>([
    ['within the last quarter', '2021-05-01', 'là 52% quý II/2021'],
    ['within a quarter before', '2021-02-01', 'từ 51% quý I/2021 lên 52% quý II/2021'],
    ['on the last day of a quarter before', '2021-03-31', 'từ 51% quý I/2021 lên 52% quý II/2021'],
    ['on the day after a quarter', '2021-04-01', 'là 52% quý II/2021'],
    ['in the year after the last quarter', '2021-07-01', 'từ 50% quý IV/2020 lên 52% quý II/2021'],
  ])('compares quarters by their own last day: a break %s', (_, date, expected) => {
    expect(chartSummary(summed(quarters, { frequency: 'Q', breaks: broken(date) }))).toContain(expected);
  });

  it('in English', () => {
    expect(chartSummary(summed(years('50', '52'), {}, 'en'))).toBe(
      'Forest cover in Nơi nọ rose from 50% in 2020 to 52% in 2021',
    );
  });
});

it('the words on the targets that are drawn stand beside it, with the value that they are about', () => {
  const later = aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030, value: '70' });
  const told = summed(years('50', '52', '54', '56', '58', '61'), { targets: [aTarget(), later] });
  expect(chartVerdicts(told)).toEqual(['Mục tiêu 2025: ít nhất 60%. Đạt (Năm 2025: 61%).']);
});
