/**
 * `npm run check:html`: lets the Nu Html Checker of the W3C judge every page of `dist/`. It wants Java 11 or newer and is
 * fetched by npm when asked for, in this version: installed for good it would weigh 30 MB on every machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CHECKER = 'vnu-jar@26.9.27';
const dist = process.argv[2] ?? join(import.meta.dirname, '..', 'dist');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(join(dist, 'index.html'))) fail('dist/ holds no site; run `npm run build` first');
if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0)
  fail('no Java found; on Debian: apt-get install -y default-jre-headless');

// Its install script would fetch a Java of its own.
const fetched = ['exec', '--yes', '--ignore-scripts', `--package=${CHECKER}`, '--'];
// A property of SVG 2 that browsers know and the checker does not yet: https://www.w3.org/TR/SVG2/painting.html#PaintOrder
const UNKNOWN = '.*paint-order.*';
const asked = ['vnu', '--errors-only', '--skip-non-html', '--filterpattern', UNKNOWN, `${dist}/`];
const { status } = spawnSync('npm', [...fetched, ...asked], { stdio: 'inherit' });
if (status !== 0) fail('the checker found what stands above, or could not be fetched');
console.log('no error on any page');
