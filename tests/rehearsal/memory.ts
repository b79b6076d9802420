/** What GitHub keeps beside the repository itself. */

/** Somebody, with the teams that they are in. */
export interface Person {
  name: string;
  teams: readonly string[];
  /** The number of GitHub's role in the repository; who has none may propose and not merge. */
  role?: number;
}

export interface Approval {
  by: Person;
  /** The commit that was looked at. */
  sha: string;
}

export interface Pull {
  number: number;
  /** Whose copy of the repository its branch is in. */
  owner: string;
  branch: string;
  /** Who pushed last. */
  pusher: string;
  /** The newest commit. */
  head: string;
  open: boolean;
  approvals: Approval[];
}

export interface Comment {
  id: number;
  pull: number;
  body: string;
}

export interface Status {
  context: string;
  state: string;
  description: string;
  target_url?: string;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
}

/** A check of a commit: a job of a run. */
export interface Check {
  name: string;
  conclusion: string;
}

/** Everything that the played host remembers. */
export class Memory {
  /** `owner/name` */
  readonly repository: string;
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  /** By commit, the newest last. */
  readonly statuses = new Map<string, Status[]>();
  readonly checks = new Map<string, Check[]>();
  /** By number of the run. */
  readonly runs = new Map<number, Check[]>();
  readonly issues: Issue[] = [];
  /** Workflows that were started by hand, and on which branch. */
  readonly dispatched: { workflow: string; ref: string }[] = [];
  /** Accounts that may write to the repository. */
  readonly writers = new Set<string>();
  /** What an administrator has set, as it was sent, by path. */
  readonly settings = new Map<string, Record<string, unknown>>();
  /** Calls that nothing answers, or that the token may not make. */
  readonly unanswered: string[] = [];
  #number = 0;

  constructor(repository: string) {
    this.repository = repository;
  }

  /** A number that nothing has yet. */
  next(): number {
    this.#number += 1;
    return this.#number;
  }

  /** The pull request of a number; throws where there is none. */
  pull(number: number): Pull {
    const pull = this.pulls.find((each) => each.number === number);
    if (!pull) throw new Refusal(404, 'Not Found');
    return pull;
  }
}

/** An answer that is no success. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
