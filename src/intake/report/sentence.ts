/**
 * A sentence as clauses, and each number in it with the thing that it is said of. A clause that only goes on ("tăng 3 %
 * so với cùng kỳ") speaks of what the clause before spoke of; one with words of its own speaks of something else.
 */
import type { Chunk, Hit, NumberChunk } from './chunk.ts';
import type { Role } from './lexicon.ts';

export interface Clause {
  /** The mark that opens it. */
  mark: string;
  /** True where a bracket closes between the clause before and this one. */
  isBehindBracket: boolean;
  chunks: readonly Chunk[];
}

const BOUNDARIES = new Set([',', ';', ':', '(', ')', '–', '•', '+', '|']);

export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  let last: Clause & { chunks: Chunk[] } = { mark: '', isBehindBracket: false, chunks: [] };
  const clauses = [last];
  for (const chunk of chunks) {
    if (chunk.kind === 'mark' && BOUNDARIES.has(chunk.mark)) {
      const isBehindBracket = chunk.mark === ')' || (last.chunks.length === 0 && last.isBehindBracket);
      last = { mark: chunk.mark, isBehindBracket, chunks: [] };
      clauses.push(last);
    } else last.chunks.push(chunk);
  }
  return clauses.filter((clause) => clause.chunks.length > 0);
}

/** What a number is said of. */
export interface Subject {
  hits: readonly Hit[];
  from: number;
  to: number;
  /** The words before the name in its clause. */
  before: readonly Chunk[];
  /** The words behind it, up to the first number. */
  after: readonly Chunk[];
  /** True where it stood in the sentence before. */
  isEarlier: boolean;
}

/** A number with all that says what it is. */
export interface Mention {
  number: NumberChunk;
  subject: Subject;
  /** True where the name stands behind the number: "13 đơn vị cấp huyện đạt chuẩn". */
  isInverse: boolean;
  /** From the name, or from where its clause begins, to the number. */
  between: readonly Chunk[];
  /** True where the subject was named in a clause before. */
  isInherited: boolean;
  /** What follows in the same clause, up to the next number. */
  tail: readonly Chunk[];
  /** Clauses before this one, the nearest last. */
  earlier: readonly Clause[];
  clause: Clause;
  /** True where words that were not understood stand between the name's clause and this one. */
  isRemote: boolean;
}

export const roleOf = (chunk: Chunk | undefined): Role | null => (chunk?.kind === 'word' ? chunk.role : null);
export const isSilent = (chunk: Chunk): boolean =>
  chunk.kind === 'period' || chunk.kind === 'mark' || roleOf(chunk) === 'glue' || roleOf(chunk) === 'joins';

/** The pieces up to the first number; all of them where there is none. */
export function beforeNumber(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ kind }) => kind === 'number');
  return at < 0 ? chunks : chunks.slice(0, at);
}

const ELSEWHERE: readonly (Role | null)[] = ['sector', 'share', 'measure'];
const speaksOfElse = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => chunk.kind === 'unknown' || ELSEWHERE.includes(roleOf(chunk)));

const VERBS: readonly (Role | null)[] = ['level', 'rise', 'fall', 'ratio', 'from', 'result', 'estimate', 'forecast'];
/** Between two numbers, what stands before the verb belongs to the first one: "từ 6,77 % đầu kỳ | xuống 0,62 %". */
function ownLead(between: readonly Chunk[]): readonly Chunk[] {
  const verb = between.findIndex((chunk) => VERBS.includes(roleOf(chunk)) || chunk.kind === 'period');
  return between.slice(Math.max(verb, 0));
}

export interface Walk {
  mentions: Mention[];
  /** What the sentence spoke of at its end. */
  subject: Subject | null;
}

/** A subject of the sentence before: its pieces still say what they say, but stand nowhere in this one. */
function ofEarlier({ hits, before, after }: Subject): Subject {
  const placeless = (chunk: Chunk): Chunk => ({ ...chunk, from: 0, to: 0 });
  return { hits, from: 0, to: 0, before: before.map(placeless), after: after.map(placeless), isEarlier: true };
}

export function mentionsIn(clauses: readonly Clause[], before: Subject | null): Walk {
  const mentions: Mention[] = [];
  let subject: Subject | null = before && ofEarlier(before);
  let isRemote = false;
  clauses.forEach((clause, place) => {
    const earlier = clauses.slice(Math.max(0, place - 12), place);
    let start = 0;
    let isOwn = false;
    let isLater = false;
    clause.chunks.forEach((chunk, at) => {
      if (chunk.kind === 'name') {
        if (isCounted(clause.chunks, at)) return;
        const { hits, from, to } = chunk;
        const after = beforeNumber(clause.chunks.slice(at + 1));
        subject = { hits, from, to, before: clause.chunks.slice(start, at), after, isEarlier: false };
        isOwn = true;
        isRemote = false;
        start = at + 1;
        isLater = false;
      }
      if (chunk.kind !== 'number') return;
      const between = isLater ? ownLead(clause.chunks.slice(start, at)) : clause.chunks.slice(start, at);
      const tail = beforeNumber(clause.chunks.slice(at + 1));
      const base = { number: chunk, between, tail, earlier, clause, isRemote };
      const inverse = inverseSubject(clause.chunks, at, between);
      if (inverse) {
        mentions.push({ ...base, subject: inverse, isInverse: true, isInherited: false });
        // "12 % GRDP, tăng 2 %": what a share is of is hardly what the next clause speaks of.
        subject = { ...inverse, isEarlier: chunk.unit?.base === '%' };
        isOwn = true;
        isRemote = false;
      } else if (!isOwn && speaksOfElse(between)) {
        // Words of its own: this clause, and what goes on from it, speaks of something else.
        subject = null;
      } else if (subject) {
        mentions.push({ ...base, subject, isInverse: false, isInherited: !isOwn });
      }
      start = at + 1;
      isLater = true;
    });
    const hasNumber = clause.chunks.some(({ kind }) => kind === 'number');
    if (!isOwn && !hasNumber && speaksOfElse(clause.chunks)) isRemote = true;
  });
  return { mentions, subject };
}

/** True for a name right behind a number, which counts it. */
function isCounted(chunks: readonly Chunk[], name: number): boolean {
  let back = name - 1;
  while (roleOf(chunks[back]) === 'glue') back -= 1;
  return chunks[back]?.kind === 'number';
}

/**
 * A name behind a number, where the number counts it: "97 % hộ nông thôn dùng nước hợp vệ sinh", "13 huyện đạt chuẩn". In
 * "đạt 40 % và độ che phủ rừng đạt 54 %" it begins a statement of its own.
 */
function inverseSubject(chunks: readonly Chunk[], at: number, before: readonly Chunk[]): Subject | null {
  let next = at + 1;
  while (roleOf(chunks[next]) === 'glue') next += 1;
  const name = chunks[next];
  if (name?.kind !== 'name') return null;
  const rest = chunks.slice(next + 1);
  const end = rest.findIndex(({ kind }) => kind === 'number' || kind === 'name');
  const { hits, from, to } = name;
  return { hits, from, to, before, after: end < 0 ? rest : rest.slice(0, end), isEarlier: false };
}
