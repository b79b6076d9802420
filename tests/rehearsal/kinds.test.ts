/** What decides between the kinds of changes, and who can get around it: settings, git, the workflow, and last a build. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figures } from './changes.ts';
import {
  approve,
  check,
  type Files,
  mainText,
  merge,
  passAll,
  play,
  propose,
  updateBranch,
  workflowsAt,
} from './life.ts';
import type { Pull } from './memory.ts';
import { obstacles } from './merging.ts';
import { AGENCY, CAST, LONGEST, MAINTAINER, OFFICIAL, PLAN, STRANGER } from './play.ts';
import { openScene, type Scene } from './scene.ts';
import { git } from './shell.ts';

/** A whole plan is built some twenty times, on machines that have other things to do. */
vi.setConfig({ testTimeout: LONGEST, hookTimeout: LONGEST });

let scene: Scene;

beforeAll(async () => {
  scene = await openScene(PLAN);
});
afterAll(async () => {
  await scene?.host.close();
  if (scene) rmSync(scene.folder, { recursive: true, force: true });
});

const against = (pull: Pull, by = MAINTAINER): Promise<string[]> => obstacles(scene.memory, scene.bare, pull, by);
const [FIRST, SECOND] = CAST.rivals;
const CHECK = '.github/workflows/check.yml';

/** What the first job of check.yml says of a proposal. */
async function kindOf(pull: Pull): Promise<string | undefined> {
  const ref = `refs/pull/${pull.number}/merge`;
  const sha = await git(scene.bare, ['rev-parse', ref]);
  const [workflow] = await workflowsAt(scene, sha, 'pull_request');
  const kind = workflow?.jobs['kind'];
  if (!workflow || !kind) throw new Error('check.yml has no job "kind"');
  const payload = { pull_request: {} };
  const run = await play(scene, { ...workflow, jobs: { kind } }, { name: 'pull_request', payload, ref, sha });
  return run.jobs[0]?.outputs['program'];
}

describe('a change is told to be of the program', () => {
  it.each<[string, string, () => Promise<Files> | Files]>([
    ['not where it only adds a figure', 'false', () => figures(FIRST)],
    ['not where it has a strange name in the content', 'false', () => ({ 'content/a\nREADME.md': 'x' })],
    ['where it touches one file more', 'true', () => ({ ...figures(FIRST), 'README.md': 'x' })],
    [
      'where it moves a file out of the content',
      'true',
      async () => ({ 'content/plan.yaml': null, 'plan.yaml': await mainText(scene, 'content/plan.yaml') }),
    ],
    [
      'where it moves a file into the content',
      'true',
      async () => ({ LICENSE: null, 'content/LICENSE': await mainText(scene, 'LICENSE') }),
    ],
    ['where a folder only looks like the content', 'true', () => ({ 'contents/plan.yaml': 'x' })],
    ['where it writes the content otherwise', 'true', () => ({ 'Content/plan.yaml': 'x' })],
    [
      'where it changes the workflow that tells',
      'true',
      async () => ({ [CHECK]: `${await mainText(scene, CHECK)}\n# more\n` }),
    ],
  ])('%s', async (title, expected, files) => {
    expect(await kindOf(await propose(scene, STRANGER, title.replaceAll(/\W/g, '-'), await files()))).toBe(expected);
  });
});

describe('a change of the workflow itself', () => {
  /** check.yml of somebody who would rather not be tested; its jobs have the names that main asks for. */
  const forged = (tests: string): string => `name: check
on:
  pull_request:
permissions: {}
concurrency: x
jobs:
  content:
    name: Số liệu và bản xem thử / content and preview
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps: [{ run: "true" }]
  tests:
    name: Kiểm thử / tests
    ${tests}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps: [{ run: "true" }]
`;
  const proposed = async (branch: string, tests: string, more: Files = {}): Promise<Pull> => {
    const pull = await propose(scene, STRANGER, branch, { [CHECK]: forged(tests), ...more });
    await check(scene, pull);
    return pull;
  };

  it('that skips the tests gets no green status, though GitHub counts what is skipped as passed', async () => {
    const pull = await proposed('skips', 'if: false');
    approve(pull, MAINTAINER);
    expect(await against(pull)).toEqual(['"review" has not passed']);
    expect(scene.memory.statuses.get(pull.head)?.[0]?.description).toContain('Kiểm thử / tests');
  });

  it('that hollows them out is told to be for a maintainer, and no agency can approve it', async () => {
    const pull = await proposed('hollow', 'needs: []', figures(FIRST));
    expect(scene.memory.statuses.get(pull.head)?.map(({ context, state }) => [context, state])).toEqual([
      ['review', 'success'],
      ['ordinary-change', 'pending'],
    ]);
    expect(scene.memory.comments.find(({ pull: number }) => number === pull.number)?.body).toContain(CHECK);
    approve(pull, AGENCY);
    expect(await against(pull, AGENCY)).toEqual([
      '"ordinary-change" has not passed',
      `an owner of ${CHECK} has not approved`,
    ]);
  });
});

describe('two requests for one figure', () => {
  it('do not both go through on old checks and approvals', async () => {
    const [one, other] = [
      await propose(scene, OFFICIAL, 'one', figures(FIRST)),
      await propose(scene, STRANGER, 'other', figures(SECOND)),
    ];
    for (const pull of [one, other]) {
      passAll(scene, pull);
      approve(pull, MAINTAINER);
    }
    expect([await against(one), await against(other)]).toEqual([[], []]);
    await merge(scene, one, MAINTAINER);
    expect(await against(other)).toEqual(['it is behind main']);

    await updateBranch(scene, other, STRANGER);
    expect(await against(other)).toEqual([
      '"Số liệu và bản xem thử / content and preview" has not passed',
      '"Kiểm thử / tests" has not passed',
      '"review" has not passed',
      'an approval is missing',
    ]);
  });

  it('cannot be taken by whoever pressed "Update branch" alone', async () => {
    const [one, other] = [
      await propose(scene, OFFICIAL, 'e', figures({ ...FIRST, period: '2022', published: '2023-04-01' })),
      await propose(scene, STRANGER, 'f', figures(SECOND)),
    ];
    passAll(scene, one);
    approve(one, MAINTAINER);
    await merge(scene, one, MAINTAINER);
    await updateBranch(scene, other, MAINTAINER);
    passAll(scene, other);
    approve(other, MAINTAINER);
    expect(await against(other)).toEqual(['an approval is missing']);
  });

  it('that write the same file conflict; nothing is checked, nothing can be merged', async () => {
    const rival = { ...SECOND, period: '2020', published: '2022-05-01' };
    const one = await propose(scene, OFFICIAL, 'c', figures(rival));
    const other = await propose(scene, STRANGER, 'd', figures({ ...rival, value: '1.5' }));
    passAll(scene, one);
    approve(one, MAINTAINER);
    await merge(scene, one, MAINTAINER);
    passAll(scene, other);
    approve(other, MAINTAINER);
    expect(await against(other)).toEqual(['it conflicts with main']);
    await expect(updateBranch(scene, other, STRANGER)).rejects.toThrow('conflict');
  });
});

describe('with everything built', () => {
  const ending = async (pull: Pull): Promise<Record<string, string>> => {
    const [checked] = await check(scene, pull);
    return Object.fromEntries(
      checked?.jobs.map(({ id, conclusion, log }) => [id, conclusion === 'failure' ? log : conclusion]) ?? [],
    );
  };
  const everything = { kind: 'success', content: 'success', tests: 'success' };

  it.each<[string, Files]>([
    ['a change of the program alone', { 'README.md': '# Another title\n' }],
    ['a change of the program and of figures', { 'README.md': '# One more title\n', ...figures(CAST.plain) }],
  ])('%s runs everything, and goes through with a maintainer', async (branch, files) => {
    const pull = await propose(scene, STRANGER, branch.replaceAll(' ', '-'), files);
    expect(await ending(pull)).toEqual(everything);
    approve(pull, MAINTAINER);
    expect(await against(pull)).toEqual([]);
  });

  it('a change of the program whose tests fail does not go through', async () => {
    scene.env['REHEARSED_TESTS'] = '1';
    const pull = await propose(scene, STRANGER, 'fails', { 'README.md': '# A title that fails\n' });
    expect(await ending(pull)).toMatchObject({ kind: 'success', content: 'success' });
    scene.env['REHEARSED_TESTS'] = '0';
    approve(pull, MAINTAINER);
    expect(await against(pull)).toEqual(['"Kiểm thử / tests" has not passed', '"review" has not passed']);
  });

  it('the second of two requests, brought up to date, is compared with the first', async () => {
    const pull = await propose(
      scene,
      STRANGER,
      'second',
      figures({ ...SECOND, published: '2022-06-01', value: '62.5' }),
    );
    expect(await ending(pull)).toMatchObject({ content: 'success', tests: 'skipped' });
    const comment = scene.memory.comments.find(({ pull: number }) => number === pull.number)?.body ?? '';
    expect(comment).toContain(FIRST.value.replace('.', ','));
  });
});
