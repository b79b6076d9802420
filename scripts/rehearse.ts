/**
 * `npm run rehearse`: plays the way of ten recorded changes from branch to page, through every step of the workflows.
 * On the frozen plan; `-- dao-may` on the small invented one, in a third of the time.
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
