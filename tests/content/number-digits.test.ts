import { expect, test } from 'vitest';
import { sortedDigits, tellingDigits } from '../../src/content/number-digits.ts';

test.each([
  ['36.500 tỷ', '365'],
  ['36,5 nghìn tỷ', '365'],
  ['0,0070', '7'],
  ['1 0203.00', '10203'],
  ['700', '7'],
  ['000', ''],
])('the telling digits of "%s" are "%s"', (number, digits) => {
  expect(tellingDigits(number)).toBe(digits);
});

test('digits that have changed places are the same in order', () => {
  expect([sortedDigits('845'), sortedDigits('548')]).toEqual(['458', '458']);
});
