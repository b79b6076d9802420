/** Builds the site once, serves it, and starts the one browser that all tests share. */
import type { TestProject } from 'vitest/node';
import { buildSite, removeBuild } from './build.ts';
import { provideSite, startBrowser } from './start.ts';

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [built, browser] = await Promise.all([buildSite(), startBrowser()]);
  if (!built.ok) {
    await browser.close();
    removeBuild(built);
    throw new Error(`the site does not build:\n${built.output}`);
  }
  const end = await provideSite(provide, built.dist, browser);
  return async () => {
    await end();
    removeBuild(built);
  };
}
