/** What the tests of a built site share: the site, served, and one browser. */
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where it is served. */
    origin: string;
    /** Where the browser listens. */
    browser: string;
  }
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startBrowser = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: ensureBrowser(), args: QUIET });

/** Serves a built site, tells the tests where it and the browser are, and gives what ends both. */
export async function provideSite(
  provide: TestProject['provide'],
  dist: string,
  browser: BrowserServer,
): Promise<() => Promise<void>> {
  const site = await serve(dist);
  provide('dist', dist);
  provide('origin', site.origin);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
