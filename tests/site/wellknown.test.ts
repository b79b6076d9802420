import { expect, inject, it } from 'vitest';
import { AS_OF, SITE_URL } from './settings.ts';
import { withOwnPage, withPage } from './support/browser.ts';
import { readText } from './support/dist.ts';
import { siteFacts } from './support/facts.ts';

interface Entry {
  address: string;
  alternates: Record<string, string>;
}

/** Runs in the browser. */
function readSitemap(xml: string): Entry[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('the sitemap is not well-formed XML');
  return [...document.getElementsByTagName('url')].map((url) => ({
    address: url.getElementsByTagName('loc')[0]?.textContent ?? '',
    alternates: Object.fromEntries(
      [...url.getElementsByTagName('xhtml:link')].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    ),
  }));
}

const sitemap = (): Promise<Entry[]> =>
  withPage((page) => page.evaluate(readSitemap, readText(inject('dist'), 'sitemap.xml')));

it('names every page in the sitemap exactly once, and nothing else', async () => {
  const pages = (await siteFacts()).filter(({ robots }) => robots !== 'noindex');
  const named = (await sitemap()).map(({ address }) => address);
  expect(named.toSorted()).toEqual(pages.map(({ address }) => SITE_URL + address).sort());
});

it('names in the sitemap the same languages of a page as the page itself', async () => {
  const pages = new Map((await siteFacts()).map((page) => [SITE_URL + page.address, page]));
  for (const { address, alternates } of await sitemap()) {
    const { 'x-default': _, ...own } = pages.get(address)?.alternates ?? {};
    expect({ address, alternates }).toEqual({ address, alternates: own });
  }
});

it('says in the sitemap when what a page tells last changed, never a day to come', () => {
  const changed = new Map(
    [...readText(inject('dist'), 'sitemap.xml').matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(
      ([, address = '', day = null]) => [address.slice(SITE_URL.length), day],
    ),
  );
  const days = [...changed.values()].filter((day) => day !== null);
  expect(days.filter((day) => !/^\d{4}(?:-\d{2}){0,2}$/.test(day) || day > AS_OF)).toEqual([]);
  const [front, indicator, method] = ['/', '/chi-tieu/che-phu-rung/', '/phuong-phap/'].map((at) => changed.get(at));
  expect([front, indicator]).toEqual([expect.any(String), expect.any(String)]);
  expect(method).toBeNull();
});

it('lets every robot in and shows it the sitemap', () => {
  const lines = readText(inject('dist'), 'robots.txt').split('\n');
  expect(lines).toEqual(expect.arrayContaining(['User-agent: *', 'Allow: /', `Sitemap: ${SITE_URL}/sitemap.xml`]));
});

it('answers a wrong address in both languages, with the way back, and hides that page from search engines', async () => {
  await withOwnPage(async (page) => {
    const answer = await page.goto('/no-such-page/');
    expect(answer?.status()).toBe(404);
    for (const [lang, front] of [
      ['vi', '/'],
      ['en', '/en/'],
    ] as const) {
      const section = page.locator(`main [lang=${lang}]`);
      expect(await section.locator(`a[href="${front}"]`).count()).toBe(1);
    }
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical], link[rel=alternate][hreflang]').count()).toBe(0);
  });
});
