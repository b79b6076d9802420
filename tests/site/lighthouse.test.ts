/**
 * Lighthouse as on a phone, for what only Lighthouse asks: best practices and what search engines need. Accessibility is
 * asked by axe itself (axe.test.ts), time by `npm run bench:pages` on a quiet machine. Few pages that together have every
 * ingredient of the site stand for the kinds of pages; `npm run test:nightly` asks about each kind.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Category, type Lighthouse, openLighthouse } from '../../scripts/bench/lighthouse.ts';
import { BUDGETS } from './support/budgets.ts';
import { htmlOf } from './support/dist.ts';
import { longestOfEachKind } from './support/kinds.ts';
import { coverOf, type Structured } from './support/structures.ts';

const html = htmlOf(inject('dist'));
const kinds = longestOfEachKind(inject('dist'), 'vi');

/** Frames and the 404 page ask search engines to leave them out, so nobody finds them there. */
const isForSearch = (address: string): boolean => !html.get(address)?.includes('content="noindex"');

/** What Lighthouse has an opinion on: elements, the scripts and files that are named, what fields take. */
const INGREDIENTS = /<([a-z][\w-]*)|\b(?:rel|type|http-equiv|loading|target|property)="([^"]*)"|\bsrc="([^"?#]*\.js)"/g;

function ingredientsOf(address: string): Structured {
  const text = html.get(address) ?? '';
  const found = [...text.matchAll(INGREDIENTS)].map(([whole, element]) => (element ? `<${element}` : whole));
  return { address, structures: new Set([...found, `for search: ${isForSearch(address)}`]), elements: text.length };
}

const asked = process.env['EVERY_PAGE'] ? kinds : coverOf(kinds.map(ingredientsOf)).map(({ address }) => address);

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

  it.each(asked)('on %s', async (address) => {
    const given = await lighthouse.ask(inject('origin') + address, categoriesOf(address));
    expect(Object.keys(given).sort()).toEqual(categoriesOf(address));
    for (const [category, scored] of Object.entries(given))
      expect({ category, ...scored }).toEqual({ category, score: BUDGETS.lighthouse, faults: [] });
  });
});

it('most kinds of pages are for search engines, too', () => {
  expect(kinds.filter(isForSearch).length).toBeGreaterThan(kinds.length - 4);
});
