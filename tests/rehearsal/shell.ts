/** Commands, run to their end beside a server that has to go on answering them. */
import { spawn } from 'node:child_process';

export interface Ended {
  code: number;
  stdout: string;
  /** Both streams as they came. */
  log: string;
}

export function run(
  command: string,
  args: readonly string[],
  { cwd, env, input }: { cwd: string; env: NodeJS.ProcessEnv; input?: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    const ended: Ended = { code: -1, stdout: '', log: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      ended.stdout += text;
      ended.log += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      ended.log += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code: code ?? -1 }));
    child.stdin?.end(input);
  });
}

const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.org',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.org',
};

interface GitInput {
  input?: string;
  env?: Record<string, string>;
}

const gitRun = (dir: string, args: readonly string[], { input, env = {} }: GitInput): Promise<Ended> =>
  run('git', ['-C', dir, ...args], { cwd: dir, env: { ...GIT_ENV, ...env }, input });

/** What git says, without the last line end; throws where it fails. */
export async function git(dir: string, args: readonly string[], given: GitInput = {}): Promise<string> {
  const { code, stdout, log } = await gitRun(dir, args, given);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${log}`);
  return stdout.replace(/\n$/, '');
}

/** What git says, or null where it fails. */
export async function gitOrNull(dir: string, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await gitRun(dir, args, {});
  return code === 0 ? stdout.replace(/\n$/, '') : null;
}
