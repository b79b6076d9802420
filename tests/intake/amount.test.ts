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
    ['53,\u200b75\ufeff%', PERCENT, '53.75'],
    ['10,05%', GROWTH, '10.05'],
    ['007,5%', GROWTH, '7.5'],
    ['57 nghìn 560 tỷ đồng', BILLION, '57560'],
    ['57 nghìn 56 tỷ đồng', BILLION, '57056'],
    ['1.057 nghìn 5 tỷ đồng', BILLION, '1057005'],
    ['2 triệu 500 nghìn đồng', { ...BILLION, unit: 'đồng' }, '2500000'],
    ['12 ngàn 30 tỉ', BILLION, '12030'],
    ['5.339 tr.đ', { ...BILLION, unit: 'triệu đồng' }, '5339'],
    ['0.52', PERCENT, '0.52'],
    ['12,345.6', DOLLARS, '12345.6'],
    ['1,234,567', DOLLARS, '1234567'],
    ['17 trên 27 đơn vị', UNITS, 'two-numbers'],
  ])('reads "%s"', (written, series, expected) => {
    expect(value(written, series)).toBe(expected);
  });

  it.each([
    ['âm 1,2%', '-1.2'],
    ['Âm  1,2%', '-1.2'],
    ['(1,2)', '-1.2'],
    ['(5)', '-5'],
    ['(1,2)%', '-1.2'],
    ['- 1,2%', '-1.2'],
    ['  –  1,2%', '-1.2'],
    ['là âm 1,2%', '-1.2'],
    ['GRDP - 1,2%', '1.2'],
    ['GRDP- 1,2%', '1.2'],
    ['–0,3', '-0.3'],
    ['trung tâm 5%', '5'],
    ['tăng (1,2)', '1.2'],
    ['âm\n4%', '-4'],
  ])('reads what is below zero, and nothing else as below it: %j', (written, expected) => {
    expect(value(written, GROWTH)).toBe(expected);
  });

  it.each([
    ['', PERCENT, 'empty', ''],
    ['  chưa có ', PERCENT, 'no-number', 'chưa có'],
    ['374/449 xã', COMMUNES, 'unclear', '374/449 xã'],
    ['khoảng 1.2.3%', GROWTH, 'unclear', '1.2.3'],
    ['từ 8,2 đến 8,4', GROWTH, 'two-numbers', 'từ 8,2 đến 8,4'],
    ['7,3  tỷ USD ', BILLION, 'other-unit', 'tỷ USD'],
    ['374 Xã', COMMUNES, 'other-unit', 'Xã'],
    ['374 (xã)', COMMUNES, 'other-unit', '(xã)'],
    ['374 xã nông thôn mới', COMMUNES, 'other-unit', 'xã nông thôn mới'],
    ['15 xã', BILLION, 'other-unit', 'xã'],
    ['15 người', DOLLARS, 'other-unit', 'người'],
  ])('says of %j what could not be read', (written, series, fault, found) => {
    expect(readAmount(written, series)).toEqual({ ok: false, fault, found });
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
    ['hơn 7,35 tỷ USD', EXPORT, 'hơn', '7.35', '7.36'],
    ['hơn 8,2%', GROWTH, 'hơn', '8.2', '8.3'],
    ['gần 8,2%', GROWTH, 'gần', '8.1', '8.2'],
    ['gần -2%', GROWTH, 'gần', '-3', '-2'],
    ['8,27%, cao hơn năm trước', GROWTH, null, null, null],
    ['gần 0,005%', PERCENT, 'gần', '0.004', '0.005'],
    ['gần 0%', PERCENT, 'gần', '0', '0'],
    ['khoảng 0%', PERCENT, 'khoảng', '0', '0.5'],
    ['trên 100%', PERCENT, 'trên', '100', '100'],
    ['hơn 0 tỷ đồng', BILLION, 'hơn', '0', '1'],
    ['hơn 57.001 tỷ đồng', BILLION, 'hơn', '57001', '57002'],
    ['gần 10 đơn vị', UNITS, 'gần', '0', '10'],
    ['trên 20 đơn vị', UNITS, 'trên', '20', '27'],
    ['khoảng 700 nghìn tỷ', BILLION, 'khoảng', '650000', '750000'],
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

  it('the end of the scale is inside it', () => {
    expect(read('5.339', { ...EXPORT, scale: ['0', '5.339'] })).toMatchObject({ value: '5.339', other: null });
    expect(read('5.339', { ...EXPORT, scale: ['5339', null] })).toMatchObject({ value: '5339', other: null });
    expect(read('5.339', { ...EXPORT, scale: ['5.339', null] })).toMatchObject({ value: '5.339', other: '5339' });
  });

  it('without a last figure the marks of the language tell which reading is first', () => {
    const series = { ...EXPORT, near: null };
    expect(read('5.339', series)).toMatchObject({ value: '5339', other: '5.339' });
    expect(read('5,339', series)).toMatchObject({ value: '5.339', other: '5339' });
    expect(read('5,339', { ...series, dot: true })).toMatchObject({ value: '5339', other: '5.339' });
    expect(read('5.339', { ...series, near: '0' })).toMatchObject({ value: '5.339', other: '5339' });
  });

  it('a series without decimals takes only the whole reading, as far as a power of ten leaves it whole', () => {
    expect(read('3,505', { ...DOLLARS, near: null })).toMatchObject({ value: '3505', other: null });
    expect(read('3,505 triệu USD', { ...DOLLARS, near: null })).toMatchObject({
      value: '3505000',
      other: '3505000000',
    });
  });

  it('a conversion that leaves no reading whole keeps both', () => {
    expect(read('5.339 triệu đồng', BILLION)).toMatchObject({ value: '5.339', other: '0.005339' });
  });

  it('a conversion with what stands behind the unit left out', () => {
    expect(read('5.339 triệu USD/năm', EXPORT)).toMatchObject({ converted: 'triệu USD' });
  });

  it('another spelling of the same power is none', () => {
    expect(read('7,3 billion USD', EXPORT)).toMatchObject({ converted: null });
    expect(read('57 nghìn tỷ', BILLION)).toMatchObject({ converted: 'nghìn tỷ', number: '57', value: '57000' });
  });

  it('the reading of a value below zero, in both ways', () => {
    expect(read('-5.339', { ...GROWTH, near: null })).toMatchObject({ value: '-5339', other: '-5.339' });
  });

  it.each([
    ['-112,5%', '-112.5'],
    ['0112,5%', '112.5'],
    ['00112,5%', '112.5'],
    ['100,5%', '100.5'],
  ])('%s, outside the scale, is read for the check to refuse', (written, expected) => {
    expect(value(written, PERCENT)).toBe(expected);
  });

  it('a value outside the scale is read, for the check to refuse', () => {
    expect(value('112,5%', PERCENT)).toBe('112.5');
  });
});
