import { describe, expect, it } from 'vitest';
import { toDecimal, toNumber, exact as x } from '../../src/domain/exact.ts';
import { assess, isJudgement, isVerdict, workings } from '../../src/domain/progress.ts';
import { STATUSES } from '../../src/domain/types.ts';
import { workOut } from '../../src/domain/work.ts';
import { figure, question } from './cases.ts';

const of = (...args: Parameters<typeof question>) => assess(question(...args));
const B = figure('2020', '50');

describe('a number', () => {
  it.each(['0', '-3', '53.6', '0.000000000000000000001', '357760', '-0.05'])('%s is written as it was', (text) => {
    expect(toDecimal(x(text))).toBe(text);
    expect(toNumber(x(text))).toBe(Number(text));
  });
  it('without end is rounded to 12 digits', () => {
    expect(['1', '2', '-2'].map((n) => toDecimal(x(n).div(3)))).toEqual([
      '0.333333333333',
      '0.666666666667',
      '-0.666666666667',
    ]);
  });
  it('with more digits than a number holds is still near', () => {
    expect(toNumber(x(`${'9'.repeat(400)}`).div(x(`${'3'.repeat(400)}`)))).toBe(3);
  });
});

describe('words', () => {
  it('that are verdicts, and those that judge figures', () => {
    expect(STATUSES.filter(isVerdict)).toEqual(['met', 'missed']);
    expect(STATUSES.filter((status) => !isJudgement(status))).toEqual([
      'awaiting_result',
      'not_started',
      'insufficient',
      'discontinued',
    ]);
  });
});

describe('of several results of a level', () => {
  it('the latest is judged, in whatever order they come', () => {
    const figures = [B, figure('2023', '57'), figure('2022', '70'), figure('2021', '40')];
    expect(workings(question(figures))).toMatchObject({ y: 2023, v: '57' });
    expect(workings(question(figures.toReversed()))).toMatchObject({ y: 2023, v: '57' });
    expect(workings(question(figures)).pieces).toMatchObject([{ figureId: '2023--2024-03' }]);
  });

  it('a range of years is no level of any, nor is what came before the start or after the end', () => {
    const figures = [B, figure('2023', '57'), figure('2022-2024', '70'), figure('2019', '10'), figure('2026', '90')];
    expect(workings(question(figures, '2027-06-01'))).toMatchObject({ y: 2023, v: '57' });
  });
});

describe('a word is provisional', () => {
  const early = figure('2020', '50', { stage: 'preliminary' });

  it.each([
    ['where it rests on a baseline that is', [early, figure('2023', '57')], '2024-06-01', true],
    ['not where a verdict rests on its figure alone', [early, figure('2025', '61')], '2026-06-01', false],
  ])('%s', (_, figures, asOf, provisional) => {
    expect(assess(question(figures, asOf)).provisional).toBe(provisional);
  });

  it.each([
    ['preliminary', figure('2023', '57'), '2024-06-01', true],
    ['official', figure('2023', '57'), '2024-06-01', false],
    ['preliminary', figure('2025', '61'), '2026-06-01', false],
  ] as const)(
    'as a %s baseline that the target brings asks for it, where it counts',
    (stage, value, asOf, expected) => {
      const target = { baseline: { year: 2020, value: '50', stage } };
      expect(assess(question([value], asOf, { target })).provisional).toBe(expected);
    },
  );
});

it('waiting for a growth of which nobody foretold anything rests on nothing', () => {
  const waiting = assess(question([B], '2026-01-02', { measure: 'growth', value: '1' }));
  expect(waiting).toMatchObject({ status: 'awaiting_result', restsOn: [] });
});

it('a road that began beyond its target has no share and no pace, even where the end is on the right side', () => {
  const kept = assess(question([figure('2020', '70'), figure('2025', '65')], '2026-06-01'));
  expect(kept).toMatchObject({ status: 'met', progress: null, expected: null, pace_so_far: null, acceleration: null });
});

describe('without a baseline', () => {
  it.each(['reduction', 'growth'] as const)('a %s has no word, and shows that it cannot be told', (measure) => {
    const asked = question([figure('2023', '57')], '2024-06-01', { measure, value: '1' });
    expect(assess(asked)).toMatchObject({ status: 'insufficient', reason: 'no_baseline', restsOn: ['2023--2024-03'] });
    expect(workings(asked)).toMatchObject({ B: null, T: null, v: '57', baselineId: null });
  });
});

describe('what is laid end to end', () => {
  it.each(['sum', 'rate'] as const)('a %s has no baseline of its own, whatever year b gave', (measure) => {
    const laid = workings(question([figure('2020', '5'), figure('2021', '3')], '2024-06-01', { measure }));
    expect([laid.baselineId, laid.pieces.map(({ figureId }) => figureId)]).toEqual([null, ['2021--2022-03']]);
  });
});

describe('a forecast for the last year', () => {
  const ahead = (value: string) => figure('2025', value, { published: '2025-10' });

  it.each([
    ['59', 'missed'],
    ['60', 'met'],
  ])('of %s says %s, if it comes true', (value, verdict) => {
    expect(of([B, ahead(value)], '2026-01-02').forecast).toEqual({ value: Number(value), verdict });
    expect(workings(question([B, ahead(value)], '2026-01-02')).forecast).toMatchObject([{ value }]);
  });

  it('that nobody made leaves nothing to show, nor does a result that nobody has', () => {
    expect(workings(question([B], '2026-01-02'))).toMatchObject({ pieces: [], forecast: [] });
  });
});

describe('what a word rests on', () => {
  const forecast = figure('2025', '61', { published: '2025-10' });
  it.each([
    ['a verdict on a level on its figure alone', [B, figure('2025', '60')], '2026-06-01', {}, ['2025--2026-03']],
    ['a pace on the baseline too', [B, figure('2023', '57')], '2024-06-01', {}, ['2020--2021-03', '2023--2024-03']],
    [
      'a verdict on a fall on both',
      [B, figure('2025', '60')],
      '2026-06-01',
      { measure: 'reduction', value: '1' },
      ['2020--2021-03', '2025--2026-03'],
    ],
    [
      'a sum on all its pieces',
      [figure('2021-2022', '3'), figure('2023', '4')],
      '2024-06-01',
      { measure: 'sum' },
      ['2021-2022--2023-03', '2023--2024-03'],
    ],
    ['waiting on the forecast', [B, forecast], '2026-01-02', {}, ['2025--2025-10']],
    [
      'waiting on a forecast of growth also on its start',
      [B, forecast],
      '2026-01-02',
      { measure: 'growth', value: '3' },
      ['2020--2021-03', '2025--2025-10'],
    ],
    ['not begun on nothing', [B], '2021-06-01', {}, []],
    ['reached before it began on the baseline', [B], '2021-06-01', { value: '40' }, ['2020--2021-03']],
  ] as const)('%s', (_, figures, asOf, over, ids) => {
    expect(of([...figures], asOf, over).restsOn).toEqual(ids);
  });
});

describe('the levels to print', () => {
  it.each([
    ['level', '60.0', { value: '57.10', target: '60.0' }],
    ['reduction', '1.5', { value: '57.10', target: '42.5' }],
    ['growth', '3', { value: '57.10', target: '57.963703715' }],
    ['rate', '3', null],
    ['sum', '60.0', { value: '57.1', target: '60.0' }],
  ] as const)('of a %s', (measure, value, level) => {
    const laid = measure === 'rate' || measure === 'sum';
    const figures = laid ? [figure('2021-2023', '57.10')] : [B, figure('2023', '57.10')];
    expect(of(figures, '2024-06-01', { measure, value }).level).toEqual(level);
  });
});

describe('a forecast for the last year', () => {
  const results = [figure('2021-2023', '30'), figure('2024', '10')];
  const ahead = (value: string, over = {}) =>
    figure('2025', value, { published: '2025-11', stage: 'estimate', ...over });

  it('completes the results of a sum', () => {
    const a = of([...results, ahead('20')], '2026-01-02', { measure: 'sum' });
    expect([a.status, a.value, a.forecast]).toEqual(['awaiting_result', 40, { value: 60, verdict: 'met' }]);
    expect(a.restsOn).toEqual(['2021-2023--2024-03', '2024--2025-03', '2025--2025-11']);
  });
  it('has no verdict where its range straddles the target', () => {
    const a = of([...results, ahead('20', { low: '19', high: '20' })], '2026-01-02', { measure: 'sum' });
    expect(a.forecast).toEqual({ value: 60, verdict: null });
  });
  it('of growth says nothing without a baseline', () => {
    expect(of([ahead('20')], '2026-01-02', { measure: 'growth' }).forecast).toBeNull();
  });
  it('of growth that falls below nothing is no yearly percentage, and is not told', () => {
    const below = of([B, ahead('-20')], '2026-01-02', { measure: 'growth', value: '3' });
    expect([below.status, below.forecast]).toEqual(['awaiting_result', null]);
  });
  it('is not told while a result exists', () => {
    expect(of([B, ahead('61'), figure('2025', '59')], '2026-06-01').forecast).toBeNull();
  });
});

describe('ranges', () => {
  it('of the baseline count like those of the value', () => {
    const start = { ...B, low: '50', high: '52' };
    expect(of([start, figure('2023', '56.5')], '2024-06-01')).toMatchObject({
      status: 'insufficient',
      reason: 'range_straddles',
    });
    expect(of([start, figure('2023', '57')], '2024-06-01').status).toBe('on_track');
    expect(of([start, figure('2025', '60')], '2026-06-01').status).toBe('met');
  });
  it('of a sum add up', () => {
    const year = (period: string) => figure(period, '20', { low: '19', high: '21' });
    const three = ['2021', '2022', '2023'].map(year);
    expect(of(three, '2024-06-01', { measure: 'sum', value: '57' }).status).toBe('met');
    expect(of(three, '2024-06-01', { measure: 'sum', value: '57.1' }).reason).toBe('range_straddles');
    expect(of(three, '2024-06-01', { measure: 'sum', value: '95' }).status).toBe('on_track');
  });
});

describe('the edges', () => {
  const geometric = { path: 'geometric' } as const;
  it('a target of the baseline itself has no share covered', () => {
    const a = of([B, figure('2023', '50')], '2024-06-01', { op: '>', value: '50' });
    expect(a).toMatchObject({
      status: 'far_behind',
      progress: null,
      expected: null,
      acceleration: null,
      pace_required: 0,
    });
  });
  it.each([
    ['from zero', '0', '10', '>=', '60'],
    ['to zero', '50', '40', '<=', '0'],
    ['across zero', '-50', '40', '>=', '60'],
  ] as const)('no ratio leads %s', (_, start, value, op, goal) => {
    const a = of([figure('2020', start), figure('2023', value)], '2024-06-01', { ...geometric, op, value: goal });
    expect(a).toMatchObject({
      status: 'insufficient',
      reason: 'target_outside_scale',
      progress: null,
      expected: null,
      acceleration: null,
    });
  });
  it('ratios below zero mirror those above', () => {
    const a = of([figure('2020', '-100'), figure('2022', '-121')], '2023-06-01', {
      ...geometric,
      op: '<=',
      value: '-146.41',
      end: 2024,
    });
    expect(a).toMatchObject({
      status: 'on_track',
      expected: expect.closeTo(-121, 9),
      acceleration: expect.closeTo(1, 9),
    });
  });
  it('a shortage that is gone was reached early, and no pace leads on from nothing', () => {
    const a = of([figure('2020', '-10'), figure('2023', '0')], '2024-06-01', { ...geometric, value: '-5' });
    expect(a).toMatchObject({ status: 'reached_early', value: 0, progress: null, acceleration: null });
  });
  it('growth from nothing has no percentage', () => {
    const a = of([figure('2020', '0'), figure('2025', '60')], '2026-06-01', { measure: 'growth', value: '5' });
    expect(a).toMatchObject({
      status: 'insufficient',
      reason: 'no_baseline',
      value: null,
      baseline: { year: 2020, value: 0 },
    });
  });
  it('nothing falls by more than itself', () => {
    const a = of([figure('2021', '-250'), figure('2022', '-250')], '2023-06-01', { measure: 'rate', value: '5' });
    expect(a).toMatchObject({ status: 'wrong_way', value: -100, pace_required: null, acceleration: null });
  });
  it('a mean of just the target is the target', () => {
    const rates = [1, 2, 3, 4, 5].map((i) => figure(String(2020 + i), '11'));
    expect(of(rates, '2026-06-01', { measure: 'rate', value: '11' })).toMatchObject({
      status: 'met',
      value: 11,
      gap: 0,
    });
  });
  it('decimals are not floats', () => {
    const parts = [figure('2021', '0.1'), figure('2022', '0.2'), figure('2023-2025', '0')];
    expect(of(parts, '2026-06-01', { measure: 'sum', value: '0.3' }).status).toBe('met');
    expect(of(parts, '2026-06-01', { measure: 'sum', op: '>', value: '0.3' }).status).toBe('missed');
    expect(of([figure('2025', '60.00000000000000000001')], '2026-06-01', { op: '>' }).status).toBe('met');
  });
  it('a target in another unit lacks nothing in the unit of the series', () => {
    const a = of([B, figure('2023', '57')], '2024-06-01', { target: { otherUnit: true } });
    expect(a).toMatchObject({ reason: 'unit_mismatch', year: 2023, value: 57, gap: null, level: null });
  });
  it('a scale bounds levels, not what yearly figures add up to', () => {
    const series = { scale: ['0', '100'] as const };
    const years = [figure('2021-2023', '90')];
    expect(of(years, '2024-06-01', { measure: 'sum', value: '150', series }).status).toBe('on_track');
    expect(of([B, figure('2023', '57')], '2024-06-01', { value: '150', series }).reason).toBe('target_outside_scale');
    expect(of([figure('2023', '57')], '2024-06-01', { value: '150', series }).reason).toBe('no_baseline');
  });
  it('a baseline of the target itself moves the first year', () => {
    const target = { baseline: { year: 2022, value: '54', stage: 'official' as const } };
    expect(of([B, figure('2023', '56')], '2024-06-01', { target })).toMatchObject({
      status: 'on_track',
      progress: 1 / 3,
    });
    expect(of([B, figure('2021', '53')], '2023-06-01', { target }).status).toBe('not_started');
  });
  it('a result that runs past the laid years leaves a gap', () => {
    const a = of(
      [
        figure('2021', '3'),
        figure('2021-2022', '5'),
        figure('2022-2023', '6'),
        figure('2023', '2', { published: '2023-06' }),
      ],
      '2024-06-01',
      { measure: 'sum' },
    );
    expect(a).toMatchObject({ status: 'far_behind', year: 2023, value: 9 });
    expect(of([figure('2022-2023', '6')], '2024-06-01', { measure: 'sum' }).reason).toBe('gap_in_years');
  });
});

describe('how it is worked out', () => {
  it('lays out the pieces of a sum', () => {
    const q = question([figure('2021-2022', '30.5'), figure('2023', '4.5')], '2024-06-01', {
      measure: 'sum',
      value: '100',
    });
    expect(workings(q)).toEqual({
      step: 11,
      path: 'straight',
      op: '>=',
      b: 2020,
      N: 2025,
      n: 5,
      y: 2023,
      B: '0',
      T: '100',
      aboutT: null,
      v: '35',
      E: 60,
      baselineId: null,
      pieces: [
        { figureId: '2021-2022--2023-03', from: 2021, to: 2022, value: '30.5' },
        { figureId: '2023--2024-03', from: 2023, to: 2023, value: '4.5' },
      ],
      forecast: [],
    });
  });
  it('multiplies the rates of the years', () => {
    const q = question([figure('2021', '10'), figure('2022', '20')], '2023-06-01', { measure: 'rate', value: '10' });
    expect(workings(q)).toMatchObject({
      path: 'geometric',
      B: '1',
      T: '1.61051',
      v: '1.32',
      E: expect.closeTo(1.21, 9),
    });
  });
  it('turns the operator of a fall round', () => {
    const q = question([B, figure('2023', '40')], '2024-06-01', { measure: 'reduction', op: '>', value: '2' });
    expect(workings(q)).toMatchObject({ op: '<', B: '50', T: '40', v: '40', baselineId: '2020--2021-03' });
  });
});

describe('twice the pace', () => {
  // After 3 of 5 years: 2^3 covered, 2^4 to go, which is just twice the yearly ratio.
  it.each([
    ['a rise just twice as fast as so far is behind', '1', '8', '128', '>=', 'behind'],
    ['a rise any faster is far behind', '1', '8', '128.1', '>=', 'far_behind'],
    ['a fall just twice as fast as so far is behind', '128', '16', '1', '<=', 'behind'],
    ['a fall any faster is far behind', '128', '16', '0.99', '<=', 'far_behind'],
  ] as const)('%s', (_, start, value, goal, op, status) => {
    const asked = question([figure('2020', start), figure('2023', value)], '2024-06-01', {
      path: 'geometric',
      op,
      value: goal,
    });
    expect(assess(asked).status).toBe(status);
  });

  it('that leads from nothing left is no number', () => {
    const gone = of([figure('2021', '-100')], '2022-06-01', { measure: 'rate', value: '5' });
    expect(gone).toMatchObject({ status: 'wrong_way', value: -100, acceleration: null });
  });
});

describe('a target at the very end of the scale can be judged', () => {
  it.each([
    ['the highest', '>=', '100', '50', '80'],
    ['the lowest', '<=', '0', '50', '20'],
  ] as const)('%s', (_, op, value, start, now) => {
    const series = { scale: ['0', '100'] as const };
    expect(of([figure('2020', start), figure('2023', now)], '2024-06-01', { op, value, series }).status).toBe(
      'on_track',
    );
  });
});

describe('a series that ends', () => {
  it.each([
    ['is discontinued from its last day on', '2023-06-30', '2023-06-30', 'discontinued'],
    ['is not discontinued the day before', '2023-06-30', '2023-06-29', 'insufficient'],
    ['after the period still owes its last result', '2026-03-01', '2026-06-01', 'awaiting_result'],
    ['on the last day of the period still owes its last result', '2025-12-31', '2026-06-01', 'awaiting_result'],
    ['the day before does not', '2025-12-30', '2026-06-01', 'discontinued'],
  ])('%s', (_, ended, asOf, status) => {
    expect(of([B], asOf, { series: { ended } }).status).toBe(status);
  });
});

it('a level that has not begun, and has no baseline either, has not begun', () => {
  expect(of([], '2021-06-01')).toMatchObject({ status: 'not_started', step: 5, reason: null });
});

it('a road that began beyond its target is decided by line 8, kept or lost', () => {
  const from = figure('2020', '70');
  expect(of([from, figure('2023', '65')], '2024-06-01')).toMatchObject({ status: 'reached_early', step: 8 });
  expect(of([from, figure('2023', '55')], '2024-06-01')).toMatchObject({ status: 'wrong_way', step: 8 });
});

it('a range on both sides of a word rests on what that word would rest on', () => {
  const either = (period: string, low: string, high: string) => figure(period, high, { low, high });
  expect(of([B, either('2025', '59', '61')], '2026-06-01')).toMatchObject({
    reason: 'range_straddles',
    restsOn: ['2025--2026-03'],
  });
  expect(of([B, either('2023', '53', '58')], '2024-06-01')).toMatchObject({
    reason: 'range_straddles',
    restsOn: ['2020--2021-03', '2023--2024-03'],
  });
});

describe('of what is worked out', () => {
  it('a path is not told where the road has no length', () => {
    const asked = question([B, figure('2023', '50')], '2024-06-01', { op: '>', value: '50' });
    expect(workings(asked)).toMatchObject({ B: '50', T: '50', E: null });
  });

  it('a baseline that the target brings has no figure to lead to', () => {
    const target = { baseline: { year: 2020, value: '50', stage: 'official' as const } };
    expect(workings(question([figure('2023', '57')], '2024-06-01', { target }))).toMatchObject({
      B: '50',
      baselineId: null,
    });
  });

  it('a forecast is told while its result is awaited, and not before', () => {
    const figures = [B, figure('2023', '57'), figure('2025', '61', { published: '2024-01' })];
    expect(workings(question(figures)).forecast).toEqual([]);
    expect(workings(question(figures, '2026-01-02')).forecast).toHaveLength(1);
  });

  it('nothing is worked out twice for one question', () => {
    const asked = question([B]);
    expect(workOut(asked)).toBe(workOut(asked));
  });
});
