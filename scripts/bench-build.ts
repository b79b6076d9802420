/**
 * `npm run bench:build -- [--invented] [--tasks count] [count …]`: how building grows with a plan. The frozen plan of the tests with 19, 190
 * and 646 indicators (its own, again and again), each built once: processor time a page, peak memory, output, the heaviest
 * pages beside their budgets. The processor's time and not the clock's: other work on the machine counts little.
 *
 * `--invented` gives the copies names, addresses and sources of their own, of words that no language has: copies compress
 * as no real plan does, and these do not. `--tasks` gives the plan so many tasks where it has 39, in such words too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { brotliSize } from '../src/site/page-sizes.ts';
import { FROZEN } from '../tests/fixtures/frozen.ts';
import { addTasks, type Naming, writeMany } from './bench/many.ts';
import { table } from './specification/marked.ts';

const root = join(import.meta.dirname, '..');
const DAY = '2026-11-22';
const COUNTS = [19, 190, 646];

/** Budgets of kinds of pages and of files of styles, in compressed bytes, and that of the file to pass on, in bytes on the disk. */
const {
  pages: KINDS,
  styles: STYLES,
  offline_file: OFFLINE,
} = parse(readFileSync(join(root, 'budgets.yaml'), 'utf8')) as {
  pages: readonly { kind: string; address: string; html: number }[];
  styles: { bytes: number };
  offline_file: { bytes: number };
};

interface Built {
  count: number;
  pages: number;
  files: number;
  output: number;
  processor: number;
  seconds: number;
  megabytes: number;
  /** What is over its budget: how many pages of each kind, and the heaviest. */
  over: string[];
}

/** The heaviest page of each kind that is over its budget, among how many; files of styles; and the file to pass on. */
function overBudget(dist: string, pages: readonly string[]): string[] {
  const heaviest = new Map<string, { address: string; bytes: number; budget: number; among: number }>();
  for (const page of pages) {
    const address = `/${page.replace(/(?:^|\/)index\.html$/, (found) => (found.startsWith('/') ? '/' : ''))}`;
    const kind = KINDS.find((each) => new RegExp(each.address).test(address));
    if (!kind) continue;
    const written = statSync(join(dist, page)).size;
    const bytes = written > kind.html ? brotliSize(readFileSync(join(dist, page), 'utf8')) : written;
    const offline = kind.kind === 'offline file' ? written : 0;
    if (offline > OFFLINE.bytes)
      heaviest.set('on the disk', { address, bytes: offline, budget: OFFLINE.bytes, among: 1 });
    if (bytes <= kind.html) continue;
    const known = heaviest.get(kind.kind);
    const among = (known?.among ?? 0) + 1;
    heaviest.set(
      kind.kind,
      known && known.bytes >= bytes ? { ...known, among } : { address, bytes, budget: kind.html, among },
    );
  }
  for (const name of readdirSync(join(dist, '_astro')).filter((each) => each.endsWith('.css'))) {
    const bytes = brotliSize(readFileSync(join(dist, '_astro', name), 'utf8'));
    if (bytes > STYLES.bytes) heaviest.set(name, { address: `/_astro/${name}`, bytes, budget: STYLES.bytes, among: 1 });
  }
  return [...heaviest.values()].map(
    ({ address, bytes, budget, among }) =>
      `${address} ${bytes} of ${budget}${among > 1 ? `, and ${among - 1} more` : ''}`,
  );
}

function built(count: number, naming: Naming, tasks: number): Built {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
    writeMany(FROZEN, content, count, naming);
    addTasks(content, tasks);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'bench/build-one.ts'), dist],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          CONTENT_DIR: content,
          AS_OF: DAY,
          SITE_URL: 'https://tracker.example',
        },
      },
    );
    if (status !== 0) throw new Error(`${count} indicators do not build:\n${stdout}${stderr}`);
    const took = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Pick<
      Built,
      'processor' | 'seconds' | 'megabytes'
    >;
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(dist, name)).isFile(),
    );
    const pages = files.filter((name) => name.endsWith('.html'));
    const output = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1e6;
    return { count, pages: pages.length, files: files.length, output, ...took, over: overBudget(dist, pages) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const {
  values: { invented, tasks },
  positionals,
} = parseArgs({
  options: { invented: { type: 'boolean', default: false }, tasks: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const counts = positionals.map(Number);
if (counts.some((count) => !(count >= 19)) || !(Number(tasks) >= 0)) {
  console.error(
    'npm run bench:build -- [--invented] [--tasks count] [count …]: each count a number of indicators from 19 on',
  );
  process.exit(2);
}
const all = (counts.length > 0 ? counts : COUNTS).map((count) => {
  const each = built(count, invented ? 'invented' : 'numbered', Number(tasks));
  console.error(`${count} indicators: ${each.seconds.toFixed(0)} s`);
  return each;
});
console.log(
  table(
    ['indicators', 'pages', 'files', 'MB', 'processor, s', 'ms a page', 'peak memory, MB'],
    all.map((each) => [
      String(each.count),
      String(each.pages),
      String(each.files),
      each.output.toFixed(0),
      each.processor.toFixed(0),
      ((1000 * each.processor) / each.pages).toFixed(1),
      each.megabytes.toFixed(0),
    ]),
  ),
);
for (const { count, over } of all)
  console.log(`\n${count}: ${over.length ? `over budget: ${over.join('; ')}` : 'no page over its budget'}`);
