/** A proposed change without git: files in memory before and after, and the review that comes of them. */
import type { Files } from '../../src/content/files.ts';
import { commentOf } from '../../src/review/comment.ts';
import type { ChangedFile } from '../../src/review/git.ts';
import type { CommentPlace } from '../../src/review/ink.ts';
import type { ChangeSide } from '../../src/review/ledger.ts';
import { type Review, reviewOf } from '../../src/review/review.ts';
import { planWith, TODAY } from '../content/plan.ts';
import type { Change } from './repository.ts';

export const REPOSITORY = 'https://example.vn/song-mai';
export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);
export const PLACE: CommentPlace = { repository: REPOSITORY, base: BASE, head: HEAD, prefix: 'content/', run: null };

export interface Surroundings {
  /** The content that the change would go into; the plan of the tests unless told otherwise. */
  base?: Files;
  conflicts?: readonly string[];
  program?: readonly ChangedFile[];
  asOf?: string;
}

/** As git counts them: the last one may lack its end. */
const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

type Entry = Files extends ReadonlyMap<string, infer E> ? E : never;

/** As git would have it: a file by its text, a link by its mode. */
function sideOf(entry: Entry | undefined): ChangeSide | null {
  if (!entry) return null;
  if (!(entry instanceof Uint8Array)) return { mode: '120000', id: JSON.stringify(entry), text: null };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry);
  return { mode: '100644', id: text, text };
}

/** The review of a change that makes the content into these files. */
export function reviewed(
  files: Files,
  { base = planWith(), conflicts = [], program = [], asOf = TODAY }: Surroundings = {},
): Review {
  const revisions = [...new Set([...base.keys(), ...files.keys()])]
    .toSorted()
    .map((path) => ({
      path,
      before: sideOf(base.get(path)),
      after: sideOf(files.get(path)),
      entry: files.get(path) ?? null,
    }))
    .filter(({ before, after }) => before?.id !== after?.id);
  return reviewOf({ base, revisions, conflicts, program, asOf, today: TODAY });
}

/** The review of a change of some files, paths from the root of the repository; null deletes. */
export function proposed(changes: Readonly<Record<string, Change>>, surroundings: Surroundings = {}): Review {
  const files = new Map(surroundings.base ?? planWith());
  const program: ChangedFile[] = [];
  for (const [path, change] of Object.entries(changes)) {
    const inside = path.replace(/^content\//, '');
    const bytes = typeof change === 'string' ? new TextEncoder().encode(change) : change;
    if (inside === path)
      program.push({
        path,
        lines: typeof change === 'string' ? { added: linesOf(change), removed: 0 } : null,
      });
    else if (bytes === null) files.delete(inside);
    else files.set(inside, bytes instanceof Uint8Array ? bytes : { why: 'link' });
  }
  return reviewed(files, { program, ...surroundings });
}

/** The comment on a change of some files. */
export const commentOn = (changes: Readonly<Record<string, Change>>, surroundings: Surroundings = {}): string =>
  commentOf(proposed(changes, surroundings), PLACE);
