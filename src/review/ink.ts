/** What every section of the comment is written with. */
import type { ToolLocale } from '../text/locale.ts';
import type { CommentDraft } from './draft.ts';
import { harmlessCode } from './harmless.ts';
import type { Review } from './review.ts';
import type { ReviewKey } from './words.ts';

export interface CommentPlace {
  /** Address of the repository, `https://github.com/owner/name`; null for no links to lines. */
  repository: string | null;
  /** Full numbers of the commits. */
  base: string;
  head: string;
  /** The content folder inside the repository, `content/`. */
  prefix: string;
  /** Address of the run whose summary holds the whole; null where the command runs by hand. */
  run: string | null;
}

export interface Ink {
  locale: ToolLocale;
  t: (key: ReviewKey, values?: Record<string, string | number>) => string;
  review: Review;
  place: CommentPlace;
  draft: CommentDraft;
}

/** The first of many, and how many are left. */
export function firstOf<T>(all: readonly T[], tell: (each: T) => string, { t, draft }: Ink): string[] {
  const rest = all.length - draft.most;
  return [...all.slice(0, draft.most).map(tell), ...(rest > 0 ? [t('more', { count: rest })] : [])];
}

/** A list under a heading; nothing where there is nothing to list. */
export const list = <T>(ink: Ink, title: string, all: readonly T[], tell: (each: T) => string): string[] =>
  all.length ? [`### ${title}`, firstOf(all, (each) => `- ${tell(each)}`, ink).join('\n')] : [];

/** A file of the change as a link to its line, where the host has an address for it. `path` is inside the content. */
export function fileLink({ place, t }: Ink, path: string, line: number | null): string {
  const whole = `${place.prefix}${path}`;
  const shown = harmlessCode(whole);
  const at = line === null ? '' : `, ${t('line', { line })}`;
  const plain = /^[\w./-]+$/.test(whole);
  if (!place.repository || !plain) return `${shown}${at}`;
  return `[${shown}${at}](<${place.repository}/blob/${place.head}/${whole}${line === null ? '' : `#L${line}`}>)`;
}
