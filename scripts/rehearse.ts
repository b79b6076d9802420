/**
 * `npm run rehearse`: plays the way of eleven recorded changes from branch to page, through every step of the workflows.
 * On the frozen plan; `-- dao-may` on the invented one, `-- con-say` on the smallest, in a few minutes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [plan = 'frozen'] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'tests/rehearsal', '--reporter=verbose'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, REHEARSE: plan },
});
process.exitCode = status ?? 1;
