/**
 * For the workflow review.yml. `find` prints the number of the pull request of a commit, for `$GITHUB_OUTPUT`;
 * `post <folder>` puts the review that `scripts/review.ts --out <folder>` wrote on it. Needs no package: it runs where
 * the token may write. Everything that comes from outside comes through the environment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf, serverOf, setting } from '../src/review/environment.ts';
import { type Finished, postReview } from '../src/review/post.ts';

const SHA = /^[\da-f]{40}$/;
const NUMBER = /^[1-9]\d{0,8}$/;

async function find(): Promise<string> {
  const head = { owner: setting('HEAD_OWNER'), branch: setting('HEAD_BRANCH'), sha: setting('HEAD_SHA', SHA) };
  const pull = await hostOf().pullOf(head, setting('BASE_BRANCH'));
  return `number=${pull?.number ?? ''}`;
}

async function post(folder: string): Promise<string> {
  const run = setting('CHECK_RUN', /^\d+$/);
  const result = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')) as Omit<Finished, 'comment'>;
  const finished = { ...result, comment: readFileSync(join(folder, 'comment.md'), 'utf8') };
  return postReview(hostOf(), {
    number: Number(setting('NUMBER', NUMBER)),
    sha: setting('HEAD_SHA', SHA),
    run,
    isDispatched: setting('CHECK_EVENT', /^(?:pull_request|workflow_dispatch)$/) === 'workflow_dispatch',
    server: serverOf(),
    finished,
  });
}

const [command, folder = 'review'] = process.argv.slice(2);
if (command !== 'find' && command !== 'post') throw new TypeError(`"${command}" found; expected find or post`);
console.log(command === 'find' ? await find() : await post(folder));
