/** The words in a chart, and those below it for what it cannot show. */
import { describe, expect, it } from 'vitest';
import type { Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { chartOf } from '../../src/views/chart.ts';
import { chartLabels, chartNotes } from '../../src/views/chart-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';

function told(figures: Figure[], over: Partial<Indicator> = {}, asOf = AS_OF) {
  const indicator = anIndicator(figures, over);
  const chart = chartOf(indicator, assessIndicator(indicator, asOf), reportsByPeriod(indicator, asOf), asOf);
  const print = printerOf(indicator, 'vi');
  return {
    labels: chartLabels(indicator, chart, print, 'vi'),
    notes: (beside: 'page' | 'picture' = 'page') => chartNotes(indicator, chart, print, 'vi', beside),
  };
}

/** A break on the first of each of these months: no text has room between two. */
const broken = (...months: string[]): Indicator['breaks'] =>
  months.map((month) => ({ date: `${month}-01`, note: { vi: 'Đổi', en: 'New' } }));
const throughout = (year: number): Indicator['breaks'] =>
  broken(...['02', '05', '08', '11'].map((month) => `${year}-${month}`));
const later = aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030, value: '70' });
const inCommunes = { unit: { vi: 'xã', en: 'communes' } };

describe('the label of the last value', () => {
  const textOf = (...figures: Figure[]) => told(figures).labels.find(({ role }) => role === 'value')?.text;
  const roughly = { low: '53', high: '54', wording: 'hơn' };

  it('is in the words of its own source, not in those of another figure', () => {
    expect(textOf(aFigure('2021--2022-02', '52'), aFigure('2022--2023-02', '53', roughly))).toBe('hơn 53');
    expect(textOf(aFigure('2021--2022-02', '53', roughly), aFigure('2022--2023-02', '52'))).toBe('52');
  });
});

describe('the label of an average that is foreseen', () => {
  it('is one, that of the last', () => {
    const { labels } = told(
      [aFigure('2021-2025--2025-10', '9'), aFigure('2026-2030--2030-10', '10')],
      {
        measure: 'rate',
        targets: [aTarget({ value: '8' }), { ...later, value: '11' }],
      },
      '2031-02-01',
    );
    expect(labels.filter(({ role }) => role === 'value').map(({ text }) => text)).toEqual(['bình quân 10%']);
  });

  const standAt = (...months: string[]) =>
    told([aFigure('2021-2025--2025-07', '9.87')], { measure: 'rate', breaks: broken(...months) }).labels[0]?.placement
      ?.x;

  it.each<[string, number, string[]]>([
    ['half a year before its first year', 2020.5, []],
    [
      'in its first year',
      2021,
      ['2021-04', '2022-06', '2022-12', '2023-06', '2023-12', '2024-06', '2024-12', '2025-06'],
    ],
    [
      'in its middle',
      2023,
      ['2021-04', '2021-07', '2022-01', '2022-07', '2023-01', '2024-01', '2024-07', '2025-01', '2025-07'],
    ],
    [
      'in its last year',
      2025,
      ['2021-04', '2021-07', '2022-01', '2022-07', '2023-01', '2023-07', '2024-01', '2024-07', '2025-01'],
    ],
    [
      'half a year after its last year',
      2025.5,
      ['2021-04', '2021-09', '2022-03', '2022-09', '2023-03', '2023-09', '2024-03', '2024-09', '2025-04'],
    ],
  ])('stands, where breaks leave no other room, %s', (_, x, months) => {
    expect(standAt(...months)).toBe(x);
  });
});

describe('the label of an average that was judged', () => {
  const judged = (months: string[], value = '9.69') =>
    told([aFigure('2021-2023--2024-02', value)], {
      measure: 'rate',
      targets: [aTarget({ value: '11' })],
      breaks: broken(...months),
    }).labels.find(({ role }) => role === 'judged');

  it('is its number alone where there is no room for more', () => {
    const months = ['2021-02', '2021-09', '2022-09', '2023-02', '2023-09', '2024-05', '2025-02', '2025-09'];
    expect(judged([])?.text).toBe('bình quân 9,69%');
    expect(judged(months)).toMatchObject({ text: '9,69', placement: { x: 2022 } });
  });
});

describe('below a chart', () => {
  const rising = [aFigure('2020--2021-02', '50'), aFigure('2021--2022-02', '51')];

  it('nothing is said of a target whose flag has its words beside it', () => {
    expect(told(rising).notes()).toEqual(['Trục đứng không bắt đầu từ 0.']);
  });

  it('a target is told whose flag found no room for its words; in the saved picture its head tells it', () => {
    const { labels, notes } = told(rising, { breaks: [...throughout(2024), ...throughout(2025)] });
    expect(labels.map(({ role, placement }) => [role, placement !== null])).toEqual([
      ['value', true],
      ['mark', false],
    ]);
    expect(notes()).toContain('Mục tiêu 2025, có cờ trên hình: ít nhất 60%.');
    expect(notes('picture')).toEqual(['Trục đứng không bắt đầu từ 0.']);
  });

  it('the last value is told where it found no room, whatever else has its words', () => {
    const { labels, notes } = told(rising, {
      breaks: [...throughout(2020), ...throughout(2021), ...throughout(2022)],
    });
    expect(labels.map(({ role, placement }) => [role, placement !== null])).toEqual([
      ['value', false],
      ['mark', true],
    ]);
    expect(notes()[0]).toBe('Số mới nhất trên hình, 2021: 51%.');
  });

  it('each target is told by its own flag: one that cannot be drawn is told beside one that is', () => {
    const { notes } = told(rising, { targets: [aTarget(), aTarget({ id: 'xa', value: '20', ...inCommunes })] });
    expect(notes()[0]).toBe('Mục tiêu 2025: ít nhất 20 xã; không vẽ được trên trục này.');
  });

  it('a sum is told with the yearly share of its own period; one in another unit has none', () => {
    const parts = [2021, 2022, 2026].map((year) => aFigure(`${year}--${year + 1}-02`, '140'));
    const sum = (...targets: Indicator['targets']) => told(parts, { measure: 'sum', targets }, '2027-06-01').notes();
    expect(sum(aTarget({ value: '750' }), { ...later, value: '1000' }).slice(0, 2)).toEqual([
      'Mục tiêu 2021–2025: tổng cộng ít nhất 750%; nét đứt là phần chia đều, 150,00% mỗi năm.',
      'Mục tiêu 2026–2030: tổng cộng ít nhất 1.000%; nét đứt là phần chia đều, 200,00% mỗi năm.',
    ]);
    expect(sum(aTarget({ value: '750', ...inCommunes }))[0]).toMatch(/không vẽ được trên trục này\.$/);
  });

  it('a fall without a baseline has neither flag nor value', () => {
    const { notes } = told([aFigure('2023--2024-02', '50')], {
      measure: 'reduction',
      targets: [aTarget({ value: '1.5' })],
    });
    expect(notes()).toHaveLength(2);
  });

  it('of two averages that were judged the one is told whose line found no room for its words', () => {
    const both: Partial<Indicator> = {
      measure: 'rate',
      targets: [aTarget({ value: '8' }), { ...later, value: '9' }],
      breaks: [2025, 2026, 2027, 2028, 2029, 2030].flatMap(throughout),
    };
    const { labels, notes } = told(
      [aFigure('2021-2025--2026-02', '7'), aFigure('2026-2028--2029-02', '10')],
      both,
      '2029-06-01',
    );
    expect(labels.filter(({ role }) => role === 'judged').map(({ placement }) => placement !== null)).toEqual([
      true,
      false,
    ]);
    expect(notes().filter((note) => note.startsWith('Bình quân'))).toEqual(['Bình quân 2026–2028: 10%']);
    expect(notes('picture').filter((note) => note.startsWith('Bình quân'))).toEqual([]);
  });
});
