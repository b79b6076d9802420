/** Other programs of the machine, for tests that only some machines can run. */
import { spawnSync } from 'node:child_process';

/** Whether a program answers when asked for its version. */
export const hasProgram = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;

/** What a program prints; throws what it complained of where it fails. */
export function runProgram(name: string, args: string[], cwd: string, input?: string): string {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, input, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}
