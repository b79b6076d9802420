/** Caps on sums and on rates: "no more than 290 in five years", "4 % a year at most". Worked out by hand. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/progress.ts';
import { figure, question } from './cases.ts';

const cap = (values: Record<string, string>, asOf: string, over: Parameters<typeof question>[2] = {}) =>
  assess(
    question(
      Object.entries(values).map(([period, value]) => figure(period, value)),
      asOf,
      { measure: 'sum', op: '<=', value: '290', ...over },
    ),
  );

describe('a sum under a cap', () => {
  it.each([
    ['under its share of the years', { '2021': '58', '2022': '57' }, '2023-06-01', 'on_track', 11],
    ['just on its share', { '2021': '58', '2022': '58' }, '2023-06-01', 'on_track', 11],
    ['over its share, the cap still whole', { '2021': '60', '2022': '60' }, '2023-06-01', 'behind', 11],
    ['broken before the end', { '2021-2023': '291' }, '2024-06-01', 'missed', 3],
    ['just full before the end', { '2021-2023': '290' }, '2024-06-01', 'behind', 11],
    ['kept to the end', { '2021-2024': '230', '2025': '60' }, '2026-06-01', 'met', 3],
    ['broken in the last year', { '2021-2024': '230', '2025': '61' }, '2026-06-01', 'missed', 3],
    ['over, the last result awaited', { '2021-2024': '230' }, '2026-02-01', 'awaiting_result', 4],
    ['over, the last result awaited, and broken', { '2021-2024': '300' }, '2026-02-01', 'missed', 3],
    ['before any result', {}, '2021-06-01', 'not_started', 5],
  ])('%s', (_, values, asOf, status, step) => {
    expect(cap(values, asOf)).toMatchObject({ status, step });
  });

  it('that is strict is broken by a total of just the cap', () => {
    expect(cap({ '2021-2023': '290' }, '2024-06-01', { op: '<' }).status).toBe('missed');
  });

  it('shows its sum: the share of the cap used, what the years would allow, and the pace that would just keep it', () => {
    expect(cap({ '2021': '60', '2022': '60' }, '2023-06-01')).toMatchObject({
      value: 120,
      gap: -170,
      progress: 120 / 290,
      expected: 116,
      pace_so_far: 60,
      pace_required: 170 / 3,
      acceleration: 170 / 3 / 60,
    });
  });
});

describe('a rate under a cap', () => {
  const rate = (values: Record<string, string>, asOf: string) => cap(values, asOf, { measure: 'rate', value: '4' });
  it.each([
    ['at its mean', { '2021': '4', '2022': '4' }, '2023-06-01', 'on_track'],
    ['under it', { '2021': '5', '2022': '2' }, '2023-06-01', 'on_track'],
    ['over it', { '2021': '5', '2022': '4' }, '2023-06-01', 'behind'],
    ['over what the whole period allows', { '2021': '15', '2022': '10' }, '2023-06-01', 'wrong_way'],
    ['kept to the end', { '2021-2024': '4', '2025': '3.9' }, '2026-06-01', 'met'],
    ['broken at the end', { '2021-2024': '4', '2025': '4.1' }, '2026-06-01', 'missed'],
  ])('%s', (_, values, asOf, status) => {
    expect(rate(values, asOf).status).toBe(status);
  });
  it('counts what it is over as what is missing', () => {
    const { gap, value } = rate({ '2021': '5', '2022': '5' }, '2023-06-01');
    expect([value, gap]).toEqual([expect.closeTo(5, 9), expect.closeTo(1, 9)]);
  });
});
