import { describe, expect, it } from 'vitest';
import { readAmount, type Scale } from '../../src/intake/amount.ts';

const PERCENT: Scale = { unit: '%', decimals: 2, scale: ['0', '100'], near: '54' };
const GROWTH: Scale = { unit: '%/năm', decimals: 2, scale: [null, null], near: '12.16' };
const BILLION: Scale = { unit: 'tỷ đồng', decimals: 0, scale: ['0', null], near: '56284' };
const EXPORT: Scale = { unit: 'tỷ USD', decimals: 2, scale: ['0', null], near: '6.3' };
const DOLLARS: Scale = { unit: 'USD', decimals: 0, scale: ['0', null], near: '3505' };
const UNITS: Scale = { unit: 'đơn vị', decimals: 0, scale: ['0', '27'], near: '14' };
const COMMUNES: Scale = { unit: '% số xã', decimals: 1, scale: ['0', '100'], near: '79' };

const read = (written: string, series: Scale) => {
  const reading = readAmount(written, series);
  return reading.ok ? reading.amount : reading.fault;
};
const value = (written: string, series: Scale) => {
  const reading = readAmount(written, series);
  return reading.ok ? reading.amount.value : reading.fault;
};

describe('a value as people write it', () => {
  it.each([
    ['53,75', PERCENT, '53.75'],
    ['53.75', PERCENT, '53.75'],
    [' 53,75 % ', PERCENT, '53.75'],
    ['53,75%', PERCENT, '53.75'],
    ['54', PERCENT, '54'],
    ['53,60', PERCENT, '53.60'],
    ['0,52%', PERCENT, '0.52'],
    ['357.760', BILLION, '357760'],
    ['357,760', BILLION, '357760'],
    ['357 760', BILLION, '357760'],
    ['357\u00a0760 tỷ đồng', BILLION, '357760'],
    ['54.952 tỷ đồng', BILLION, '54952'],
    ['54.952,5 tỉ đồng', BILLION, '54952.5'],
    ['1.234.567', BILLION, '1234567'],
    ['40.000 tỷ', BILLION, '40000'],
    ['148,5 nghìn tỷ đồng', BILLION, '148500'],
    ['148,5 ngàn tỉ', BILLION, '148500'],
    ['700 nghìn tỷ đồng', BILLION, '700000'],
    ['57 triệu triệu đồng', BILLION, '57000'],
    ['54.952.000 triệu đồng', BILLION, '54952'],
    ['5.339 triệu USD', EXPORT, '5.339'],
    ['939,4 triệu USD', EXPORT, '0.9394'],
    ['7,3 tỷ USD', EXPORT, '7.3'],
    ['7,3 tỷ đô la Mỹ', EXPORT, '7.3'],
    ['US$ 7.3', EXPORT, '7.3'],
    ['7.3 billion USD', EXPORT, '7.3'],
    ['3.505 USD', DOLLARS, '3505'],
    ['3.505 USD/người', DOLLARS, '3505'],
    ['3505', DOLLARS, '3505'],
    ['3,505', DOLLARS, '3505'],
    ['ước đạt 8,27%', GROWTH, '8.27'],
    ['tăng 8,27% so với cùng kỳ', GROWTH, '8.27'],
    ['-2,5%', GROWTH, '-2.5'],
    ['−2,5%', GROWTH, '-2.5'],
    ['15 huyện', UNITS, '15'],
    ['15 đơn vị', UNITS, '15'],
    ['83% số xã', COMMUNES, '83'],
    ['５３,７５', PERCENT, '53.75'],
  ])('reads "%s"', (written, series, expected) => {
    expect(value(written, series)).toBe(expected);
  });

  it.each([
    ['', PERCENT, 'empty'],
    ['   ', PERCENT, 'empty'],
    ['chưa có', PERCENT, 'no-number'],
    ['12%', BILLION, 'other-unit'],
    ['57.000 tỷ đồng', PERCENT, 'other-unit'],
    ['7,3 tỷ USD', BILLION, 'other-unit'],
    ['374 xã', COMMUNES, 'other-unit'],
    ['374/449 xã', COMMUNES, 'unclear'],
    ['từ 8,2 đến 8,4', GROWTH, 'two-numbers'],
    ['8,27% (tăng 1,2%)', GROWTH, 'two-numbers'],
    ['1.2.3', GROWTH, 'unclear'],
    ['12,34,5', GROWTH, 'unclear'],
  ])('does not guess at "%s"', (written, series, fault) => {
    expect(value(written, series)).toBe(fault);
  });
});

describe('the words around it', () => {
  it.each([
    ['hơn 7,3 tỷ USD', EXPORT, 'hơn', '7.3', '7.4'],
    ['trên 57.000 tỷ đồng', BILLION, 'trên', '57000', '58000'],
    ['hơn 50.600 tỷ', BILLION, 'hơn', '50600', '50700'],
    ['hơn 700 nghìn tỷ đồng', BILLION, 'hơn', '700000', '800000'],
    ['gần 6,3 tỷ USD', EXPORT, 'gần', '6.2', '6.3'],
    ['khoảng 83%', PERCENT, 'khoảng', '82.5', '83.5'],
    ['khoảng 100%', PERCENT, 'khoảng', '99.5', '100'],
    ['hơn 70%', PERCENT, 'hơn', '70', '71'],
    ['hơn 99,5%', PERCENT, 'hơn', '99.5', '99.6'],
    ['ước đạt hơn 7,3 tỷ USD', EXPORT, 'ước đạt hơn', '7.3', '7.4'],
    ['gần 940 triệu USD', EXPORT, 'gần', '0.93', '0.94'],
    ['ước đạt 8,27%', GROWTH, 'ước đạt', null, null],
    ['8,27%', GROWTH, null, null, null],
    ['more than 7.3 billion USD', EXPORT, 'more than', '7.3', '7.4'],
  ])('"%s" keeps its wording and its range', (written, series, wording, low, high) => {
    expect(read(written, series)).toMatchObject({ wording, low, high });
  });

  it.each([
    ['ước đạt 8,27%', 'estimate'],
    ['sơ bộ 8,27%', 'preliminary'],
    ['chính thức 8,27%', 'official'],
    ['đạt 8,27%', null],
    ['nước 8,27%', null],
  ])('"%s" suggests its stage', (written, stage) => {
    expect(read(written, GROWTH)).toMatchObject({ stage });
  });
});

describe('what has to be confirmed', () => {
  it('a conversion, with the number and the unit as written', () => {
    expect(read('5.339 triệu USD', EXPORT)).toMatchObject({ number: '5339', converted: 'triệu USD', value: '5.339' });
    expect(read('7,3 tỷ USD', EXPORT)).toMatchObject({ converted: null, other: null });
  });

  it('digits that can be read in two ways, the one nearer to the last figure first', () => {
    expect(read('5.339', EXPORT)).toMatchObject({ value: '5.339', other: '5339' });
    expect(read('5.339', { ...EXPORT, near: '5000' })).toMatchObject({ value: '5339', other: '5.339' });
  });

  it('but not where the scale or the digits of the series leave one reading', () => {
    expect(read('53.754', PERCENT)).toMatchObject({ value: '53.754', other: null });
    expect(read('3.505', DOLLARS)).toMatchObject({ value: '3505', other: null });
  });

  it('a value outside the scale is read, for the check to refuse', () => {
    expect(value('112,5%', PERCENT)).toBe('112.5');
  });
});
