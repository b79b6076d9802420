/**
 * The few calls to GitHub that put a review on its pull request. Uses nothing but what Node brings: the job that runs
 * it may write, and so installs no package.
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

interface IssueComment {
  id: number;
  body: string;
  html_url: string;
  user: { login: string; type: string } | null;
}

/** Who writes as the workflow's own token. */
const BOT = 'github-actions[bot]';
const PER_PAGE = 100;
/** Pages of comments that are looked through. */
const PAGES = 20;

export class GitHub {
  readonly #settings: GitHubSettings;

  constructor(settings: GitHubSettings) {
    this.#settings = settings;
  }

  /** One call below `/repos/owner/name/`; throws where the answer is not a success. */
  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { api, repository, token, fetch = globalThis.fetch } = this.#settings;
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitHub: ${method} ${path} answered ${response.status}; expected a success`);
    return (await response.json()) as T;
  }

  /** The open pull request whose newest commit is `sha`, or null. Owner and branch of a fork are anybody's words. */
  async pullOf(head: { owner: string; branch: string; sha: string }, base: string): Promise<PullRequest | null> {
    const query = new URLSearchParams({ state: 'open', head: `${head.owner}:${head.branch}`, per_page: '100' });
    const pulls = await this.#call<PullRequest[]>('GET', `pulls?${query}`);
    return pulls.find((pull) => pull.head.sha === head.sha && pull.base.ref === base) ?? null;
  }

  async pull(number: number): Promise<PullRequest> {
    return this.#call<PullRequest>('GET', `pulls/${number}`);
  }

  /** Our own comment that begins with the marker, or null; anybody may write the marker, only the bot is believed. */
  async commentWith(number: number, marker: string): Promise<IssueComment | null> {
    for (let page = 1; page <= PAGES; page += 1) {
      const path = `issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
      const comments = await this.#call<IssueComment[]>('GET', path);
      const own = comments.find(
        ({ user, body }) => user?.login === BOT && user.type === 'Bot' && body.startsWith(marker),
      );
      if (own || comments.length < PER_PAGE) return own ?? null;
    }
    return null;
  }

  /** Writes the comment, over the old one where there is one, and returns its address. */
  async write(number: number, old: IssueComment | null, body: string): Promise<string> {
    const written = old
      ? await this.#call<IssueComment>('PATCH', `issues/comments/${old.id}`, { body })
      : await this.#call<IssueComment>('POST', `issues/${number}/comments`, { body });
    return written.html_url;
  }

  /** One status of a commit, under the name that the settings of the repository ask for. */
  async setStatus(sha: string, { context, state, description, url }: Status): Promise<void> {
    const target = url === undefined ? {} : { target_url: url };
    await this.#call('POST', `statuses/${sha}`, { context, state, description, ...target });
  }
}

export interface Status {
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
