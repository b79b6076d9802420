import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import type { Indicator } from '../../src/content/schema.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { type Chart, chartOf } from '../../src/views/chart.ts';
import { axesOf } from '../../src/views/chart-axis.ts';
import {
  boxOf,
  type ChartLabel,
  type Frame,
  obstaclesOf,
  roomBeside,
  type Upright,
} from '../../src/views/chart-labels.ts';
import { PICTURE } from '../../src/views/chart-room.ts';
import { chartLabels, chartNotes } from '../../src/views/chart-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const PLANS = [FROZEN, resolve(import.meta.dirname, '../fixtures/plans/dao-may')];
/** Columns that a chart may stand in: those of any screen, paper, and the saved picture. */
const COLUMNS: Frame[] = [
  ...Array.from({ length: 45 }, (_, i) => ({ width: 288 + i * 19, height: 300, letter: 13 })),
  { width: 1166, height: 300, letter: 21.6 },
  PICTURE,
];
const framesOf = (letters: number): Frame[] =>
  COLUMNS.map((column) => ({ ...column, width: column.width - roomBeside(letters, column.letter) }));

const indicators = PLANS.flatMap((dir) => loadOrThrow({ dir, asOf: AS_OF }).indicators);

function chartAndWords(indicator: (typeof indicators)[number], locale: 'vi' | 'en') {
  const print = printerOf(indicator, locale);
  const reports = reportsByPeriod(indicator, AS_OF);
  const chart = chartOf(indicator, assessIndicator(indicator, AS_OF), reports, AS_OF);
  return {
    chart,
    labels: chartLabels(indicator, chart, print, locale),
    notes: chartNotes(indicator, chart, print, locale, 'page'),
  };
}

/** Which part of the way from one place to another lies between two edges: from 0, its beginning, to 1, its end. */
function shareBetween(from: number, to: number, low: number, high: number): [from: number, to: number] {
  if (from === to) return low < from && from < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** Fails where a label covers a point, a flag, a line or another label, or leaves the plot, in any frame. */
function expectClear(chart: Chart, labels: readonly ChartLabel[], upright: Upright): void {
  for (const frame of framesOf(upright.letters)) {
    const { boxes, lines } = obstaclesOf(chart, upright, frame);
    const own = labels.flatMap(({ text, placement }) =>
      placement ? [boxOf(text, placement, chart, upright, frame)] : [],
    );
    own.forEach((box, i) => {
      const [left, top, right, bottom] = box;
      const apart = (b: readonly number[]): boolean =>
        right <= (b[0] ?? 0) || left >= (b[2] ?? 0) || bottom <= (b[1] ?? 0) || top >= (b[3] ?? 0);
      const through = lines.filter(([x1, y1, x2, y2]) => {
        const [acrossFrom, acrossTo] = shareBetween(x1, x2, left, right);
        const [downFrom, downTo] = shareBetween(y1, y2, top, bottom);
        return Math.max(0, acrossFrom, downFrom) < Math.min(1, acrossTo, downTo);
      });
      const covered = [...boxes, ...own.slice(i + 1)].filter((other) => !apart(other));
      expect({ frame, covered, through, left: left >= 0, right: right <= frame.width }).toEqual({
        frame,
        covered: [],
        through: [],
        left: true,
        right: true,
      });
    });
  }
}

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('the labels of %s', (_, indicator) => {
  it('cover no point, flag, line or other label at any width, and stay within the plot', () => {
    for (const locale of LOCALES) {
      const { chart, labels } = chartAndWords(indicator, locale);
      expectClear(chart, labels, axesOf(chart, locale).y);
    }
  });

  it('are told below where they find no room', () => {
    const { labels, notes, chart } = chartAndWords(indicator, 'vi');
    const homeless = labels.filter(({ role, placement }) => ['mark', 'value'].includes(role) && !placement);
    expect(notes.length).toBeGreaterThanOrEqual(homeless.length);
    expect(labels.filter(({ role }) => role === 'mark')).toHaveLength(chart.marks.length);
  });
});

describe('labels of any chart', () => {
  const amount = fc.integer({ min: -20_000, max: 200_000 }).map((n) => String(n / 100));
  const figures = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2025 }), fc.constantFrom('', '-05'), amount), {
      selector: ([year, part]) => `${year}${part}`,
      maxLength: 9,
    })
    .map((all) => all.map(([year, part, value]) => aFigure(`${year}${part}--${year + 1}-02`, value)));
  const revised = fc
    .tuple(figures, fc.array(amount, { maxLength: 3 }))
    .map(([own, values]) => [
      ...own,
      ...values.flatMap((value, i) => (own[i] ? [aFigure(`${own[i].period}--2026-03-0${i + 1}`, value)] : [])),
    ]);
  const target = (period: '2021-2025' | '2026-2030') =>
    fc.tuple(fc.constantFrom('>=', '>', '<=', '<'), amount).map(([op, value]) =>
      aTarget({
        period,
        op,
        value,
        baselineYear: period === '2021-2025' ? 2020 : 2025,
        end: Number(period.slice(5)),
      }),
    );
  const anyIndicator = fc
    .record({
      own: revised,
      elsewhere: figures,
      average: fc.option(amount),
      measure: fc.constantFrom('level', 'rate', 'sum', 'reduction', 'growth'),
      targets: fc.tuple(target('2021-2025'), target('2026-2030')),
      isBroken: fc.boolean(),
      unit: fc.constantFrom('%', 'nghìn tỷ đồng'),
    })
    .map(({ own, elsewhere, average, unit, isBroken, ...rest }) => {
      const of = { vi: 'cả nước', en: 'the whole country' };
      const context = elsewhere.map((figure) => ({ ...figure, of }));
      const breaks = isBroken ? [{ date: '2022-01-01', note: { vi: 'Đổi', en: 'New' } }] : [];
      const foreseen = average ? [aFigure('2021-2025--2025-10', average, { stage: 'estimate' })] : [];
      return anIndicator([...own, ...(rest.measure === 'rate' ? foreseen : [])], {
        ...rest,
        breaks,
        context,
        unit: { vi: unit, en: unit },
      } as Partial<Indicator>);
    });

  it('cover nothing, in every frame', () => {
    fc.assert(
      fc.property(anyIndicator, fc.constantFrom(...LOCALES), (indicator, locale) => {
        const { chart, labels } = chartAndWords(indicator, locale);
        expectClear(chart, labels, axesOf(chart, locale).y);
      }),
      { numRuns: 120 },
    );
  });
});

it('most labels of the plans find room', () => {
  const all = indicators.flatMap((indicator) => chartAndWords(indicator, 'vi').labels);
  const placed = all.filter(({ placement }) => placement);
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
    expect(labels.find(({ role }) => role === 'mark')?.text).toBe('2,50');
    expect(notes[0]).toMatch(/^Mục tiêu 2021–2025: giảm bình quân ít nhất 1,5/);
  });

  it('is said of a target that cannot be drawn, and of an axis that leaves zero out', () => {
    const { notes } = notesOf('reduction', [['2023--2024-02', '50']], '1.5');
    expect(notes[0]).toMatch(/không vẽ được trên trục này\.$/);
    expect(notes.at(-1)).toBe('Trục đứng không bắt đầu từ 0.');
  });
});
