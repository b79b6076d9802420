/**
 * Drawings of the bar, element by element, written down in `bar-drawing.txt`: what moves by a pixel, changes its class
 * or its order shows there. Each case names what a reader would miss.
 */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Bar, BarRow } from '../../src/views/bar.ts';
import { type BarSize, layoutOf } from '../../src/views/bar-layout.ts';
import { LEGEND, plainRow } from '../../src/views/bar-legend.ts';
import { barStyle, stillBar } from '../../src/views/bar-still.ts';
import { barSvg } from '../../src/views/bar-svg.ts';

const SIZES: readonly BarSize[] = ['bare', 'row', 'large'];

/** Everything that a row can show, in places where labels meet. */
const FULL = plainRow({
  marks: [
    { at: 55, good: 'right', drawn: true, label: '2025: ít nhất 54%' },
    { at: 60, good: 'right', drawn: false, label: '2030: ít nhất 55%' },
    { at: 96, good: 'right', drawn: false, label: '2035: ít nhất 60%' },
  ],
  run: { from: 4, to: 50 },
  known: [
    { at: 50, kind: 'result', label: '2024: khoảng 53,5%', range: { from: 45, to: 52 } },
    { at: 58, kind: 'reading', label: '31/05/2026: 54,5%', range: null },
  ],
  start: { at: 4, label: '2020: 50%' },
  expected: { at: 48, label: '53%' },
});
/** Falls: the run goes left, the flag opens left; ended, with a caveat that takes two lines. */
const FALLING = plainRow({
  title: '2021–2025',
  marks: [{ at: 20, good: 'left', drawn: true, label: 'nhiều nhất 2 điểm phần trăm mỗi năm' }],
  run: { from: 96, to: 30 },
  known: [{ at: 30, kind: 'forecast', label: '2021–2025: 2,4', range: { from: 25, to: 35 } }],
  start: { at: 96, label: '0' },
  caveat: 'chuỗi số liệu đếm theo chuẩn cũ, mục tiêu tính theo chuẩn mới',
  ended: true,
});
const WORDLESS = plainRow({
  title: '2026–2030',
  words: 'Chưa đến kỳ, chưa có số liệu: kết quả đầu tiên sẽ có vào tháng 1 năm 2027.',
});
/** A label that no narrow screen has room for is fitted into it. */
const LONG = plainRow({
  marks: [
    { at: 50, good: 'right', drawn: true, label: 'ít nhất một nghìn hai trăm ba mươi tư người trên mỗi vạn dân' },
  ],
  known: [{ at: 50, kind: 'result', label: '<&">', range: null }],
});

const CASES: readonly [name: string, rows: BarRow[]][] = [
  ['everything that a row can show', [FULL]],
  ['a row that falls, ended, above one that says in words that nothing is known', [FALLING, WORDLESS]],
  ['a label too long for the screen; a row without a start', [LONG]],
  ['no row at all', []],
];

/** One element a line. */
const spread = (svg: string): string => svg.replaceAll('><', '>\n<').replaceAll(/^/gm, '  ');

it('a bar on a page is drawn as it was written down, in every size', async () => {
  const drawings = CASES.flatMap(([name, rows]) =>
    SIZES.map((size) => `${name}, ${size}\n${spread(barSvg({ rows }, size))}\n`),
  );
  await expect(drawings.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'bar-drawing.txt'));
});

it('a bar in a picture is drawn in its pixels, small and twice as large, with letters that the picture brings', async () => {
  const bar: Bar = { rows: [FULL, FALLING] };
  const spots = [
    { left: 3, top: 5, width: 333 },
    { left: 0, top: 0, width: 800, scale: 2, size: 'large' as const },
    {
      left: 0,
      top: 0,
      width: 400,
      letters: (shape: { text: string; at: number; y: number }, x: (percent: number) => number) =>
        `<i>${shape.text} ${x(shape.at)} ${shape.y}</i>`,
    },
  ];
  const drawings = spots.map((spot) => {
    const { height, svg } = stillBar(bar, spot);
    return `${spot.width} wide, ${height} high\n${spread(svg)}\n`;
  });
  await expect(drawings.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'bar-still.txt'));
});

it('a picture dresses every part in the colour that it stands for', () => {
  expect(
    barStyle({ paper: 'P', ink: 'I', soft: 'S', rule: 'R', accent: 'A' }).replaceAll('}', '}\n'),
  ).toMatchInlineSnapshot(`
    ".bar{fill:none;stroke:I;font-size:12px}
    .bar text{fill:S;stroke:none}
    .bar .bar-value,.bar .bar-title{fill:I;font-weight:700}
    .bar-track{stroke:R;stroke-width:2}
    .bar-track-ended{stroke-dasharray:2 5}
    .bar-run{stroke:A}
    .bar-run.bar-result{fill:A}
    .bar-range{fill:A;fill-opacity:.25;stroke:none}
    .bar-expected{stroke-dasharray:2 2}
    .bar-pole{stroke:R}
    .bar-mark{fill:P;stroke-width:1.5}
    .bar-mark-drawn{fill:I}
    .bar-known{fill:P;stroke:A;stroke-width:2}
    .bar-known.bar-result{fill:A;stroke:P}
    .bar-reading{stroke-dasharray:2 2}
    "
  `);
});

it('a plain row shows nothing but what is asked for', () => {
  const nothing = { title: null, marks: [], run: null, known: [], start: null, expected: null, caveat: null };
  expect(plainRow({ title: '2025' })).toEqual({ ...nothing, ended: false, words: null, title: '2025' });
});

it('the legend shows each part of a bar alone, in the order of its words', () => {
  expect(LEGEND.map(({ bar, key }) => `${key}: ${JSON.stringify(bar.rows)}`)).toMatchInlineSnapshot(`
    [
      "bar.result: [{"title":null,"marks":[],"run":{"from":20,"to":75},"known":[{"at":75,"kind":"result","label":"","range":null}],"start":null,"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.forecast: [{"title":null,"marks":[],"run":{"from":20,"to":75},"known":[{"at":75,"kind":"forecast","label":"","range":null}],"start":null,"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.reading: [{"title":null,"marks":[],"run":null,"known":[{"at":75,"kind":"reading","label":"","range":null}],"start":null,"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.start: [{"title":null,"marks":[],"run":null,"known":[],"start":{"at":50,"label":""},"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.expected: [{"title":null,"marks":[],"run":null,"known":[],"start":null,"expected":{"at":50,"label":""},"caveat":null,"ended":false,"words":null}]",
      "bar.mark: [{"title":null,"marks":[{"at":50,"good":"right","drawn":true,"label":""}],"run":null,"known":[],"start":null,"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.range: [{"title":null,"marks":[],"run":null,"known":[{"at":75,"kind":"result","label":"","range":{"from":40,"to":90}}],"start":null,"expected":null,"caveat":null,"ended":false,"words":null}]",
      "bar.ended: [{"title":null,"marks":[],"run":null,"known":[],"start":null,"expected":null,"caveat":null,"ended":true,"words":null}]",
    ]
  `);
});

it('rows stand below one another on whole pixels, and a bare one has a little room below', () => {
  const heights = SIZES.map((size) => [
    layoutOf({ rows: [] }, size, 272).height,
    layoutOf({ rows: [FULL] }, size, 272).height,
    layoutOf({ rows: [FULL, FALLING] }, size, 272).height,
    layoutOf({ rows: [FULL, FALLING, WORDLESS] }, size, 272).height,
  ]);
  expect(heights).toEqual([
    [3, 27, 51, 51],
    [0, 122, 244, 304],
    [0, 165, 309, 400],
  ]);
});

it('every part of a drawing says what it is', () => {
  const kinds = (row: BarRow) =>
    layoutOf({ rows: [row] }, 'row', 272).shapes.map(({ kind, role }) => `${kind} ${role}`);
  expect(kinds(FALLING)).toEqual([
    'text title',
    'line track-ended',
    'box run-forecast',
    'box range',
    'upright base',
    'flag mark-drawn',
    'dot forecast',
    'text label',
    'text value',
    'text label',
    'text words',
    'text words',
  ]);
  expect(kinds(WORDLESS)).toEqual(['text title', 'text words', 'text words']);
});

it('a label is fitted where it is wider than its room, not where it is just as wide', () => {
  const label = 'ít nhất 54%';
  const row = plainRow({ marks: [{ at: 50, good: 'right', drawn: true, label }] });
  const wide = label.length * 12 * 0.57;
  const fitIn = (width: number) =>
    layoutOf({ rows: [row] }, 'row', width).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.fit] : []));
  expect([fitIn(wide), fitIn(wide - 1)]).toEqual([[null], [wide - 1]]);
});

it('the judged value is bold, and takes more room', () => {
  const label = '2024: 53,75%';
  const row = plainRow({ known: [{ at: 50, kind: 'result', label, range: null }] });
  const fitIn = (width: number) =>
    layoutOf({ rows: [row] }, 'row', width).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.fit] : []));
  expect([fitIn(label.length * 12 * 0.62), fitIn(label.length * 12 * 0.61)]).toEqual([
    [null],
    [label.length * 12 * 0.61],
  ]);
});

it('a row without labels leaves no room for any', () => {
  expect(layoutOf({ rows: [plainRow({})] }, 'row', 272).height).toBe(32);
});
