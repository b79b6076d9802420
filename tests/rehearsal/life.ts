/** The life of a change: proposed, checked, reviewed, approved, merged, built and published. */
import { join } from 'node:path';
import { ORDINARY, STATUS } from '../../src/review/github.ts';
import { REQUIRED_CHECKS } from '../../src/review/protection.ts';
import type { Person, Pull } from './memory.ts';
import { keepRefs, mergeTree, obstacles } from './merging.ts';
import { writeTree } from './refs.ts';
import { type PlayedRun, playRun } from './runner.ts';
import type { Scene } from './scene.ts';
import { git, gitOrNull } from './shell.ts';
import { readWorkflow, type Trigger, type Workflow } from './workflow.ts';

/** Path from the root to the file's text; null takes the file away. */
export type Files = Readonly<Record<string, string | null>>;

/** The workflows of a commit that an event starts, of which `fits` may choose. */
export async function workflowsAt({ bare }: Scene, commit: string, trigger: Trigger): Promise<Workflow[]> {
  const paths = (await git(bare, ['ls-tree', '--name-only', commit, '.github/workflows/'])).split('\n');
  const texts = await Promise.all(paths.map((path) => git(bare, ['show', `${commit}:${path}`])));
  return texts.map(readWorkflow).filter((workflow) => trigger in workflow.on);
}

export interface Event {
  name: Trigger;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
}

export async function play(scene: Scene, workflow: Workflow, { name, payload, ref, sha }: Event): Promise<PlayedRun> {
  const { memory, host, bare, site, env } = scene;
  const id = memory.next();
  const github = {
    event_name: name,
    ref,
    sha,
    repository: memory.repository,
    token: '',
    event: { pull_request: null, workflow_run: null, issue: null, repository: { default_branch: 'main' }, ...payload },
  };
  const machine = {
    folder: join(scene.folder, `run-${id}`),
    origin: `file://${bare}`,
    site,
    env,
    tokenFor: host.tokenFor,
  };
  const run = await playRun(workflow, { id, github, ref: name === 'pull_request' ? ref : sha }, machine);
  memory.runs.set(
    id,
    run.jobs.map(({ name: job, conclusion }) => ({ name: job, conclusion })),
  );
  return run;
}

/** Somebody makes a change on a branch of their own copy, from main as it stands, and proposes it. */
export async function propose(scene: Scene, by: Person, branch: string, files: Files): Promise<Pull> {
  const { memory, bare } = scene;
  const entries = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', content }));
  const tree = await writeTree(bare, { base_tree: 'refs/heads/main', tree: entries });
  const head = await git(bare, ['commit-tree', tree, '-p', 'refs/heads/main', '-m', branch]);
  const number = memory.next();
  const pull: Pull = { number, owner: by.name, branch, pusher: by.name, head, open: true, approvals: [] };
  memory.pulls.push(pull);
  await keepRefs(bare, pull);
  return pull;
}

/** The text of a file of main as it stands; throws where there is none. */
export const mainText = async ({ bare }: Scene, path: string): Promise<string> =>
  `${await git(bare, ['show', `refs/heads/main:${path}`])}\n`;

/** The button "Update branch": main is merged into the proposal; throws where they conflict. */
export async function updateBranch(scene: Scene, pull: Pull, by: Person): Promise<void> {
  const { bare } = scene;
  const tree = await mergeTree(bare, pull.head);
  if (tree === null) throw new Error('GitHub offers no "Update branch" where the two conflict');
  const main = await git(bare, ['rev-parse', 'refs/heads/main']);
  pull.head = await git(bare, ['commit-tree', tree, '-p', pull.head, '-p', main, '-m', 'Merge main']);
  pull.pusher = by.name;
  await keepRefs(bare, pull);
}

/** Reports every check that main asks for as passed, for what is not about them. */
export function passAll({ memory }: Scene, { head }: Pull): void {
  memory.checks.set(
    head,
    REQUIRED_CHECKS.filter((name) => name !== STATUS).map((name) => ({ name, conclusion: 'success' })),
  );
  memory.statuses.set(
    head,
    [STATUS, ORDINARY].map((context) => ({ context, state: 'success', description: '' })),
  );
}

/** Everything that GitHub starts by itself: the checks of the merge, then, by the program of main, the review. */
export async function check(scene: Scene, pull: Pull): Promise<PlayedRun[]> {
  const { bare, memory } = scene;
  const ref = `refs/pull/${pull.number}/merge`;
  const sha = await gitOrNull(bare, ['rev-parse', '--verify', '--quiet', ref]);
  // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request:
  // nothing runs while there is a conflict.
  if (sha === null) return [];
  const base = await git(bare, ['rev-parse', 'refs/heads/main']);
  const payload = { pull_request: { number: pull.number, base: { sha: base }, head: { sha: pull.head } } };
  const runs: PlayedRun[] = [];
  for (const workflow of await workflowsAt(scene, sha, 'pull_request')) {
    const run = await play(scene, workflow, { name: 'pull_request', payload, ref, sha });
    const checks = run.jobs.map(({ name, conclusion }) => ({ name, conclusion }));
    memory.checks.set(pull.head, [...(memory.checks.get(pull.head) ?? []), ...checks]);
    runs.push(run, ...(await followed(scene, run, pull)));
  }
  return runs;
}

/** What the end of a run starts: workflows of main, with its program. */
export async function followed(
  scene: Scene,
  run: PlayedRun,
  pull: Pull,
  event: Trigger = 'pull_request',
): Promise<PlayedRun[]> {
  const sha = await git(scene.bare, ['rev-parse', 'refs/heads/main']);
  const workflow_run = {
    id: run.id,
    event,
    conclusion: run.conclusion,
    head_sha: pull.head,
    head_branch: pull.branch,
    head_repository: { owner: { login: pull.owner } },
  };
  const runs: PlayedRun[] = [];
  for (const workflow of await workflowsAt(scene, sha, 'workflow_run'))
    if (workflow.on.workflow_run?.workflows.includes(run.workflow))
      runs.push(
        await play(scene, workflow, { name: 'workflow_run', payload: { workflow_run }, ref: 'refs/heads/main', sha }),
      );
  return runs;
}

export const approve = (pull: Pull, by: Person): number => pull.approvals.push({ by, sha: pull.head });

/** Presses "Merge"; throws with the obstacles where GitHub would not let it. Returns the commit of main. */
export async function merge(scene: Scene, pull: Pull, by: Person): Promise<string> {
  const { bare, memory } = scene;
  const against = await obstacles(memory, bare, pull, by);
  if (against.length) throw new Error(against.join('; '));
  const [tree, main] = [await mergeTree(bare, pull.head), await git(bare, ['rev-parse', 'refs/heads/main'])];
  const sha = await git(bare, [
    'commit-tree',
    String(tree),
    '-p',
    main,
    '-p',
    pull.head,
    '-m',
    `Merge #${pull.number}`,
  ]);
  await git(bare, ['update-ref', 'refs/heads/main', sha, main]);
  pull.open = false;
  return sha;
}

/** What a change of main starts: the site is built and published, the files of the machine are looked after. */
export async function publish(scene: Scene): Promise<PlayedRun[]> {
  const sha = await git(scene.bare, ['rev-parse', 'refs/heads/main']);
  const runs: PlayedRun[] = [];
  for (const workflow of await workflowsAt(scene, sha, 'push'))
    if (workflow.on.push?.branches.includes('main'))
      runs.push(await play(scene, workflow, { name: 'push', payload: {}, ref: 'refs/heads/main', sha }));
  return runs;
}
