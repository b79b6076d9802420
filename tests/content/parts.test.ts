/** A target that has parts is one target: what is counted as one, and who belongs to whom. */
import { describe, expect, it } from 'vitest';
import {
  countOf,
  countTargets,
  countWithNumber,
  isPart,
  isWhole,
  partsAmong,
  wholeAbove,
} from '../../src/content/parts.ts';
import { anIndicator, aTarget } from '../views/factories.ts';

const whole = anIndicator([], { id: 'schools', code: 'X-1', parts: ['reading', 'reckoning'], targets: [] });
const reading = anIndicator([], { id: 'reading', code: 'X-1A', part_of: 'X-1' });
const reckoning = anIndicator([], { id: 'reckoning', code: 'X-1B', part_of: 'X-1' });
const alone = anIndicator([], { id: 'roads', code: 'X-2' });
const inWords = anIndicator([], { id: 'parks', code: 'X-3', targets: [] });
const ALL = [whole, reading, reckoning, alone, inWords];

describe('who belongs to whom', () => {
  it('one that has parts is a whole, one that names another is a part, and most are neither', () => {
    expect([whole, reading, alone].map((each) => [isWhole(each), isPart(each)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('parts come in the order of the list they are looked for in', () => {
    expect(partsAmong(whole, [reckoning, alone, reading]).map(({ id }) => id)).toEqual(['reckoning', 'reading']);
    expect(partsAmong(alone, ALL)).toEqual([]);
  });

  it('a part has the indicator that it names above it, where that is among those shown', () => {
    expect(wholeAbove(reading, [alone, whole])).toBe(whole);
    expect([wholeAbove(reading, [alone]), wholeAbove(alone, ALL)]).toEqual([undefined, undefined]);
  });
});

describe('counts', () => {
  it('have a whole once and its parts never, and parts that stand without it as the one that they make', () => {
    expect([countOf(ALL), countOf([reading, reckoning]), countOf([])]).toEqual([3, 1, 0]);
  });

  it('of what has a number leave out what the plan tells in words alone, unless its parts have numbers', () => {
    expect([
      countWithNumber(ALL),
      countWithNumber([whole]),
      countWithNumber([alone]),
      countWithNumber([inWords]),
    ]).toEqual([2, 1, 1, 0]);
  });

  it('of targets have all parts for one period as one, and each period and each further target of its own', () => {
    const [near, far] = [aTarget(), aTarget({ period: '2026-2030' })];
    const second = aTarget({ id: 'low-income' });
    const count = (...targets: Parameters<typeof countTargets>[0]): number => countTargets(targets);
    expect(count({ indicator: reading, target: near }, { indicator: reckoning, target: near })).toBe(1);
    expect(count({ indicator: reading, target: near }, { indicator: reading, target: second })).toBe(1);
    expect(count({ indicator: reading, target: near }, { indicator: reckoning, target: far })).toBe(2);
    expect(count({ indicator: alone, target: near }, { indicator: alone, target: far })).toBe(2);
    expect(count({ indicator: alone, target: near }, { indicator: alone, target: second })).toBe(2);
    expect(count({ indicator: alone, target: near }, { indicator: reading, target: near })).toBe(2);
    // A code and the name of a period that begins with a digit are not one word.
    const [first, eleventh] = [anIndicator([], { code: 'X-1' }), anIndicator([], { code: 'X-11' })];
    const [half, year2021] = [aTarget({ period: '1h2021' }), aTarget({ period: 'h2021' })];
    expect(count({ indicator: first, target: half }, { indicator: eleventh, target: year2021 })).toBe(2);
  });
});
