/** From files that were written to a branch that waits for its request: told as commands, or done. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plan } from '../../src/content/schema.ts';
import type { CommandWords, PlanWords } from '../../src/intake/command-words.ts';

export interface Sent {
  /** The content folder. */
  dir: string;
  /** Paths inside it. */
  paths: readonly string[];
  repository: Plan['repository'];
  /** The words of the plan's first language. */
  own: PlanWords;
  today: string;
}

/** A branch of its own for each sending: the day, and the first file's name. */
const branchOf = ({ paths, today, own }: Sent): string => {
  const [, ...names] = (paths[0] ?? '').replace(/\.yaml$/, '').split('/');
  return `${own.branch}/${[today, ...names].join('-').replace(/-{2,}/g, '-')}${paths.length > 1 ? `-${paths.length}` : ''}`;
};

/** Each command as its arguments, with the files as they are named from below `from`. */
function commandsOf(sent: Sent, from: string): string[][] {
  const files = sent.paths.map((path) => join(from, path));
  return [
    ['git', 'switch', '--create', branchOf(sent)],
    ['git', 'add', '--', ...files],
    ['git', 'commit', '--message', sent.own.commit(sent.paths), '--', ...files],
    ['git', 'push', '--set-upstream', 'origin', branchOf(sent)],
  ];
}

/** Where GitHub opens the request of the branch; null on other hosts. */
const requestOf = (sent: Sent): string | null => {
  const { url, branch, host } = sent.repository;
  const base = url.replace(/\/+$/, '').replace(/\.git$/, '');
  return host === 'github' ? `${base}/compare/${branch}...${branchOf(sent)}?expand=1` : null;
};

const shown = (command: readonly string[]): string =>
  command.map((each) => (/^[\w./=-]+$/.test(each) ? each : `'${each.replace(/'/g, "'\\''")}'`)).join(' ');

/** The commands, one a line. */
export const howToSend = (sent: Sent, words: CommandWords): string =>
  [
    words.howToSend,
    ...commandsOf(sent, sent.dir).map((command) => `  ${shown(command)}`),
    words.openRequest(requestOf(sent)),
  ].join('\n');

/** Runs them, and stops at the first that fails; the last word is where the request is opened. */
export function sendFiles(sent: Sent, words: CommandWords): { ok: boolean; said: string } {
  const inside = spawnSync('git', ['-C', sent.dir, 'rev-parse', '--is-inside-work-tree'], { encoding: 'utf8' });
  if (inside.status !== 0) return { ok: false, said: words.noRepository(sent.dir) };
  for (const command of commandsOf(sent, '')) {
    const [program = '', ...args] = command;
    const { status, stderr, stdout, error } = spawnSync(program, args, { cwd: sent.dir, encoding: 'utf8' });
    if (status !== 0) {
      const why = (stderr || stdout || error?.message || '').trim();
      return { ok: false, said: words.failed(shown(command), why) };
    }
  }
  return { ok: true, said: words.openRequest(requestOf(sent)) };
}
