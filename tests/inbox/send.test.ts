/** From an issue to the calls that are made of it, on a host that answers by method and path. */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/content/read.ts';
import { ANSWER_MARKER } from '../../src/inbox/answer.ts';
import { type Parcel, parcelOf } from '../../src/inbox/prepare.ts';
import { MOST_OF_ONE, MOST_WAITING, sendParcel } from '../../src/inbox/send.ts';
import { GitHub } from '../../src/review/github.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { HOSTILE } from '../intake/hostile-bundles.ts';
import { alive } from '../review/rendered.ts';

const day = '2026-11-22';
const SITE = { plan: 'thanh-hoa', files: readFiles(FROZEN), asOf: day, today: day };
const parcel = (bundle: string): Parcel => parcelOf({ number: 7, sender: 'nguyen-van-a', body: '' }, bundle, SITE);
const GOOD = `bundle: 1
plan: thanh-hoa
report: { title: Báo cáo, publisher: UBND tỉnh, url: "https://example.org/", published: 2026-03-01 }
figures:
  - { indicator: forest-cover, period: 2025, value: 54.1, stage: preliminary }
`;
const [TIP, TREE, COMMIT] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
const BRANCH = 'git/ref/heads/bundle/issue-7';
const PATH = `contents/content/figures/forest-cover/2025--2026-03-01.yaml?ref=${TIP}`;

type Answers = Readonly<Record<string, unknown>>;
const ANSWERS: Answers = {
  'GET issues/7/comments?per_page=100&page=1': [],
  'POST issues/7/comments': { html_url: 'https://host/c' },
  'PATCH issues/comments/5': { html_url: 'https://host/c' },
  'GET collaborators/nguyen-van-a/permission': { permission: 'read' },
  'GET pulls?state=open&per_page=100': [],
  'GET git/ref/heads/main': { object: { sha: TIP } },
  [`GET git/commits/${TIP}`]: { tree: { sha: TREE } },
  'POST git/trees': { sha: TREE },
  'POST git/commits': { sha: COMMIT },
  'POST git/refs': {},
  'POST pulls': { number: 8, html_url: 'https://host/pull/8' },
  'PATCH pulls/8': {},
  'DELETE git/refs/heads/bundle/issue-7': 204,
  'POST actions/workflows/check.yml/dispatches': 204,
};

/** What is sent, and the calls that change something. */
async function sent(given: Parcel, over: Answers = {}, live: (call: string) => unknown = () => undefined) {
  const answers = { ...ANSWERS, ...over };
  const made: { call: string; body: Record<string, unknown> }[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const call = `${init.method} ${String(url).replace('https://host/repos/o/n/', '')}`;
    if (init.method !== 'GET') made.push({ call, body: JSON.parse(String(init.body ?? '{}')) });
    const answer = live(call) ?? answers[call] ?? 404;
    if (typeof answer === 'string') return new Response(answer);
    return typeof answer === 'number' ? new Response(null, { status: answer }) : Response.json(answer);
  };
  const host = new GitHub({ api: 'https://host', repository: 'o/n', token: 't', fetch });
  const done = await sendParcel(host, { parcel: given, branch: 'main', server: 'https://github.com' });
  const said = String(made.find(({ call }) => call.includes('comments'))?.body['body'] ?? '');
  return { done, said, made, calls: made.map(({ call }) => call) };
}

describe('a right bundle', () => {
  it('becomes a commit on main as it stands, a branch, a request that names its sender, checks and an answer', async () => {
    const { done, said, made, calls } = await sent(parcel(GOOD));
    expect(done).toBe('request');
    expect(calls).toEqual([
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
      'POST pulls',
      'POST actions/workflows/check.yml/dispatches',
      'POST issues/7/comments',
    ]);
    const of = (call: string) => made.find((each) => each.call === call)?.body;
    expect(of('POST git/commits')).toMatchObject({ parents: [TIP] });
    expect(of('POST git/refs')).toEqual({ ref: 'refs/heads/bundle/issue-7', sha: COMMIT });
    expect(of('POST pulls')).toMatchObject({
      head: 'bundle/issue-7',
      base: 'main',
      body: expect.stringMatching(/@nguyen-van-a[\s\S]*Closes #7/),
    });
    expect(of('POST actions/workflows/check.yml/dispatches')).toEqual({ ref: 'bundle/issue-7' });
    expect(said).toContain('https://host/pull/8');
  });

  it('of somebody who may write is opened by them in person: nobody may approve their own', async () => {
    const { done, said, calls } = await sent(parcel(GOOD), {
      'GET collaborators/nguyen-van-a/permission': { permission: 'write' },
    });
    expect([done, calls.includes('POST pulls')]).toEqual(['link', false]);
    expect(said).toContain('https://github.com/o/n/compare/main...bundle/issue-7?expand=1');
  });

  it('is opened by hand where the repository lets no workflow open requests', async () => {
    expect((await sent(parcel(GOOD), { 'POST pulls': 403 })).done).toBe('link');
  });

  it('says who has to start the checks where they could not be started', async () => {
    const { said } = await sent(parcel(GOOD), { 'POST actions/workflows/check.yml/dispatches': 403 });
    expect(said).toContain('Approve workflows to run');
  });

  it('is not taken twice', async () => {
    expect(await sent(parcel(GOOD), { [`GET ${BRANCH}`]: { object: { sha: COMMIT } } })).toMatchObject({
      done: 'there already',
      calls: [],
    });
  });

  describe('waits', () => {
    const LIST = 'GET pulls?state=open&per_page=100';
    const waiting = (count: number, over: Record<string, unknown> = {}) =>
      Array.from({ length: count }, (_, at) => ({
        number: at + 1,
        body: `Gửi bởi @somebody-${at} ở #${at + 1}`,
        user: { login: 'github-actions[bot]' },
        head: { ref: `bundle/issue-${at}`, repo: { full_name: 'o/n' } },
        ...over,
      }));
    const own = { body: 'Gửi bởi @nguyen-van-a ở #1; máy chỉ xếp' };

    it.each([
      ['too many are waiting', waiting(MOST_WAITING), `${MOST_WAITING} gói chờ`],
      ['too many of the sender are waiting', waiting(MOST_OF_ONE, own), `${MOST_OF_ONE} gói của anh chị chờ`],
    ])('where %s', async (_, list, words) => {
      const { done, calls, said } = await sent(parcel(GOOD), { [LIST]: list });
      expect([done, calls]).toEqual(['crowded', ['POST issues/7/comments']]);
      expect(said).toContain(words);
    });

    it.each([
      ['one place is left', waiting(MOST_WAITING - 1)],
      ['the sender has one place left', waiting(MOST_OF_ONE - 1, own)],
      ['another name only begins like the sender’s', waiting(MOST_OF_ONE, { body: 'Gửi bởi @nguyen-van-anh ở #1' })],
      [
        'forks have branches of such names',
        waiting(MOST_WAITING, { head: { ref: 'bundle/x', repo: { full_name: 'm/n' } } }),
      ],
      ['people have opened requests of such names', waiting(MOST_WAITING, { user: { login: 'mallory' } })],
    ])('not where %s', async (_, list) => {
      expect((await sent(parcel(GOOD), { [LIST]: list })).done).toBe('request');
    });

    it('where others sent at the same time came first: its request is closed and its branch gone', async () => {
      // Empty before, full afterwards.
      const seen = [[], waiting(MOST_OF_ONE, own)];
      const { done, calls } = await sent(parcel(GOOD), {}, (call) => (call === LIST ? seen.shift() : undefined));
      expect(done).toBe('crowded');
      expect(calls.slice(-4)).toEqual([
        'POST pulls',
        'PATCH pulls/8',
        'DELETE git/refs/heads/bundle/issue-7',
        'POST issues/7/comments',
      ]);
    });
  });

  it('corrects its own answer', async () => {
    const own = { id: 5, body: `${ANSWER_MARKER}\nold`, user: { login: 'github-actions[bot]', type: 'Bot' } };
    const { calls } = await sent(parcel(GOOD), { 'GET issues/7/comments?per_page=100&page=1': [own] });
    expect(calls.at(-1)).toBe('PATCH issues/comments/5');
  });
});

/** What is more than text in an answer, beside its mark and the line between the languages. */
const working = (said: string): string[] =>
  alive(said.replace(`${ANSWER_MARKER}\n`, '').replace('\n---\n', '\n'), () => false);

describe('nothing is written', () => {
  const forged = (path: string, text = 'value: 1\n'): Parcel => ({ ...parcel(GOOD), files: [{ path, text }] });

  it.each([['.github/workflows/check.yml'], ['content/plan.yaml'], ['content/figures/../../x.yaml']])(
    'at %s, whatever the job before handed over',
    async (path) => {
      await expect(sent(forged(path))).rejects.toThrow('neither a figure nor an event');
    },
  );

  it('over a figure that came to main meanwhile', async () => {
    await expect(sent(parcel(GOOD), { [`GET ${PATH}`]: 'value: 54\n' })).rejects.toThrow('already');
  });

  it('but an answer, so that the sender does not wait in vain', async () => {
    const calls: string[] = [];
    const over = { [`GET ${PATH}`]: 'value: 54\n' };
    await sent(parcel(GOOD), over, (call) => void calls.push(call)).catch(() => null);
    expect(calls.at(-1)).toBe('POST issues/7/comments');
  });

  it('a stroke in a word is a stroke in the answer', async () => {
    const { said } = await sent(parcel(GOOD.replace('value: 54.1', 'value: "5|4"')));
    expect(said).toContain('5|4');
    expect(said).not.toContain('\\|');
  });

  it.each(HOSTILE)('of a hostile bundle but an answer in which nothing works: %s', async (_, _found, bundle) => {
    const { done, said, calls } = await sent(parcel(bundle));
    expect([done, calls]).toEqual(['refused', ['POST issues/7/comments']]);
    expect(said.length).toBeLessThan(65_536);
    expect(working(said)).toEqual([]);
  });

  it('and the answer to faults without end still has room in a comment', async () => {
    const long = 'ư'.repeat(800);
    const line = `  - { indicator: "${long}", period: 2025, value: "${long}", stage: "${long}" }\n`;
    const { said } = await sent(parcel(GOOD + line.repeat(10)));
    expect([said.length < 65_536, said.includes('more')]).toEqual([true, true]);
  });

  it.each([
    ['a mention', '@everyone @octocat'],
    ['a picture', '![x](https://evil.example/x.png)'],
    ['a link', '[bấm / press](https://evil.example)'],
    ['an address', 'https://evil.example/path'],
    ['HTML', '<img src=https://evil.example>'],
    ['an issue', '#1 octocat/x#2 GH-3'],
    ['a way out of code', '`` ` ``` @octocat'],
    ['a heading', '\\n# Merged by the maintainers\\n'],
    ['a comment of HTML', '<!-- tracker-bundle --> -->'],
    ['a task list', '- [ ] approve'],
  ])('and words of the bundle stay words: %s', async (_, words) => {
    const bad = GOOD.replace('value: 54.1', `value: "${words}"`).replace('stage: preliminary', `stage: "${words}"`);
    const { done, said } = await sent(parcel(bad));
    expect(done).toBe('refused');
    expect(working(said)).toEqual([]);
  });
});
