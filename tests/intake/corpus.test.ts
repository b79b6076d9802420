/** The reader against the corpus: what it is sure of is right, and little is passed over. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, casesIn, compare, frozenReader, scoreOf } from './corpus.ts';

const reader = frozenReader();
const parts = readdirSync(CORPUS).map((name) => [name, casesIn(join(CORPUS, name))] as const);
const all = parts.flatMap(([, cases]) => cases);

it('holds at least 600 sentences and 80 tables', () => {
  const tables = all.filter(({ table }) => table !== undefined).length;
  expect(tables).toBeGreaterThanOrEqual(80);
  expect(all.length - tables).toBeGreaterThanOrEqual(600);
});

describe.each(parts)('the %s part', (_, cases) => {
  it('is never read wrongly without a question', () => {
    expect(cases.flatMap((each) => compare(each, reader).remarks.filter((line) => line.startsWith('wrong')))).toEqual(
      [],
    );
  });

  it('passes over fewer than 8 figures in a hundred', () => {
    const taken = cases.flatMap(({ takes }) => takes).length;
    expect(scoreOf(cases, reader).misses / taken).toBeLessThan(0.08);
  });
});
