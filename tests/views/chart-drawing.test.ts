/**
 * Charts, part by part, written down in `chart-drawing.txt`: a label that moves, a line that joins what it should not, a
 * note that is missing shows there. Each case names what a reader would miss. The widest and the narrowest frame stand
 * for all; that nothing covers anything in the others is asked by chart-labels.test.ts.
 */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Comparison, Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { chartOf, extentOf } from '../../src/views/chart.ts';
import { axesOf } from '../../src/views/chart-axis.ts';
import { chartFileOf } from '../../src/views/chart-file.ts';
import { boxOf, framesOf, obstaclesOf, roomBeside, scalesOf } from '../../src/views/chart-labels.ts';
import { chartLabels, chartNotes } from '../../src/views/chart-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { aFigure, anIndicator, aPlan, aSource, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';

/** Results from 2021 on. */
const years = (...values: string[]): Figure[] =>
  values.map((value, i) => aFigure(`${2021 + i}--${2022 + i}-02`, value));
const later = aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030, value: '70' });
const elsewhere = (period: string, value: string): Comparison => ({
  ...aFigure(`${period}--2026-02`, value),
  of: { vi: 'cả nước', en: 'the country' },
});

type Case = readonly [name: string, figures: Figure[], over: Partial<Indicator>];
const CASES: readonly Case[] = [
  [
    'a level with a revision, a break, a reading, a forecast, the country beside it and a target ahead',
    [
      aFigure('2020--2021-02', '50'),
      ...years('51', '52.5', '53'),
      aFigure('2022--2022-12', '52', { stage: 'estimate' }),
      aFigure('2025-05-31--2025-07', '56.2', {
        source: { ...aSource, publisher: 'VnEconomy (dẫn báo cáo UBND tỉnh)' },
      }),
      aFigure('2025--2025-10', '57.5', { stage: 'estimate', low: '57.5', high: '58', wording: 'hơn' }),
    ],
    {
      breaks: [{ date: '2023-07-01', note: { vi: 'Đổi', en: 'New' } }],
      targets: [aTarget(), later],
      context: [
        elsewhere('2021', '49'),
        elsewhere('2022', '49.5'),
        elsewhere('2024', '50'),
        elsewhere('2025-06', '51'),
        elsewhere('2021-2023', '51'),
      ],
    },
  ],
  [
    'a level that ends beyond its target, whose series has ended',
    [aFigure('2020--2021-02', '62'), ...years('61', '64', '63', '66', '68')],
    { ended: '2026-07-01', targets: [aTarget({ op: '<=', value: '65' })] },
  ],
  [
    'an average with a judged span and its yearly rates',
    [...years('7.5', '9', '6.5'), aFigure('2021-2025--2025-12', '8.2', { stage: 'estimate' })],
    { measure: 'rate', targets: [aTarget({ value: '8' })] },
  ],
  ['an average of which only a forecast is known', [aFigure('2021-2025--2025-07', '9.9')], { measure: 'rate' }],
  [
    'an average that was judged by one published figure: "khoảng 9,69"',
    [aFigure('2021-2023--2024-02', '9.69', { low: '9.6', high: '9.8', wording: 'khoảng' })],
    { measure: 'rate', targets: [aTarget({ value: '11' })] },
  ],
  ['a sum', years('148', '120', '160'), { measure: 'sum', targets: [aTarget({ value: '750' })] }],
  [
    'a fall, with the level that its flag leads to',
    [aFigure('2020--2021-02', '10'), ...years('9', '7.7')],
    { measure: 'reduction', targets: [aTarget({ value: '1.5' })] },
  ],
  [
    'a growth by so many percent a year',
    [aFigure('2020--2021-02', '100'), ...years('104', '111', '130', '128', '140')],
    { measure: 'growth', targets: [aTarget({ value: '10' })] },
  ],
  [
    'a change by so many units',
    [aFigure('2020--2021-02', '-5'), ...years('-4', '-3')],
    { measure: 'change', targets: [aTarget({ value: '4' })] },
  ],
  [
    'a change by so many percent',
    [aFigure('2020--2021-02', '40'), ...years('43', '44')],
    { measure: 'percent_change', targets: [aTarget({ value: '20' })] },
  ],
  [
    'quarters',
    [
      aFigure('2020-Q4--2021-02', '50'),
      aFigure('2021-Q1--2021-05', '51'),
      aFigure('2021-Q2--2021-08', '52'),
      aFigure('2021-Q4--2022-02', '53'),
    ],
    { frequency: 'Q', targets: [aTarget({ end: 2023 })] },
  ],
  ['a target in another unit', years('51'), { targets: [aTarget({ unit: { vi: 'xã', en: 'communes' } })] }],
  ['nothing', [], {}],
];

function drawn([, figures, over]: Case) {
  const indicator = anIndicator(figures, over);
  const reports = reportsByPeriod(indicator, AS_OF);
  const chart = chartOf(indicator, assessIndicator(indicator, AS_OF), reports, AS_OF);
  const print = printerOf(indicator, 'vi');
  return { indicator, chart, print };
}

const round = (x: number): number => Math.round(x * 100) / 100;
const rounded = (key: string, value: unknown): unknown =>
  typeof value === 'number' ? round(value) : key === 'labels' ? undefined : value;
/** One line for each entry of a list. */
const lines = (name: string, list: readonly unknown[]): string =>
  list.map((each) => `  ${name} ${JSON.stringify(each, rounded)}\n`).join('');

it('a chart is told and drawn as it was written down', async () => {
  const told = CASES.map((each) => {
    const { indicator, chart, print } = drawn(each);
    const file = chartFileOf(
      { plan: aPlan(), indicator, chart, print, asOf: AS_OF, address: 'example.org/nq13-16/' },
      'vi',
    );
    return [
      `${each[0]}\n`,
      lines('stop', file.stops),
      lines('road', file.roads),
      lines('join', file.joins),
      lines('beside', file.contextJoins),
      lines('break', file.breaks),
      lines('axes', [file.axes]),
      lines('label', file.labels),
      lines('picture', [file.picture]),
      lines('note', chartNotes(indicator, chart, print, 'vi', 'page')),
      lines('words', [file.words]),
    ].join('');
  });
  await expect(told.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'chart-drawing.txt'));
});

/** What a label may not cover, and where the labels stand, in the narrowest frame and in the saved picture. */
it('points, flags, lines and labels stand in the pixels that were written down', async () => {
  const told = CASES.map((each) => {
    const { indicator, chart, print } = drawn(each);
    const upright = axesOf(chart, 'vi').y;
    const frames = framesOf(upright.letters);
    const labels = chartLabels(indicator, chart, print, 'vi');
    return `${each[0]}\n${[frames[0], frames.at(-1)]
      .flatMap((frame) => {
        if (!frame) return [];
        const { boxes, lines: taken } = obstaclesOf(chart, upright, frame);
        return [
          lines('frame', [frame]),
          lines('box', boxes),
          lines('line', taken),
          ...labels.map(({ text, placement }) =>
            lines(text, placement ? [boxOf(text, placement, chart, upright, frame)] : ['no room']),
          ),
        ];
      })
      .join('')}`;
  });
  await expect(told.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'chart-pixels.txt'));
});

it('the frames are the screens from 320 pixels on, paper, and the saved picture, less the labels of the axis', () => {
  expect(framesOf(4).map(({ width, height, letter }) => [round(width), height, letter])).toMatchInlineSnapshot(`
    [
      [
        245.76,
        300,
        13,
      ],
      [
        263.76,
        300,
        13,
      ],
      [
        287.76,
        300,
        13,
      ],
      [
        311.76,
        300,
        13,
      ],
      [
        339.76,
        300,
        13,
      ],
      [
        379.76,
        300,
        13,
      ],
      [
        429.76,
        300,
        13,
      ],
      [
        499.76,
        300,
        13,
      ],
      [
        599.76,
        300,
        13,
      ],
      [
        719.76,
        300,
        13,
      ],
      [
        859.76,
        300,
        13,
      ],
      [
        1009.76,
        300,
        13,
      ],
      [
        1159.76,
        300,
        13,
      ],
      [
        898.43,
        300,
        21.6,
      ],
      [
        998.43,
        300,
        21.6,
      ],
      [
        1098.43,
        300,
        21.6,
      ],
      [
        1178.43,
        300,
        21.6,
      ],
      [
        693.28,
        360,
        14,
      ],
    ]
  `);
  expect(roomBeside(0, 13)).toBe(8);
});

it('a year stands half a year from each edge, the highest value below the room for labels', () => {
  const { chart } = drawn(CASES[1] as Case);
  const [low, high] = extentOf(chart);
  const { x, y, bottom } = scalesOf(chart, { low, high }, { width: 600, height: 300, letter: 13 });
  expect([x(2020), x(2025), y(high), y(low), bottom].map(round)).toEqual([50, 550, 26, 270, 270]);
});
