/**
 * For the workflow bookkeeping.yml: `--out <folder>` writes the files of main that come from the content (CODEOWNERS,
 * the guides in `docs/`) there, where they are behind; prints `behind=true` or `behind=false` for `$GITHUB_OUTPUT`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBehind } from '../src/bookkeeping/machine-files.ts';
import { loadOrThrow } from '../src/content/load.ts';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) throw new TypeError('no folder found; expected --out <folder>');
const behind = filesBehind(join(import.meta.dirname, '..'), loadOrThrow());
for (const [path, text] of behind) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.error(`behind: ${path}`);
}
console.log(`behind=${behind.size > 0}`);
