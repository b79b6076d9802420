/** The first screen of the front page, and filter and search over its list. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withOwnPage, withPage } from './support/browser.ts';

const FRONT = { vi: '/', en: '/en/' };

/** Runs in the browser: ids of the rows in sight, from top to bottom. */
const shownRows = (): string[] =>
  [...document.querySelectorAll('.row')].filter((row) => row.checkVisibility()).map(({ id }) => id);

async function search(page: Page, words: string): Promise<string[]> {
  await page.locator('row-filter input[type=search]').fill(words);
  return page.evaluate(shownRows);
}

const SEARCHES: [query: string, lang: keyof typeof FRONT, first: string][] = [
  ['che phu rung', 'vi', 'forest-cover'],
  ['CHE PHỦ RỪNG', 'vi', 'forest-cover'],
  ['che phủ rừng'.normalize('NFD'), 'vi', 'forest-cover'],
  ['do thi hoa', 'vi', 'urbanisation-rate'],
  ['đô thị', 'vi', 'urbanisation-rate'],
  ['Đô thị hóa', 'vi', 'urbanisation-rate'],
  ['forest', 'vi', 'forest-cover'],
  ['nq13-16', 'vi', 'forest-cover'],
  ['forest cover', 'en', 'forest-cover'],
  ['che phu rung', 'en', 'forest-cover'],
  ['đô thị', 'en', 'urbanisation-rate'],
];

it.each(Object.values(FRONT))('the first screen of a small phone holds the whole answer: %s', async (address) => {
  await withPage(
    async (page) => {
      await page.goto(address);
      // What names how fresh the figures are follows; its last line may depend on the fonts of the machine.
      const bottom = await page.locator('.awaited').evaluate((each) => each.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(700);
    },
    { viewport: { width: 360, height: 780 } },
  );
});

describe('search in the list', () => {
  it.each(SEARCHES)('"%s" in %s finds %s first', async (query, lang, first) => {
    await withPage(async (page) => {
      await page.goto(FRONT[lang]);
      const shown = await search(page, query);
      expect(shown[0]).toBe(first);
      expect(shown.length).toBeLessThan(19);
    });
  });

  it('puts exact marks first: "nước" is water before it is anything spelled "nuoc"', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      const [exact, plain] = [await search(page, 'dân'), await search(page, 'dan')];
      expect(plain.length).toBeGreaterThanOrEqual(exact.length);
      expect(plain).toEqual(expect.arrayContaining(exact));
      const names = await page.evaluate(
        (ids) => ids.map((id) => document.querySelector(`#${id} .row-name`)?.textContent ?? ''),
        exact,
      );
      const marked = names.map((name) => name.normalize('NFC').toLowerCase().includes('dân'));
      expect(marked.lastIndexOf(true)).toBeLessThan(marked.includes(false) ? marked.indexOf(false) : marked.length);
    });
  });

  it('says how many it shows, and says so where nothing fits', async () => {
    await withPage(async (page) => {
      await page.goto('/en/');
      const told = page.locator('row-filter [role=status]');
      await search(page, 'forest cover');
      expect(await told.textContent()).toMatch(/\b1\b.*\b19\b/);
      expect(await search(page, 'qqqq')).toEqual([]);
      expect((await told.textContent())?.length).toBeGreaterThan(10);
      await search(page, '');
      expect(await told.textContent()).toBe('');
    });
  });

  it('shows the complete list again, in its order, when it is cleared', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      const before = await page.evaluate(shownRows);
      await search(page, 'nuoc');
      expect(await page.evaluate(shownRows)).not.toEqual(before);
      expect(await search(page, '')).toEqual(before);
      expect(before).toHaveLength(19);
      expect(new URL(page.url()).search).toBe('');
    });
  });
});

describe('the choices', () => {
  it('narrow the list together and stand in the address, which brings them back', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      await page.locator('select[name=group]').selectOption('environment');
      await page.locator('select[name=word]').selectOption('met');
      const shown = await page.evaluate(shownRows);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(19);
      const address = page.url();
      expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ group: 'environment', word: 'met' });
      await page.goto('about:blank');
      await page.goto(address);
      expect(await page.evaluate(shownRows)).toEqual(shown);
      expect(await page.locator('select[name=group]').inputValue()).toBe('environment');
    });
  });

  it('bring back a search with its words and marks', async () => {
    await withPage(async (page) => {
      await page.goto(`/?q=${encodeURIComponent('đô thị')}`);
      expect((await page.evaluate(shownRows))[0]).toBe('urbanisation-rate');
      expect(await page.locator('input[type=search]').inputValue()).toBe('đô thị');
    });
  });

  it('from a stranger’s address show the whole list instead of an error', async () => {
    await withPage(async (page) => {
      await page.goto('/?group=%3Cb%3E&word=nothing&other=1');
      expect((await page.evaluate(shownRows)).length).toBe(19);
    });
  });

  it('can be sent off with the keyboard, and leave the page where it is', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      await page.locator('row-filter input[type=search]').press('Enter');
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });
});

describe('without script', () => {
  it.each(['/', '/en/'])('%s shows the complete list and no filter', async (address) => {
    await withOwnPage(
      async (page) => {
        await page.goto(address);
        expect(await page.locator('.row').count()).toBe(19);
        expect(await page.locator('row-filter').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
