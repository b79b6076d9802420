/**
 * `npm run bench:server`: what the site costs nginx with the shipped settings (deploy/nginx.conf and what the build
 * writes), beside a bare nginx that sends one file of the same size in the same run: as fast as nginx is on the machine.
 * The load is bounded, in requests and lines, and stays on this machine. Build first: `npm run build`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVERS, startServer, versionOf } from '../tests/site/support/servers.ts';
import { type Served, serveUnder } from './bench/load.ts';
import { ensureNginx } from './nginx.ts';

const RUNS = 5;
const REQUESTS = 5_000;
const LINES = 16;

const dist = join(import.meta.dirname, '..', 'dist');
const PATHS = ['/', '/chi-tieu/che-phu-rung/', '/data/v1/figures.csv', '/sitemap.xml'];

/** Ends the command with a word to whoever started it. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Of the run that was least disturbed: whatever else a machine does only ever makes one slower. */
const best = (runs: readonly Served[]): Served => runs.toSorted((a, b) => b.rate - a.rate)[0] as Served;

if (!existsSync(join(dist, 'index.html'))) fail('dist/ holds no site; build it first: npm run build');
const program = ensureNginx();
if (!program) fail('nginx was not found and could not be installed');
const kind = SERVERS.find(({ name }) => name === 'nginx');
if (!kind) fail('nginx is not among the servers of tests/site/support/servers.ts');

/** Files of the sizes that the site sends, and nothing else: no headers, no types, no compressed twins. */
const scratch = mkdtempSync(join(tmpdir(), 'bare-'));
const bare: typeof kind = {
  name: 'bare nginx',
  program,
  prepare: (asked) => {
    const prepared = kind.prepare({ ...asked, program });
    const conf = join(asked.scratch, 'nginx.conf');
    const ours = readFileSync(conf, 'utf8');
    const plain = `server { listen 127.0.0.1:${asked.port}; root ${scratch}; }`;
    writeFileSync(conf, ours.replace(/^include [\s\S]*^}$(?=\n*^}$)/m, plain));
    return prepared;
  },
};

const site = await startServer({ ...kind, program }, dist);
const plain = await startServer(bare, scratch);
try {
  console.log(
    `${versionOf({ ...kind, program })}, one worker; best of ${RUNS} runs of ${REQUESTS} requests over ${LINES} lines.`,
  );
  const rows = [];
  for (const path of PATHS.filter((each) => existsSync(join(dist, each)))) {
    const load = { requests: REQUESTS, lines: LINES };
    const { bytes } = await serveUnder({ origin: site.origin, path, requests: LINES, lines: LINES });
    const file = `${path.replaceAll('/', '-')}x`;
    writeFileSync(join(scratch, file), 'a'.repeat(bytes));
    const [own, text]: [Served[], Served[]] = [[], []];
    // In turn, so that whatever else the machine does weighs on both.
    for (let run = 0; run < RUNS; run++) {
      own.push(await serveUnder({ origin: site.origin, path, ...load }));
      text.push(await serveUnder({ origin: plain.origin, path: `/${file}`, ...load }));
    }
    const [ours, theirs] = [best(own), best(text)];
    rows.push({
      address: path,
      bytes,
      'requests/s': Math.round(ours.rate),
      'median ms': Number(ours.median.toFixed(2)),
      'p99 ms': Number(ours.p99.toFixed(2)),
      'bare requests/s': Math.round(theirs.rate),
      'bare p99 ms': Number(theirs.p99.toFixed(2)),
      'rate ÷ bare rate': Number((ours.rate / theirs.rate).toFixed(2)),
    });
  }
  console.table(rows);
} finally {
  await Promise.all([site.stop(), plain.stop()]);
  rmSync(scratch, { recursive: true, force: true });
}
