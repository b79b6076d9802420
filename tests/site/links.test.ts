import { beforeAll, describe, expect, inject, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { filesOf } from './support/dist.ts';
import { type PageFacts, siteFacts } from './support/facts.ts';

let pages: PageFacts[] = [];
let files: Set<string>;
let byAddress: Map<string, PageFacts>;

beforeAll(async () => {
  pages = await siteFacts();
  files = new Set(filesOf(inject('dist')));
  byAddress = new Map(pages.map((page) => [page.address, page]));
});

/** Where a link of a page leads within the site, or null. */
function insideOf(page: PageFacts, href: string): URL | null {
  const url = new URL(href, SITE_URL + page.address);
  return url.origin === SITE_URL ? url : null;
}

const existsAt = ({ pathname }: URL): boolean =>
  files.has(decodeURIComponent(pathname).slice(1) + (pathname.endsWith('/') ? 'index.html' : ''));

/** Every address within the site that a page links to. */
const linkedFrom = (page: PageFacts): string[] =>
  page.links.flatMap(({ href }) => insideOf(page, href)?.pathname ?? []);

/** Pages that can be reached from an address by following links. */
function reachableFrom(start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const page = byAddress.get(address);
    if (!page || seen.has(address)) continue;
    seen.add(address);
    waiting.push(...linkedFrom(page));
  }
  return seen;
}

/** `page: href` of each link that a rule refuses. */
const faultsOf = (rule: (url: URL, page: PageFacts) => boolean): string[] =>
  pages.flatMap((page) =>
    page.links.flatMap(({ href }) => {
      const url = insideOf(page, href);
      return url && !rule(url, page) ? [`${page.address}: ${href}`] : [];
    }),
  );

describe('every link within the site', () => {
  it('leads to a page or a file', () => {
    expect(faultsOf(existsAt)).toEqual([]);
  });

  it('finds the place that it names on the page', () => {
    const placeExists = ({ pathname, hash }: URL): boolean =>
      hash === '' || (byAddress.get(pathname)?.ids.includes(decodeURIComponent(hash.slice(1))) ?? false);
    expect(faultsOf(placeExists)).toEqual([]);
  });

  it('ends in a slash where it leads to a page, so that no server has to send it on', () => {
    expect(faultsOf(({ pathname }) => pathname.endsWith('/') || /\.\w+$/.test(pathname))).toEqual([]);
  });

  it('has words', () => {
    expect(pages.flatMap(({ address, links }) => links.filter(({ text }) => text === '').map(() => address))).toEqual(
      [],
    );
  });
});

it('loads only what is there', () => {
  const missing = pages.flatMap((page) =>
    page.resources.filter((href) => {
      const url = insideOf(page, href);
      return !url || !existsAt(url);
    }),
  );
  expect(missing).toEqual([]);
});

it.each(['/', '/en/'])('reaches every page from %s by following links', (start) => {
  const reached = reachableFrom(start);
  const found = pages.filter(({ robots }) => robots !== 'noindex').map(({ address }) => address);
  expect(found.filter((address) => !reached.has(address))).toEqual([]);
});

it('links every indicator from both front pages', () => {
  const indicators = pages
    .map(({ address }) => address)
    .filter((address) => /^\/(chi-tieu|en\/indicators)\/[^/]+\/$/.test(address));
  const linked = [...['/', '/en/'].flatMap((front) => linkedFrom(byAddress.get(front) ?? (pages[0] as PageFacts)))];
  expect(indicators).toHaveLength(38);
  expect(indicators.filter((address) => !linked.includes(address))).toEqual([]);
});

it('gives every judged year and every report a place of its own', () => {
  const { ids = [] } = byAddress.get('/en/indicators/forest-cover/') ?? {};
  expect(ids).toEqual(expect.arrayContaining(['2025', '2023', '2022', 'f-2022--2023-03-10', 'f-2025--2026-02-13']));
});
