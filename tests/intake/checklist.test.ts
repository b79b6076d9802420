import { describe, expect, it } from 'vitest';
import { type Checklist, draftOf, type Find, joined, standInSource } from '../../src/intake/checklist.ts';
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
