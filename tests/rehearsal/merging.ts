/** Whether GitHub would let a pull request be merged, by the very settings that were sent to it. */
import type { Check, Memory, Person, Pull, Status } from './memory.ts';
import { git, gitOrNull } from './shell.ts';

interface Protection {
  required_status_checks: { strict: boolean; checks: { context: string; app_id: number }[] };
  required_pull_request_reviews: {
    required_approving_review_count: number;
    require_code_owner_reviews: boolean;
    dismiss_stale_reviews: boolean;
    require_last_push_approval: boolean;
  };
  enforce_admins: boolean;
}

/** GitHub Actions, which wrote every check and status here. */
const ACTIONS_APP = 15368;
/** https://docs.github.com/en/rest/checks: what counts as passed for a required check. */
const PASSED = ['success', 'skipped', 'neutral'];

function protectionOf({ settings }: Memory): Protection {
  const found = settings.get('branches/main/protection');
  if (!found) throw new Error('the main branch is not protected');
  return found as unknown as Protection;
}

/** The tree of the merge, or null where the two changed the same lines. */
export const mergeTree = (bare: string, head: string): Promise<string | null> =>
  gitOrNull(bare, ['merge-tree', '--write-tree', 'refs/heads/main', head]);

/** Sets what GitHub keeps of a pull request below `refs/pull/`; there is no merge where the two conflict. */
export async function keepRefs(bare: string, { number, head }: Pull): Promise<void> {
  await git(bare, ['update-ref', `refs/pull/${number}/head`, head]);
  const tree = await mergeTree(bare, head);
  const merge = `refs/pull/${number}/merge`;
  if (tree === null) {
    await gitOrNull(bare, ['update-ref', '-d', merge]);
    return;
  }
  const main = await git(bare, ['rev-parse', 'refs/heads/main']);
  await git(bare, ['update-ref', merge, await git(bare, ['commit-tree', tree, '-p', main, '-p', head, '-m', 'merge'])]);
}

/** Both kinds of reports are asked: a check and a status of one name have to pass both. */
function isPassed(context: string, checks: readonly Check[], statuses: readonly Status[]): boolean {
  const check = checks.findLast(({ name }) => name === context);
  const status = statuses.findLast((each) => each.context === context);
  if (!check && !status) return false;
  return (!check || PASSED.includes(check.conclusion)) && (!status || status.state === 'success');
}

/** Owners by the last line of CODEOWNERS that fits: `*`, or a folder from the root. */
function ownersOf(codeowners: string, path: string): readonly string[] {
  const lines = codeowners.split('\n').filter((line) => line && !line.startsWith('#'));
  const fitting = lines
    .map((line) => line.split(/ +/))
    .filter(([pattern = '']) => pattern === '*' || `/${path}`.startsWith(pattern));
  return (
    fitting
      .at(-1)
      ?.slice(1)
      .map((owner) => owner.split('/').at(-1) ?? '') ?? []
  );
}

const changedPaths = async (bare: string, head: string): Promise<string[]> =>
  (await git(bare, ['diff', '--name-only', '--no-renames', '-z', `refs/heads/main...${head}`]))
    .split('\0')
    .filter(Boolean);

async function missingReviews(memory: Memory, bare: string, pull: Pull): Promise<string[]> {
  const asked = protectionOf(memory).required_pull_request_reviews;
  const counted = pull.approvals.filter(({ by, sha }) => {
    const isFresh = sha === pull.head || !asked.dismiss_stale_reviews;
    return isFresh && by.name !== pull.owner && !(asked.require_last_push_approval && by.name === pull.pusher);
  });
  if (counted.length < asked.required_approving_review_count) return ['an approval is missing'];
  if (!asked.require_code_owner_reviews) return [];
  const codeowners = await git(bare, ['show', 'refs/heads/main:.github/CODEOWNERS']);
  const teams = new Set(counted.flatMap(({ by }) => by.teams));
  const unasked = (await changedPaths(bare, pull.head)).filter(
    (path) => !ownersOf(codeowners, path).some((team) => teams.has(team)),
  );
  return unasked.map((path) => `an owner of ${path} has not approved`);
}

interface Ruleset {
  bypass_actors: { actor_id: number; bypass_mode: string }[];
  conditions: { ref_name: { include: string[] } };
  rules: { type: string; parameters?: { required_status_checks: { context: string; integration_id: number }[] } }[];
}

/** Checks that rulesets ask of this person, beside the protection. */
function ruledChecks({ settings }: Memory, by: Person): string[] {
  const rulesets = [...settings]
    .filter(([path]) => path.startsWith('rulesets/'))
    .map(([, body]) => body as unknown as Ruleset);
  return rulesets
    .filter(({ conditions }) => conditions.ref_name.include.includes('refs/heads/main'))
    .filter(({ bypass_actors: passing }) => !passing.some(({ actor_id }) => actor_id === by.role))
    .flatMap(({ rules }) => rules.flatMap(({ parameters }) => parameters?.required_status_checks ?? []))
    .map(({ context }) => context);
}

/** Why this person cannot merge it; empty where they can. */
export async function obstacles(memory: Memory, bare: string, pull: Pull, by: Person): Promise<string[]> {
  if ((await mergeTree(bare, pull.head)) === null) return ['it conflicts with main'];
  const { required_status_checks: asked, enforce_admins: isForAll } = protectionOf(memory);
  const isBehind = (await gitOrNull(bare, ['merge-base', '--is-ancestor', 'refs/heads/main', pull.head])) === null;
  const [checks, statuses] = [memory.checks.get(pull.head) ?? [], memory.statuses.get(pull.head) ?? []];
  const missing = asked.checks.filter(
    ({ context, app_id }) => app_id !== ACTIONS_APP || !isPassed(context, checks, statuses),
  );
  return [
    ...(by.role === undefined ? ['no right to merge'] : []),
    ...(isForAll ? [] : ['administrators may pass']),
    ...(asked.strict && isBehind ? ['it is behind main'] : []),
    ...missing.map(({ context }) => `"${context}" has not passed`),
    ...ruledChecks(memory, by)
      .filter((context) => !isPassed(context, checks, statuses))
      .map((context) => `"${context}" has not passed`),
    ...(await missingReviews(memory, bare, pull)),
  ];
}
