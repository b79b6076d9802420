import { describe, expect, it } from 'vitest';
import { powerBetween, readUnit, unitOfSeries } from '../../src/intake/unit.ts';
import { readWording, wordIn } from '../../src/intake/wording.ts';

describe('a unit at the beginning of a text', () => {
  it.each([
    ['%', 0, '%', ''],
    [' phần trăm so với', 0, '%', ' so với'],
    ['percent', 0, '%', ''],
    ['per cent', 0, '%', ''],
    [' điểm phần trăm', 0, 'point', ''],
    ['điểm %', 0, 'point', ''],
    ['% điểm', 0, 'point', ''],
    ['đpt', 0, 'point', ''],
    [' percentage points', 0, 'point', ''],
    ['‰', 0, '‰', ''],
    [' phần nghìn', 0, '‰', ''],
    ['  tỷ đồng;', 9, 'VND', ';'],
    [' nghìn tỷ đồng', 12, 'VND', ''],
    [' triệu triệu đồng', 12, 'VND', ''],
    [' trăm tỷ', 11, null, ''],
    [' tỷ, tăng', 9, null, ', tăng'],
    [' tỷ  ', 9, null, '  '],
    ['tr.đ', 6, 'VND', ''],
    ['tr usd', 6, 'USD', ''],
    [' TỶ USD/năm', 9, 'USD', '/năm'],
    ['đô thị', null, null, ''],
    ['đồng', 0, 'VND', ''],
    ['đồng bào', 0, 'VND', ' bào'],
    ['đồng\u0300i', null, null, ''],
    ['tỷ lệ', 9, null, ' lệ'],
    ['trồng', null, null, ''],
    ['xã', null, null, ''],
    ['', null, null, ''],
    ['tỷ đồng'.normalize('NFD'), 9, 'VND', ''],
  ])('%j is ten to the %s of %s', (text, power, base, rest) => {
    const found = readUnit(text);
    expect(found?.unit ?? null).toEqual(power === null ? null : { power, base });
    if (found) expect(text.normalize('NFC').slice(found.length)).toBe(rest);
  });
});

it.each([
  ['tỷ đồng', { power: 9, base: 'VND' }],
  ['đơn vị', { power: 0, base: 'count' }],
  ['nghìn xã', { power: 3, base: 'count' }],
  ['% số xã', { power: 0, base: '%' }],
])('a series in %s is one of %o', (text, unit) => {
  expect(unitOfSeries(text)).toEqual(unit);
});

it('powers of ten are converted, one unit is never taken for another', () => {
  const billion = { power: 9, base: 'VND' } as const;
  expect(powerBetween({ power: 6, base: 'VND' }, billion)).toBe(-3);
  expect(powerBetween({ power: 12, base: null }, billion)).toBe(3);
  expect(powerBetween({ power: 9, base: 'USD' }, billion)).toBeNull();
});

describe('the words around a number', () => {
  it.each([
    ['ước đạt hơn', 'ước đạt hơn', 'over', 'estimate'],
    ['Ước tính khoảng', 'ước tính khoảng', 'about', 'estimate'],
    ['sơ bộ gần', 'sơ bộ gần', 'under', 'preliminary'],
    ['số chính thức', 'chính thức', null, 'official'],
    ['tăng lên', null, null, null],
    ['hơn trước, nay khoảng', 'hơn khoảng', 'over', null],
    ['nước ta ước', 'ước', null, 'estimate'],
    ['ước'.normalize('NFD'), 'ước', null, 'estimate'],
    ['ước ước', 'ước', null, 'estimate'],
    ['~', '~', 'about', null],
    ['', null, null, null],
    ['không dưới', 'không dưới', 'over', null],
    ['khoảng (dự kiến) đạt', 'khoảng dự kiến đạt', 'about', 'estimate'],
    ['trên (sơ bộ)', 'trên sơ bộ', 'over', 'preliminary'],
    ['just under', 'just under', 'under', null],
  ])('%j: %s', (text, wording, side, stage) => {
    expect(readWording(text)).toEqual({ wording, side, stage });
  });

  it.each([
    ['nước ước', 'ước', 5],
    ['ước', 'ước', 0],
    ['ướcc', 'ước', -1],
    ['ước\u0300', 'ước', -1],
    ['ước1', 'ước', 0],
    ['', 'ước', -1],
  ])('in %j the whole word %s stands at %i', (text, word, place) => {
    expect(wordIn(text, word)).toBe(place);
  });
});
