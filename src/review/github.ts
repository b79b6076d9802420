/**
 * The few calls to GitHub that the workflows make. Uses nothing but what Node brings: the jobs that run it may write,
 * and so install no package.
 */

export interface GitHubSettings {
  /** `https://api.github.com` */
  api: string;
  /** `owner/name` */
  repository: string;
  token: string;
  fetch?: typeof globalThis.fetch;
}

export interface PullRequest {
  number: number;
  head: { sha: string };
  base: { ref: string };
}

interface Waiting {
  number: number;
  body: string | null;
  user: { login: string } | null;
  head: { ref: string; repo: { full_name: string } | null };
}

interface Written {
  body: string | null;
  html_url: string;
  user: { login: string; type: string } | null;
}

interface IssueComment extends Written {
  id: number;
}

export interface Issue extends Written {
  number: number;
}

/** A job of a workflow run; `conclusion` is null until it has ended. */
export interface Job {
  name: string;
  conclusion: string | null;
}

const JSON_ACCEPT = 'application/vnd.github+json';
/** Who writes as the workflow's own token. */
const BOT = 'github-actions[bot]';
const PER_PAGE = 100;
/** Pages of comments that are looked through. */
const PAGES = 20;

/** True where the workflow's own token wrote it, and it begins with the marker; anybody may write the marker. */
const isOwn = ({ user, body }: Written, marker: string): boolean =>
  user?.login === BOT && user.type === 'Bot' && (body ?? '').startsWith(marker);

/** An answer that is no success. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  readonly status: number;

  constructor(what: string, status: number, expected = 'a success') {
    super(`GitHub: ${what} answered ${status}; expected ${expected}`);
    this.status = status;
  }
}

export class GitHub {
  readonly #settings: GitHubSettings;

  constructor(settings: GitHubSettings) {
    this.#settings = settings;
  }

  /** `owner/name` */
  get repository(): string {
    return this.#settings.repository;
  }

  async #send(method: string, path: string, { body, accept }: { body?: unknown; accept: string }): Promise<Response> {
    const { api, repository, token, fetch = globalThis.fetch } = this.#settings;
    return fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept,
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      // Nothing to send stays undefined.
      body: JSON.stringify(body),
    });
  }

  /** One call below `/repos/owner/name/`; throws a `GitHubError` where the answer is not a success. */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.#send(method, path, { body, accept: JSON_ACCEPT });
    if (!response.ok) throw new GitHubError(`${method} ${path}`, response.status);
    // What was only done is answered without a word.
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  /** What a path holds, or null where nothing stands there; throws where the answer is another failure. */
  async find<T>(path: string): Promise<T | null> {
    const response = await this.#send('GET', path, { accept: JSON_ACCEPT });
    if (response.status === 404) return null;
    if (!response.ok) throw new GitHubError(`GET ${path}`, response.status, 'a success or 404');
    return (await response.json()) as T;
  }

  /** The text of a file at a commit, of up to 100 MB; null where there is none. */
  async textOrNull(file: string, commit: string): Promise<string | null> {
    const path = `contents/${file}?ref=${commit}`;
    const response = await this.#send('GET', path, { accept: 'application/vnd.github.raw+json' });
    if (response.status === 404) return null;
    if (!response.ok) throw new GitHubError(`GET ${path}`, response.status, 'a success or 404');
    return response.text();
  }

  /** The text of a file at a commit, of up to 100 MB; throws a `GitHubError` where there is none. */
  async text(file: string, commit: string): Promise<string> {
    const text = await this.textOrNull(file, commit);
    if (text === null) throw new GitHubError(`GET contents/${file}?ref=${commit}`, 404);
    return text;
  }

  /** Open pull requests of our own whose branch of this repository begins so, of the newest hundred. */
  async openRequests(prefix: string): Promise<{ number: number; body: string | null }[]> {
    const pulls = await this.call<Waiting[]>('GET', `pulls?state=open&per_page=${PER_PAGE}`);
    // A branch of a fork has whatever name its owner gives it.
    return pulls.filter(
      ({ head, user }) =>
        head.ref.startsWith(prefix) && head.repo?.full_name === this.repository && user?.login === BOT,
    );
  }

  /** True where an account may write to the repository. */
  async mayWrite(login: string): Promise<boolean> {
    const path = `collaborators/${encodeURIComponent(login)}/permission`;
    const { permission } = await this.call<{ permission: string }>('GET', path);
    return !['read', 'none'].includes(permission);
  }

  /** The jobs of the latest attempt of a run. */
  async jobsOf(run: string): Promise<Job[]> {
    return (await this.call<{ jobs: Job[] }>('GET', `actions/runs/${run}/jobs?filter=latest&per_page=${PER_PAGE}`))
      .jobs;
  }

  /** Our own open issue that begins with the marker, or null. */
  async issueWith(marker: string): Promise<Issue | null> {
    const query = new URLSearchParams({ state: 'open', creator: BOT, per_page: `${PER_PAGE}` });
    const issues = await this.call<Issue[]>('GET', `issues?${query}`);
    return issues.find((each) => isOwn(each, marker)) ?? null;
  }

  /** The open pull request whose newest commit is `sha`, or null. Owner and branch of a fork are anybody's words. */
  async pullOf(head: { owner: string; branch: string; sha: string }, base: string): Promise<PullRequest | null> {
    const query = new URLSearchParams({ state: 'open', head: `${head.owner}:${head.branch}`, per_page: '100' });
    const pulls = await this.call<PullRequest[]>('GET', `pulls?${query}`);
    return pulls.find((pull) => pull.head.sha === head.sha && pull.base.ref === base) ?? null;
  }

  async pull(number: number): Promise<PullRequest> {
    return this.call<PullRequest>('GET', `pulls/${number}`);
  }

  /** Our own comment that begins with the marker, or null. */
  async commentWith(number: number, marker: string): Promise<IssueComment | null> {
    for (let page = 1; page <= PAGES; page += 1) {
      const path = `issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
      const comments = await this.call<IssueComment[]>('GET', path);
      const own = comments.find((each) => isOwn(each, marker));
      if (own || comments.length < PER_PAGE) return own ?? null;
    }
    return null;
  }

  /** Writes the comment, over the old one where there is one, and returns its address. */
  async write(number: number, old: IssueComment | null, body: string): Promise<string> {
    const written = old
      ? await this.call<IssueComment>('PATCH', `issues/comments/${old.id}`, { body })
      : await this.call<IssueComment>('POST', `issues/${number}/comments`, { body });
    return written.html_url;
  }

  /** One status of a commit, under the name that the settings of the repository ask for. */
  async setStatus(sha: string, { context, state, description, url }: CommitStatus): Promise<void> {
    await this.call('POST', `statuses/${sha}`, { context, state, description, target_url: url });
  }
}

export interface CommitStatus {
  context: string;
  state: 'success' | 'failure' | 'pending';
  /** At most 140 characters. */
  description: string;
  url?: string;
}

/** Green where a change has no faults: asked of everybody. */
export const STATUS = 'review';
/** Green only for what an owner of the files may take by himself: maintainers may merge without it. */
export const ORDINARY = 'ordinary-change';
