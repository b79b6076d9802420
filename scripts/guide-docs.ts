/**
 * `npm run guide`: writes the guides of the site into `docs/` for those who read them on the repository's host. The
 * pages are the source; a test fails while the copies are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS, docOf } from '../src/review/guide-docs.ts';

const root = join(import.meta.dirname, '..');
for (const [page, file] of DOCS) {
  writeFileSync(join(root, file), docOf(readFileSync(join(root, 'content/pages', `${page}.mdx`), 'utf8')));
  console.log(file);
}
