// `npm` as a step of the rehearsal finds it. Everything is npm's own work but two things that are played: `ci` links the
// packages that are installed already (and none that the lock file marks as for development where they are left out),
// and `test`, `run rehearse` and `run test:plans` end as REHEARSED_TESTS says, for the rehearsal is one of these tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { REHEARSED_ROOT: root, REHEARSED_NPM: npm, REHEARSED_TESTS: tests } = process.env;
const [command, ...flags] = process.argv.slice(2);
const KNOWN = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'];

function linkPackages() {
  const strange = flags.filter((flag) => !KNOWN.includes(flag));
  if (strange.length) throw new RangeError(`npm ci ${strange.join(' ')} is not played`);
  const lock = readFileSync('package-lock.json', 'utf8');
  if (lock !== readFileSync(join(root, 'package-lock.json'), 'utf8'))
    throw new RangeError('another package-lock.json is not played');
  const isLeftOut = ({ dev, devOptional }) => flags.includes('--omit=dev') && (dev || devOptional);
  const installed = new Set(
    readdirSync(join(root, 'node_modules')).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map((each) => `${name}/${each}`) : [name],
    ),
  );
  for (const [path, entry] of Object.entries(JSON.parse(lock).packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (!name || !installed.has(name) || isLeftOut(entry)) continue;
    mkdirSync(dirname(join('node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join('node_modules', name));
  }
  symlinkSync(join(root, 'node_modules/.bin'), 'node_modules/.bin');
}

const runs = (name) => command === 'run' && flags.includes(name);

if (command === 'ci') linkPackages();
else if (command === 'test' || runs('rehearse') || runs('test:plans')) process.exitCode = Number(tests);
else process.exitCode = spawnSync(npm, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1;
