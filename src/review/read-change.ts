/** A proposed change out of git: what it alters in the content since it branched off, and what lies on the other side. */
import { mendText } from '../content/encoding.ts';
import {
  changedFiles,
  checkedFilesOf,
  commitOf,
  type Entry,
  forkOf,
  GitError,
  placeIn,
  type Tree,
  treeOf,
} from './git.ts';
import type { CommentPlace } from './ink.ts';
import type { ChangeSide } from './ledger.ts';
import { type Review, type ReviewInput, reviewOf } from './review.ts';

export interface ProposedChange {
  input: Omit<ReviewInput, 'asOf' | 'today'>;
  place: Omit<CommentPlace, 'repository' | 'run'>;
}

/** Reads the content folder `dir` at two commits; throws a `GitError` where one of them, or the folder, is not there. */
export function readChange(dir: string, baseName: string, headName: string): ProposedChange {
  const { root, prefix } = placeIn(dir);
  const [base, head] = [commitOf(root, baseName), commitOf(root, headName)];
  const fork = forkOf(root, base, head);
  const trees = {
    base: treeOf(root, base, prefix),
    head: treeOf(root, head, prefix),
    fork: treeOf(root, fork, prefix),
  };
  if (trees.base.size === 0) throw new GitError(`no files under "${prefix}" in ${baseName}`);
  const changed = changedFiles(root, fork, head);
  const isSame = (a: Tree, b: Tree, path: string): boolean =>
    a.get(path)?.id === b.get(path)?.id && a.get(path)?.mode === b.get(path)?.mode;
  const paths = new Set(
    changed
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path }) => path.slice(prefix.length))
      .filter((path) => !isSame(trees.base, trees.head, path)),
  );
  const only = (tree: Tree): Tree => new Map([...tree].filter(([path]) => paths.has(path)));
  const [old, newer] = [checkedFilesOf(root, only(trees.fork)), checkedFilesOf(root, only(trees.head))];
  const sideOf = (entry: Entry | undefined, bytes: unknown): ChangeSide | null =>
    entry ? { mode: entry.mode, id: entry.id, text: bytes instanceof Uint8Array ? decode(bytes) : null } : null;
  return {
    input: {
      base: checkedFilesOf(root, trees.base),
      revisions: [...paths].map((path) => ({
        path,
        before: sideOf(trees.fork.get(path), old.get(path)),
        after: sideOf(trees.head.get(path), newer.get(path)),
        entry: newer.get(path) ?? null,
      })),
      conflicts: [...paths].filter((path) => !isSame(trees.base, trees.fork, path)),
      program: changed.filter(({ path }) => !path.startsWith(prefix)),
    },
    place: { base, head, prefix },
  };
}

const decode = (bytes: Uint8Array): string => mendText(new TextDecoder().decode(bytes));

/** The review of `head` for `base` on a day, and where its links lead; `run` is the run whose summary holds the whole. */
export function reviewChange(
  dir: string,
  base: string,
  head: string,
  { run, ...days }: { asOf: string; today: string; run: string | null },
): { review: Review; place: CommentPlace } {
  const { input, place } = readChange(dir, base, head);
  const review = reviewOf({ ...input, ...days });
  const repository = review.plan?.repository.url.replace(/\/+$/, '') ?? null;
  return { review, place: { ...place, repository, run } };
}
