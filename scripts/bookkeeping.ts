/**
 * For the workflows deploy.yml and bookkeeping.yml: `record <file>` adds the addresses of a build to the branch
 * `published`; `offer <folder>` offers the files in it to main. Needs no package: it runs where the token may write.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { offerFiles } from '../src/bookkeeping/offer.ts';
import { recordAddresses } from '../src/bookkeeping/record.ts';
import { hostOf, serverOf, setting } from '../src/review/environment.ts';
import { parseLedger } from '../src/site/ledger.ts';

function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

const COMMANDS: Readonly<Record<string, (path: string) => Promise<string>>> = {
  record: (file) => recordAddresses(hostOf(), parseLedger(readFileSync(file, 'utf8'))),
  offer: (folder) =>
    offerFiles(hostOf(), { files: filesIn(folder), branch: setting('BRANCH', /^[\w./-]+$/), server: serverOf() }),
};

const [command = '', path] = process.argv.slice(2);
const run = COMMANDS[command];
if (!run || !path) throw new TypeError(`"${command} ${path ?? ''}" found; expected record <file> or offer <folder>`);
console.log(await run(path));
