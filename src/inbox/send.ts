/**
 * Makes one branch and one pull request of a bundle, starts its checks, and answers in the issue.
 *
 * GitHub starts no workflow for a request that a workflow's own token has opened, but for runs that wait until somebody
 * presses "Approve workflows to run"; what that token may start is a workflow by `workflow_dispatch`
 * (https://docs.github.com/en/actions/concepts/security/github_token). So check.yml is started on the branch, and
 * review.yml reports how its jobs ended. Who may write to the repository opens the request in person: GitHub lets nobody
 * approve a request of their own, and one that the machine had opened for them would be nobody's.
 */
import { commitFiles, moveBranch, tipOf } from '../bookkeeping/branch.ts';
import { type GitHub, GitHubError } from '../review/github.ts';
import { ANSWER_MARKER, answer, countsIn, type Outcome } from './answer.ts';
import { breach, mustBeFew } from './guard.ts';
import type { Parcel } from './prepare.ts';
import { ANSWERS } from './words.ts';

/** Requests of this kind that may wait at a time: beyond it somebody is filling the list. */
export const MOST_WAITING = 20;
/** Of one sender: nobody takes the places of all others. */
export const MOST_OF_ONE = 5;
/** Branches of bundles begin so. */
export const BRANCHES = 'bundle/';
const CHECK = 'check.yml';

export interface SendInput {
  parcel: Parcel;
  /** The branch that is to take the figures. */
  branch: string;
  /** `https://github.com` */
  server: string;
}

/** Returns what was done, in a word. */
export async function sendParcel(host: GitHub, input: SendInput): Promise<string> {
  const { parcel } = input;
  const own = `${BRANCHES}issue-${parcel.number}`;
  // What has become a request is changed there: its reviewers would not see a change from here.
  if ((await tipOf(host, own)) !== null) return 'there already';
  const old = await host.commentWith(parcel.number, ANSWER_MARKER);
  const say = (body: string): Promise<string> => host.write(parcel.number, old, body);
  if (parcel.refusal !== null) {
    await say(parcel.refusal);
    return 'refused';
  }
  const told = (outcome: Outcome): string => answer({ counts: parcel.counts, warnings: parcel.warnings, outcome });
  try {
    const outcome = await outcomeOf(host, own, input);
    await say(told(outcome));
    return outcome.kind;
  } catch (error) {
    // The sender is told, and the run is red for whoever keeps the program.
    if (error instanceof RangeError) await say(told({ kind: 'stuck' }));
    throw error;
  }
}

/** Why there is no room for one more among those that wait; null where there is. Those with a number from `self` on do not count. */
async function crowdAt(host: GitHub, sender: string, self = Number.POSITIVE_INFINITY): Promise<Outcome | null> {
  const waiting = (await host.openRequests(BRANCHES)).filter(({ number }) => number < self);
  const own = waiting.filter(({ body }) => (body ?? '').startsWith(`${openingOf(sender)} `));
  if (own.length >= MOST_OF_ONE) return { kind: 'crowded', most: MOST_OF_ONE, isOwn: true };
  return waiting.length >= MOST_WAITING ? { kind: 'crowded', most: MOST_WAITING, isOwn: false } : null;
}

async function outcomeOf(host: GitHub, own: string, input: SendInput): Promise<Outcome> {
  const { parcel, branch, server } = input;
  const crowd = await crowdAt(host, parcel.sender);
  if (crowd) return crowd;
  // Asked first: what fails after the branch is there could not be tried again.
  const isWriter = await host.mayWrite(parcel.sender);
  const title = `Số liệu từ / figures from #${parcel.number}: ${countsIn(parcel.counts, 'vi')}`;
  await makeBranch(host, own, { files: parcel.files, branch, message: `${title}\n\nReported by ${parcel.sender}` });
  const link = `${server}/${host.repository}/compare/${branch}...${own}?expand=1`;
  const byHand: Outcome = { kind: 'link', address: link, sender: parcel.sender };
  if (isWriter) return byHand;
  const request = await openRequest(host, { title, head: own, base: branch, body: bodyOf(parcel) });
  if (request === null) return byHand;
  // Issues sent at one time all saw room before any of their requests was there.
  const tooMany = await crowdAt(host, parcel.sender, request.number);
  if (tooMany) {
    await host.call('PATCH', `pulls/${request.number}`, { state: 'closed' });
    await host.call('DELETE', `git/refs/heads/${own}`);
    return tooMany;
  }
  return { kind: 'request', address: request.html_url, checked: await startChecks(host, own) };
}

interface NewBranch {
  files: Parcel['files'];
  branch: string;
  message: string;
}

/** One commit on main as it stands, of nothing but what may come of an issue; throws a `RangeError` at anything else. */
async function makeBranch(host: GitHub, own: string, { files, branch, message }: NewBranch): Promise<void> {
  mustBeFew(files);
  const parent = await tipOf(host, branch);
  if (parent === null) throw new Error(`there is no branch "${branch}"; expected the one that takes the figures`);
  for (const file of files) {
    const wrong = breach(file, await host.textOrNull(file.path, parent));
    if (wrong !== null) throw new RangeError(wrong);
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const sha = await commitFiles(host, parent, { files: texts, message });
  await moveBranch(host, own, { old: null, sha });
}

/** How the text of a request begins, by which those of one sender are known. */
const openingOf = (sender: string): string => `Gửi bởi @${sender}`;

function bodyOf({ number, sender, files }: Parcel): string {
  const list = files.map(({ path }) => `- \`${path}\``).join('\n');
  return `${ANSWERS.vi.from(sender, number)}\n\n${ANSWERS.en.from(sender, number)}\n\n${list}\n\nCloses #${number}\n`;
}

interface Opened {
  number: number;
  html_url: string;
}

/** The request, or null where the settings of the repository let no workflow open one. */
async function openRequest(host: GitHub, request: Record<string, string>): Promise<Opened | null> {
  try {
    return await host.call<Opened>('POST', 'pulls', request);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 403) return null;
    throw error;
  }
}

async function startChecks(host: GitHub, own: string): Promise<boolean> {
  try {
    await host.call('POST', `actions/workflows/${CHECK}/dispatches`, { ref: own });
    return true;
  } catch (error) {
    if (error instanceof GitHubError) return false;
    throw error;
  }
}
