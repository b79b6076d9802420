/** A plan of the fixtures, built and served for the tests of one file or one `describe`. */
import { afterAll, beforeAll, expect } from 'vitest';
import { SITE_URL } from '../settings.ts';
import { type Build, type BuildOptions, buildSite, removeBuild } from './build.ts';
import { filesOf, htmlOf } from './dist.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { LINK_RULES, linkFaults, missingResources } from './links.ts';
import { type Served, serve } from './serve.ts';

export interface BuiltPlan {
  /** The built site. */
  readonly dist: string;
  /** Every file of it, by its path there. */
  readonly files: readonly string[];
  /** Address of its root while the tests run. */
  readonly origin: string;
  /** What each page holds; read once. */
  pages(): Promise<PageFacts[]>;
}

/** Builds before the tests that follow and takes everything away after them; its members are there in tests alone. */
export function builtPlan(options: BuildOptions): BuiltPlan {
  let build: Build;
  let served: Served | undefined;
  let files: string[];
  let pages: Promise<PageFacts[]> | undefined;
  beforeAll(async () => {
    build = await buildSite(options);
    expect(build.ok, build.output).toBe(true);
    files = filesOf(build.dist);
    served = await serve(build.dist);
  });
  afterAll(async () => {
    await served?.close();
    removeBuild(build);
  });
  return {
    get dist() {
      return build.dist;
    },
    get files() {
      return files;
    },
    get origin() {
      return served?.origin ?? '';
    },
    pages: () => {
      pages ??= factsOf(htmlOf(build.dist));
      return pages;
    },
  };
}

/** No link of a plan leads astray, and no page asks for what is not there. */
export async function expectSoundLinks(plan: BuiltPlan): Promise<void> {
  const site = { root: `${SITE_URL}/`, pages: await plan.pages(), files: new Set(plan.files) };
  for (const [words, rule] of Object.entries(LINK_RULES)) expect(linkFaults(site, rule(site)), words).toEqual([]);
  expect(missingResources(site)).toEqual([]);
}
