/**
 * For the workflow review.yml. `find` prints the number of the pull request of a commit, for `$GITHUB_OUTPUT`;
 * `post <folder>` puts the review that `scripts/review.ts --out <folder>` wrote on it. Needs no package: it runs where
 * the token may write. Everything that comes from outside comes through the environment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitHub } from '../src/review/github.ts';
import { type Finished, postReview } from '../src/review/post.ts';

const SHA = /^[\da-f]{40}$/;
const NUMBER = /^[1-9]\d{0,8}$/;

function setting(name: string, pattern: RegExp = /./): string {
  const value = process.env[name] ?? '';
  if (!pattern.test(value)) throw new TypeError(`${name} is "${value}"; expected a value like ${pattern.source}`);
  return value;
}

const host = (): GitHub =>
  new GitHub({
    api: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: setting('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    token: setting('GITHUB_TOKEN'),
  });

async function find(): Promise<string> {
  const head = { owner: setting('HEAD_OWNER'), branch: setting('HEAD_BRANCH'), sha: setting('HEAD_SHA', SHA) };
  const pull = await host().pullOf(head, setting('BASE_BRANCH'));
  return `number=${pull?.number ?? ''}`;
}

async function post(folder: string): Promise<string> {
  const server = process.env['GITHUB_SERVER_URL'] || 'https://github.com';
  const run = `${server}/${setting('GITHUB_REPOSITORY')}/actions/runs/${setting('CHECK_RUN', /^\d+$/)}`;
  const result = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')) as Omit<Finished, 'comment'>;
  const finished = { ...result, comment: readFileSync(join(folder, 'comment.md'), 'utf8') };
  return postReview(host(), {
    number: Number(setting('NUMBER', NUMBER)),
    sha: setting('HEAD_SHA', SHA),
    run,
    finished,
  });
}

const [command, folder = 'review'] = process.argv.slice(2);
if (command !== 'find' && command !== 'post') throw new TypeError(`"${command}" found; expected find or post`);
console.log(command === 'find' ? await find() : await post(folder));
