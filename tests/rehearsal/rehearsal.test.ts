/**
 * The whole life of a change, played: a real repository, every step of the workflows as they are written, GitHub's API
 * answered by a server on loopback, the protection by the very settings that `npm run protect` sends.
 *
 * Three things are not what GitHub does: `npm ci` links packages that are installed already, `npm test` only says that
 * it was reached (this is one of its tests), and actions of GitHub are played by `actions.ts`. What none of this knows
 * (a key of a workflow, an action, an expression, a call) makes the rehearsal fail. `npm run rehearse` plays all
 * changes, and check.yml asks it of each change of the program.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Recorded, recordedOf, splitOf } from './changes.ts';
import { approve, check, mainText, merge, propose, publish } from './life.ts';
import type { Pull } from './memory.ts';
import { obstacles } from './merging.ts';
import { AGENCY, CAST, LONGEST, MAINTAINER, OFFICIAL, PLAN } from './play.ts';
import type { PlayedRun } from './runner.ts';
import { openScene, type Scene } from './scene.ts';
import { git } from './shell.ts';

/** A whole plan is built some twenty times, on machines that have other things to do. */
vi.setConfig({ testTimeout: LONGEST, hookTimeout: LONGEST });

let scene: Scene;

beforeAll(async () => {
  scene = await openScene(PLAN, splitOf(CAST));
  expect(endings(await publish(scene))).toEqual(PUBLISHED);
});
afterAll(async () => {
  await scene?.host.close();
  if (scene) rmSync(scene.folder, { recursive: true, force: true });
});

const PUBLISHED = {
  'bookkeeping/write': 'success',
  'bookkeeping/offer': 'skipped',
  'deploy/build': 'success',
  'deploy/record': 'success',
  'deploy/deploy': 'success',
};

/** How each job ended; what a failed one said stands in the place of the word, so that a failed test shows it. */
const endings = (runs: readonly PlayedRun[]): Record<string, string> =>
  Object.fromEntries(
    runs.flatMap(({ workflow, jobs }) =>
      jobs.map(({ id, conclusion, log }) => [`${workflow}/${id}`, conclusion === 'failure' ? log : conclusion]),
    ),
  );

const proposed = async ({ title, files }: Recorded): Promise<Pull> =>
  propose(scene, OFFICIAL, title.replaceAll(' ', '-'), await files((path) => mainText(scene, path)));
const commentOn = ({ number }: Pull): string =>
  scene.memory.comments
    .filter(({ pull }) => pull === number)
    .map(({ body }) => body)
    .join('\n');
const statusesOf = ({ head }: Pull): Record<string, string> =>
  Object.fromEntries((scene.memory.statuses.get(head) ?? []).map(({ context, state }) => [context, state]));
const pageText = (file: string): string =>
  existsSync(join(scene.site, file)) ? readFileSync(join(scene.site, file), 'utf8') : '';
const played = recordedOf(CAST);

describe('a right change goes through by itself', () => {
  it.each(played.filter(({ page }) => page))('$title', async (each) => {
    const { file, shows } = each.page ?? { file: '', shows: /./ };
    expect(pageText(file)).not.toMatch(shows);
    const pull = await proposed(each);

    expect(endings(await check(scene, pull))).toEqual({
      'check/kind': 'success',
      'check/content': 'success',
      'check/tests': 'skipped',
      'review/read': 'success',
      'review/comment': 'success',
    });
    expect(commentOn(pull)).toMatch(each.comment);
    expect(statusesOf(pull)).toEqual({ review: 'success', 'ordinary-change': 'success' });

    const taker = each.taker === 'maintainers' ? MAINTAINER : AGENCY;
    expect(await obstacles(scene.memory, scene.bare, pull, taker)).toEqual(['an approval is missing']);
    approve(pull, taker);
    const main = await git(scene.bare, ['rev-parse', 'main']);
    await merge(scene, pull, taker);
    const touched = (await git(scene.bare, ['diff', '--name-only', main, 'main'])).split('\n');
    expect(touched.filter((path) => !path.startsWith('content/'))).toEqual([]);

    const hasNewTeamFiles = touched.some((path) => /^content\/indicators\/.*\.yaml$/.test(path));
    expect(endings(await publish(scene))).toEqual({
      ...PUBLISHED,
      'bookkeeping/offer': hasNewTeamFiles ? 'success' : 'skipped',
    });
    expect(pageText(file)).toMatch(shows);
    const ledger = await git(scene.bare, ['show', 'published:public-addresses.txt']);
    expect(ledger.split('\n')).toContain(`/${file.replace('index.html', '')}`);
    if (hasNewTeamFiles) {
      const offered = await git(scene.bare, ['diff', '--name-only', 'main', 'bookkeeping']);
      expect(offered).toBe('.github/CODEOWNERS');
      expect(scene.memory.issues).toHaveLength(1);
      await git(scene.bare, ['update-ref', 'refs/heads/main', await git(scene.bare, ['rev-parse', 'bookkeeping'])]);
    }
  });
});

describe('a wrong change is refused, with a comment that says why', () => {
  it.each(played.filter(({ page }) => !page))('$title', async (each) => {
    const pull = await proposed(each);
    const runs = await check(scene, pull);
    const [checked, reviewed] = runs;
    expect(checked?.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ['kind', 'success'],
      ['content', 'failure'],
      ['tests', 'skipped'],
    ]);
    expect(reviewed?.conclusion).toBe('success');
    expect(commentOn(pull)).toMatch(each.comment);
    expect(statusesOf(pull)).toEqual({ review: 'failure', 'ordinary-change': 'failure' });
    approve(pull, MAINTAINER);
    await expect(merge(scene, pull, MAINTAINER)).rejects.toThrow('"review" has not passed');
  });
});

it('the scripts ask nothing of GitHub that they have no right to, or that is not played', () => {
  expect(scene.memory.unanswered).toEqual([]);
});
