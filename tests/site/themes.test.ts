/** What the reader's own settings do: paper or night, forced colours, less motion, no script; and a visible focus. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { withOwnPage, withPage } from './support/browser.ts';
import { kindsHolding, LIVELY } from './support/kinds.ts';

/** Both languages have the same look; the longest pages that together hold everything that moves or takes the focus. */
const LIVELY_PAGES = kindsHolding(inject('dist'), LIVELY, 'vi');

/** Runs in the browser. */
const look = () => ({
  theme: document.documentElement.dataset['theme'] ?? null,
  background: getComputedStyle(document.documentElement).backgroundColor,
});

/** Runs in the browser, before the page: notes the theme that holds when the first element to be painted appears. */
function noteFirstTheme(): void {
  const noted = window as unknown as { first?: string | null };
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    noted.first = document.documentElement.dataset['theme'] ?? null;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const firstTheme = (page: Page): Promise<string | null> =>
  page.evaluate(() => (window as unknown as { first: string | null }).first);

describe('the theme', () => {
  it('follows the system until the reader chooses', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      const paper = await page.evaluate(look);
      await page.emulateMedia({ colorScheme: 'dark' });
      const night = await page.evaluate(look);
      expect([paper.theme, night.theme]).toEqual([null, null]);
      expect(night.background).not.toBe(paper.background);
    });
  });

  it('once chosen holds on every page before anything is painted, until the system may choose again', async () => {
    await withOwnPage(
      async (page) => {
        await page.addInitScript(noteFirstTheme);
        await page.goto('/');
        const paper = await page.evaluate(look);
        await page.locator('theme-switch select').selectOption('dark');
        const night = await page.evaluate(look);
        expect(night.theme).toBe('dark');
        expect(night.background).not.toBe(paper.background);
        for (const address of ['/', '/en/indicators/forest-cover/', '/404.html']) {
          await page.goto(address);
          expect(await firstTheme(page)).toBe('dark');
          expect(await page.evaluate(look)).toEqual(night);
          expect(await page.locator('theme-switch select').inputValue()).toBe('dark');
        }
        await page.locator('theme-switch select').selectOption('');
        await page.goto('/en/');
        expect(await firstTheme(page)).toBe(null);
        expect(await page.evaluate(look)).toEqual(paper);
      },
      { colorScheme: 'light' },
    );
  });

  it('can be chosen where storage is closed, for as long as the page lasts', async () => {
    await withOwnPage(async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      });
      await page.goto('/');
      await page.locator('theme-switch select').selectOption('dark');
      expect((await page.evaluate(look)).theme).toBe('dark');
      expect(errors).toEqual([]);
    });
  });
});

/** Share of a picture that stands out from the colour of its corner by at least 3 to 1. */
async function drawnShare(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const channel = (value = 0): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const brightness = (at: number): number =>
    0.2126 * channel(data[at]) + 0.7152 * channel(data[at + 1]) + 0.0722 * channel(data[at + 2]);
  const ground = brightness(0) + 0.05;
  let drawn = 0;
  for (let at = 0; at < data.length; at += 3) {
    const own = brightness(at) + 0.05;
    if (Math.max(own, ground) / Math.min(own, ground) >= 3) drawn += 1;
  }
  return drawn / (info.width * info.height);
}

/** What has to be seen on which page. */
const DRAWN: readonly [address: string, parts: readonly string[]][] = [
  ['/chi-tieu/che-phu-rung/', ['svg.bar', '.bar-known', '.bar-mark-drawn', '.chart-drawing', '.answer-word']],
  ['/', ['.verdicts .bar', '.verdict .word', '.row .word']],
];

/** Share of each part that can be told from its ground. */
async function drawnShares(page: Page): Promise<[part: string, share: number][]> {
  const shares: [string, number][] = [];
  for (const [address, parts] of DRAWN) {
    await page.goto(address);
    for (const part of parts) shares.push([part, await drawnShare(await page.locator(part).first().screenshot())]);
  }
  return shares;
}

describe('forced colours', () => {
  let usual: ReadonlyMap<string, number>;
  beforeAll(async () => {
    usual = new Map(await withOwnPage(drawnShares));
  });

  it.each(['light', 'dark'] as const)(
    'leave bars, flags, charts and words to be seen, on a %s ground',
    async (scheme) => {
      const forced = await withOwnPage(drawnShares, { forcedColors: 'active', colorScheme: scheme });
      for (const [part, share] of forced) expect(share, part).toBeGreaterThan((usual.get(part) ?? 1) / 2);
    },
  );
});

/** Runs in the browser: what moves although the reader asked for less motion. */
function moving(): string[] {
  const elements = [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
    const still = scrollBehavior === 'auto' && /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
    return still ? [] : [element.tagName];
  });
  return [...elements, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
}

/** Runs in the browser, after a key was pressed: focuses everything that can have the focus and tells what shows none. */
function unmarked(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => {
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return [];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // `auto` is the ring that the browser itself draws.
      const marked = outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
      return marked ? [] : [element.outerHTML.slice(0, 120)];
    });
}

describe('a reader who asked for less motion and goes by keyboard', () => {
  it.concurrent.each(LIVELY_PAGES)('finds %s still, and what has the focus outlined', async (address) => {
    await withPage(
      async (page) => {
        await page.goto(address);
        expect(await page.evaluate(moving)).toEqual([]);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(unmarked)).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('without script', () => {
  it.concurrent.each(LIVELY_PAGES)('%s says all it says with script, and has no dead controls', async (address) => {
    const read = async (page: Page) => {
      await page.goto(address);
      return page.evaluate(() => {
        const controls = [...document.querySelectorAll('button, select, input, textarea')];
        const dead = controls.filter((each) => each.checkVisibility()).map((each) => each.outerHTML);
        // A heading that sorts its column is a button with script, and plain words without.
        for (const each of document.querySelectorAll('th button')) each.replaceWith(each.textContent ?? '');
        for (const each of document.querySelectorAll('.needs-script, .copy-link, button, noscript')) each.remove();
        return { dead, words: (document.body.textContent ?? '').split(/\s+/).filter(Boolean) };
      });
    };
    const [with_, without] = [await withPage(read), await withPage(read, { javaScriptEnabled: false })];
    expect(without.dead).toEqual([]);
    expect(without.words).toEqual(with_.words);
  });
});
