import { describe, expect, test } from 'vitest';
import { hasThousandsDots, meantNumber } from '../../src/content/numbers.ts';

/** As written, digits that the indicator prints, what was probably meant. */
const NUMBERS: readonly (readonly [string, number | null, string | null])[] = [
  ['53,75', 2, '53.75'],
  ['357.760', 0, '357760'],
  ['357,760', 0, '357760'],
  ['357,760', 2, '357.760'],
  ['1.234.567', 2, '1234567'],
  ['1,234,567', 2, '1234567'],
  ['1.234,56', 2, '1234.56'],
  ['1,234.56', 2, '1234.56'],
  ['57.000 tỷ đồng', 2, '57000'],
  ['57.000 tỷ đồng', null, '57000'],
  ['53.750 %', 2, '53.750'],
  ['12 %', 2, '12'],
  ['8,27%', 2, '8.27'],
  ['hơn 7,3', 1, '7.3'],
  ['hơn 7,3 tỷ USD', 1, '7.3'],
  ['ước đạt 357.760', 1, '357760'],
  ['57 000', 0, '57000'],
  ['-1,5', 2, '-1.5'],
  ['−1,5', 2, '-1.5'],
  ['+1,5', 2, '1.5'],
  ['７，３', 2, '7.3'],
  ['007', 0, '7'],
  ['7.', 2, '7'],
  ['.5', 2, '0.5'],
  ['53,7 - 53,8', 2, null],
  ['1e3', 0, null],
  ['mười hai', 0, null],
  ['', 0, null],
];

describe('what a badly written number was probably meant to be', () => {
  test.each(NUMBERS)('%s with %s digits is %s', (written, decimals, meant) => {
    expect(meantNumber(written, decimals).meant).toBe(meant);
  });
});

test('words before the number belong under wording, those after it are the unit', () => {
  expect(meantNumber('hơn 7,3 tỷ USD', 1)).toMatchObject({ kind: 'words', wording: 'hơn', unit: 'tỷ USD' });
});

test('dots before three digits mark thousands only where nothing is printed after the dot', () => {
  expect([hasThousandsDots('357.760', 0), hasThousandsDots('357.760', 2), hasThousandsDots('0.125', 0)]).toEqual([
    true,
    false,
    false,
  ]);
});
