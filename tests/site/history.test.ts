/** The change log, the pages of the days and the feeds of the built site. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { IndicatorsFile } from '../../src/data/schema.ts';
import { SITE_URL } from './settings.ts';
import { withPage } from './support/browser.ts';
import { filesOf, readText } from './support/dist.ts';

const dist = (): string => inject('dist');
const all = (): IndicatorsFile => JSON.parse(readText(dist(), 'data/v1/indicators.json'));
/** A month or a year counts from its last day: the day before the first of the next. */
function lastDay(published: string): string {
  const [year = 0, month = 12, day] = published.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : published;
}

describe('the days', () => {
  it('have a page in both languages for every day on which something was reported', () => {
    const days = new Set(all().indicators.flatMap(({ figures }) => figures.map(({ published }) => lastDay(published))));
    expect(days.size).toBeGreaterThan(30);
    const files = new Set(filesOf(dist()));
    for (const day of days)
      for (const file of [`tai-ngay/${day}/index.html`, `en/as-of/${day}/index.html`]) expect(files).toContain(file);
  });

  it('show what was known then and nothing later', async () => {
    const textOf = (address: string): Promise<string> =>
      withPage(async (page) => {
        await page.goto(address);
        return (await page.locator('main').textContent()) ?? '';
      });
    const before = await textOf('/tai-ngay/2026-01-18/');
    const after = await textOf('/tai-ngay/2026-02-13/');
    expect(before).not.toContain('54,09%');
    expect(before).toMatch(/Tỷ lệ che phủ rừng\s*2025\s+Hết hạn, chờ số liệu\s*Năm 2023: 53,75%/);
    expect(after).toMatch(/Tỷ lệ che phủ rừng\s*2025\s+Tạm tính: đạt\s*Năm 2025: 54,09%/);
  });

  it('lead to the day before and after, and to the present', async () => {
    const html = readText(dist(), 'tai-ngay/2026-02-13/index.html');
    expect(html).toMatch(/href="\/tai-ngay\/2026-02-01\/" rel="prev"/);
    expect(html).toMatch(/href="\/tai-ngay\/2026-03-02\/" rel="next"/);
  });
});

describe('the change log', () => {
  it.each([
    ['/thay-doi/', 'chi-tieu'],
    ['/en/changes/', 'indicators'],
  ])('%s leads to every report ever made', async (address, folder) => {
    const html = readText(dist(), `${address.slice(1)}index.html`);
    for (const { id, url, figures } of all().indicators)
      for (const figure of figures) {
        const page = new URL(folder === 'indicators' ? url.en : url.vi).pathname;
        expect(html, `${id} ${figure.id}`).toContain(`href="${page}#f-${figure.id}"`);
      }
  });
});

describe('the feeds', () => {
  const schema = readFileSync(join(import.meta.dirname, 'support/atom.rng'), 'utf8');
  const feeds = (): string[] => filesOf(dist()).filter((file) => file.endsWith('feed.xml'));

  it('stand beside the front page and each indicator, in both languages', () => {
    expect(feeds()).toHaveLength(2 * (1 + all().indicators.length));
    expect(feeds()).toContain('chi-tieu/che-phu-rung/feed.xml');
    expect(feeds()).toContain('en/feed.xml');
  });

  it('are Atom as RFC 4287 has it', async () => {
    const xml = feeds().map((fileName) => ({ fileName, contents: readText(dist(), fileName) }));
    const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  it('are told apart from what is not Atom', async () => {
    const contents = readText(dist(), 'feed.xml').replace(/<updated>.*?<\/updated>/, '<updated>2026-03-02</updated>');
    const { valid } = await validateXML({ xml: [{ fileName: 'x', contents }], schema: [schema], extension: 'relaxng' });
    expect(valid).toBe(false);
  });

  it('have entries with one identity each, newest first, that lead to places that exist', () => {
    for (const feed of feeds()) {
      const text = readText(dist(), feed);
      const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
      const ids = found(/<entry>\s*<id>(.*?)<\/id>/g);
      expect(new Set(ids).size, feed).toBe(ids.length);
      const dates = found(/<published>(.*?)<\/published>/g);
      expect(dates, feed).toEqual(dates.toSorted().reverse());
      for (const url of [...ids, ...found(/<entry>[\s\S]*?<link [^>]*href="(.*?)"/g)]) {
        const { origin, pathname, hash } = new URL(url);
        expect(origin).toBe(SITE_URL);
        const page = readText(dist(), `${pathname.slice(1)}index.html`);
        if (hash) expect(page, url).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  it('tell what a passed date did to many targets in one entry', () => {
    const text = readText(dist(), 'en/feed.xml');
    const entry = text.split('<entry>').find((each) => each.includes('/en/as-of/2026-01-01/</id>')) ?? '';
    expect(entry).toMatch(/<title>.*\d+ targets for 2025: from “.*” to “Deadline passed, awaiting figure”/);
    expect(entry).toContain('the date passed; no new figure');
  });

  it('tell of revisions by how much, and of words that changed', () => {
    const text = readText(dist(), 'en/indicators/grdp-growth/feed.xml');
    expect(text).toContain(
      'Revised: 2023: 7.29% became 7.01%, that is −0.28 percentage points (estimated before the period ended)',
    );
    expect(text).toContain(
      'Verdict: Target for 2025: from “Deadline passed, awaiting figure” to “Provisional: not met”',
    );
  });

  it('are named by the pages beside them', () => {
    const page = readText(dist(), 'en/indicators/forest-cover/index.html');
    expect(page).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="Forest cover" href="\/en\/indicators\/forest-cover\/feed.xml"/,
    );
    expect(readText(dist(), 'index.html')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/feed.xml"/,
    );
  });
});
