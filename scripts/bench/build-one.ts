/** Program: `build-one.ts DIST` builds the site as `npm run build` does and writes what it took, as JSON on the last line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { finishFolder } from '../build/finish.ts';

const [outDir = ''] = process.argv.slice(2);
const cacheDir = mkdtempSync(join(tmpdir(), 'bench-cache-'));
const start = performance.now();
await build({ root: join(import.meta.dirname, '../..'), outDir, cacheDir, force: true, logLevel: 'error' });
await finishFolder(outDir);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
rmSync(cacheDir, { recursive: true });
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1000,
  }),
);
