import { beforeAll, describe, expect, inject, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { filesOf } from './support/dist.ts';
import { siteFacts } from './support/facts.ts';
import { insideOf, LINK_RULES, linkFaults, missingResources, reachableFrom, type Site } from './support/links.ts';

let site: Site;

beforeAll(async () => {
  site = { root: `${SITE_URL}/`, pages: await siteFacts(), files: new Set(filesOf(inject('dist'))) };
});

describe('every link within the site', () => {
  it.each(Object.keys(LINK_RULES))('%s', (words) => {
    expect(linkFaults(site, LINK_RULES[words]?.(site) ?? (() => false))).toEqual([]);
  });

  it('has words', () => {
    const wordless = site.pages.filter(({ links }) => links.some(({ text }) => text === ''));
    expect(wordless.map(({ address }) => address)).toEqual([]);
  });
});

it('loads only what is there', () => {
  expect(missingResources(site)).toEqual([]);
});

it.each(['/', '/en/'])('reaches every page from %s by following links', (start) => {
  const reached = reachableFrom(site, start);
  const found = site.pages.filter(({ robots }) => robots !== 'noindex').map(({ address }) => address);
  expect(found.filter((address) => !reached.has(address))).toEqual([]);
});

it('links every indicator from both front pages', () => {
  const indicators = site.pages
    .map(({ address }) => address)
    .filter((address) => /^\/(chi-tieu|en\/indicators)\/[^/]+\/$/.test(address));
  const fronts = site.pages.filter(({ address }) => ['/', '/en/'].includes(address));
  const linked = fronts.flatMap((page) => page.links.map(({ href }) => insideOf(site, page, href)?.pathname));
  expect(indicators).toHaveLength(38);
  expect(indicators.filter((address) => !linked.includes(address))).toEqual([]);
});

it('gives every judged year and every report a place of its own', () => {
  const { ids = [] } = site.pages.find(({ address }) => address === '/en/indicators/forest-cover/') ?? {};
  expect(ids).toEqual(expect.arrayContaining(['2025', '2023', '2022', 'f-2022--2023-03-10', 'f-2025--2026-02-13']));
});
