/** Packages that few commands need: a folder below scripts/ has a lock file of its own, and is filled when it is asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what the lock file of `scripts/<folder>` names, unless `name` is there already; gives the folder of its
 * packages. What they call their peers is the project's own. Throws where npm cannot.
 */
export function ownPackages(folder: string, name: string): string {
  const home = join(import.meta.dirname, folder);
  const packages = join(home, 'node_modules');
  if (existsSync(join(packages, name))) return packages;
  const quiet = ['--omit=peer', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', ['ci', '--prefix', home, ...quiet], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} could not be installed: npm ci --prefix scripts/${folder}`);
  return packages;
}
