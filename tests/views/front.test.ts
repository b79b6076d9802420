import { describe, expect, it } from 'vitest';
import { assessIndicator } from '../../src/views/assessed.ts';
import { countPeriods, countWords, groupIndicators, statusesOf } from '../../src/views/front.ts';
import type { JudgedIndicator } from '../../src/views/wholes.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const TODAY = '2026-11-22';
const PERIODS = [
  { id: '2021-2025', baseline: 2020, end: 2025 },
  { id: '2026-2030', baseline: 2025, end: 2030 },
];
const TARGETS = [aTarget(), aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030 })];

/** An indicator with targets of at least 60 % for 2025 and 2030, and one figure for 2025, or none. */
function judged(
  id: string,
  value: string | null,
  override: Parameters<typeof anIndicator>[1] = {},
  stage = {},
): JudgedIndicator {
  const figures = value === null ? [] : [aFigure('2025--2026-02-13', value, stage)];
  const indicator = anIndicator(figures, { id, targets: TARGETS, ...override });
  return { indicator, assessed: assessIndicator(indicator, TODAY), wholes: [] };
}

const ALL = [
  judged('a', '61'),
  judged('b', '62', { group: 'society' }),
  judged('c', '59', { group: 'society' }),
  judged('d', '63', {}, { stage: 'estimate' }),
  judged('e', null, { targets: [aTarget()] }),
];

describe('the count of words', () => {
  it('goes by word in the order of the words, provisional ones apart, and leaves out words that none has', () => {
    expect(countWords(ALL, '2021-2025')).toEqual([
      { status: 'met', provisional: false, count: 2 },
      { status: 'met', provisional: true, count: 1 },
      { status: 'missed', provisional: false, count: 1 },
      { status: 'awaiting_result', provisional: false, count: 1 },
    ]);
  });

  it('is taken for each period with its total; not every indicator has a target in each', () => {
    const counts = countPeriods(ALL, PERIODS);
    expect(counts.map(({ period, total }) => [period.id, total])).toEqual([
      ['2021-2025', 5],
      ['2026-2030', 4],
    ]);
    for (const { total, words } of counts) expect(words.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('of a period without targets is nothing', () => {
    expect(countWords(ALL, '2031-2035')).toEqual([]);
    expect(countPeriods([], PERIODS).map(({ total }) => total)).toEqual([0, 0]);
  });
});

describe('the groups', () => {
  const name = (text: string) => ({ vi: text, en: text });
  const groups = ['society', 'environment', 'economy'].map((id) => ({ id, name: name(id) }));

  it('keep the order of the plan, for groups and for members, and leave out empty ones', () => {
    const found = groupIndicators(ALL, groups).map(({ id, members }) => [
      id,
      members.map(({ indicator }) => indicator.id),
    ]);
    expect(found).toEqual([
      ['society', ['b', 'c']],
      ['environment', ['a', 'd', 'e']],
    ]);
  });
});

it('offers to filter by the words that some target has, in their order', () => {
  expect(statusesOf(ALL).slice(0, 3)).toEqual(['met', 'missed', 'awaiting_result']);
  expect(statusesOf([judged('e', null, { targets: [aTarget()] })])).toEqual(['awaiting_result']);
  expect(statusesOf([])).toEqual([]);
});
