/**
 * Builds the frozen plan, serves it, and starts the one browser that all tests share. Beside it another plan, below a
 * path and released as `npm run build` does it: whether that one builds is a test's to say.
 */
import type { TestProject } from 'vitest/node';
import { type Build, buildSite, removeBuild } from './build.ts';
import { provideSite, startBrowser } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The invented plan, built below `OTHER.basePath`. */
    other: Build;
  }
}

/** How the invented plan is built. */
export const OTHER = {
  contentDir: 'tests/fixtures/plans/dao-may',
  basePath: '/sites/dao-may/',
  released: true,
  umask: '077',
} as const;

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [built, other, browser] = await Promise.all([buildSite(), buildSite(OTHER), startBrowser()]);
  if (!built.ok) {
    await browser.close();
    for (const each of [built, other]) removeBuild(each);
    throw new Error(`the site does not build:\n${built.output}`);
  }
  provide('other', other);
  const end = await provideSite(provide, built.dist, browser);
  return async () => {
    await end();
    for (const each of [built, other]) removeBuild(each);
  };
}
