/**
 * `npm run build`: builds the site beside the present one and puts it in its place in one step. A build that is killed,
 * fails or runs out of room leaves `dist/` as it was; a server whose root is `dist/` answers all the while.
 */
import { join } from 'node:path';
import { finishFolder } from './build/finish.ts';
import { release } from './build/release.ts';

const root = join(import.meta.dirname, '..');
process.env['NODE_ENV'] ??= 'production';

try {
  await release(root, async (site, cache) => {
    const { build } = await import('astro');
    await build({ root, outDir: site, cacheDir: cache, force: true });
    await finishFolder(site);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('dist/ is as it was');
  process.exit(1);
}
