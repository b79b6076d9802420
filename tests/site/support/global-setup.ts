/** Builds the site once, serves it, and starts the one browser that all tests share. */
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/browser.ts';
import { buildSite } from './build.ts';
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

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [{ dist, folder, ok, output }, browser] = await Promise.all([
    buildSite(),
    chromium.launchServer({ executablePath: ensureBrowser(), args: QUIET }),
  ]);
  if (!ok) {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`the site does not build:\n${output}`);
  }
  const site = await serve(dist);
  provide('dist', dist);
  provide('origin', site.origin);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
