/**
 * Lighthouse as on a phone, for what only Lighthouse asks: best practices and what search engines need. Accessibility is
 * asked by axe itself (axe.test.ts), time by `npm run bench:pages` on a quiet machine. Asked by `npm run test:plans`, of the longest page of each kind.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Category, type Lighthouse, openLighthouse } from '../../scripts/lighthouse/lighthouse.ts';
import { BUDGETS } from './support/budgets.ts';
import { htmlOf } from './support/dist.ts';
import { longestOfEachKind } from './support/kinds.ts';

const html = htmlOf(inject('dist'));
const kinds = longestOfEachKind(inject('dist'), 'vi');

/** Frames and the 404 page ask search engines to leave them out, so nobody finds them there. */
const isForSearch = (address: string): boolean => !html.get(address)?.includes('content="noindex"');

const categoriesOf = (address: string): Category[] => [
  'best-practices',
  ...(isForSearch(address) ? ['seo' as const] : []),
];

describe('Lighthouse scores as budgeted', () => {
  let lighthouse: Lighthouse;
  beforeAll(async () => {
    lighthouse = await openLighthouse();
  });
  afterAll(() => lighthouse.close());

  it.each(kinds)('on %s', async (address) => {
    const given = await lighthouse.ask(inject('origin') + address, categoriesOf(address));
    expect(Object.keys(given).sort()).toEqual(categoriesOf(address));
    for (const [category, scored] of Object.entries(given))
      expect({ category, ...scored }).toEqual({ category, score: BUDGETS.lighthouse, faults: [] });
  });
});

it('most kinds of pages are for search engines, too', () => {
  expect(kinds.filter(isForSearch).length).toBeGreaterThan(kinds.length - 4);
});
