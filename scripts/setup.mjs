// Installs what is missing on a fresh machine, then runs the npm script named on the command line under the project's
// own Node. Plain JavaScript on Node's own modules: nothing is installed yet when it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** True where node_modules is what the lock file asks for: npm writes its own copy of the lock file last of all. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(installed);
  const want = packages(join(root, 'package-lock.json'));
  return Object.entries(want).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || have[path]?.version === version,
  );
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Node ${process.versions.node} found; expected ${OLDEST_NODE} or newer. Install it, then run this again.`,
  );
  process.exit(1);
}
if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  // What the package of Node unpacked: headers, documents and a second npm. The program itself stands beside it.
  rmSync(join(root, 'node_modules/node/node_modules'), { recursive: true, force: true });
}
for (const script of process.argv.slice(2)) run('npm', ['run', '--silent', script]);
