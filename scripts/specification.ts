/**
 * `npm run specification`: writes what docs/content-format.md and docs/public-surface.md say of keys, addresses, files and
 * fields, from the program itself. A test fails while they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPECIFICATION } from './specification/specification.ts';

const root = join(import.meta.dirname, '..');
for (const [file, write] of Object.entries(SPECIFICATION)) {
  const path = join(root, file);
  writeFileSync(path, write(readFileSync(path, 'utf8')));
  console.log(file);
}
