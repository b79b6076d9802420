/** `npm run codeowners`: writes `.github/CODEOWNERS` from the content. A test fails while it is out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOrThrow } from '../src/content/load.ts';
import { codeownersOf } from '../src/review/codeowners.ts';

const file = join(import.meta.dirname, '../.github/CODEOWNERS');
writeFileSync(file, codeownersOf(loadOrThrow()));
console.log(file);
