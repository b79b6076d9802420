import { describe, expect, it } from 'vitest';
import { edgeOf, placeAcross } from '../../src/views/scale.ts';

describe('a place across', () => {
  it.each<[string, number[], number, number]>([
    ['of the least is four percent', [10, 20, 30], 10, 4],
    ['of the greatest is ninety-six', [10, 20, 30], 30, 96],
    ['of the middle is the middle', [10, 20, 30], 20, 50],
    ['is the share of the way, to a hundredth of a percent', [0, 3], 1, 34.67],
    ['knows no order of its amounts', [30, 10], 15, 27],
    ['holds amounts below nothing', [-10, 10], -5, 27],
    ['of a single amount is the middle', [50], 50, 50],
    ['beside a single amount is counted in tenths of it', [50], 55, 96],
    ['beside a single small amount is counted in whole ones', [2], 3, 96],
    ['beside nothing is counted in whole ones', [0], -1, 4],
    ['beside a single amount below nothing is counted in tenths of it', [-50], -55, 4],
  ])('%s', (_, amounts, amount, place) => {
    expect(placeAcross(amounts)(amount)).toBe(place);
  });
});

describe('a row without a start', () => {
  it.each<[string, [string | null, string | null], number[], number | null]>([
    ['begins at the lowest that can be', ['20', '100'], [30, 40], 20],
    ['begins at nothing where the scale is open', [null, '100'], [30, 40], 0],
    ['begins nowhere where an amount is the lowest that can be', ['20', '100'], [20, 40], null],
    ['begins below nothing where the scale does', ['-10', null], [-3, 40], -10],
    ['begins nowhere where amounts are below nothing', [null, null], [-3, 40], null],
  ])('%s', (_, scale, amounts, edge) => {
    expect(edgeOf(scale, amounts)).toBe(edge);
  });
});
