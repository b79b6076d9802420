/** Whether a number can be a value of a series, what value it is, and whether it is far from the last one. */
import { describe, expect, it } from 'vitest';
import type { NumberChunk } from '../../src/intake/report/chunk.ts';
import { fitOf, isFar, isFlow, isTwofold, leadingWords, readValue } from '../../src/intake/report/fit.ts';
import type { Wanted } from '../../src/intake/report/wanted.ts';
import { readUnit } from '../../src/intake/unit.ts';
import { chunks, wanted } from './knowledge.ts';

const of = (id: string, near?: string | null): Wanted => {
  const found = wanted(id);
  return near === undefined ? found : { ...found, scale: { ...found.scale, near } };
};
const number = (text: string): NumberChunk => {
  const found = chunks(text).find((chunk): chunk is NumberChunk => chunk.kind === 'number');
  if (!found) throw new RangeError(text);
  return found;
};

describe('a unit beside a series', () => {
  it.each([
    ['%', 'forest-cover', 'fits'],
    ['điểm phần trăm', 'forest-cover', 'kin'],
    ['‰', 'forest-cover', 'kin'],
    ['tỷ', 'forest-cover', 'not'],
    ['tỷ đồng', 'forest-cover', 'not'],
    ['', 'forest-cover', 'bare'],
    ['tỷ đồng', 'budget-revenue', 'fits'],
    ['nghìn tỷ', 'budget-revenue', 'fits'],
    ['triệu đồng', 'budget-revenue', 'fits'],
    ['tỷ USD', 'budget-revenue', 'kin'],
    ['%', 'budget-revenue', 'not'],
    ['triệu USD', 'export-turnover', 'fits'],
    ['tỷ đồng', 'export-turnover', 'kin'],
    ['USD', 'grdp-per-capita', 'fits'],
    ['triệu đồng', 'grdp-per-capita', 'kin'],
    ['tỷ', 'new-rural-districts', 'not'],
    ['%', 'new-rural-districts', 'not'],
    ['', 'new-rural-districts', 'bare'],
  ])('%j of %s: %s', (unit, id, fit) => {
    expect(fitOf({ unit: readUnit(unit)?.unit ?? null }, of(id))).toBe(fit);
  });

  it('of a series of another kind of things is none of it', () => {
    for (const unit of ['tấn', '‰']) {
      const own = { ...of('forest-cover'), scale: { ...of('forest-cover').scale, unit } };
      expect(fitOf({ unit: readUnit('USD')?.unit ?? null }, own)).toBe('not');
    }
  });

  it.each([
    ['grdp-growth', true],
    ['budget-revenue', true],
    ['export-turnover', true],
    ['forest-cover', false],
    ['new-rural-districts', false],
  ])('%s adds up over time: %s', (id, flows) => {
    expect(isFlow(of(id))).toBe(flows);
  });
});

it.each([
  ['GRDP ước đạt hơn ', 'ước đạt hơn '],
  ['hơn cả; đạt ', 'đạt '],
  ['khoảng (', ''],
  ['khoảng: ', ''],
  ['khoảng, ', ''],
  ['hơn 1 2 3 4 5 6 ', ''],
  ['hơn 1 2 3 4 ', 'hơn '],
  ['hơn  1  2  3 ', 'hơn '],
  ['', ''],
])('behind %j a number is %j', (lead, words) => {
  expect(leadingWords(lead)).toBe(words);
});

describe('a value', () => {
  const value = (text: string, id: string, over: Partial<Parameters<typeof readValue>[0]> = {}) => {
    const found = readValue({ number: number(text), text, lead: '', isNegative: false, ...over }, of(id));
    return found && [found.text, found.amount.value, found.amount.low, found.amount.high];
  };

  it.each<[string, string, Partial<Parameters<typeof readValue>[0]>, (string | null)[] | null]>([
    ['8,27%', 'grdp-growth', {}, ['8,27%', '8.27', null, null]],
    ['8,27%', 'grdp-growth', { lead: 'ước đạt hơn ' }, ['ước đạt hơn 8,27%', '8.27', '8.27', '8.28']],
    ['8,27%', 'grdp-growth', { isNegative: true }, ['âm 8,27%', '-8.27', null, null]],
    ['-8,27%', 'grdp-growth', { isNegative: true }, ['-8,27%', '-8.27', null, null]],
    ['8,27', 'grdp-growth', { unit: '%' }, ['8,27 %', '8.27', null, null]],
    ['6.120', 'export-turnover', { unit: 'triệu USD' }, ['6.120 triệu USD', '6.12', null, null]],
    ['13/27', 'new-rural-districts', {}, ['13', '13', null, null]],
    ['13/27 huyện', 'new-rural-districts', {}, ['13 huyện', '13', null, null]],
    ['7,5-8%', 'grdp-growth', {}, ['7,5-8%', '7.5', '7.5', '8']],
    ['từ 7,5 đến 8', 'grdp-growth', { unit: '%' }, ['từ 7,5 đến 8', '7.5', '7.5', '8']],
    ['6.100 - 6.200 triệu USD', 'export-turnover', {}, ['6.100 - 6.200 triệu USD', '6.1', '6.1', '6.2']],
    ['7,5-8 tỷ đồng', 'grdp-growth', {}, null],
    ['7,5-8,1,2%', 'grdp-growth', {}, null],
    ['8,27 tỷ đồng', 'grdp-growth', {}, null],
  ])('%s of %s, %o', (text, id, over, expected) => {
    expect(value(text, id, over)).toEqual(expected);
  });
});

describe('a value that is looked at again', () => {
  const amount = (value: string, other: string | null = null, digits = value) =>
    ({ value, other, number: digits, low: null, high: null, wording: null, stage: null, converted: null }) as const;

  it.each([
    ['500', '100', false],
    ['501', '100', true],
    ['20', '100', false],
    ['19', '100', true],
    ['1000', '0', false],
    ['1000', null, false],
  ])('%s, where the last one is %s, is far from it: %s', (value, near, far) => {
    expect(isFar(amount(value), of('budget-revenue', near))).toBe(far);
    expect(isFar(amount(value), of('grdp-growth', near))).toBe(false);
  });

  it.each([
    ['5.339', '5339', '6.3', '5.339', false],
    ['5.339', '5339', '100', '5.339', true],
    ['5.339', '5339', '1', '5.339', true],
    ['5.339', '5339', null, '5.339', true],
    ['5.339', '5339', '0', '5.339', true],
    ['5.339', null, '6.3', '5.339', false],
    // A comma before three digits parts fractions where people write Vietnamese.
    ['56548', null, '56548', '56,548 tỷ', true],
    ['56.548', null, '56548', '56,548 tỷ', false],
    ['56548', null, '56548', '56.548 tỷ', false],
    ['1056548', null, '56548', '1,056,548 tỷ', false],
    ['548', null, '548', '0,548 tỷ', false],
  ])('%s or %s, where the last one is %s, written %s, can be read in two ways: %s', (value, other, near, text, two) => {
    expect(isTwofold(amount(value, other), of('export-turnover', near), text)).toBe(two);
  });
});
