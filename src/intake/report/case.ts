/** A number beside a name, with one series that it may be of, and what its words say; the rules ask these things of it. */
import type { Chunk, Hit, Manner } from './chunk.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Role } from './lexicon.ts';
import type { Asked, Because, LeftOut } from './reading.ts';
import { isSilent, type Mention, roleOf } from './sentence.ts';
import type { Wanted } from './wanted.ts';

/** A mention with one series that it may be of. */
export interface Case extends Mention {
  wanted: Wanted;
  hit: Hit;
  fit: Fit;
  /** Words from a place to a place of the sentence. */
  words(from: number, to: number): string;
  /** The heading above, or the words of the sentence before, that speak of what is wanted; empty where none do. */
  plan: string;
  /** True where a heading above may speak of what is wanted or of what is. */
  isUnderEither: boolean;
  /** Another place that the text before speaks of; empty where there is none. */
  topic: string;
}

const MANNERS: readonly Manner[] = ['names', 'grows', 'loose', 'others'];

/** Of the series that one name may stand for, the one that it names best. */
export const bestNamed = <T extends { hit: Hit }>(cases: readonly T[]): T | undefined =>
  MANNERS.flatMap((manner) => cases.filter(({ hit }) => hit.manner === manner))[0];

export const rolesIn = (chunks: readonly Chunk[]): Role[] => chunks.flatMap((chunk) => roleOf(chunk) ?? []);
export const VERBS: readonly Role[] = ['level', 'rise', 'fall', 'ratio', 'from', 'result'];
/** The last verb before the number says what the number is. */
export const verbOf = ({ between, isInverse, subject }: Mention): Role | null =>
  rolesIn(isInverse ? subject.before : between).findLast((role) => VERBS.includes(role)) ?? null;

/** Words that say whom or where a figure is about, by what they say. */
export const SCOPES: Readonly<Partial<Record<Role, LeftOut>>> = {
  place: 'other-place',
  country: 'whole-country',
  group: 'group',
  sector: 'sector',
  share: 'part',
  measure: 'other-series',
};

/** The first words of another scope; what stands behind a rank or a comparison says nothing of the scope. */
export function scopeIn(chunks: readonly Chunk[], words: Case['words']): Because<LeftOut> | null {
  for (const [at, chunk] of chunks.entries()) {
    const role = roleOf(chunk);
    if (role === 'rank' || role === 'compare') return null;
    const code = role && SCOPES[role];
    // A named place goes on with its name.
    if (code) return { code, words: words(chunk.from, endOfName(chunks, at)) };
  }
  return null;
}

/** Where the name ends that goes on behind a word for a place. */
export function endOfName(chunks: readonly Chunk[], at: number): number {
  let end = at;
  while (end - at < 4 && (chunks[end + 1]?.kind === 'unknown' || roleOf(chunks[end + 1]) === 'own')) end += 1;
  return chunks[end]?.to ?? 0;
}

/** The first chunk that says something. */
export const first = (chunks: readonly Chunk[]): Chunk | undefined => chunks.find((chunk) => !isSilent(chunk));
/** All the words before the number that can say something of it. */
export const lead = ({ subject, between, isInherited, isInverse }: Mention): readonly Chunk[] =>
  isInverse
    ? [...subject.before, ...subject.after]
    : isInherited
      ? [...subject.before, ...(subject.isEarlier ? [] : subject.after), ...between]
      : [...subject.before, ...between];

export const because = <T extends LeftOut | Asked>(code: T, words = ''): Because<T> => ({ code, words });
/** The first words of some roles; empty where there are none. */
export const wordsOf = ({ words }: Case, chunks: readonly Chunk[], ...roles: (Role | null)[]): string => {
  const found = chunks.find((chunk) => roles.includes(roleOf(chunk)));
  return found ? words(found.from, found.to) : '';
};

const PLACES: readonly (Role | null)[] = ['place', 'country', 'group'];
export const isPlaceFirst = (chunks: readonly Chunk[]): boolean => PLACES.includes(roleOf(first(chunks)));
/** True where words before the number speak of a result. */
export const isDone = (each: Mention): boolean =>
  rolesIn([...each.subject.before, ...each.between]).some((role) =>
    ['result', 'estimate', 'preliminary', 'official'].includes(role),
  );
/** True where the plan's own place is named before the number. */
export const isOwnPlace = (each: Mention): boolean => rolesIn(lead(each)).includes('own');

/** The words that are not understood, from the first to the last of them; empty where all are. */
export const unknownIn = (chunks: readonly Chunk[], words: Case['words']): string => {
  const found = chunks.filter(({ kind }) => kind === 'unknown');
  const [start] = found;
  const end = found.at(-1);
  return start && end ? words(start.from, end.to) : '';
};

/** A bare number counts only what is counted; the noun behind it is another thing's. */
export function canBe(each: Mention, wanted: Wanted): Fit {
  const fit = fitOf(each.number, wanted);
  if (each.number.form === 'fraction' && fit !== 'fits' && !each.isInverse) return 'not';
  const behind = each.tail[0];
  if (fit !== 'bare') return fit;
  if (roleOf(each.between.at(-1)) === 'rank') return 'not';
  if (!/%|đồng|usd/iu.test(wanted.scale.unit)) return each.isInverse || isOwnNoun(behind) ? 'fits' : 'not';
  // "363 xã", "5 huyện": the noun says what is counted.
  return behind === undefined || behind.kind === 'mark' ? 'bare' : 'not';
}

const isOwnNoun = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'mark' || roleOf(chunk) === 'place';
