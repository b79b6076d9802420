/** Pages of the shared browser. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | null = null;

/** Opens a page in a context of its own, hands it on, and closes both. */
export async function withPage<T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ baseURL: inject('origin'), ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
