/** Pages of the shared browser. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | null = null;

/** Opens a page in a context of its own, hands it on, and closes both. */
export async function withOwnPage<T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ baseURL: inject('origin'), ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Pages that earlier tests have used, many times faster than new ones, by the options they were opened with. */
const idle = new Map<string, Page[]>();

/**
 * Hands on a page, light and 1280 px wide if `options` say nothing else. It is used again afterwards: whoever listens
 * or stores something takes a page in a context of its own.
 */
export async function withPage<T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  browser ??= chromium.connect(inject('browser'));
  const key = JSON.stringify(options);
  const alike = idle.get(key) ?? [];
  idle.set(key, alike);
  const page = alike.pop() ?? (await (await browser).newPage({ baseURL: inject('origin'), ...options }));
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
  try {
    return await use(page);
  } finally {
    alike.push(page);
  }
}

/** Like `withPage`, for whoever listens or stores something: afterwards nothing listens, and the storage is empty. */
export const withCleanPage = <T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> =>
  withPage(async (page) => {
    try {
      return await use(page);
    } finally {
      page.removeAllListeners();
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
    }
  }, options);
