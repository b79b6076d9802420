/**
 * `npm run bench:pages`: what the pages of `dist/` cost a reader on a slow line, beside a bare text on the same line
 * in the same run: largest paint beside largest paint. The bare text is the page's own words in paragraphs, without
 * style, script or attribute: the same letters to be found in fonts and to be broken into lines, in fewer bytes. (One
 * letter repeated, which stood here before, asks one glyph of one font: no words are drawn so soon.) The same words as
 * plain text, which has no paragraphs to lay out, stand beside it. Ends with a fault where the front page or an
 * indicator is slower than `slower_than_text` of budgets.yaml allows.
 * Build first: `npm run build`; `-- --quick` measures those two only and asks no Lighthouse.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { addressesIn, paramsOf, type RouteName, type RouteParams } from '../src/addresses/routes.ts';
import { loadOrThrow } from '../src/content/load.ts';
import { LINE, type Visit, visit, wordsOf } from './bench/measure.ts';
import { serveForBench } from './bench/serve.ts';
import { ensureBrowser } from './browser.ts';
import { withLighthouse } from './lighthouse/lighthouse.ts';

const RUNS = 5;
const isQuick = process.argv.includes('--quick');
const root = join(import.meta.dirname, '..', 'dist');

/** How many times as long as a bare text the front page and an indicator may take. */
const { slower_than_text: MOST } = parse(readFileSync(join(import.meta.dirname, '..', 'budgets.yaml'), 'utf8')) as {
  slower_than_text: number;
};
const HELD: readonly RouteName[] = ['front', 'indicator'];

/** Open SDG 2.4 with the same 19 indicators, measured once at the same line speed; times it did not report are null. */
const COMPARED: readonly { name: string; requests: number; kilobytes: number; lcp: number | null }[] = [
  { name: 'Open SDG 2.4, home', requests: 45, kilobytes: 626, lcp: 2100 },
  { name: 'Open SDG 2.4, indicator', requests: 36, kilobytes: 617, lcp: null },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The largest paint of the visit that was least disturbed: whatever else a machine does only ever makes one later. */
const least = (visits: readonly Visit[]): number => Math.min(...visits.map(({ lcp }) => lcp));

const mediansOf = (visits: readonly Visit[]): Visit => {
  const of = (key: keyof Visit): number => median(visits.map((each) => each[key]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    fcp: of('fcp'),
    lcp: of('lcp'),
    tbt: of('tbt'),
    cls: of('cls'),
    end: of('end'),
  };
};

if (!existsSync(join(root, 'index.html'))) {
  console.error('dist/ holds no site; build it first: npm run build');
  process.exit(1);
}

const { indicators, tasks, plan } = loadOrThrow();
const site = addressesIn(plan.languages);
/** The indicator with the most reports is the heaviest page of its kind. */
const heaviest = indicators.toSorted((a, b) => b.figures.length - a.figures.length)[0];
const task = tasks[0];
const ALL: readonly { route: RouteName; params?: RouteParams }[] = [
  { route: 'front' },
  ...(heaviest ? [{ route: 'indicator' as const, params: paramsOf(heaviest) }] : []),
  ...(task ? [{ route: 'task' as const, params: { id: task.id } }] : []),
  { route: 'method' },
  { route: 'changes' },
  { route: 'data' },
];
const PAGES = ALL.filter(({ route }) => !isQuick || HELD.includes(route));

const server = await serveForBench(root);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-quic'] });
try {
  const rows: Record<string, string | number>[] = [];
  const scores = new Map<string, number>();
  const slow: string[] = [];
  if (!isQuick)
    await withLighthouse(async (ask) => {
      // A browser just started is slow for reasons of its own.
      await ask(server.url, ['performance']);
      for (const { route, params } of PAGES) {
        const path = site.path(route, site.languages[0], params);
        const found: number[] = [];
        for (let run = 0; run < RUNS; run++)
          found.push((await ask(server.url + path, ['performance'])).performance?.score ?? 0);
        scores.set(path, median(found));
      }
    });
  for (const { route, params } of PAGES) {
    const path = site.path(route, site.languages[0], params);
    server.texts.set(path, await wordsOf(browser, server.url + path));
    const visits: Visit[] = [];
    const bare: Visit[] = [];
    const plain: Visit[] = [];
    // In turn, so that whatever else the machine does weighs on all.
    for (let run = 0; run < RUNS; run++) {
      visits.push(await visit(browser, server.url + path));
      bare.push(await visit(browser, `${server.url}/bare${path}`));
      plain.push(await visit(browser, `${server.url}/plain${path}`));
    }
    const own = mediansOf(visits);
    const times = least(visits) / least(bare);
    if (HELD.includes(route) && !(times <= MOST))
      slow.push(`${path} takes ${times.toFixed(2)} of a bare text, at most ${MOST}`);
    rows.push({
      page: path,
      bytes: own.bytes,
      requests: own.requests,
      'FCP ms': Math.round(own.fcp),
      'LCP ms': Math.round(own.lcp),
      CLS: Number(own.cls.toFixed(3)),
      'TBT ms': Math.round(own.tbt),
      'bare LCP ms': Math.round(mediansOf(bare).lcp),
      'plain LCP ms': Math.round(mediansOf(plain).lcp),
      'least ÷ least bare': Number(times.toFixed(2)),
      'least ÷ least plain': Number((least(visits) / least(plain)).toFixed(2)),
      ...(isQuick ? {} : { Lighthouse: scores.get(path) ?? 0 }),
    });
  }
  for (const { name, requests, kilobytes, lcp } of COMPARED)
    rows.push({ page: name, bytes: kilobytes * 1000, requests, ...(lcp === null ? {} : { 'LCP ms': lcp }) });
  console.log(
    `Median of ${RUNS} visits at ${(LINE.bytesPerSecond * 8) / 1e6} Mbit/s, ${LINE.latency} ms round trip, processor slowed ${LINE.slowdown} times.`,
  );
  console.table(rows);
  for (const fault of slow) console.error(fault);
  if (slow.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
