/** Pages of the shared browser. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | null = null;

/** A page that remembers nothing and whose links stay on the built site. */
export async function newContext(baseURL = inject('origin')): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser'));
  return (await browser).newContext({ baseURL });
}

const idle: Page[] = [];

/**
 * Hands on a page, light and 1280 px wide. It is used again afterwards, which is many times faster: whoever listens,
 * or stores something, takes a context of its own.
 */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = idle.pop() ?? (await (await newContext()).newPage());
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  try {
    return await use(page);
  } finally {
    idle.push(page);
  }
}

/** Hands on a page in a context of its own, and closes both. */
export async function withOwnPage<T>(use: (page: Page) => Promise<T>, baseURL?: string): Promise<T> {
  const context = await newContext(baseURL);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
