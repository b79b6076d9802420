import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  compareDecimals,
  digitsOf,
  digitsToShow,
  digitsToTell,
  numberToDecimal,
  roundDecimal,
  subtractDecimals,
  trimDecimal,
} from '../../src/text/decimal.ts';
import { RUNS } from '../domain/cases.ts';

describe('decimals', () => {
  it.each([
    ['53.60', 2],
    ['53', 0],
    ['-0.125', 3],
  ])('%s has %i digits after the dot', (text, digits) => expect(digitsOf(text)).toBe(digits));

  it.each([
    ['1.005', 2, '1.01'],
    ['1.004', 2, '1.00'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['-0.004', 2, '0.00'],
    ['9.99', 1, '10.0'],
    ['999999999999999999999.95', 1, '1000000000000000000000.0'],
    ['54', 2, '54.00'],
    ['0.05', 1, '0.1'],
    ['-1234.5678', 3, '-1234.568'],
  ])('%s rounded to %i digits is %s', (text, digits, rounded) => expect(roundDecimal(text, digits)).toBe(rounded));

  it.each([
    ['0.50', '0.5'],
    ['100', '100'],
    ['100.00', '100'],
    ['-0.10', '-0.1'],
    ['0', '0'],
  ])('%s without its last zeros is %s', (text, trimmed) => expect(trimDecimal(text)).toBe(trimmed));

  it.each([
    [0, '0'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    [1e21, '1000000000000000000000'],
    [1.234e22, '12340000000000000000000'],
    [1e300, `1${'0'.repeat(300)}`],
    [12.5e-8, '0.000000125'],
    [357760.5, '357760.5'],
    [0.1, '0.1'],
  ])('the number %d is %s', (value, text) => expect(numberToDecimal(value)).toBe(text));

  it.each([
    ['53.60', '53.6', 0],
    ['-2', '1', -1],
    ['1000000000000000000000.1', '1000000000000000000000', 1],
  ])('%s against %s is %i', (a, b, order) => expect(compareDecimals(a, b)).toBe(order));

  it.each([
    ['54', '53.996', '0.004'],
    ['0.3', '0.1', '0.2'],
    ['2', '5', '-3'],
  ])('%s less %s is %s', (a, b, difference) => expect(subtractDecimals(a, b)).toBe(difference));

  it('lose their sign', () => expect([absolute('-2.5'), absolute('2.5')]).toEqual(['2.5', '2.5']));

  it.each([
    ['53.996', '54', 2, 3],
    ['53.6', '54', 2, 2],
    ['54.00', '54', 1, 1],
    ['1.21', '1.21', 1, 2],
    ['2.0000714', '2', 2, 4],
    ['0.004', '0', 2, 3],
    ['-0.004', '0', 2, 3],
    ['53.9949', '53.9951', 1, 2],
    ['1000', '999.5', 0, 1],
  ])('%s against %s, from %i digits on, takes %i', (a, b, least, digits) =>
    expect(digitsToTell(a, b, least)).toBe(digits),
  );

  it.each([
    ['0.0816', 2, 3],
    ['170350', 2, 0],
    ['1.25', 2, 1],
    ['-0.5', 2, 2],
    ['0', 2, 0],
    ['10.5', 2, 0],
  ])('%s shows %i significant digits with %i after the dot', (text, count, digits) =>
    expect(digitsToShow(text, count)).toBe(digits),
  );
});

const decimal = fc.tuple(fc.bigInt(-99999999n, 99999999n), fc.nat({ max: 8 })).map(([digits, places]) => {
  const text = String(digits)
    .replace('-', '')
    .padStart(places + 1, '0');
  const at = text.length - places;
  return `${digits < 0n ? '-' : ''}${text.slice(0, at)}${places ? `.${text.slice(at)}` : ''}`;
});

describe('digits that tell', () => {
  it('keep the order of any two decimals, also against the other in full', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.nat({ max: 4 }), (a, b, least) => {
        const digits = digitsToTell(a, b, least);
        const [x, y] = [roundDecimal(a, digits), roundDecimal(b, digits)];
        expect(compareDecimals(x, y)).toBe(compareDecimals(a, b));
        expect(compareDecimals(x, b)).toBe(compareDecimals(a, b));
      }),
      RUNS,
    );
  });

  it('round by half a digit at most', () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 9 }), (text, digits) => {
        const error = absolute(subtractDecimals(text, roundDecimal(text, digits)));
        expect(compareDecimals(error, `0.${'0'.repeat(digits)}5`)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('a number as a decimal', () => {
  it('is the same number, in plain digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberToDecimal(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(numberToDecimal(value))).toBe(value === 0 ? 0 : value);
      }),
      RUNS,
    );
  });
});
