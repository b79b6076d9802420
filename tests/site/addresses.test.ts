/** Addresses never die: the ledger against the build, and the pages that send their readers on. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { lostFrom, readLedger } from '../../src/site/ledger.ts';
import { publishedAddresses } from '../../src/site/published.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { SITE_URL } from './settings.ts';
import { withPage } from './support/browser.ts';
import { addressOf, filesOf, htmlOf, readText } from './support/dist.ts';

let html: Map<string, string>;
let published: string[];

beforeAll(() => {
  const dist = inject('dist');
  html = htmlOf(dist);
  published = publishedAddresses(filesOf(dist).map((path) => ({ path, html: html.get(addressOf(path)) })));
});

describe('the ledger of addresses', () => {
  it('holds hundreds of addresses: pages, files and fragments', () => {
    const { addresses } = readLedger(FROZEN);
    expect(addresses.length).toBeGreaterThan(350);
    expect(addresses).toContain('/nq13-16/');
    expect(addresses).toContain('/en/indicators/forest-cover/#2025');
    expect(addresses).toContain('/data/v1/indicators.json');
  });

  it('has no address that this build would drop', () => {
    expect(lostFrom(readLedger(FROZEN), new Set(published))).toEqual([]);
  });
});

describe('short addresses', () => {
  const page = (address: string): string => html.get(address) ?? '';

  it.each([
    ['/nq13-16/', '/chi-tieu/che-phu-rung/'],
    ['/en/nq13-16/', '/en/indicators/forest-cover/'],
  ])('%s sends on to %s without script', (from, to) => {
    expect(page(from)).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page(from)).toContain(`<link rel="canonical" href="${SITE_URL}${to}">`);
    expect(readText(inject('dist'), '_redirects')).toContain(`${from} ${to} 301\n`);
  });

  it('takes the fragment along in a browser', async () => {
    const at = await withPage(async (tab) => {
      await tab.goto('/nq13-16/#2025');
      await tab.waitForURL('**/chi-tieu/**');
      return tab.url();
    });
    expect(at).toMatch(/\/chi-tieu\/che-phu-rung\/#2025$/);
  });

  it('exists for each of the 19 codes in both languages', () => {
    const short = [...html.keys()].filter((address) => /^\/(?:en\/)?nq13-\d\d\/$/.test(address));
    expect(short).toHaveLength(38);
  });
});

describe('the buttons that copy a link', () => {
  it('stand beside each year and each report, and copy the whole address', async () => {
    const copied = await withPage(
      async (tab) => {
        await tab.goto('/chi-tieu/che-phu-rung/');
        await tab.getByRole('button', { name: /2025$/ }).first().click();
        await tab.getByText('Đã chép').waitFor();
        return tab.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(copied).toMatch(/^http:\/\/[\d.:]+\/chi-tieu\/che-phu-rung\/#2025$/);
  });

  it('are links to the same place without script', async () => {
    const hrefs = await withPage(
      async (tab) => {
        await tab.goto('/chi-tieu/che-phu-rung/');
        return tab.locator('a.copy-link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      },
      { javaScriptEnabled: false },
    );
    expect(hrefs).toContain('#2025');
    expect(hrefs).toContain('#f-2025--2026-02-13');
    for (const href of hrefs) expect(published).toContain(`/chi-tieu/che-phu-rung/${href}`);
  });
});
