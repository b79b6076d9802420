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

const idle: Page[] = [];

/** A page that earlier tests have used, many times faster than a new one. */
async function usedPage(): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const page = idle.pop() ?? (await (await browser).newPage({ baseURL: inject('origin') }));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  return page;
}

/**
 * Hands on a page, light and 1280 px wide. It is used again afterwards: whoever listens, stores something or asks for
 * options takes a page in a context of its own.
 */
export async function withPage<T>(use: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T> {
  if (options) return withOwnPage(use, options);
  const page = await usedPage();
  try {
    return await use(page);
  } finally {
    idle.push(page);
  }
}
