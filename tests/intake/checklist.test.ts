import { describe, expect, it } from 'vitest';
import {
  type Checklist,
  draftOf,
  type Find,
  isReady,
  joined,
  rivalOf,
  standInSource,
} from '../../src/intake/checklist.ts';
import { compose } from '../../src/intake/compose.ts';
import { realLedger } from './ledger.ts';

const find = (over: Partial<Find> = {}): Find => ({
  indicator: 'forest-cover',
  value: '54,11%',
  period: '2025',
  stage: 'official',
  quote: 'Tỷ lệ che phủ rừng đạt 54,11%',
  at: 23,
  length: 6,
  verdict: { kind: 'sure' },
  isTicked: false,
  ...over,
});
const list = (finds: Find[]): Checklist => ({ finds, left: [] });

it('what a find would change is shown before its source is given, whatever its stage', () => {
  const ledger = realLedger();
  for (const stage of ['estimate', 'preliminary', 'official']) {
    const { problems, consequence, toAsk } = compose(
      draftOf(find({ stage }), standInSource('2026-11-20')),
      ledger,
      'vi',
    );
    expect([problems, consequence === null, toAsk]).toEqual([[], false, null]);
  }
});

describe('finds of another part of the report', () => {
  it('are added; those of before stay as they were corrected', () => {
    const corrected = find({ value: '54,2', isTicked: true });
    const other = find({ indicator: 'urbanisation-rate', quote: 'Tỷ lệ đô thị hóa' });
    expect(joined(list([corrected]), list([other])).finds).toEqual([corrected, other]);
    expect(joined(null, list([other])).finds).toEqual([other]);
  });

  it('take the place of the same finds', () => {
    expect(joined(list([find({ isTicked: true })]), list([find()])).finds).toEqual([find()]);
  });
});

describe('a figure that a table and the text both give', () => {
  const row = find({ quote: 'Ước TH | Tỷ lệ che phủ rừng | 54,11', read: '54.11' });
  const sentence = find({ quote: 'Che phủ rừng đạt 54,110%', value: '54,110%', read: '54.110' });
  const asked = { verdict: { kind: 'ask', reasons: [] } } as const;

  it.each<[string, Find, Find, Find[]]>([
    ['is one find, the first', row, sentence, [row]],
    ['is the clearer of the two', { ...row, ...asked }, sentence, [sentence]],
    ['is the one whose stage is known', { ...row, stage: '' }, sentence, [sentence]],
    [
      'is the one that was ticked',
      { ...row, ...asked, isTicked: true },
      sentence,
      [{ ...row, ...asked, isTicked: true }],
    ],
    ['is two where one was corrected', { ...row, read: undefined }, sentence, [{ ...row, read: undefined }, sentence]],
    ['is two of two periods', { ...row, period: '2024' }, sentence, [{ ...row, period: '2024' }, sentence]],
  ])('%s', (_, first, second, expected) => {
    expect(joined(list([first]), list([second])).finds).toEqual(expected);
  });

  it('with two values is for a person to choose: neither is ticked with those that are sure', () => {
    const both = [row, { ...sentence, value: '54,2%', read: '54.2' }];
    expect(both.map((each) => [rivalOf(each, both), isReady(each, both)])).toEqual([
      ['54,2%', false],
      ['54,11%', false],
    ]);
    expect(isReady(row, [row])).toBe(true);
    expect(isReady({ ...row, stage: '' }, [row])).toBe(false);
  });
});
