/** A long paste is read in passes: twice the text takes little more than twice the time, whatever it repeats. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/intake/report/blocks.ts';
import { frozenReader } from './corpus.ts';

const reader = frozenReader();

/** Processor time, which other work on the machine does not lengthen; the least of two. */
function costOf(text: string): number {
  const once = (): number => {
    const before = process.cpuUsage();
    reader(blocksOf(text));
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once());
}

it.each(['2021-2025 ', 'tỷ lệ che phủ rừng ', '54,09% ', '(', '1.000.', 'a\t1\n'])('%j', (piece) => {
  const texts = [20_000, 80_000].map((letters) => piece.repeat(letters / piece.length));
  const [less, more] = texts.map(costOf) as [number, number];
  expect(more / Math.max(less, 2_000)).toBeLessThan(10);
});

describe('a long text', () => {
  it.each([
    ['years', '2021-2025 '.repeat(20_000)],
    ['dots and brackets', `${'1.'.repeat(50_000)} ${'('.repeat(50_000)}`],
    ['units and months', `${'tỷ '.repeat(30_000)}${'9 tháng '.repeat(12_000)}`],
    ['names without an end', 'tỷ lệ hộ nghèo '.repeat(13_000)],
  ])('is read in a moment: %s', (_, text) => {
    const start = performance.now();
    reader(blocksOf(text));
    // Allowance: a second on an idle machine; tests share theirs.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
