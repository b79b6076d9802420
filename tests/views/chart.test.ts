import { describe, expect, it } from 'vitest';
import type { Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import {
  type Chart,
  chartOf,
  cornersOf,
  drawnOrder,
  extentOf,
  joinsOf,
  lastPointOf,
  placeOfDay,
} from '../../src/views/chart.ts';
import { axesOf } from '../../src/views/chart-axis.ts';
import { chartFileOf } from '../../src/views/chart-file.ts';
import { ROOM_OF_YEAR } from '../../src/views/chart-room.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { aFigure, anIndicator, aPlan, aSource, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';

const drawn = (figures: Figure[], over: Partial<Indicator> = {}, asOf = AS_OF): Chart => {
  const indicator = anIndicator(figures, over);
  return chartOf(indicator, assessIndicator(indicator, asOf), reportsByPeriod(indicator, asOf), asOf);
};

/** "result 2024 = 53.7", from left to right. */
const told = ({ points }: Chart): string[] =>
  points.map(({ kind, figure }) => `${kind} ${figure.period} = ${figure.value}`);
const roadOf = (chart: Chart): [number, number][] =>
  (chart.roads[0]?.points ?? []).map(({ x, value }) => [x, Number(value.toFixed(3))]);
const joined = (chart: Chart): string[] => joinsOf(chart).map(([a, b]) => `${a.figure.period}-${b.figure.period}`);

const withdrawn = { date: '2025-03-01', reason: { vi: 'Nhầm', en: null } };

describe('the points of a chart', () => {
  it.each<[string, Figure[], string[]]>([
    ['a result', [aFigure('2024--2025-02', '53.70')], ['result 2024 = 53.70']],
    ['a forecast', [aFigure('2026--2026-10', '54')], ['forecast 2026 = 54']],
    ['a reading', [aFigure('2025-05-31--2025-07', '53')], ['reading 2025-05-31 = 53']],
    [
      'a revision, with what it replaced',
      [aFigure('2024--2025-02', '53'), aFigure('2024--2025-06', '54')],
      ['result 2024 = 54', 'revised 2024 = 53'],
    ],
    [
      'the same value said again once',
      [aFigure('2024--2025-02', '53.0'), aFigure('2024--2025-06', '53')],
      ['result 2024 = 53'],
    ],
    [
      'a replaced value that two sources gave once',
      [aFigure('2024--2025-02', '52'), aFigure('2024--2025-03', '52'), aFigure('2024--2025-06', '53')],
      ['result 2024 = 53', 'revised 2024 = 52'],
    ],
    [
      'what is left after a withdrawal',
      [aFigure('2024--2025-02', '53'), aFigure('2024--2025-02-10', '35', { withdrawn })],
      ['result 2024 = 53'],
    ],
    ['nothing of what was withdrawn', [aFigure('2024--2025-02', '53', { withdrawn })], []],
    ['nothing published later', [aFigure('2024--2026-12', '53')], []],
    [
      'a replaced value that another year has too',
      [aFigure('2023--2024-02', '52'), aFigure('2024--2025-02', '52'), aFigure('2024--2025-06', '53')],
      ['result 2023 = 52', 'result 2024 = 53', 'revised 2024 = 52'],
    ],
    [
      'the value in use once, though a weaker report said it again later',
      [aFigure('2024--2025-02', '53'), aFigure('2024--2025-06', '53', { stage: 'estimate' })],
      ['result 2024 = 53'],
    ],
    ['no part-year sum', [aFigure('2026-M9--2026-10', '40')], []],
  ])('show %s', (_, figures, expected) => {
    expect(told(drawn(figures))).toEqual(expected);
  });

  it('stand in the middle of their year, readings within it', () => {
    const { points } = drawn([aFigure('2024--2025-02', '1'), aFigure('2025-07-01--2025-08', '2')]);
    expect(points[0]?.x).toBe(2024);
    expect(points[1]?.x).toBeCloseTo(2024.5 + 182 / 365, 9);
  });

  it('of a year, in a series of quarters, are readings at its end', () => {
    const { points } = drawn([aFigure('2024--2025-02', '53')], { frequency: 'Q' });
    expect(points).toMatchObject([{ kind: 'reading', x: 2024.5 }]);
  });
});

it.each([
  ['2025-12-31', 2025.5],
  ['2024-12-31', 2024.5],
  ['2025-01-01', 2024.5 + 1 / 365],
  ['2024-07-01', 2023.5 + 183 / 366],
])('the day %s stands at %d', (day, place) => {
  expect(placeOfDay(day)).toBeCloseTo(place, 9);
});

describe('the road to a target', () => {
  const level = (value: string, over: Partial<Indicator> = {}) => drawn([aFigure('2020--2021-02', value)], over);
  const target = (value: string, over = {}) => ({ targets: [aTarget({ value, ...over })] });

  it.each<[string, () => Chart, [number, number][]]>([
    [
      'straight',
      () => level('50'),
      [
        [2020, 50],
        [2021, 52],
        [2022, 54],
        [2023, 56],
        [2024, 58],
        [2025, 60],
      ],
    ],
    [
      'geometric',
      () => level('100', { path: 'geometric', ...target('3200') }),
      [
        [2020, 100],
        [2021, 200],
        [2022, 400],
        [2023, 800],
        [2024, 1600],
        [2025, 3200],
      ],
    ],
    [
      'of a reduction, down by so many points a year',
      () => level('10', { measure: 'reduction', ...target('1.5') }),
      [
        [2020, 10],
        [2021, 8.5],
        [2022, 7],
        [2023, 5.5],
        [2024, 4],
        [2025, 2.5],
      ],
    ],
    [
      'of a growth, up by so many percent a year',
      () => level('100', { measure: 'growth', ...target('10') }),
      [
        [2020, 100],
        [2021, 110],
        [2022, 121],
        [2023, 133.1],
        [2024, 146.41],
        [2025, 161.051],
      ],
    ],
    [
      'of a rate, flat over the years it counts',
      () => drawn([], { measure: 'rate', ...target('11') }),
      [
        [2021, 11],
        [2022, 11],
        [2023, 11],
        [2024, 11],
        [2025, 11],
      ],
    ],
    [
      'of a sum, an equal part each year',
      () => drawn([], { measure: 'sum', ...target('750') }),
      [
        [2021, 150],
        [2022, 150],
        [2023, 150],
        [2024, 150],
        [2025, 150],
      ],
    ],
    [
      'from a baseline of its own',
      () =>
        drawn(
          [],
          target('2', { baseline: { year: 2022, value: '8', stage: 'official', source: aSource, note: null } }),
        ),
      [
        [2022, 8],
        [2023, 6],
        [2024, 4],
        [2025, 2],
      ],
    ],
    ['without a baseline', () => drawn([aFigure('2023--2024-02', '53')]), []],
    ['in another unit', () => level('17', target('100', { unit: { vi: '%', en: '%' } })), []],
    [
      'of a rate in another unit',
      () => drawn([], { measure: 'rate', ...target('11', { unit: { vi: 'xã', en: 'communes' } }) }),
      [],
    ],
  ])('is drawn %s', (_, chart, expected) => {
    expect(roadOf(chart())).toEqual(expected);
  });

  it.each<[string, () => Chart, number[]]>([
    ['of a level, also without a baseline', () => drawn([]), [60]],
    ['of a rate', () => drawn([], { measure: 'rate', ...target('11') }), [11]],
    ['not of a sum, whose yearly share is no target', () => drawn([], { measure: 'sum', ...target('750') }), []],
    ['of a reduction', () => level('10', { measure: 'reduction', ...target('1.5') }), [2.5]],
    ['of a growth without a baseline', () => drawn([], { measure: 'growth' }), []],
    ['in another unit', () => drawn([], target('100', { unit: { vi: '%', en: '%' } })), []],
  ])('ends at the mark %s', (_, chart, expected) => {
    expect(chart().marks.map(({ value }) => value)).toEqual(expected);
  });
});

it.each<[string, number[], number[]]>([
  ['flat', [11, 11, 11, 11], [0, 3]],
  ['straight, in steps that floating point cannot hold', [53.4, 53.52, 53.64, 53.76, 53.88, 54], [0, 5]],
  ['bent at each year', [100, 110, 121, 133.1], [0, 1, 2, 3]],
  ['bent once', [0, 1, 2, 4], [0, 2, 3]],
  ['straight through nothing', [-1, 0, 1], [0, 2]],
  ['straight in large amounts that floating point cannot hold', [5000000.1, 5000000.2, 5000000.3, 5000000.4], [0, 3]],
  ['of one year', [150], [0]],
  ['of none', [], []],
])('a road that is %s is drawn by its corners', (_, values, corners) => {
  const points = values.map((value, x) => ({ x, value }));
  expect(cornersOf(points).map(({ x }) => x)).toEqual(corners);
});

describe('of the points', () => {
  const years = [aFigure('2022--2023-02', '50'), aFigure('2023--2024-02', '51'), aFigure('2023--2024-06', '52')];
  const told = (chart: Chart) => {
    const last = lastPointOf(chart);
    return last && `${last.kind} ${last.figure.value}`;
  };

  it('what is in use is drawn over what it replaced', () => {
    expect(drawnOrder(drawn(years).points).map(({ figure }) => figure.value)).toEqual(['51', '50', '52']);
  });

  it.each<[string, Figure[], string | null]>([
    ['is the last result', [...years, aFigure('2026--2026-10', '60')], 'result 52'],
    ['is a forecast or a reading where there is no result', [aFigure('2025-05-31--2025-07', '53')], 'reading 53'],
    ['is nothing where nothing can be drawn', [aFigure('2026-M9--2026-10', '40')], null],
  ])('the last %s', (_, figures, expected) => {
    expect(told(drawn(figures))).toBe(expected);
  });

  it('the last is in use, whatever was replaced beside it', () => {
    const early = [
      aFigure('2025--2025-06', '54', { stage: 'estimate' }),
      aFigure('2025--2025-09', '55', { stage: 'estimate' }),
    ];
    expect(told(drawn(early))).toBe('forecast 55');
  });
});

describe('averages over several years', () => {
  const figures = [aFigure('2021-2023--2024-02', '9.69'), aFigure('2021-2025--2025-07', '9.9')];
  it('lie over all of their years where a verdict or a forecast rests on them, and nowhere else', () => {
    const { spans, points, judged } = drawn(figures, { measure: 'rate' });
    expect(spans.map(({ from, to, kind }) => [from, to, kind])).toEqual([[2021, 2025, 'forecast']]);
    expect(points).toEqual([]);
    expect(judged.map(({ from, to, value }) => [from, to, value])).toEqual([[2021, 2023, 9.69]]);
  });

  it('that were judged lie over the years that they are worked out from', () => {
    const years = ['10', '12', '11', '9', '8'].map((value, i) => aFigure(`${2021 + i}--${2022 + i}-02`, value));
    const { spans, judged } = drawn([...figures, ...years], { measure: 'rate' });
    expect(judged.map(({ from, to, value }) => [from, to, Number(value.toFixed(2))])).toEqual([[2021, 2025, 9.99]]);
    expect(spans).toEqual([]);
  });

  it('that a longer one rests on are drawn beside it', () => {
    const parts = [aFigure('2021--2022-02', '10'), aFigure('2022--2023-02', '9'), aFigure('2023-2025--2026-02', '8')];
    const { spans, judged } = drawn(parts, { measure: 'rate' });
    expect(judged.map(({ from, to }) => [from, to])).toEqual([[2021, 2025]]);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([[2023, 2025]]);
  });

  it('of one year are that year’s figure, and no line', () => {
    expect(drawn([aFigure('2021--2022-02', '9')], { measure: 'rate' }).judged).toEqual([]);
  });

  it('are drawn of a rate alone', () => {
    const falls = [aFigure('2020--2021-02', '50'), aFigure('2025--2026-02', '45')];
    expect(drawn(falls, { measure: 'reduction', targets: [aTarget({ value: '2' })] }).judged).toEqual([]);
  });

  it('are not drawn where they are totals', () => {
    expect(drawn(figures, { measure: 'sum' }).spans).toEqual([]);
  });
});

describe('a line joins', () => {
  const years = (...all: number[]) => all.map((year) => aFigure(`${year}--${year + 1}-02`, '53'));
  const breaks = (...dates: string[]) => ({ breaks: dates.map((date) => ({ date, note: { vi: 'Đổi', en: 'New' } })) });

  it.each<[string, Figure[], Partial<Indicator>, string[]]>([
    ['neighbouring years', years(2021, 2022, 2023), {}, ['2021-2022', '2022-2023']],
    ['nothing across a missing year', years(2021, 2023, 2024), {}, ['2023-2024']],
    ['nothing across a break', years(2023, 2024, 2025), breaks('2025-07-01'), ['2023-2024']],
    ['nothing across a break on New Year', years(2023, 2024, 2025), breaks('2025-01-01'), ['2023-2024']],
    ['what lies before a break on the last day of a year', years(2023, 2024), breaks('2024-12-31'), []],
    ['no forecast', [...years(2024), aFigure('2025--2025-10', '54')], {}, []],
    [
      'no revision',
      [aFigure('2023--2024-02', '53'), aFigure('2023--2024-06', '54'), ...years(2024)],
      {},
      ['2023-2024'],
    ],
    ['nothing alone', years(2024), {}, []],
  ])('%s', (_, figures, over, expected) => {
    expect(joined(drawn(figures, over))).toEqual(expected);
  });
});

describe('the end of a series', () => {
  it.each([
    ['2025-07-01', ['end']],
    [AS_OF, ['end']],
    ['2027-01-01', []],
  ])('on %s is drawn from that day on', (ended, kinds) => {
    expect(drawn([], { ended }).breaks.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the frame of a chart', () => {
  it('reaches from the first baseline to the last target, and to figures beyond them', () => {
    const { first, last } = drawn([aFigure('2018--2019-02', '1'), aFigure('2025-05-31--2025-07', '2')]);
    expect([first, last]).toEqual([2018, 2025]);
    expect(drawn([aFigure('2027--2026-10', '1')]).last).toBe(2027);
    expect(drawn([aFigure('2025-12-31--2026-02', '1')]).last, 'the last day of a year').toBe(2025);
    expect(drawn([aFigure('2026-01-01--2026-02', '1')]).last, 'New Year').toBe(2026);
  });

  it.each([
    ['all values with room around', [aFigure('2020--2021', '50')], {}, [48.8, 61.2]],
    ['one value', [], {}, [52.8, 67.2]],
    ['zero alone', [], { targets: [aTarget({ value: '0' })] }, [-0.12, 0.12]],
    ['nothing', [], { targets: [aTarget({ unit: { vi: 'x', en: 'x' } })] }, [-0.12, 1.12]],
  ] as const)('holds %s', (_, figures, over, [low, high]) => {
    const extent = extentOf(drawn([...figures], { ...over } as Partial<Indicator>));
    expect(extent[0]).toBeCloseTo(low, 9);
    expect(extent[1]).toBeCloseTo(high, 9);
  });

  it('begins at nothing for the parts of a total, which compare by their whole height', () => {
    const parts = (...values: string[]) => values.map((value, i) => aFigure(`${2021 + i}--${2022 + i}-02`, value));
    const sum = (figures: Figure[]) =>
      extentOf(drawn(figures, { measure: 'sum', targets: [aTarget({ value: '750' })] }));
    expect(sum(parts('148'))[0]).toBe(0);
    expect(sum(parts('148'))[1]).toBeCloseTo(150 * 1.12, 9);
    expect(sum(parts('148', '-10'))[0]).toBeLessThan(-10);
  });

  it('ends with the last period that has a figure; what is aimed at later is told, not drawn', () => {
    const later = aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030, value: '70' });
    const targets = [aTarget(), later];
    const ended = drawn([aFigure('2025--2026-02', '58')], { targets });
    expect([ended.last, ended.marks.length, ended.ahead.map(({ target }) => target.end)]).toEqual([2025, 1, [2030]]);
    const begun = drawn([aFigure('2025--2026-02', '58'), aFigure('2026-06-30--2026-07', '59')], { targets });
    expect([begun.last, begun.marks.length, begun.ahead]).toEqual([2030, 2, []]);
    expect(drawn([], { targets }).last).toBe(2025);
    const average = drawn([aFigure('2026-2028--2029-02', '9')], { targets, measure: 'rate' }, '2029-06-01');
    expect([average.last, average.ahead]).toEqual([2030, []]);
    const fiscal = { targets: [aTarget({ end: 2024.5 }), { ...later, baselineYear: 2024.5, end: 2029.5 }] };
    const asked = { ...fiscal, reporting_year_start_day: '07-01' };
    expect(drawn([aFigure('2025-07-P12M--2026-09', '58')], asked).ahead).toHaveLength(0);
    expect(drawn([aFigure('2024-07-P12M--2025-09', '57')], asked).ahead).toHaveLength(1);
  });

  it('labels its lines with as many digits as tell them apart, in the marks of the language', () => {
    const chart = drawn([aFigure('2020--2021', '53.6')], { targets: [aTarget({ value: '54.5' })] });
    const labels = (locale: 'vi' | 'en') => axesOf(chart, locale).y.ticks.map(({ label }) => label);
    expect(labels('vi')).toEqual(['53,6', '53,8', '54,0', '54,2', '54,4', '54,6']);
    expect(labels('en')[0]).toBe('53.6');
    const { years } = axesOf(chart, 'vi').x;
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(years.filter(({ narrow }) => narrow).map(({ year }) => year)).toEqual([2020, 2025]);
  });

  it.each([
    ['whole numbers of a series of counts', '8', '10', 0, ['8', '9', '10']],
    ['parts of a number where a series has them', '8', '9', 1, ['8.0', '8.2', '8.4', '8.6', '8.8', '9.0']],
    ['whole numbers alone also where few lie in the picture', '8', '9', 0, ['8', '9']],
  ])('names %s', (_, value, target, decimals, labels) => {
    const chart = drawn([aFigure('2020--2021', value)], { targets: [aTarget({ value: target })], decimals });
    expect(axesOf(chart, 'en').y.ticks.map(({ label }) => label)).toEqual(labels);
  });

  it('stands results of fiscal years above the year in which they end, as the marks of their targets', () => {
    const chart = drawn([aFigure('2024-07-P12M--2025-09-01', '50'), aFigure('2025-07-P12M--2026-09-01', '52')], {
      reporting_year_start_day: '07-01',
      targets: [aTarget({ baselineYear: 2023.5, end: 2028.5 })],
    });
    expect(chart.points.map(({ x }) => x)).toEqual([2025, 2026]);
    expect(chart.marks.map(({ end }) => end)).toEqual([2029]);
    expect([chart.first, chart.last, joined(chart)]).toEqual([2025, 2029, ['2024-07-P12M-2025-07-P12M']]);
  });

  it.each([
    ['the first year two before a named one', 2018, [2018, 2020, 2025]],
    ['not the first year just before a named one, where two names would touch', 2019, [2020, 2025]],
  ])('names on a narrow screen every fifth year back from the last, and %s', (_, first, expected) => {
    const { years } = axesOf(drawn([aFigure(`${first}--2021-02`, '50')]), 'vi').x;
    expect(years.filter(({ narrow }) => narrow).map(({ year }) => year)).toEqual(expected);
  });

  it('leaves half a year and more free on either side of its years', () => {
    const { low, high } = axesOf(drawn([aFigure('2020--2021-02', '50')]), 'vi').x;
    expect([low, high]).toEqual([2020 - ROOM_OF_YEAR, 2025 + ROOM_OF_YEAR]);
  });

  it.each([
    ['is cut where all values are above zero', '50', '60', true],
    ['is cut where all values lie between zero and one', '0.5', '0.9', true],
    ['is cut where all values are below zero', '-50', '-60', true],
    ['is whole where zero lies between', '-5', '5', false],
    ['is whole where it ends at zero', '-112', '-12', false],
  ])('%s', (_, value, target, cut) => {
    const chart = drawn([aFigure('2020--2021-02', value)], { targets: [aTarget({ value: target })] });
    expect(axesOf(chart, 'vi').y.cut).toBe(cut);
  });

  it.each([
    ['50', '60', 2],
    ['53.6', '54.5', 4],
    ['5000', '6000', 6],
    ['500000', '600000', 8],
    ['5000000', '6000000', 12],
  ])('makes room for the longest label, in steps: from %s to %s for %d letters', (value, target, letters) => {
    const { y } = axesOf(drawn([aFigure('2020--2021-02', value)], { targets: [aTarget({ value: target })] }), 'vi');
    expect(y.letters).toBe(letters);
    expect(Math.max(...y.ticks.map(({ label }) => label.length))).toBeLessThanOrEqual(letters);
  });
});

describe('the chart that a reader asks for', () => {
  const indicator = anIndicator(
    [
      aFigure('2020--2021-02', '50'),
      aFigure('2021--2022-02', '51', { stage: 'estimate' }),
      aFigure('2021--2022-06-30', '51.5'),
      aFigure('2022-05-31--2022-07', '52'),
      aFigure('2026--2026-10', '61'),
    ],
    { breaks: [{ date: '2025-07-01', note: { vi: 'Đổi', en: 'New' } }] },
  );
  const chartNow = (of: Indicator) => chartOf(of, assessIndicator(of, AS_OF), reportsByPeriod(of, AS_OF), AS_OF);
  const fileOf = (locale: 'vi' | 'en', of = indicator) =>
    chartFileOf(
      {
        plan: aPlan(),
        indicator: of,
        chart: chartNow(of),
        print: printerOf(of, locale),
        asOf: AS_OF,
        address: 'example.org/nq13-16/',
      },
      locale,
    );
  const stops = (locale: 'vi' | 'en') =>
    fileOf(locale).stops.map(({ title, lines }) => `${title}: ${lines.join('; ')}`);

  it('has the series of the drawing', () => {
    const { stops: all, joins, roads, breaks } = fileOf('vi');
    expect(all.filter(({ kind }) => kind !== 'mark').map(({ x, y }) => [x, y])).toEqual(
      chartNow(indicator)
        .points.map(({ x, value }) => [x, value])
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
    );
    expect(joins).toEqual([
      [
        [2020, 50],
        [2021, 51.5],
      ],
    ]);
    expect(roads).toEqual([
      [
        [2020, 50],
        [2025, 60],
      ],
    ]);
    expect(breaks).toMatchObject([{ kind: 'break' }]);
  });

  it('tells each stop in words: period, value with unit, kind and stage, day of publication', () => {
    expect([stops('vi'), stops('en')]).toMatchInlineSnapshot(`
      [
        [
          "2020: 50%; kết quả, chính thức; công bố tháng 02/2021",
          "2021: 51%; số đã được thay, ước tính; công bố tháng 02/2022",
          "2021: 51,5%; kết quả, chính thức; công bố ngày 30/06/2022",
          "31/05/2022: 52%; ghi nhận tại một ngày, chính thức; công bố tháng 07/2022",
          "2025: mục tiêu: ít nhất 60%",
          "2026: 61%; ước trước khi hết kỳ, chính thức; công bố tháng 10/2026",
        ],
        [
          "2020: 50%; result, official; published in February 2021",
          "2021: 51%; figure since replaced, estimate; published in February 2022",
          "2021: 51.5%; result, official; published on 30 June 2022",
          "31 May 2022: 52%; reading at a date, official; published in July 2022",
          "2025: target: at least 60%",
          "2026: 61%; estimated before the period ended, official; published in October 2026",
        ],
      ]
    `);
  });

  it('tells an average over its years, wherever it is a forecast', () => {
    const rate = anIndicator([aFigure('2021-2025--2025-07', '9.9')], { measure: 'rate' });
    const [stop] = fileOf('vi', rate).stops;
    expect(stop).toMatchObject({ kind: 'forecast', x: 2023, span: [2021, 2025], title: '2021–2025' });
    expect(stop?.lines[0]).toBe('bình quân 9,9%');
  });

  it('signs its picture: a sentence with place and last value, the word on the target, sources, licence, address and day', () => {
    expect(fileOf('vi').picture).toEqual({
      file: 'che-phu-rung-2026-11-22.png',
      title: 'Che phủ rừng ở Nơi nọ tăng từ 50% năm 2020 lên 51,5% năm 2021.',
      verdicts: ['Mục tiêu 2025: ít nhất 60%. Hết hạn, chờ số liệu (Năm 2021: 51,5%).'],
      unit: '%',
      notes: [
        'Trục đứng không bắt đầu từ 0.',
        'Nguồn: Cục Thống kê',
        'Theo dõi, CC BY 4.0 · example.org/nq13-16/ · số liệu đã biết đến 22/11/2026',
      ],
    });
    expect(fileOf('en').picture.file).toBe('forest-cover-2026-11-22.png');
  });

  const by = (publisher: string) => ({ source: { ...aSource, publisher } });
  it('names each publisher once, the newest figure’s first, without whom they quote', () => {
    const of = anIndicator([
      aFigure('2021--2022-02', '50', by('Báo A (dẫn Sở B)')),
      aFigure('2022--2023-02', '51', by('Cục C')),
      aFigure('2023--2024-02', '52', by('Sở D (cũ) và Sở E')),
      aFigure('2024--2023-06', '53', by('Báo A (dẫn UBND tỉnh)')),
    ]);
    expect(fileOf('vi', of).picture.notes).toContain('Nguồn: Sở D (cũ) và Sở E; Báo A; Cục C');
  });

  it('tells of each place its own figure, though files of two places have the same name', () => {
    const context = [
      { ...aFigure('2024--2025-03', '51'), of: { vi: 'cả nước', en: 'the country' } },
      { ...aFigure('2024--2025-03', '52'), of: { vi: 'vùng', en: 'the region' } },
    ];
    const of = anIndicator([aFigure('2023--2024-02', '50')], { context });
    const told = fileOf('vi', of).stops.filter(({ kind }) => kind === 'context');
    expect(told.map(({ y, lines }) => [y, lines[0]])).toEqual([
      [51, 'cả nước 51%'],
      [52, 'vùng 52%'],
    ]);
  });
});
