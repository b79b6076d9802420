/** A report sent as one issue becomes one pull request, which goes through like any other: played, without the build. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { JOBS } from '../../src/review/jobs.ts';
import { approve, followed, mainText, merge, play, workflowsAt } from './life.ts';
import type { Pull } from './memory.ts';
import { obstacles } from './merging.ts';
import { AGENCY, CAST, LONGEST, MAINTAINER, PLAN } from './play.ts';
import type { PlayedRun } from './runner.ts';
import { openScene, type Scene } from './scene.ts';
import { git } from './shell.ts';
import type { Workflow } from './workflow.ts';

vi.setConfig({ testTimeout: LONGEST, hookTimeout: LONGEST });

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(PLAN);
});
afterAll(async () => {
  await scene?.host.close();
  if (scene) rmSync(scene.folder, { recursive: true, force: true });
});

const { id: plan } = parse(readFileSync(join(PLAN, 'plan.yaml'), 'utf8')) as { id: string };
const SENDER = 'nguyen-van-a';
const figures = CAST.three
  .map(
    ({ indicator, period, value }) =>
      `  - { indicator: ${indicator}, period: ${period}, value: ${value}, stage: official }`,
  )
  .join('\n');
const BUNDLE = `bundle: 1
plan: ${plan}
report:
  title: Báo cáo năm
  publisher: Sở Đếm
  published: 2026-09-01
  url: "https://example.org/bao-cao"
  document: 12/BC
figures:
${figures}
withdrawals:
  - { figure: ${CAST.withdrawn.file.replace(/^figures\/|\.yaml$/g, '')}, date: 2026-11-20, reason: { vi: Chép nhầm dòng. } }
events:
  - { task: ${CAST.event.task}, date: 2026-11-02, what: { vi: Nghiệm thu. }, status: done, source: { title: Thông báo, publisher: Hội đồng, url: "https://example.org/b" } }
`;
const asForm = (bundle: string): string => `### Gói / Bundle\n\n\`\`\`yaml\n${bundle}\`\`\`\n`;
const mainTip = (): Promise<string> => git(scene.bare, ['rev-parse', 'refs/heads/main']);

/** Somebody opens an issue: everything that it starts, and the answer. */
async function opened(body: string) {
  const number = scene.memory.next();
  const sha = await mainTip();
  const payload = {
    action: 'opened',
    issue: { number, title: '`$(touch x)` @all', body, user: { login: SENDER, type: 'User' } },
    sender: { login: SENDER, type: 'User' },
  };
  const event = { name: 'issues', payload, ref: 'refs/heads/main', sha } as const;
  const runs: PlayedRun[] = [];
  for (const workflow of await workflowsAt(scene, sha, 'issues')) runs.push(await play(scene, workflow, event));
  const answer = scene.memory.comments.filter(({ pull }) => pull === number).at(-1)?.body ?? '';
  const branches = (await git(scene.bare, ['for-each-ref', '--format=%(refname:short)', 'refs/heads/bundle/'])).split(
    '\n',
  );
  return { number, runs, answer, hasBranch: branches.includes(`bundle/issue-${number}`) };
}

const conclusions = ([run]: PlayedRun[]) => run?.jobs.map(({ conclusion }) => conclusion);

/** check.yml as the API starts it on the branch, up to where pages are built; then what main makes of its end. */
async function checked(pull: Pull): Promise<PlayedRun> {
  const all = await workflowsAt(scene, pull.head, 'workflow_dispatch');
  const check = all.find(({ name }) => name === 'check') as Workflow;
  const { content, kind, tests } = check.jobs;
  if (!content || !kind || !tests) throw new Error('check.yml has other jobs than this plays');
  const steps = content.steps.slice(
    0,
    content.steps.findIndex(({ run }) => run?.includes('run --silent build')),
  );
  const cheap = { ...check, jobs: { kind, content: { ...content, steps }, tests } };
  const ref = `refs/heads/${pull.branch}`;
  const run = await play(scene, cheap, { name: 'workflow_dispatch', payload: {}, ref, sha: pull.head });
  await followed(scene, run, pull, 'workflow_dispatch');
  return run;
}

describe('a whole report in one issue', () => {
  it('becomes one request with a file for each entry, is checked, approved and merged', async () => {
    const { number, runs, answer } = await opened(asForm(BUNDLE));
    expect(runs.map(({ jobs }) => jobs.map(({ conclusion, log }) => (conclusion === 'success' ? '' : log)))).toEqual([
      ['', ''],
    ]);
    const pull = scene.memory.pulls.find(({ branch }) => branch === `bundle/issue-${number}`) as Pull;
    expect(answer).toContain(`/pull/${pull.number}`);
    const changed = await git(scene.bare, ['diff', '--name-status', 'refs/heads/main', pull.head]);
    expect(changed.split('\n').sort()).toEqual(
      [
        ...CAST.three.map(({ indicator, period }) => `A\tcontent/figures/${indicator}/${period}--2026-09-01.yaml`),
        `A\tcontent/events/${CAST.event.task}/2026-11-02--nghiem-thu.yaml`,
        `M\tcontent/${CAST.withdrawn.file}`,
      ].sort(),
    );
    expect(await git(scene.bare, ['log', '-1', '--format=%B', pull.head])).toContain(SENDER);
    expect(scene.memory.dispatched.at(-1)).toEqual({ workflow: 'check.yml', ref: pull.branch });

    const run = await checked(pull);
    expect(run.jobs.map(({ id, conclusion, log }) => [id, conclusion === 'failure' ? log : conclusion])).toEqual([
      ['kind', 'success'],
      ['content', 'success'],
      ['tests', 'skipped'],
    ]);
    const statuses = scene.memory.statuses.get(pull.head)?.map(({ context, state }) => [context, state]);
    expect(statuses).toEqual([
      [JOBS.content, 'success'],
      [JOBS.tests, 'success'],
      ['review', 'success'],
      ['ordinary-change', 'success'],
    ]);
    expect(await obstacles(scene.memory, scene.bare, pull, MAINTAINER)).toContain('an approval is missing');
    for (const person of [AGENCY, MAINTAINER]) approve(pull, person);
    await merge(scene, pull, MAINTAINER);
    expect(await mainText(scene, `content/${CAST.withdrawn.file}`)).toContain('Chép nhầm dòng.');
  });

  it('that is faulty is answered with where and how to mend it, and nothing else comes of it', async () => {
    const { runs, answer, hasBranch } = await opened(asForm(BUNDLE.replace(/value: [\d.]+/, 'value: "1,5"')));
    expect([conclusions(runs), hasBranch]).toEqual([['success', 'success'], false]);
    expect(answer).toContain('Dòng 10 của gói');
    expect(answer).toContain('Line 10 of the bundle');
  });
});

it('asks for nothing that the host does not play or the token may not do', () => {
  expect(scene.memory.unanswered).toEqual([]);
});
