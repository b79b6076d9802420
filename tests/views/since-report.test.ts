/** What an indicator's page says of the time since the last report, and of what comes next. */
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/views/history.ts';
import { aheadText, sinceText } from '../../src/views/indicator-news.ts';
import { comingFor, sinceReport } from '../../src/views/since-report.ts';
import { aFigure, anIndicator, aPlan } from './factories.ts';

const told = (ids: [id: string, value: string][], asOf: string, override = {}) => {
  const indicator = anIndicator(
    ids.map(([id, value]) => aFigure(id, value)),
    override,
  );
  const content = { plan: aPlan(), indicators: [indicator], tasks: [], agencies: [] };
  const since = sinceReport(content, changesOf(content, asOf), indicator, asOf);
  return {
    since: since && { vi: sinceText(since, 'vi'), en: sinceText(since, 'en') },
    next: aheadText(comingFor(content, indicator, asOf), 'vi'),
  };
};

describe('since the last report', () => {
  it('nothing is said before the first', () => {
    expect(told([['2020--2021-02', '53']], '2021-11-24').since).toBeNull();
  });

  it('says so where nothing came', () => {
    expect(told([['2020--2021-02', '53']], '2021-11-25').since).toEqual({
      vi: 'Từ hạn báo cáo năm 2021 (25/11/2021) đến nay: không có gì mới.',
      en: 'Since the report of 2021 was due (25 November 2021): nothing new.',
    });
  });

  it('counts figures that came after its day, and names words that changed', () => {
    const figures: [string, string][] = [
      ['2024--2025-02-01', '58'],
      ['2025--2025-11-26', '61'],
      ['2025--2026-02-13', '61'],
    ];
    expect(told(figures, '2026-03-01').since?.vi).toBe(
      'Từ hạn báo cáo năm 2025 (25/11/2025) đến nay: 1 số liệu mới; kết luận cho mục tiêu 2025 đổi từ “Chưa đủ số liệu” sang “Đạt”.',
    );
  });
});

describe('what comes next', () => {
  it.each<[string, [string, string][], string, object, string]>([
    [
      'the month in which the figure usually comes out',
      [
        ['2023--2024-02', '57'],
        ['2024--2025-02', '58'],
      ],
      '2025-12-01',
      {},
      'Sắp tới: số năm 2025, thường có trong tháng 02/2026; báo cáo năm 2026, hạn 25/11/2026.',
    ],
    [
      'how late it is',
      [
        ['2023--2024-02', '57'],
        ['2024--2025-02', '58'],
      ],
      '2026-05-01',
      {},
      'Sắp tới: số năm 2025, thường có trước đây, đã chậm 3 tháng; báo cáo năm 2026, hạn 25/11/2026.',
    ],
    [
      'that nobody knows when',
      [],
      '2025-11-24',
      {},
      'Sắp tới: số năm 2024, chưa rõ bao giờ có; báo cáo năm 2025, hạn 25/11/2025.',
    ],
    [
      'that the series has ended',
      [['2023--2024-02', '57']],
      '2025-11-25',
      { ended: '2024-07-01' },
      'Sắp tới: chuỗi số liệu đã dừng, không còn số mới; báo cáo năm 2026, hạn 25/11/2026.',
    ],
  ])('is %s', (_, figures, asOf, override, text) => {
    expect(told(figures, asOf, override).next).toBe(text);
  });
});
