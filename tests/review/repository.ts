/** Repositories of git in a scratch folder: a small plan on `main`, and changes proposed on branches of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/content/files.ts';
import { commentOf } from '../../src/review/comment.ts';
import type { Kind } from '../../src/review/kind.ts';
import { reviewChange } from '../../src/review/read-change.ts';
import { isRefused } from '../../src/review/review.ts';
import { AS_OF } from '../site/settings.ts';

const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export type Change = string | Uint8Array | null | { link: string };

export interface Outcome {
  code: number | null;
  /** Not of the command, which says it in its words only. */
  kind?: Kind;
  comment: string;
  error: string;
}

export interface Repository {
  dir: string;
  git(...args: string[]): string;
  /** Commits files on a branch, paths from the root of the repository; null deletes. Makes the branch from `from`. */
  commit(branch: string, changes: Readonly<Record<string, Change>>, from?: string): string;
  /** What the review says and whether it refuses (1) or not (0). */
  review(base: string, head: string): Outcome;
  /** The command as anybody would run it. */
  command(...args: string[]): Outcome;
  remove(): void;
}

const SCRIPT = join(import.meta.dirname, '../../scripts/review.ts');

/** A repository with these files under `content/` on `main`. */
export function aRepository(content: Files): Repository {
  const dir = mkdtempSync(join(tmpdir(), 'review-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], { env: { ...process.env, ...AUTHOR }, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  const put = (path: string, change: Change): void => {
    const file = join(dir, path);
    rmSync(file, { force: true, recursive: true });
    if (change === null) return;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof change === 'object' && 'link' in change) symlinkSync(change.link, file);
    else writeFileSync(file, change);
  };
  const commit: Repository['commit'] = (branch, changes, from) => {
    git(...(from === undefined ? ['checkout', '-q', branch] : ['checkout', '-q', '-B', branch, from]));
    for (const [path, change] of Object.entries(changes)) put(path, change);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  for (const [path, entry] of content) if (entry instanceof Uint8Array) put(`content/${path}`, entry);
  git('add', '-A');
  git('commit', '-q', '-m', 'plan');
  return {
    dir,
    git,
    commit,
    review(base, head) {
      const days = { asOf: AS_OF, today: AS_OF };
      const { review, place } = reviewChange(join(dir, 'content'), base, head, { ...days, run: null });
      return { code: isRefused(review) ? 1 : 0, kind: review.kind, comment: commentOf(review, place), error: '' };
    },
    command(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
        cwd: dir,
        env: { ...process.env, CONTENT_DIR: 'content', AS_OF },
        encoding: 'utf8',
      });
      return { code: status, comment: stdout, error: stderr };
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
