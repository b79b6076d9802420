/**
 * Reads commits as data: names, modes and bytes out of git's store. Nothing is checked out, no filter, hook or
 * program that a commit brings is run, so a commit of anybody can be read.
 */
import { execFileSync } from 'node:child_process';
import { type Files, LIMITS, type Unread } from '../content/files.ts';

/** One file of a commit. */
export interface Entry {
  /** `100644` a file, `100755` a program, `120000` a link, `160000` another repository. */
  mode: string;
  id: string;
  /** Bytes; 0 where it is no file. */
  size: number;
}

/** Path inside the folder to the file that stands there. */
export type Tree = ReadonlyMap<string, Entry>;

export class GitError extends Error {
  override name = 'GitError';
}

/** Bytes read from one commit at most: what is beyond is named and not opened. */
const TOTAL = 32_000_000;
const MAX_OUTPUT = 64_000_000;
const ENV = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

function git(dir: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], {
      input,
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, ...ENV },
      stdio: 'pipe',
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr: Buffer | null };
    // Of a git that could not be started there is no word but the message.
    throw new GitError(`git ${args[0]}: ${stderr?.toString().trim() || message}`);
  }
}

/** The full number of the commit that a name stands for; throws a `GitError` where there is none. */
export const commitOf = (dir: string, name: string): string =>
  git(dir, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
    .toString()
    .trim();

/** The commit that both grew from; throws a `GitError` where they have none in common. */
export const forkOf = (dir: string, a: string, b: string): string => git(dir, ['merge-base', a, b]).toString().trim();

/** Where the folder stands inside its repository, and the repository's own folder. */
export function placeIn(dir: string): { root: string; prefix: string } {
  const [root = '', prefix = ''] = git(dir, ['rev-parse', '--show-toplevel', '--show-prefix']).toString().split('\n');
  return { root, prefix };
}

/** A file that differs between two commits. */
export interface ChangedFile {
  path: string;
  /** Lines that came and went; null for a binary file. */
  lines: { added: number; removed: number } | null;
}

/** What differs between two commits, of the whole repository, by path. `git` answers "12 TAB 3 TAB path", or "- TAB -". */
export const changedFiles = (dir: string, from: string, to: string): ChangedFile[] =>
  git(dir, ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--numstat', from, to])
    .toString()
    .split('\0')
    .flatMap((line): ChangedFile[] => {
      const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      if (path === undefined) return [];
      return [{ path, lines: added === '-' ? null : { added: Number(added), removed: Number(removed) } }];
    });

/** Every file under `prefix` (which ends in `/`, or is empty) of a commit. */
export function treeOf(dir: string, commit: string, prefix: string): Tree {
  const listed = git(dir, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix ? [prefix] : [])]);
  const tree = new Map<string, Entry>();
  for (const line of listed.toString().split('\0')) {
    const [, mode = '', id = '', size, path] = /^(\d+) \w+ (\w+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
    if (path !== undefined) tree.set(path.slice(prefix.length), { mode, id, size: Number(size) || 0 });
  }
  return tree;
}

const unread = ({ mode, size }: Entry): Unread['why'] | null => {
  if (mode === '120000') return 'link';
  if (!mode.startsWith('100')) return 'special';
  return size > LIMITS.largest ? 'large' : null;
};

/** The bytes of a tree's files for the content check; the same file twice is read once. */
export function checkedFilesOf(dir: string, tree: Tree): Files {
  if (tree.size > LIMITS.files) return new Map([...tree.keys()].map((path) => [path, { why: 'special' }]));
  let left = TOTAL;
  const wanted = new Set<string>();
  for (const entry of tree.values()) {
    if (unread(entry) || wanted.has(entry.id) || entry.size > left) continue;
    wanted.add(entry.id);
    left -= entry.size;
  }
  const blobs = readBlobs(dir, [...wanted]);
  return new Map(
    [...tree].map(([path, entry]) => {
      const why = unread(entry);
      return [path, why ? { why } : (blobs.get(entry.id) ?? { why: 'large' })];
    }),
  );
}

/** `git cat-file --batch` answers "id type size", a line end, the bytes, a line end. */
function readBlobs(dir: string, ids: readonly string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const answer = git(dir, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`);
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [id = '', type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new GitError(`git cat-file: "${id} ${type}" found, expected a blob`);
    const from = end + 1;
    const to = from + Number(size);
    blobs.set(id, new Uint8Array(answer.subarray(from, to)));
    at = to + 1;
  }
  return blobs;
}
