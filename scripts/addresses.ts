/** `npm run addresses`: adds the addresses of the built site to the ledger; fails where the build has lost one. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readEnv } from '../src/env.ts';
import { addTo, ledgerFile, lostFrom, printLedger, readLedger } from '../src/site/ledger.ts';
import { publishedAddresses } from '../src/site/published.ts';

const dist = process.argv[2] ?? 'dist';
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
const { contentDir } = readEnv();
const ledger = readLedger(contentDir);
const lost = lostFrom(ledger, new Set(published));
const next = addTo(ledger, published);
writeFileSync(ledgerFile(contentDir), printLedger(next));
console.log(`${next.addresses.length} addresses, ${next.addresses.length - ledger.addresses.length} of them new`);
for (const address of lost)
  console.error(`lost: ${address}; bring the page back, or write "${address} -> /new/" in public-addresses.txt`);
process.exitCode = lost.length === 0 ? 0 : 1;
