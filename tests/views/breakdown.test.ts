/** Series by area and by sex as the pages tell them: nothing guessed, nothing ranked that does not compare. */
import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../src/content/boundaries.ts';
import type { Breakdown, Figure, Indicator } from '../../src/content/schema.ts';
import { areaMapOf } from '../../src/views/area-map.ts';
import { barLengths, breakdownsOf } from '../../src/views/breakdown.ts';
import { multiplesOf, SMALL_PICTURE } from '../../src/views/multiples.ts';
import { breakdownBy, DAY, nationsIndicator } from '../fixtures/four-nations.ts';
import { aFigure, anIndicator } from './factories.ts';

const square = (code: string, west: number, size = 1): Boundary => ({
  code,
  pieces: [
    [
      [
        [west, 10],
        [west + size, 10],
        [west + size, 10 + size],
        [west, 10 + size],
        [west, 10],
      ],
    ],
  ],
});

/** Areas by name, each with its figures, side by side from west to east. */
const areas = (figures: Record<string, Figure[]>, outlines = true): Breakdown => ({
  dimension: {
    id: 'area',
    code: 'REF_AREA',
    name: { vi: 'địa bàn', en: 'area' },
    members: Object.keys(figures).map((id) => ({ id, code: id.toUpperCase(), name: { vi: id, en: id } })),
  },
  series: Object.entries(figures).map(([id, own], at) => ({
    member: { id, code: id.toUpperCase(), name: { vi: id, en: id } },
    figures: own,
    outline: outlines ? square(id.toUpperCase(), 20 + at) : null,
  })),
});
const indicatorWith = (breakdown: Breakdown, override: Partial<Indicator> = {}): Indicator =>
  anIndicator([], { breakdowns: [breakdown], ...override });
const viewOf = (breakdown: Breakdown) => {
  const [view] = breakdownsOf(indicatorWith(breakdown), DAY);
  if (!view) throw new Error('no view');
  return view;
};
const rankedIn = (breakdown: Breakdown) =>
  viewOf(breakdown).ranking?.ranked.map(({ place, member, figure }) => [place, member.id, figure.value]);

describe('the newest figure', () => {
  it('of each member is told in the order of the plan, and a member without one is told as that', () => {
    const view = viewOf(areas({ b: [aFigure('2023--2024-02', '5'), aFigure('2024--2025-02', '6')], a: [] }));
    expect(view.rows.map(({ member, newest }) => [member.id, newest?.figure.value ?? null])).toEqual([
      ['b', '6'],
      ['a', null],
    ]);
  });

  it('is a result where there is one, else what was made in advance', () => {
    const early = aFigure('2026--2026-06-01', '9', { stage: 'estimate' });
    const view = viewOf(areas({ a: [aFigure('2024--2025-02', '6'), early], b: [early] }));
    expect(view.rows.map(({ newest }) => [newest?.figure.value, newest?.kind])).toEqual([
      ['6', 'result'],
      ['9', 'forecast'],
    ]);
  });

  it('is the one in use, with those that contradict it; what was withdrawn is told apart', () => {
    const withdrawn = { date: '2025-03-09', reason: { vi: 'Nhầm', en: null } };
    const view = viewOf(
      areas({
        a: [aFigure('2024--2025-02', '6'), aFigure('2024--2025-03', '7')],
        b: [aFigure('2024--2025-02', '8', { withdrawn })],
      }),
    );
    expect(view.rows.map(({ newest }) => [newest?.figure.value, newest?.differs.map(({ value }) => value)])).toEqual([
      ['7', ['6']],
      [undefined, undefined],
    ]);
    expect(view.withdrawn.map(({ member, figure }) => [member.id, figure.value])).toEqual([['b', '8']]);
  });

  it('published after the day is not known', () => {
    expect(viewOf(areas({ a: [aFigure('2025--2026-12-01', '6')] })).rows[0]?.newest).toBeNull();
  });
});

describe('the ranking', () => {
  const year = (period: string, value: string, override: Partial<Figure> = {}): Figure =>
    aFigure(`${period}--${Number(period) + 1}-02`, value, override);

  it('is of one period, highest first; who has no result for it is missing and never ranked', () => {
    const { ranking } = viewOf(areas({ a: [year('2024', '5')], b: [year('2023', '90')], c: [year('2024', '10')] }));
    expect(ranking?.period).toBe('2024');
    expect(ranking?.ranked.map(({ place, member }) => [place, member.id])).toEqual([
      [1, 'c'],
      [2, 'a'],
    ]);
    expect(ranking?.missing.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes the newest period that half of the members have, rather than a newer one of few', () => {
    const old = [year('2023', '1')];
    const both = [year('2023', '2'), year('2024', '3')];
    expect(viewOf(areas({ a: old, b: old, c: old, d: both, e: both })).ranking?.period).toBe('2023');
    expect(viewOf(areas({ a: old, b: both, c: both, d: [] })).ranking?.period).toBe('2024');
  });

  it('shares a place where values are equal, or where wording leaves open which is higher', () => {
    const over = { low: '7', high: '7.5', wording: 'hơn' };
    expect(
      rankedIn(
        areas({
          a: [year('2024', '7.2')],
          b: [year('2024', '7', over)],
          c: [year('2024', '3')],
          d: [year('2024', '3.0')],
        }),
      ),
    ).toEqual([
      [1, 'a', '7.2'],
      [1, 'b', '7'],
      [3, 'c', '3'],
      [3, 'd', '3.0'],
    ]);
  });

  it.each<[string, Record<string, Figure[]>]>([
    ['one member alone has results', { a: [year('2024', '1')], b: [] }],
    ['no two have one of the same period', { a: [year('2024', '1')], b: [year('2023', '2')] }],
    [
      'there are only figures made in advance',
      { a: [aFigure('2026--2026-01', '1')], b: [aFigure('2026--2026-01', '2')] },
    ],
  ])('is none where %s', (_, figures) => {
    expect(viewOf(areas(figures)).ranking).toBeNull();
  });

  it('is of places alone', () => {
    const [sex] = breakdownsOf(nationsIndicator('sorting-at-home'), DAY);
    expect([sex?.isArea, sex?.ranking, sex?.rows.length]).toEqual([false, null, 2]);
  });

  it('has bars from nothing to the longest, and none below nothing', () => {
    const { ranking } = viewOf(areas({ a: [year('2024', '5')], b: [year('2024', '10')] }));
    expect(ranking && [...(barLengths(ranking) ?? [])]).toEqual([
      ['b', 100],
      ['a', 50],
    ]);
    const below = viewOf(areas({ a: [year('2024', '-5')], b: [year('2024', '10')] })).ranking;
    expect(below && barLengths(below)).toBeNull();
  });
});

describe('the small pictures', () => {
  const series = (values: Record<string, string>): Figure[] =>
    Object.entries(values).map(([period, value]) => aFigure(`${period}--${Number(period) + 1}-02`, value));
  const drawn = (figures: Record<string, Figure[]>, override: Partial<Indicator> = {}) => {
    const breakdown = areas(figures);
    return multiplesOf(indicatorWith(breakdown, override), breakdown, DAY);
  };

  it('share one scale that says its ends as the sources wrote them', () => {
    const all = drawn({ a: series({ 2020: '10.0', 2022: '30' }), b: series({ 2021: '50' }) });
    expect([all?.low, all?.high, all?.first, all?.last]).toEqual(['10.0', '50', '2020', '2022']);
    const { width, height, edge } = SMALL_PICTURE;
    expect(all?.pictures.map(({ dots }) => dots.map(({ x, y }) => [x, y]))).toEqual([
      [
        [edge, height - edge],
        [width - edge, height / 2],
      ],
      [[width / 2, edge]],
    ]);
  });

  it('join nothing over a missing result or a break', () => {
    const years = series({ 2020: '1', 2021: '2', 2023: '3', 2024: '4' });
    const joined = (override: Partial<Indicator>) =>
      drawn({ a: years }, override)?.pictures[0]?.lines.map(({ from, to }) => [from.figure.period, to.figure.period]);
    expect(joined({})).toEqual([
      ['2020', '2021'],
      ['2023', '2024'],
    ]);
    const broken = (date: string) => joined({ breaks: [{ date, note: { vi: 'Đổi', en: 'New' } }] });
    expect(broken('2024-01-01')).toEqual([['2020', '2021']]);
    expect(broken('2024-12-31'), 'on the last day of a year').toEqual([['2020', '2021']]);
    expect(broken('2021-12-31'), 'on the last day of a year').toEqual([['2023', '2024']]);
  });

  it('hold the whole behind each, in the same years and on the same scale', () => {
    const whole = drawn(
      { a: series({ 2021: '1', 2022: '2' }) },
      { figures: series({ 2019: '9', 2021: '3', 2022: '4' }) },
    );
    expect(whole?.whole.dots.map(({ figure }) => figure.value)).toEqual(['3', '4']);
    expect(whole?.high).toBe('4');
  });

  it('are none for one period, which the table tells', () => {
    expect(drawn({ a: series({ 2024: '1' }), b: series({ 2024: '2' }) })).toBeNull();
    expect(drawn({ a: [] })).toBeNull();
  });
});

describe('the map', () => {
  const results = (...values: string[]): Record<string, Figure[]> =>
    Object.fromEntries(values.map((value, at) => [`p${at}`, value === '' ? [] : [aFigure('2024--2025-02', value)]]));
  const mapOf = (breakdown: Breakdown) => {
    const { ranking } = viewOf(breakdown);
    return ranking && areaMapOf(breakdown, ranking, (value) => value);
  };

  it('agrees with the ranking: every value in one class, nothing in two', () => {
    const map = mapOf(areas(results('10', '12', '50', '')));
    expect(map?.shapes.map(({ level }) => level)).toEqual([0, 0, 3, null]);
    expect(map?.classes.map(({ low, high, members }) => [low, high, members.map(({ id }) => id)])).toEqual([
      ['10', '12', ['p0', 'p1']],
      ['50', '50', ['p2']],
    ]);
    expect(map?.blank.map(({ id }) => id)).toEqual(['p3']);
  });

  it('names the areas whose outline it does not have, and is none without any', () => {
    const breakdown = areas(results('1', '2', '3'));
    const [first, ...others] = breakdown.series;
    const map = mapOf({ ...breakdown, series: first ? [{ ...first, outline: null }, ...others] : [] });
    expect(map?.unmapped.map(({ id }) => id)).toEqual(['p0']);
    expect(mapOf(areas(results('1', '2'), false))).toBeNull();
  });

  it('writes a value where it fits, and only there', () => {
    const wide = mapOf(areas(results('1', '2')));
    expect(wide?.shapes.every(({ label }) => label !== null)).toBe(true);
    const narrow = mapOf(areas(results(...Array.from({ length: 40 }, (_, at) => `${1000 + at}.5`))));
    expect(narrow?.shapes.every(({ label }) => label === null)).toBe(true);
  });

  it('puts areas on both sides of the 180th meridian next to each other', () => {
    const breakdown = areas(results('1', '2'));
    const [a, b] = breakdown.series;
    if (!a || !b) throw new Error('two areas');
    const map = mapOf({
      ...breakdown,
      series: [
        { ...a, outline: square('P0', 178) },
        { ...b, outline: square('P1', -180) },
      ],
    });
    expect(map?.shapes.map(({ path }) => Number(/^M([\d.]+)/.exec(path)?.[1]))).toEqual([2, expect.closeTo(212.5, -1)]);
  });

  it('keeps shared borders shared: neighbours meet on the same points', () => {
    const recycling = nationsIndicator('household-recycling');
    const breakdown = breakdownBy(recycling, 'area');
    const [view] = breakdownsOf(recycling, DAY);
    const map = view?.ranking && areaMapOf(breakdown, view.ranking, (value) => value);
    const cornersOf = (id: string): Set<string> => {
      const path = map?.shapes.find(({ member }) => member.id === id)?.path ?? '';
      let [x, y] = [0, 0];
      return new Set(
        [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, dx, dy]) => {
          [x, y] = [x + Number(dx), y + Number(dy)];
          return `${x} ${y}`;
        }),
      );
    };
    const shared = [...cornersOf('england')].filter((corner) => cornersOf('wales').has(corner));
    expect(shared.length).toBeGreaterThanOrEqual(5);
  });
});
