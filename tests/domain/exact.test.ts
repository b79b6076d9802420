import { describe, expect, it } from 'vitest';
import { ln, toDecimal, toNumber, exact as x } from '../../src/domain/exact.ts';

describe('an exact number', () => {
  it('of more than twenty digits is the nearest number', () => {
    expect(toNumber(x('123456789012345678901234567890'))).toBe(Number('123456789012345678901234567890'));
    expect(toNumber(x('-98765432109876543210987654321'))).toBe(Number('-98765432109876543210987654321'));
  });

  it.each([
    ['1', '3', 1 / 3],
    ['-2', '7', -2 / 7],
    ['53.75', '1', 53.75],
    ['9007199254740993', '1', 9007199254740992],
  ])('%s by %s is the nearest number', (dividend, divisor, expected) => {
    expect(toNumber(x(dividend).div(x(divisor)))).toBe(expected);
  });

  it('that rounds to nothing has no sign', () => {
    expect(toDecimal(x('-1').div('30000000000000'))).toBe('0.000000000000');
  });

  it.each([
    ['1.00000000000000000001', 1e-20],
    ['0.00000000000000000001', -20 * Math.LN10],
    ['1000', 3 * Math.LN10],
    ['0.25', -2 * Math.LN2],
  ])('the logarithm of %s keeps its digits', (text, expected) => {
    expect(ln(x(text)) / expected).toBeCloseTo(1, 12);
  });
});
