/** The ledger of addresses on the branch `published` of a remote, read with git. */
import { spawnSync } from 'node:child_process';
import { type AddressLedger, LEDGER_NAME, PUBLISHED_BRANCH, parseLedger } from './ledger.ts';

/** What `git ls-remote --exit-code` answers where nothing fits. */
const NONE = 2;

const git = (...args: string[]) =>
  spawnSync('git', args, { encoding: 'utf8', env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });

function done(...args: string[]): string {
  const { status, stdout, stderr } = git(...args);
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout;
}

/** Empty before the first publication; throws where the remote cannot be asked, which is no answer. */
export function publishedLedger(remote: string): AddressLedger {
  const ref = `refs/heads/${PUBLISHED_BRANCH}`;
  const { status, stderr } = git('ls-remote', '--exit-code', remote, ref);
  if (status === NONE) return parseLedger('');
  if (status !== 0) throw new Error(`git ls-remote ${remote}: ${stderr.trim()}`);
  done('fetch', '--quiet', '--no-tags', '--depth=1', remote, ref);
  return parseLedger(done('show', `FETCH_HEAD:${LEDGER_NAME}`));
}
