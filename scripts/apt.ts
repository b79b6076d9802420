/** Debian's packages, for tests that want a program which no npm package brings. */
import { spawnSync } from 'node:child_process';

/** Installs packages where apt-get and its rights are there; says nothing where not: whoever asked looks again. */
export function installWithApt(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The run level keeps Debian from starting a service that it has just installed.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
    if (status !== 0) return;
  }
}
