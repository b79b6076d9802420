/** Where the words in a chart stand, one rule at a time: in plots that are empty but for what a rule is about. */
import { describe, expect, it } from 'vitest';
import type { Chart, ChartPoint, Named } from '../../src/views/chart.ts';
import { type ChartLabel, type LabelWish, type Placement, placeLabels } from '../../src/views/chart-labels.ts';
import { aFigure } from './factories.ts';

/** From 0 to 100, in the years from 2020 to 2025. */
const UPRIGHT = { low: 0, high: 100, letters: 2 };

const plot = (over: Partial<Chart> = {}): Chart => ({
  points: [],
  spans: [],
  judged: [],
  marks: [],
  context: [],
  roads: [],
  breaks: [],
  assessed: [],
  ahead: [],
  fromZero: false,
  isCounted: false,
  step: 1,
  first: 2020,
  last: 2025,
  ...over,
});
const point = (x: number, value: number): ChartPoint => ({
  kind: 'result',
  x,
  value,
  figure: aFigure(`${x}--2026`, String(value)),
});
const wish = (x: number, value: number, over: Partial<LabelWish> = {}): LabelWish => ({
  role: 'value',
  texts: ['53'],
  places: [{ x, value }],
  ...over,
});
const placed = (wishes: readonly LabelWish[], over: Partial<Chart> = {}): ChartLabel[] =>
  placeLabels(wishes, plot(over), UPRIGHT);
const placementOf = (one: LabelWish, over: Partial<Chart> = {}): Placement | null =>
  placed([one], over)[0]?.placement ?? null;
/** Flat lines over all years. */
const shut = (...values: number[]): Pick<Chart, 'roads'> => ({
  roads: values.map((value) => ({ end: 2025, points: [2019.5, 2025.5].map((x): Named => ({ x, value })) })),
});
/** Lines from top to bottom. */
const walls = (...xs: number[]): Pick<Chart, 'breaks'> => ({
  breaks: xs.map((x) => ({ x, kind: 'break', date: '2022-01-01' })),
});

describe('a text by its place', () => {
  it('stands over it, in the middle', () => {
    expect(placementOf(wish(2023, 50))).toEqual({
      x: 2023,
      value: 50,
      dx: 0,
      dy: -9,
      letters: -0.25,
      anchor: 'middle',
    });
  });

  it.each([
    ['ends there at the right edge', 2025.5, 'end'],
    ['begins there at the left edge', 2019.5, 'start'],
  ])('%s', (_, x, anchor) => {
    expect(placementOf(wish(x, 50))).toMatchObject({ anchor, dy: -9 });
  });

  it('stands under it where a line runs over it', () => {
    expect(placementOf(wish(2023, 50), shut(58))).toMatchObject({ dx: 0, dy: 9, letters: 0.85, anchor: 'middle' });
  });

  it('stands left of it where lines run over and under it', () => {
    expect(placementOf(wish(2023, 50), shut(58, 42))).toMatchObject({ dx: -9, dy: -0, letters: 0.35, anchor: 'end' });
  });

  it('stands right of it where lines run over and under it, at the left edge', () => {
    expect(placementOf(wish(2019.6, 50), shut(58, 42))).toMatchObject({ dx: 9, letters: 0.35, anchor: 'start' });
  });

  it('stands a line of letters farther off where a line runs right through its place', () => {
    expect(placementOf(wish(2023, 50), shut(50, 56, 44))).toMatchObject({ dy: -9, letters: -1.45, anchor: 'middle' });
    expect(placementOf(wish(2023, 50), shut(50, 56, 44, 63))?.letters).toBeCloseTo(2.05, 9);
  });

  it('has none where lines are everywhere', () => {
    expect(placementOf(wish(2023, 50), shut(20, 28, 36, 44, 50, 56, 64, 72, 80))).toBeNull();
  });

  it('stands neither above the plot nor on the years below it', () => {
    expect(placementOf(wish(2023, 92), shut(76, 84, 92))?.dy).toBe(-9);
    // A line of letters farther off it would reach over the upper edge.
    expect(placementOf(wish(2023, 92), shut(76, 84, 92, 98))).toBeNull();
    expect(placementOf(wish(2023, 0))?.dy).toBe(-9);
    expect(placementOf(wish(2023, 0), shut(6, 16))).toBeNull();
  });
});

describe('a text by a flag', () => {
  const mark = (x: number, value: number) => wish(x, value, { role: 'mark' });

  it('stands over the flag', () => {
    expect(placementOf(mark(2023, 50))).toMatchObject({ dx: 0, dy: -20, letters: -0.25, anchor: 'middle' });
  });

  it('stands left of the pole at the height of the flag, or right of the flag', () => {
    expect(placementOf(mark(2023, 50), shut(62, 42))).toMatchObject({ dx: -9, dy: -8, letters: 0.35, anchor: 'end' });
    expect(placementOf(mark(2019.6, 50), shut(62, 42))).toMatchObject({ dx: 18, dy: -8, anchor: 'start' });
  });
});

it('an average stands close to its line', () => {
  expect(placementOf(wish(2023, 50, { role: 'judged' }))).toMatchObject({ dy: -4, anchor: 'middle' });
});

describe('what a text may not cover', () => {
  it.each<[string, Partial<Chart>]>([
    ['a point, be it one of several', { points: [point(2020, 90), point(2023, 58)] }],
    ['the line between two points', { points: [point(2022, 58), point(2023, 58)] }],
    [
      'an average over several years',
      { spans: [{ from: 2021, to: 2023, value: 58, kind: 'forecast', figure: aFigure('2021-2023--2022', '58') }] },
    ],
  ])('is %s', (_, over) => {
    expect(placementOf(wish(2023, 50), over)?.dy).not.toBe(-9);
  });

  // Each pair is clear by half a pixel more, and nearer by half a pixel, in the one frame where it is narrowest.
  it.each<[string, (at: number) => Partial<Chart>, clear: number, near: number]>([
    ['a point above it', (at) => ({ points: [point(2023, at)] }), 66.5, 66.2],
    ['a line below it', (at) => shut(at), 52.46, 52.73],
    ['a point right of it', (at) => ({ points: [point(at, 56.6)] }), 2023.369, 2023.346],
    ['a point left of it', (at) => ({ points: [point(at, 56.6)] }), 2022.631, 2022.654],
  ])('is %s by less than a pixel', (_, over, clear, near) => {
    const first = { dy: -9, anchor: 'middle' };
    expect(placementOf(wish(2023, 50), over(clear))).toMatchObject(first);
    expect(placementOf(wish(2023, 50), over(near))).not.toMatchObject(first);
  });

  it('is the upper edge of the plot', () => {
    expect([97, 97.4].map((value) => placementOf(wish(2023, value))?.dy)).toEqual([-9, 9]);
  });
});

describe('several texts', () => {
  it('do not cover one another', () => {
    const [first, second] = placed([wish(2023, 50), wish(2023, 50)]);
    expect([first?.placement?.dy, second?.placement?.dy]).toEqual([-9, 9]);
  });

  it('of which one has no room do not keep the others from theirs', () => {
    const [first, second] = placed([wish(2023, 130), wish(2023, 50)]);
    expect([first?.placement, second?.placement?.dy]).toEqual([null, -9]);
  });

  it('that touch on a narrow screen alone do not stand side by side on any', () => {
    const all = placed([wish(2022, 50, { texts: ['ít nhất 60%'] }), wish(2023, 50, { texts: ['ít nhất 60%'] })]);
    expect(all.map(({ placement }) => placement?.dy)).toEqual([-9, 9]);
  });

  /** Room over a place at 50 alone, and for one text alone by 2023. */
  const narrow = { ...shut(34, 42, 50, 66), ...walls(2022.4, 2023.6) };

  it('leave the room to the first where there is room for one', () => {
    const all = placed(
      ['530', '540', '550'].map((text) => wish(2023, 50, { texts: [text] })),
      narrow,
    );
    expect(all.map(({ text, placement }) => [text, placement !== null])).toEqual([
      ['530', true],
      ['540', false],
      ['550', false],
    ]);
  });

  it('make room for one another: the first takes its second place where the other has no choice', () => {
    const both = [
      wish(2023, 50, {
        places: [
          { x: 2023, value: 50 },
          { x: 2021, value: 50 },
        ],
      }),
      wish(2023, 50),
    ];
    const [first, second] = placed(both, narrow);
    expect([first?.placement?.x, second?.placement?.x]).toEqual([2021, 2023]);
  });
});

it('a text that is too wide gives way to the shorter one, and what has no room at all is told as a whole', () => {
  const texts = ['bình quân 9,84%/năm', '9,84'] as const;
  const own = walls(2022.4, 2023.6);
  expect(placed([wish(2023, 50, { texts })], own)[0]).toMatchObject({ text: '9,84' });
  expect(placed([wish(2023, 50, { texts })], walls(2022.8, 2023.2))[0]).toEqual({
    role: 'value',
    text: 'bình quân 9,84%/năm',
    placement: null,
  });
});
