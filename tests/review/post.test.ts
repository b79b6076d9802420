import { describe, expect, it } from 'vitest';
import { GitHub } from '../../src/review/github.ts';
import { JOBS } from '../../src/review/jobs.ts';
import { KINDS, type Kind } from '../../src/review/kind.ts';
import { MARKER } from '../../src/review/marker.ts';
import { postReview } from '../../src/review/post.ts';
import { commitStatuses } from '../../src/review/statuses.ts';

const SHA = 'a'.repeat(40);
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

interface Call {
  method: string;
  path: string;
  body: Record<string, unknown> | null;
}

/** A host that answers by method and path, and keeps what it was asked. */
function aHost(answers: Record<string, unknown>) {
  const calls: Call[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = String(url).replace('https://host/repos/o/n/', '');
    const method = init.method ?? 'GET';
    calls.push({ method, path, body: init.body ? JSON.parse(String(init.body)) : null });
    const answer = answers[`${method} ${path}`];
    return answer === undefined ? new Response('{}', { status: 404 }) : Response.json(answer);
  };
  return { calls, host: new GitHub({ api: 'https://host', repository: 'o/n', token: 't', fetch }) };
}

const JOBS_OF = 'GET actions/runs/1/jobs?filter=latest&per_page=100';
const ran = (content: string, tests: string) => [
  { name: JOBS.content, conclusion: content },
  { name: JOBS.tests, conclusion: tests },
];
const comments = 'GET issues/7/comments?per_page=100&page=1';
const written = { id: 5, body: '', html_url: 'https://host/c5', user: BOT };
const answers = (list: unknown[], sha = SHA): Record<string, unknown> => ({
  'GET pulls/7': { number: 7, head: { sha }, base: { ref: 'main' } },
  [comments]: list,
  'POST issues/7/comments': written,
  'PATCH issues/comments/5': written,
  [`POST statuses/${SHA}`]: {},
  [JOBS_OF]: { jobs: ran('success', 'skipped') },
});
const input = (kind: Kind, { content = true, program = false, isDispatched = false } = {}) => ({
  number: 7,
  sha: SHA,
  run: '1',
  isDispatched,
  server: 'https://host',
  finished: { comment: `${MARKER}\nxin chào\n`, kind, content, program },
});
const made = ({ calls }: { calls: Call[] }) => calls.filter(({ method }) => method !== 'GET');

describe('the comment', () => {
  it('is written once, and the status follows the review', async () => {
    const each = aHost(answers([]));
    expect(await postReview(each.host, input('faults'))).toBe('https://host/c5');
    expect(made(each).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST issues/7/comments',
      `POST statuses/${SHA}`,
      `POST statuses/${SHA}`,
    ]);
    expect(made(each)[0]?.body?.['body']).toBe(
      `${MARKER}\nxin chào\n\n**Xem thử / preview**: [mở trang này rồi bấm / open this page, then press](<https://host/o/n/actions/runs/1#artifacts>) \`theo-doi-chi-tieu.html\`\n`,
    );
    expect(made(each)[1]?.body).toMatchObject({ context: 'review', state: 'failure', target_url: 'https://host/c5' });
  });

  it('is written over the old one', async () => {
    const each = aHost(answers([{ id: 5, body: `${MARKER}\nold`, html_url: '', user: BOT }]));
    await postReview(each.host, input('ordinary'));
    expect(made(each)[0]?.path).toBe('issues/comments/5');
    expect(made(each)[1]?.body?.['state']).toBe('success');
  });

  it("is never written over somebody else's words that carry the mark", async () => {
    const forged = { id: 5, body: `${MARKER}\nall is well`, html_url: '', user: { login: 'mallory', type: 'User' } };
    const each = aHost(answers([forged]));
    await postReview(each.host, input('ordinary'));
    expect(made(each)[0]?.path).toBe('issues/7/comments');
  });

  it('is found behind a hundred others', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id, body: 'x', html_url: '', user: BOT }));
    const second = { 'GET issues/7/comments?per_page=100&page=2': [{ id: 5, body: MARKER, html_url: '', user: BOT }] };
    const each = aHost({ ...answers(others), ...second });
    await postReview(each.host, input('ordinary'));
    expect(made(each)[0]?.path).toBe('issues/comments/5');
  });

  it('is left out where the change leaves the content alone; the status is set all the same', async () => {
    const each = aHost(answers([]));
    await postReview(each.host, input('maintainer', { content: false, program: true }));
    expect(made(each).map(({ path }) => path)).toEqual([`statuses/${SHA}`, `statuses/${SHA}`]);
    expect(made(each)[0]?.body).not.toHaveProperty('target_url');
  });

  it('tells that it was left out', async () => {
    expect(await postReview(aHost(answers([])).host, input('ordinary', { content: false }))).toBe('no content');
  });

  it('is written over the old one where the change has meanwhile come to leave the content alone', async () => {
    const each = aHost(answers([{ id: 5, body: `${MARKER}\nold`, html_url: '', user: BOT }]));
    expect(await postReview(each.host, input('ordinary', { content: false }))).toBe('https://host/c5');
  });

  it('is left to the next run where the pull request has moved on', async () => {
    const each = aHost(answers([], 'b'.repeat(40)));
    expect(await postReview(each.host, input('ordinary'))).toBe('moved on');
    expect(made(each)).toEqual([]);
  });

  it('fails loudly where the host refuses', async () => {
    const each = aHost({});
    await expect(postReview(each.host, input('ordinary'))).rejects.toThrow('GET pulls/7 answered 404');
  });
});

describe('the statuses', () => {
  const states = async (kind: Kind, jobs: unknown[], program = false): Promise<unknown[]> => {
    const each = aHost({ ...answers([]), [JOBS_OF]: { jobs } });
    await postReview(each.host, input(kind, { program }));
    return made(each).flatMap(({ path, body }) => (path.startsWith('statuses') ? [body?.['state']] : []));
  };

  it.each<[string, Kind, boolean, unknown[], string[]]>([
    ['figures whose content passed', 'ordinary', false, ran('success', 'skipped'), ['success', 'success']],
    [
      'figures whose program was tested all the same',
      'ordinary',
      false,
      ran('success', 'success'),
      ['success', 'success'],
    ],
    ['figures whose content failed', 'ordinary', false, ran('failure', 'skipped'), ['failure', 'failure']],
    ['figures that nothing checked', 'ordinary', false, [], ['failure', 'failure']],
    ['a program whose tests passed', 'maintainer', true, ran('success', 'success'), ['success', 'pending']],
    ['a program whose tests failed', 'maintainer', true, ran('success', 'failure'), ['failure', 'failure']],
    ['a program that skips its tests', 'maintainer', true, ran('success', 'skipped'), ['failure', 'failure']],
    [
      'a program that passes a job of the same name beside the failed one',
      'maintainer',
      true,
      [...ran('success', 'failure'), { name: JOBS.tests, conclusion: 'success' }],
      ['failure', 'failure'],
    ],
    [
      'a program that is still tested',
      'maintainer',
      true,
      [...ran('success', 'success'), { name: JOBS.tests, conclusion: null }],
      ['failure', 'failure'],
    ],
    ['faults, whatever passed', 'faults', false, ran('success', 'success'), ['failure', 'failure']],
  ])('of %s', async (_, kind, program, jobs, expected) => {
    expect(await states(kind, jobs, program)).toEqual(expected);
  });

  it.each([
    ['ordinary', ['review success', 'ordinary-change success']],
    ['maintainer', ['review success', 'ordinary-change pending']],
    ['faults', ['review failure', 'ordinary-change failure']],
  ] as const)('of a change of the kind %s', (kind, expected) => {
    expect(commitStatuses(kind).map(({ context, state }) => `${context} ${state}`)).toEqual(expected);
  });

  it('say in both languages what they stand for', () => {
    const said = KINDS.flatMap((kind) => commitStatuses(kind).map(({ description }) => description));
    expect(said).toEqual([
      'Không có lỗi / no faults',
      'Người phụ trách tệp duyệt được / the owner may take it',
      'Không có lỗi / no faults',
      'Chờ nhóm maintainers, xem nhận xét / waits for a maintainer, see the comment',
      'Còn chỗ phải sửa, xem nhận xét / faults to mend',
      'Còn chỗ phải sửa, xem nhận xét / faults to mend',
    ]);
  });

  it('are both red where a job that the change needs has not passed, and say which', () => {
    for (const { state, description } of commitStatuses('ordinary', ['Kiểm thử / tests'])) {
      expect(state).toBe('failure');
      expect(description).toBe('Chưa chạy xong và đạt / not run or not passed: Kiểm thử / tests');
    }
  });

  it('name every job that has not passed', () => {
    expect(commitStatuses('maintainer', ['a', 'b'])[0]?.description).toMatch(/: a; b$/);
  });

  it('say what is wrong with the change before what has not run', () => {
    expect(commitStatuses('faults', ['tests'])).toEqual(commitStatuses('faults'));
  });

  it('are no longer than the host takes', () => {
    const names = ['a'.repeat(100), 'b'.repeat(100)];
    const all = KINDS.flatMap((kind) => [...commitStatuses(kind), ...commitStatuses(kind, names)]);
    for (const { description } of all) expect([...description].length).toBeLessThanOrEqual(140);
  });
});

it('a run that the pull request started has its jobs counted by the host itself', async () => {
  const each = aHost(answers([]));
  await postReview(each.host, input('ordinary'));
  const statuses = made(each).filter(({ path }) => path.startsWith('statuses/'));
  expect(statuses.map(({ body }) => body?.['context'])).toEqual(['review', 'ordinary-change']);
});

describe('a run that was started on the branch', () => {
  const told = async (list: unknown[], program = false) => {
    const each = aHost({ ...answers([]), [JOBS_OF]: { jobs: list } });
    await postReview(each.host, input('ordinary', { isDispatched: true, program }));
    return made(each)
      .filter(({ path }) => path.startsWith('statuses/'))
      .map(({ body }) => [body?.['context'], body?.['state'], body?.['description']]);
  };
  const RAN = ['success', 'ran on the branch'];
  const FAILED = ['failure', 'did not run, or did not pass'];

  it('has its jobs reported as statuses, because GitHub counts them for no pull request', async () => {
    expect((await told(ran('success', 'skipped'))).slice(0, 2)).toEqual([
      [JOBS.content, ...RAN],
      [JOBS.tests, ...RAN],
    ]);
  });

  it.each([
    ['failed', ran('failure', 'skipped'), JOBS.content],
    ['is missing', ran('success', 'success').slice(0, 1), JOBS.tests],
  ])('is red where a job %s', async (_, list, context) => {
    expect(await told(list)).toContainEqual([context, ...FAILED]);
  });

  it('is red where the tests of a change of the program were skipped', async () => {
    expect(await told(ran('success', 'skipped'), true)).toContainEqual([JOBS.tests, ...FAILED]);
  });
});
