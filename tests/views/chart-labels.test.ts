import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { chartOf, extentOf } from '../../src/views/chart.ts';
import { boxOf, type Frame, obstaclesOf } from '../../src/views/chart-labels.ts';
import { chartLabels, chartNotes } from '../../src/views/chart-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const PLANS = [FROZEN, resolve(import.meta.dirname, '../fixtures/plans/dao-may')];
const WIDTHS = Array.from({ length: 45 }, (_, i) => 215 + i * 19);
const FRAMES: Frame[] = [
  ...WIDTHS.map((width) => ({ width, height: 300, letter: 13 })),
  { width: 1000, height: 300, letter: 21.6 },
  { width: 680, height: 390, letter: 14 },
];

const indicators = PLANS.flatMap((dir) => loadOrThrow({ dir, asOf: AS_OF }).indicators);

function chartAndWords(indicator: (typeof indicators)[number], locale: 'vi' | 'en') {
  const print = printerOf(indicator, locale);
  const reports = reportsByPeriod(indicator, AS_OF);
  const chart = chartOf(indicator, assessIndicator(indicator, AS_OF), reports, AS_OF);
  return {
    chart,
    labels: chartLabels(indicator, chart, print, locale),
    notes: chartNotes(indicator, chart, print, locale),
  };
}

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('the labels of %s', (_, indicator) => {
  it('cover no point, flag, line or other label at any width, and stay within the plot', () => {
    for (const locale of LOCALES) {
      const { chart, labels } = chartAndWords(indicator, locale);
      const extent = extentOf(chart);
      for (const frame of FRAMES) {
        const { boxes, lines } = obstaclesOf(chart, extent, frame);
        const own = labels.flatMap(({ text, stand }) => (stand ? [boxOf(text, stand, chart, extent, frame)] : []));
        own.forEach((box, i) => {
          const [left, top, right, bottom] = box;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(frame.width);
          const apart = (b: readonly number[]): boolean =>
            right <= (b[0] ?? 0) || left >= (b[2] ?? 0) || bottom <= (b[1] ?? 0) || top >= (b[3] ?? 0);
          for (const other of [...boxes, ...own.slice(i + 1)]) expect(apart(other)).toBe(true);
          for (const [x1, y1, x2, y2] of lines)
            for (let k = 0; k <= 400; k += 1) {
              const [x, y] = [x1 + ((x2 - x1) * k) / 400, y1 + ((y2 - y1) * k) / 400];
              if (x > left && x < right && y > top && y < bottom)
                throw new Error(`line through a label at ${frame.width}`);
            }
        });
      }
    }
  });

  it('are told below where they find no room', () => {
    const { labels, notes, chart } = chartAndWords(indicator, 'vi');
    const homeless = labels.filter(({ role, stand }) => role !== 'judged' && !stand);
    expect(notes.length).toBeGreaterThanOrEqual(homeless.length);
    expect(labels.filter(({ role }) => role === 'mark')).toHaveLength(chart.marks.length);
  });
});

it('most labels of the plans find room', () => {
  const all = indicators.flatMap((indicator) => chartAndWords(indicator, 'vi').labels);
  const placed = all.filter(({ stand }) => stand);
  expect(placed.length / all.length).toBeGreaterThan(0.6);
});

describe('what the picture cannot say', () => {
  const notesOf = (measure: 'level' | 'sum' | 'reduction', figures: [string, string][], value: string) => {
    const indicator = anIndicator(
      figures.map(([id, own]) => aFigure(id, own)),
      { measure, targets: [aTarget({ value })] },
    );
    return chartAndWords(indicator, 'vi');
  };

  it('is said of a sum with its yearly share, without a flag', () => {
    const { chart, notes } = notesOf('sum', [['2021--2022-02', '140']], '750');
    expect(chart.marks).toEqual([]);
    expect(notes[0]).toBe('Mục tiêu 2021–2025: tổng cộng ít nhất 750%; nét đứt là phần chia đều, 150,00% mỗi năm.');
  });

  it('is said of a fall, whose flag names the level that it leads to', () => {
    const { labels, notes } = notesOf(
      'reduction',
      [
        ['2020--2021-02', '10'],
        ['2025--2026-02', '2'],
      ],
      '1.5',
    );
    expect(labels.find(({ role }) => role === 'mark')?.text).toBe('đi đều: 2,50%');
    expect(notes[0]).toMatch(/^Mục tiêu 2021–2025: giảm bình quân ít nhất 1,5/);
  });

  it('is said of a target that cannot be drawn, and of an axis that leaves zero out', () => {
    const { notes } = notesOf('reduction', [['2023--2024-02', '50']], '1.5');
    expect(notes[0]).toMatch(/không vẽ được trên trục này\.$/);
    expect(notes.at(-1)).toBe('Trục đứng không bắt đầu từ 0.');
  });
});
