/** Program: `run-build.ts ROOT DIST` does what `astro build --force` does, with a cache of its own. */
import { join } from 'node:path';
import { build } from 'astro';

const [root = '', dist = ''] = process.argv.slice(2);
await build({ root, outDir: dist, cacheDir: join(root, '../cache'), force: true, logLevel: 'error' });
