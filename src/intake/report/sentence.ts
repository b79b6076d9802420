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
  const clauses: { mark: string; isBehindBracket: boolean; chunks: Chunk[] }[] = [
    { mark: '', isBehindBracket: false, chunks: [] },
  ];
  for (const chunk of chunks) {
    const last = clauses.at(-1);
    if (chunk.kind === 'mark' && BOUNDARIES.has(chunk.mark)) {
      const isBehindBracket = chunk.mark === ')' || (last?.chunks.length === 0 && last.isBehindBracket);
      clauses.push({ mark: chunk.mark, isBehindBracket, chunks: [] });
    } else last?.chunks.push(chunk);
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

const ELSEWHERE: readonly (Role | null)[] = ['sector', 'share', 'measure'];
const speaksOfElse = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => chunk.kind === 'unknown' || ELSEWHERE.includes(roleOf(chunk)));

const VERBS: readonly (Role | null)[] = ['level', 'rise', 'fall', 'ratio', 'from', 'result', 'estimate', 'forecast'];
/** Between two numbers, what stands before the verb belongs to the first one: "từ 6,77 % đầu kỳ | xuống 0,62 %". */
function ownLead(between: readonly Chunk[]): readonly Chunk[] {
  const verb = between.findIndex((chunk) => VERBS.includes(roleOf(chunk)) || chunk.kind === 'period');
  return verb > 0 ? between.slice(verb) : between;
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
        const inverse = previousNumber(clause.chunks, at);
        if (inverse) return;
        const previous = clause.chunks.slice(start, at);
        const next = clause.chunks.slice(at + 1).findIndex(({ kind }) => kind === 'number' || kind === 'name');
        const after = clause.chunks.slice(at + 1, next < 0 ? undefined : at + 1 + next);
        subject = { hits: chunk.hits, from: chunk.from, to: chunk.to, before: previous, after, isEarlier: false };
        isOwn = true;
        isRemote = false;
        start = at + 1;
        isLater = false;
      }
      if (chunk.kind !== 'number') return;
      const between = isLater ? ownLead(clause.chunks.slice(start, at)) : clause.chunks.slice(start, at);
      const behind = clause.chunks.slice(at + 1);
      const next = behind.findIndex(({ kind }) => kind === 'number');
      const tail = next < 0 ? behind : behind.slice(0, next);
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
    if (!isOwn && speaksOfElse(clause.chunks)) {
      if (
        hasNumber &&
        speaksOfElse(
          clause.chunks.slice(
            0,
            clause.chunks.findIndex(({ kind }) => kind === 'number'),
          ),
        )
      )
        subject = null;
      else if (!hasNumber) isRemote = true;
    }
  });
  return { mentions, subject };
}

/** The number that a name right behind it belongs to. */
function previousNumber(chunks: readonly Chunk[], name: number): boolean {
  let back = name - 1;
  while (back >= 0 && roleOf(chunks[back]) === 'glue') back -= 1;
  return chunks[back]?.kind === 'number' && inverseSubject(chunks, back, []) !== null;
}

/**
 * A name behind a number, where the number counts it: "97 % hộ nông thôn dùng nước hợp vệ sinh", "13 huyện đạt chuẩn". In
 * "đạt 40 % và độ che phủ rừng đạt 54 %" it begins a statement of its own.
 */
function inverseSubject(chunks: readonly Chunk[], at: number, before: readonly Chunk[]): Subject | null {
  const number = chunks[at];
  if (number?.kind !== 'number') return null;
  let next = at + 1;
  while (roleOf(chunks[next]) === 'glue') next += 1;
  const name = chunks[next];
  if (name?.kind !== 'name') return null;
  const rest = chunks.slice(next + 1);
  const end = rest.findIndex(({ kind }) => kind === 'number' || kind === 'name');
  const { hits, from, to } = name;
  return { hits, from, to, before, after: end < 0 ? rest : rest.slice(0, end), isEarlier: false };
}
