/**
 * `npm run addresses`: adds the addresses of the built site to the ledger; fails where the build has lost one.
 *
 * `--remote origin` knows those on the branch `published` of that remote too, where deploy.yml writes down what it
 * publishes. `--check` writes nothing; `--out <file>` writes the whole ledger there instead. `--fetch`, before a build,
 * only adds those of the remote to the ledger: the build of a long plan keeps frozen pictures because they stand there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../src/env.ts';
import { addTo, joinLedgers, ledgerFile, lostFrom, printLedger, readLedger } from '../src/site/ledger.ts';
import { publishedAddresses } from '../src/site/published.ts';
import { publishedLedger } from '../src/site/published-branch.ts';

const {
  values: { check, fetch, out, remote },
  positionals: [dist = 'dist'],
} = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    fetch: { type: 'boolean', default: false },
    out: { type: 'string' },
    remote: { type: 'string' },
  },
  allowPositionals: true,
});
const { contentDir } = readEnv();
const own = readLedger(contentDir);
if (fetch) {
  const added = addTo(own, publishedLedger(remote ?? 'origin').addresses);
  writeFileSync(ledgerFile(contentDir), printLedger(added));
  console.log(
    `${added.addresses.length} addresses, ${added.addresses.length - own.addresses.length} of them published only`,
  );
  process.exit();
}
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`no built site in ${dist}/; run "npm run build" first`);
  process.exit(1);
}
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: relative(dist, file).split(sep).join('/'),
    html: file.endsWith('.html') ? readFileSync(file, 'utf8') : '',
  }));
const published = publishedAddresses(files);
const ledger = remote === undefined ? own : joinLedgers(own, publishedLedger(remote));
const lost = lostFrom(ledger, new Set(published));
const next = addTo(ledger, published);
const file = out ?? ledgerFile(contentDir);
if (!check && (lost.length === 0 || out === undefined)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, printLedger(next));
}
console.log(`${next.addresses.length} addresses, ${next.addresses.length - ledger.addresses.length} of them new`);
for (const address of lost)
  console.error(`lost: ${address}; bring the page back, or write "${address} -> /new/" in public-addresses.txt`);
process.exitCode = lost.length === 0 ? 0 : 1;
