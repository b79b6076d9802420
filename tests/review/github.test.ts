/** What is asked of the host, word for word, and whose answers count. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostOf, serverOf, setting } from '../../src/review/environment.ts';
import { GitHub, GitHubError } from '../../src/review/github.ts';

interface Asked {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

/** A host that gives one answer after the other, and keeps what it was asked. */
function aHost(...answers: Response[]) {
  const asked: Asked[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    asked.push({
      url: String(url),
      method: init.method,
      headers: init.headers as Record<string, string>,
      body: init.body,
    });
    return answers.shift() ?? Response.json([]);
  };
  return { asked, host: new GitHub({ api: 'https://host', repository: 'o/n', token: 'secret', fetch }) };
}
const json = (answer: unknown): Response => Response.json(answer);
const status = (code: number): Response => new Response(code === 204 ? null : '{}', { status: code });

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const MARK = '<!-- mark -->';

describe('a call', () => {
  it('goes to the repository with the token and the version that it was written for', async () => {
    const { asked, host } = aHost(json({ a: 1 }));
    expect(host.repository).toBe('o/n');
    expect(await host.call('POST', 'x/y', { b: 2 })).toEqual({ a: 1 });
    expect(asked).toEqual([
      {
        url: 'https://host/repos/o/n/x/y',
        method: 'POST',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: 'Bearer secret',
          'x-github-api-version': '2022-11-28',
        },
        body: '{"b":2}',
      },
    ]);
  });

  it('sends no body where there is none, and takes an answer without a word', async () => {
    const { asked, host } = aHost(status(204));
    expect(await host.call('PUT', 'x')).toBeUndefined();
    expect(asked[0]?.body).toBeUndefined();
  });

  it('fails with what was asked and what was answered', async () => {
    const failure = await aHost(status(500))
      .host.call('GET', 'x')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GitHubError);
    expect(failure).toMatchObject({
      name: 'GitHubError',
      status: 500,
      message: 'GitHub: GET x answered 500; expected a success',
    });
  });

  it('goes through the fetch of the machine where no other is given', async () => {
    const own = vi.spyOn(globalThis, 'fetch').mockResolvedValue(json({ number: 7 }));
    const host = new GitHub({ api: 'https://host', repository: 'o/n', token: 't' });
    expect(await host.pull(7)).toEqual({ number: 7 });
    expect(own.mock.calls[0]?.[0]).toBe('https://host/repos/o/n/pulls/7');
  });
});

describe('what may be missing', () => {
  it('is null where nothing stands there', async () => {
    expect(await aHost(status(404)).host.find('x')).toBeNull();
    const { asked, host } = aHost(json({ a: 1 }));
    expect(await host.find('x')).toEqual({ a: 1 });
    expect([asked[0]?.method, asked[0]?.url, asked[0]?.headers['accept']]).toEqual([
      'GET',
      'https://host/repos/o/n/x',
      'application/vnd.github+json',
    ]);
  });

  it('fails where the host refuses', async () => {
    await expect(aHost(status(403)).host.find('x')).rejects.toThrow(
      'GitHub: GET x answered 403; expected a success or 404',
    );
    await expect(aHost(status(403)).host.textOrNull('a.md', 'c')).rejects.toThrow(
      'GitHub: GET contents/a.md?ref=c answered 403; expected a success or 404',
    );
  });
});

describe('the text of a file', () => {
  it('is read raw at its commit', async () => {
    const { asked, host } = aHost(new Response('chữ'), new Response('chữ'));
    expect(await host.text('content/a.yaml', 'abc')).toBe('chữ');
    expect(await host.textOrNull('content/a.yaml', 'abc')).toBe('chữ');
    for (const { url, method, headers } of asked) {
      expect(url).toBe('https://host/repos/o/n/contents/content/a.yaml?ref=abc');
      expect(method).toBe('GET');
      expect(headers['accept']).toBe('application/vnd.github.raw+json');
    }
  });

  it('is null, or a failure, where there is none', async () => {
    expect(await aHost(status(404)).host.textOrNull('a', 'c')).toBeNull();
    const failure = await aHost(status(404))
      .host.text('a', 'c')
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      status: 404,
      message: 'GitHub: GET contents/a?ref=c answered 404; expected a success',
    });
  });
});

describe('pull requests of our own', () => {
  const pull = (override: object) => ({
    number: 1,
    body: '',
    user: BOT,
    head: { ref: 'inbox/1', repo: { full_name: 'o/n' } },
    ...override,
  });

  it('are those that the workflow opened from a branch of this repository', async () => {
    const { asked, host } = aHost(
      json([
        pull({ number: 1 }),
        pull({ number: 2, user: { login: 'mallory', type: 'User' } }),
        pull({ number: 3, user: null }),
        pull({ number: 4, head: { ref: 'inbox/1', repo: { full_name: 'mallory/n' } } }),
        pull({ number: 5, head: { ref: 'inbox/1', repo: null } }),
        pull({ number: 6, head: { ref: 'other/inbox/1', repo: { full_name: 'o/n' } } }),
      ]),
    );
    expect((await host.openRequests('inbox/')).map(({ number }) => number)).toEqual([1]);
    expect([asked[0]?.method, asked[0]?.url]).toEqual(['GET', 'https://host/repos/o/n/pulls?state=open&per_page=100']);
  });
});

describe('who may write', () => {
  it.each([
    ['admin', true],
    ['write', true],
    ['maintain', true],
    ['read', false],
    ['none', false],
  ])('%s: %s', async (permission, may) => {
    const { asked, host } = aHost(json({ permission }));
    expect(await host.mayWrite('a b')).toBe(may);
    expect([asked[0]?.method, asked[0]?.url]).toEqual(['GET', 'https://host/repos/o/n/collaborators/a%20b/permission']);
  });
});

describe('the jobs of a run', () => {
  it('are those of its latest attempt', async () => {
    const { asked, host } = aHost(json({ jobs: [{ name: 'tests', conclusion: null }] }));
    expect(await host.jobsOf('9')).toEqual([{ name: 'tests', conclusion: null }]);
    expect([asked[0]?.method, asked[0]?.url]).toEqual([
      'GET',
      'https://host/repos/o/n/actions/runs/9/jobs?filter=latest&per_page=100',
    ]);
  });
});

const OWN = { number: 3, id: 3, body: `${MARK}\nx`, html_url: 'u', user: BOT };
/** Each carries the mark, or is ours; none is both. */
const FORGED = [
  { ...OWN, number: 1, user: { login: 'mallory', type: 'User' } },
  { ...OWN, number: 2, user: { login: 'github-actions[bot]', type: 'User' } },
  { ...OWN, number: 4, user: { login: 'mallory', type: 'Bot' } },
  { ...OWN, number: 5, user: null },
  { ...OWN, number: 6, body: `x ${MARK}` },
  { ...OWN, number: 7, body: null },
];

describe('our own issue', () => {
  it('is the open one that the workflow wrote and that begins with the mark', async () => {
    const { asked, host } = aHost(json([...FORGED, OWN]));
    expect((await host.issueWith(MARK))?.number).toBe(3);
    expect([asked[0]?.method, asked[0]?.url]).toEqual([
      'GET',
      'https://host/repos/o/n/issues?state=open&creator=github-actions%5Bbot%5D&per_page=100',
    ]);
  });

  it('is none where others carry the mark', async () => {
    expect(await aHost(json(FORGED)).host.issueWith(MARK)).toBeNull();
  });
});

describe('our own comment', () => {
  const others = Array.from({ length: 100 }, () => ({ ...OWN, body: 'x' }));

  it('is looked for page by page, and no further than it is found', async () => {
    const { asked, host } = aHost(json(others), json([OWN, ...others.slice(1)]));
    expect((await host.commentWith(7, MARK))?.id).toBe(3);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://host/repos/o/n/issues/7/comments?per_page=100&page=1',
      'GET https://host/repos/o/n/issues/7/comments?per_page=100&page=2',
    ]);
  });

  it('is none where the last page has none', async () => {
    const { asked, host } = aHost(json(others), json(FORGED));
    expect(await host.commentWith(7, MARK)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('is looked for on twenty pages', async () => {
    const pages = Array.from({ length: 30 }, () => json(others));
    const { asked, host } = aHost(...pages);
    expect(await host.commentWith(7, MARK)).toBeNull();
    expect(asked).toHaveLength(20);
  });

  it('is written over, or anew, and its address is told', async () => {
    const { asked, host } = aHost(json({ html_url: 'a' }), json({ html_url: 'b' }));
    expect(await host.write(7, { ...OWN, id: 5 }, 'x')).toBe('a');
    expect(await host.write(7, null, 'y')).toBe('b');
    expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['PATCH', 'https://host/repos/o/n/issues/comments/5', '{"body":"x"}'],
      ['POST', 'https://host/repos/o/n/issues/7/comments', '{"body":"y"}'],
    ]);
  });
});

describe('the pull request of a commit', () => {
  const pull = { number: 7, head: { sha: 's' }, base: { ref: 'main' } };
  const head = { owner: 'mallory', branch: 'a&state=closed', sha: 's' };

  it('is looked for by its branch, whatever that is called', async () => {
    const { asked, host } = aHost(json([{ ...pull, number: 1, head: { sha: 't' } }, pull]));
    expect((await host.pullOf(head, 'main'))?.number).toBe(7);
    expect([asked[0]?.method, asked[0]?.url]).toEqual([
      'GET',
      'https://host/repos/o/n/pulls?state=open&head=mallory%3Aa%26state%3Dclosed&per_page=100',
    ]);
  });

  it('is none where its newest commit is another, or where it would go into another branch', async () => {
    expect(await aHost(json([pull])).host.pullOf({ ...head, sha: 't' }, 'main')).toBeNull();
    expect(await aHost(json([pull])).host.pullOf(head, 'other')).toBeNull();
  });

  it('is read by its number', async () => {
    const { asked, host } = aHost(json(pull));
    expect(await host.pull(7)).toEqual(pull);
    expect([asked[0]?.method, asked[0]?.url]).toEqual(['GET', 'https://host/repos/o/n/pulls/7']);
  });
});

describe('a status', () => {
  it('is set on its commit, with an address where there is one', async () => {
    const { asked, host } = aHost(json({}), json({}));
    await host.setStatus('s', { context: 'review', state: 'success', description: 'd' });
    await host.setStatus('s', { context: 'review', state: 'failure', description: 'd', url: 'u' });
    expect(asked.map(({ method, url, body }) => [method, url, JSON.parse(String(body))])).toEqual([
      ['POST', 'https://host/repos/o/n/statuses/s', { context: 'review', state: 'success', description: 'd' }],
      [
        'POST',
        'https://host/repos/o/n/statuses/s',
        { context: 'review', state: 'failure', description: 'd', target_url: 'u' },
      ],
    ]);
  });
});

describe('what a workflow hands over', () => {
  it('is a setting that looks as it should', () => {
    vi.stubEnv('RUN', '12');
    expect(setting('RUN', /^\d+$/)).toBe('12');
    expect(setting('RUN')).toBe('12');
    expect(() => setting('RUN', /^x$/)).toThrow(new TypeError('RUN is "12"; expected a value like ^x$'));
    vi.stubEnv('RUN', undefined);
    expect(() => setting('RUN')).toThrow('RUN is ""; expected a value like .');
  });

  it('is the repository with its token, on the host that it names or on github.com', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'o/n');
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('GITHUB_API_URL', undefined);
    vi.stubEnv('GITHUB_SERVER_URL', undefined);
    const own = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => json({}));
    await hostOf().pull(7);
    vi.stubEnv('GITHUB_API_URL', 'https://git.example/api');
    vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example');
    await hostOf().pull(7);
    expect(own.mock.calls.map(([url]) => url)).toEqual([
      'https://api.github.com/repos/o/n/pulls/7',
      'https://git.example/api/repos/o/n/pulls/7',
    ]);
    expect(own.mock.calls[0]?.[1]?.headers).toMatchObject({ authorization: 'Bearer secret' });
    expect(serverOf()).toBe('https://git.example');
    vi.stubEnv('GITHUB_SERVER_URL', undefined);
    expect(serverOf()).toBe('https://github.com');
  });

  it.each(['o', '/n', 'o/', 'o/n/x', 'x o/n', 'o/n?x', 'ö/n', ''])('is no repository: "%s"', (name) => {
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('GITHUB_REPOSITORY', name);
    expect(hostOf).toThrow('GITHUB_REPOSITORY is');
  });

  it('is not taken without a token', () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'o.x/n_-1');
    vi.stubEnv('GITHUB_TOKEN', '');
    expect(hostOf).toThrow('GITHUB_TOKEN is ""');
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
