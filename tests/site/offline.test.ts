/** The one file that is passed on by messenger or memory stick, opened from a disk. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { BUDGETS } from './support/budgets.ts';
import { readText } from './support/dist.ts';
import { EVERY_PAGE } from './support/kinds.ts';
import { cutOffWords, sidewaysPixels } from './support/look.ts';
import type { Surface } from './support/surface.ts';

const NAME = 'theo-doi-chi-tieu.html';
const file = join(inject('dist'), NAME);
const { indicators } = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json')) as Surface;
const LANGUAGES = ['vi', 'en'] as const;

/** Opens the file from the disk; whatever else the browser then asks for, or complains of, is noted. */
function opened<T>(use: (page: Page, noted: string[]) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  return withOwnPage(
    async (page) => {
      const noted: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href) noted.push(request.url());
      });
      page.on('console', (message) => noted.push(message.text()));
      page.on('pageerror', ({ message }) => noted.push(message));
      await page.goto(pathToFileURL(file).href);
      return use(page, noted);
    },
    { viewport: { width: 360, height: 740 }, javaScriptEnabled },
  );
}

/** Anchors of the list's entries in sight, from top to bottom. */
const listed = (page: Page, lang: string): Promise<string[]> =>
  page
    .locator(`#${lang} .list > li`)
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.dataset['for'] ?? ''));

describe('the offline file', () => {
  it('is light enough to be passed on', () => {
    expect(statSync(file).size).toBeLessThan(BUDGETS.offline_file.bytes);
  });

  it('asks for nothing and complains of nothing', async () => {
    const noted = await opened(async (page, events) => {
      await page.locator('#vi input[type=search]').fill('rung');
      await page.locator('#language-en').check();
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(300);
      return events;
    });
    expect(noted).toHaveLength(BUDGETS.offline_file.requests);
  });

  it.each(LANGUAGES)('tells all 19 indicators in %s: words, sentence, figures, sources, prose', async (lang) => {
    await opened(async (page) => {
      await page.locator(`#language-${lang}`).check();
      expect(
        await page
          .locator('section')
          .evaluateAll((all) => all.filter((s) => s.checkVisibility()).map((s) => s.getAttribute('lang'))),
      ).toEqual([lang]);
      expect(await listed(page, lang)).toHaveLength(19);
      for (const { id, name, targets, figures } of indicators) {
        const words = (await page.locator(`#${lang}-${id}`).innerText()).replace(/\s+/g, ' ');
        expect(words).toContain(name[lang]);
        for (const { assessment } of targets) expect(words).toContain(assessment.sentence[lang]);
        for (const { source } of figures) expect(words).toContain(source.title.replace(/\s+/g, ' '));
        expect(await page.locator(`#${lang}-${id} h3`).count(), id).toBeGreaterThan(1);
      }
    });
  });

  it.each([
    ['vi', 'che phu rung', 'forest-cover'],
    ['vi', 'đô thị', 'urbanisation-rate'],
    ['vi', 'do thi hoa', 'urbanisation-rate'],
    ['en', 'FOREST', 'forest-cover'],
    ['en', 'nq13-16', 'forest-cover'],
  ])('finds in %s by "%s", marks or not, and shows all again', async (lang, query, first) => {
    await opened(async (page) => {
      await page.locator(`#language-${lang}`).check();
      const before = await listed(page, lang);
      await page.locator(`#${lang} input[type=search]`).fill(query);
      const found = await listed(page, lang);
      expect(found[0]).toBe(`${lang}-${first}`);
      expect(found.length).toBeLessThan(19);
      const articles = await page
        .locator(`#${lang} article`)
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));
      expect(articles.sort()).toEqual(found.toSorted());
      await page.locator(`#${lang} input[type=search]`).fill('');
      expect(await listed(page, lang)).toEqual(before);
    });
  });

  it('shows both languages and no dead search where scripts are off', async () => {
    await opened(async (page) => {
      await page.locator('#language-en').check();
      expect(await page.locator('#en-forest-cover').isVisible()).toBe(true);
      expect(await page.locator('#vi').isVisible()).toBe(false);
      expect(await page.locator('#en input[type=search]').isVisible()).toBe(false);
    }, false);
  });

  it.each(LANGUAGES)('fits a phone and passes axe in %s, by day and by night', async (lang) => {
    await opened(async (page) => {
      await page.locator(`#language-${lang}`).check();
      expect(await page.evaluate(sidewaysPixels)).toBe(0);
      expect(await page.evaluate(cutOffWords)).toEqual([]);
      // The other language has the same structure, and so has one indicator after another.
      if (!EVERY_PAGE)
        for (const part of ['#vi .list > li', '#vi article'])
          await page.locator(part).evaluateAll((all) => all.slice(3).map((each) => each.remove()));
      if (lang === 'vi' || EVERY_PAGE) expect(await axeFaults(page, EVERY_PAGE)).toEqual([]);
    });
  });
});
