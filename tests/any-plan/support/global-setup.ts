/**
 * The site of the content under test, served, with a browser; and which of its pages a change touches.
 *
 * - `DIST` a site that is built already, of this content, at the root of its host; else one is built.
 * - `BASE` a commit: pages that its content would not make the same are touched. Without it, few long
 *   pages that hold every kind of thing that content is shown by: the program itself is tested on plans of its own.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ledgerFile } from '../../../src/site/ledger.ts';
import { type Build, buildSite, removeBuild } from '../../site/support/build.ts';
import { htmlOf } from '../../site/support/dist.ts';
import { kindsHolding } from '../../site/support/kinds.ts';
import { provideSite, startBrowser } from '../../site/support/start.ts';
import { CONTENT, DAY, ROOT } from './plan-under-test.ts';
import { touchedBetween } from './touched.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site believes to be served: `https://example.org/`. */
    siteRoot: string;
    /** Addresses of the pages to be looked at closely. */
    touched: string[];
    /** The ledger of addresses of the commit that the change starts from, or an empty text. */
    earlierLedger: string;
  }
}

/** What content is shown by; forms, frames and menus are the program's. */
const OF_THE_CONTENT = /<(?:svg|figure|table|details|blockquote|dl|ol|h3|h4|img)\b/g;

async function built(options: Parameters<typeof buildSite>[0]): Promise<Build> {
  const done = await buildSite(options);
  if (done.ok) return done;
  removeBuild(done);
  throw new Error(`the site does not build:\n${done.output}`);
}

const rootOf = (dist: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '';

/** The site that `DIST` names, where it is of this day and served from the root; else null. */
function givenSite(): string | null {
  if (!process.env['DIST']) return null;
  const dist = resolve(ROOT, process.env['DIST']);
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`no built site in ${dist}; run "npm run build" first`);
  const { as_of } = JSON.parse(readFileSync(join(dist, 'data/v1/indicators.json'), 'utf8'));
  return as_of === DAY && new URL(rootOf(dist)).pathname === '/' ? dist : null;
}

/** The content folder of a commit and the ledger beside it, in a folder of their own; null where it has none. */
function contentOf(commit: string): { folder: string; content: string; ledger: string } | null {
  const path = relative(ROOT, CONTENT);
  if (path.startsWith('..')) return null;
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-C', ROOT, ...args], { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const ledgerPath = join(path, '../public-addresses.txt');
  const paths = [path, ledgerPath].filter((each) => git('ls-tree', commit, '--', each).length > 0);
  if (!paths.includes(path)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', '--format=tar', commit, '--', ...paths) });
  const ledger = join(folder, ledgerPath);
  const found = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  // Both builds keep the same: what the ledger in the checkout has been told of besides is no change.
  if (existsSync(ledgerFile(CONTENT))) cpSync(ledgerFile(CONTENT), ledger);
  return { folder, content: join(folder, path), ledger: found };
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = givenSite();
  const own = given === null ? await built({ contentDir: CONTENT, asOf: DAY }) : null;
  const dist = given ?? own?.dist ?? '';
  const base = process.env['BASE'] ? contentOf(process.env['BASE']) : null;
  let touched = kindsHolding(dist, OF_THE_CONTENT, 'vi');
  if (base) {
    const before = await built({ contentDir: base.content, asOf: DAY, siteUrl: new URL(rootOf(dist)).origin });
    touched = touchedBetween(htmlOf(before.dist), htmlOf(dist));
    removeBuild(before);
    rmSync(base.folder, { recursive: true });
  }
  provide('siteRoot', rootOf(dist));
  provide('touched', touched);
  provide('earlierLedger', base?.ledger ?? '');
  console.log(
    `${touched.length} pages to look at${base ? `, changed since ${process.env['BASE']}` : ', which stand for their kinds'}`,
  );
  const end = await provideSite(provide, dist, await startBrowser());
  return async () => {
    await end();
    if (own) removeBuild(own);
  };
}
