/** The pages that the change touches, held to what every page of the site is held to. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { lostFrom, parseLedger, readLedger } from '../../src/site/ledger.ts';
import { publishedAddresses } from '../../src/site/published.ts';
import { filesOf, htmlOf } from '../site/support/dist.ts';
import { factsOf, type PageFacts } from '../site/support/facts.ts';
import { htmlFaults } from '../site/support/html.ts';
import { LINK_RULES, linkFaults, missingResources, reachableFrom, type Site } from '../site/support/links.ts';
import { heavyPages, heavyScripts, heavySheets } from '../site/support/weight.ts';
import { CONTENT } from './support/plan-under-test.ts';

const dist = inject('dist');
const files = filesOf(dist);
const html = htmlOf(dist);
const touched = new Set(inject('touched'));
const touchedHtml = [...html].filter(([address]) => touched.has(address));

let site: Site;
let touchedPages: PageFacts[];
beforeAll(async () => {
  site = { root: inject('siteRoot'), pages: await factsOf(html), files: new Set(files) };
  touchedPages = site.pages.filter(({ address }) => touched.has(address));
});

describe('addresses', () => {
  const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  const published = new Set(publishedAddresses(files.map((path) => ({ path, html: html.get(addressOf(path)) ?? '' }))));

  it.each([
    ['of the ledger', readLedger(CONTENT)],
    ['of the ledger that the change starts from', parseLedger(inject('earlierLedger'))],
  ])('%s are all still there; new ones are written down when the change is merged', (_, ledger) => {
    expect(lostFrom(ledger, published)).toEqual([]);
  });
});

describe('links of the touched pages', () => {
  it.each(Object.keys(LINK_RULES))('each %s', (words) => {
    expect(linkFaults(site, LINK_RULES[words]?.(site) ?? (() => false), touchedPages)).toEqual([]);
  });

  it('have words', () => {
    const wordless = touchedPages.filter(({ links }) => links.some(({ text }) => text === ''));
    expect(wordless.map(({ address }) => address)).toEqual([]);
  });

  it('load only what is there', () => {
    expect(missingResources(site, touchedPages)).toEqual([]);
  });

  it('lead to every page from the front pages', () => {
    const fronts = site.pages.map(({ address }) => address).filter((address) => /^\/(?:[a-z]{2}\/)?$/.test(address));
    const reached = new Set(fronts.flatMap((front) => [...reachableFrom(site, front)]));
    const found = site.pages.filter(({ robots }) => robots !== 'noindex').map(({ address }) => address);
    expect(found.filter((address) => !reached.has(address))).toEqual([]);
  });
});

describe('titles', () => {
  it('are of their own, and so are descriptions', () => {
    const found = site.pages.filter(({ robots }) => robots !== 'noindex');
    const repeated = (texts: string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);
    expect(repeated(found.map(({ title, lang }) => `${lang}: ${title}`))).toEqual([]);
    expect(repeated(found.map(({ description }) => description))).toEqual([]);
  });
});

describe('the touched pages', () => {
  it('are valid HTML', async () => {
    expect(await htmlFaults(touchedHtml)).toEqual([]);
  });

  it('weigh no more than the budgets allow', () => {
    expect(heavyPages(touchedHtml)).toEqual([]);
    expect(heavySheets(dist, touchedHtml)).toEqual([]);
    expect(heavyScripts(dist, touchedHtml)).toEqual([]);
  });
});
