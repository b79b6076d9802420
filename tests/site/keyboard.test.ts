import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withOwnPage } from './support/browser.ts';

/** A page that jumps instead of gliding, so that what has the focus is in sight at once. */
const withCalmPage = (use: (page: Page) => Promise<void>): Promise<void> =>
  withOwnPage(use, { reducedMotion: 'reduce' });

/** Runs in the browser: what has the focus. */
function focused(): { href: string | null; seen: boolean; marked: boolean } {
  const element = document.activeElement ?? document.body;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return {
    href: element.getAttribute('href'),
    seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  };
}

/** Presses Tab until a link to an address has the focus; throws after a full round. */
async function tabTo(page: Page, href: string): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focused)).href === href) return;
  }
  throw new Error(`Tab never reached ${href}`);
}

async function follow(page: Page, href: string): Promise<void> {
  await tabTo(page, href);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
}

describe('by keyboard alone', () => {
  it('the first stop is a link past the header, which shows itself and works', async () => {
    await withCalmPage(async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focused)).toMatchObject({ href: '#main', seen: true });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  it.each(['/', '/en/indicators/export-turnover/', '/phuong-phap/'])(
    'every link of %s has its turn in the order of the page, seen and marked',
    async (address) => {
      await withCalmPage(async (page) => {
        await page.goto(address);
        const links = await page.evaluate(() =>
          [...document.querySelectorAll('a[href]')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.getAttribute('href')),
        );
        const visited: (string | null)[] = [];
        const unseen: (string | null)[] = [];
        for (let i = 0; i < links.length * 2 + 50 && visited.length < links.length; i += 1) {
          await page.keyboard.press('Tab');
          const { href, seen, marked } = await page.evaluate(focused);
          if (href !== null) visited.push(href);
          if (href !== null && !(seen && marked)) unseen.push(href);
        }
        expect(visited).toEqual(links);
        expect(unseen).toEqual([]);
      });
    },
  );

  it('every kind of page is reached from the front page, and the way back, in both languages', async () => {
    await withCalmPage(async (page) => {
      await page.goto('/');
      await follow(page, '/chi-tieu/che-phu-rung/');
      await follow(page, '/en/indicators/forest-cover/');
      await follow(page, '/en/');
      // A line of the list opens before its link can be followed.
      await page.locator('#solid-waste summary').press('Enter');
      await follow(page, '/en/indicators/solid-waste/');
      await follow(page, '/en/method/');
      await follow(page, '/en/about/');
      await follow(page, '/gioi-thieu/');
      await follow(page, '/phuong-phap/');
      await follow(page, '/');
      expect(await page.title()).not.toBe('');
    });
  });
});
