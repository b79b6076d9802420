/** Lighthouse on a page of each kind, as on a phone. Its time is measured by `npm run bench:pages`, on a quiet machine. */
import { describe, expect, inject, it } from 'vitest';
import { type Category, type Scored, withLighthouse } from '../../scripts/bench/lighthouse.ts';
import { BUDGETS } from './support/budgets.ts';
import { readText } from './support/dist.ts';
import { longestOfEachKind } from './support/kinds.ts';

const dist = inject('dist');
const addresses = longestOfEachKind(dist, 'vi');

/** Frames and the 404 page ask search engines to leave them out, so nobody finds them there. */
const isForSearch = (address: string): boolean => {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  return !readText(dist, file).includes('content="noindex"');
};

const categoriesOf = (address: string): Category[] => [
  'accessibility',
  'best-practices',
  ...(isForSearch(address) ? ['seo' as const] : []),
];

describe('Lighthouse scores as budgeted', async () => {
  const scores = await withLighthouse(async (ask) => {
    const found = new Map<string, Partial<Record<Category, Scored>>>();
    for (const address of addresses) found.set(address, await ask(inject('origin') + address, categoriesOf(address)));
    return found;
  });

  it.each(addresses)('on %s', (address) => {
    const given = scores.get(address) ?? {};
    expect(Object.keys(given).sort()).toEqual(categoriesOf(address));
    for (const [category, scored] of Object.entries(given))
      expect({ category, ...scored }).toEqual({ category, score: BUDGETS.lighthouse, faults: [] });
  });

  it('on most kinds of pages for what search engines ask, too', () => {
    expect(addresses.filter(isForSearch).length).toBeGreaterThan(addresses.length - 4);
  });
});
