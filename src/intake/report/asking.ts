/** Why a number beside a name is not surely a value of the series: a table of rules, each that fits is asked about. */
import {
  because,
  type Case,
  endOfName,
  first,
  isDone,
  isOwnPlace,
  isPlaceFirst,
  lead,
  rolesIn,
  scopeIn,
  unknownIn,
  verbOf,
  wordsOf,
} from './case.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './lexicon.ts';
import type { Asked, Because } from './reading.ts';
import { roleOf } from './sentence.ts';

/** Words that make another figure of it: what it leaves out, or rests on. */
const QUALIFIED =
  /(?<!\p{L})(?:không (?:tính|kể|bao gồm)|(?:ngoại|loại) trừ|chưa (?:tính|kể|bao gồm)|nếu|giả sử|(?:tính|kể|gồm) cả|trước (?:khi )?điều chỉnh|ban đầu)(?!\p{L})/iu;

/** The words between the number before and the next one. */
function wordsAround({ earlier, clause, number, words }: Case): string {
  const before = [...earlier, clause].flatMap(({ chunks }) => chunks).filter((chunk) => chunk.from < number.from);
  const from = before.findLast(({ kind }) => kind === 'number')?.to ?? before[0]?.from ?? number.from;
  const behind = words(number.to, number.to + 80).replace(/[;.\d].*/su, '');
  return `${words(from, number.from)} … ${behind}`;
}

const KEEPING = /(?:duy trì|giữ|bảo đảm|đảm bảo|ổn định)(?=\s).*(?:trên|dưới|không quá|không dưới)(?: mức)?$/iu;

const NATIONAL = /(?<!\p{L})GDP(?!\p{L})/u;
const PROVINCIAL = /GRDP|tổng sản phẩm/iu;
/** True for a sentence about the product of the country: what stands beside it is hardly the province's. */
export const isNational = (text: string): boolean => NATIONAL.test(text) && !PROVINCIAL.test(text);

/** Words in front of the name of a place. */
const PREPOSITION = /^(?:ở|tại|thuộc|trên địa bàn|đối với|riêng)$/iu;

/** "tại Quảng Xương": a name that is not known, behind a word that places lead with; empty where there is none. */
function namedPlace(chunks: readonly Chunk[], words: Case['words']): string {
  for (const [at, chunk] of chunks.entries()) {
    const before = chunks[at - 1];
    const isName = chunk.kind === 'unknown' && /\p{Lu}/u.test(words(chunk.from, chunk.to));
    if (isName && before && PREPOSITION.test(words(before.from, before.to)))
      return words(before.from, endOfName(chunks, at));
  }
  return '';
}

const MOVES: readonly (Role | null)[] = ['rise', 'fall'];

export const ASKING: readonly ((each: Case) => Because<Asked> | null)[] = [
  ({ hit, subject, words }) => (hit.manner === 'loose' ? because('loose-name', words(subject.from, subject.to)) : null),
  // A thing that grows without "tăng" beside it.
  (each) =>
    each.hit.manner === 'grows' && !MOVES.includes(verbOf(each))
      ? because('loose-name', each.words(each.subject.from, each.subject.to))
      : null,
  (each) =>
    each.hit.manner === 'names' && each.wanted.isRate && verbOf(each) === 'fall' ? because('loose-name') : null,
  (each) => {
    const unknown = unknownIn(lead(each), each.words);
    return unknown ? because('unknown-words', unknown) : null;
  },
  (each) => {
    const scope = scopeIn(lead(each), each.words);
    return scope ? because('topic', scope.words) : null;
  },
  (each) =>
    each.isInverse && each.number.unit !== null && each.number.unit.base !== '%'
      ? because('loose-name', each.words(each.subject.from, each.subject.to))
      : null,
  (each) =>
    each.isInherited && each.clause.chunks.some((chunk) => roleOf(chunk) === 'part')
      ? because('topic', wordsOf(each, each.clause.chunks, 'part'))
      : null,
  // "Chỉ tiêu tỷ lệ đô thị hóa là 40 %": the word stands for an indicator and for a target.
  (each) => {
    const { from } = each.subject;
    const text = each.words(each.subject.before[0]?.from ?? from, from);
    return /chỉ tiêu/iu.test(text) && verbOf(each) !== 'result' ? because('forecast', text) : null;
  },
  ({ isRemote }) => (isRemote ? because('unknown-words') : null),
  // What opens a list governs all of it: "HĐND tỉnh chốt: GRDP tăng 11 %".
  (each) => {
    const clauses = [...each.earlier, each.clause];
    const opening = clauses[clauses.findLastIndex(({ mark }) => mark === ':') - 1];
    const unknown = opening ? unknownIn(opening.chunks, each.words) : '';
    return unknown ? because('unknown-words', unknown) : null;
  },
  // "Chỉ tiêu năm 2025: …": indicators or targets.
  (each) =>
    !isDone(each) && (each.isUnderEither || /chỉ tiêu[^:]*:/iu.test(each.words(0, each.number.from)))
      ? because('forecast', 'chỉ tiêu')
      : null,
  (each) => {
    const found = QUALIFIED.exec(wordsAround(each));
    return found ? because('unknown-words', found[0]) : null;
  },
  // "duy trì trên 54 %": no less than that, whatever it is.
  (each) =>
    KEEPING.test(each.words(each.clause.chunks[0]?.from ?? 0, each.number.from))
      ? because('range', each.words(each.number.from, each.number.to))
      : null,
  // "là – 1,2 %": a dash, or a minus with a space behind it.
  ({ clause, earlier, number, words }) => {
    const before = clause.chunks[clause.chunks.indexOf(number) - 1];
    const isFirst = earlier.length === 0 && before === clause.chunks[0];
    return before?.kind === 'mark' && before.mark === '-' && !isFirst
      ? because('two-readings', words(before.from, number.to))
      : null;
  },
  ({ fit }) => (fit === 'bare' ? because('no-unit') : null),
  ({ subject }) => (subject.isEarlier ? because('sentence-before') : null),
  ({ number }) => (number.form === 'range' ? because('range') : null),
  // "Dự kiến năm 2026, tỷ lệ đô thị hóa đạt 41 %": what stands in front of the sentence says it too.
  (each) => {
    const before = [...each.earlier.flatMap(({ chunks }) => chunks), ...each.subject.before, ...each.between];
    return rolesIn(before).includes('forecast') ? because('forecast', wordsOf(each, before, 'forecast')) : null;
  },
  (each) =>
    rolesIn(lead(each)).includes('plan') || each.plan || roleOf(first(each.tail)) === 'plan'
      ? because('forecast', wordsOf(each, lead(each), 'plan') || wordsOf(each, each.tail, 'plan') || each.plan)
      : null,
  (each) =>
    each.clause.chunks.some((chunk) => roleOf(chunk) === 'respectively') ||
    each.earlier.some(({ chunks }) => chunks.some((chunk) => roleOf(chunk) === 'respectively'))
      ? because('respectively')
      : null,
  (each) =>
    rolesIn(each.between).includes('average') && !each.wanted.isRate
      ? because('unknown-words', wordsOf(each, each.between, 'average'))
      : null,
  // "đứng đầu các tỉnh có tốc độ tăng trên 8 %": the rank is the province's, the number all theirs.
  (each) =>
    rolesIn(each.between).includes('rank') ? because('unknown-words', wordsOf(each, each.between, 'rank')) : null,
  (each) =>
    verbOf(each) === 'ratio' || rolesIn(each.between).includes('compare')
      ? because('unknown-words', wordsOf(each, each.between, 'ratio', 'compare'))
      : null,
  (each) =>
    roleOf(first(each.tail)) === 'compare' && each.number.unit?.base === '%' && !each.wanted.isRate
      ? because('unknown-words', wordsOf(each, each.tail, 'compare'))
      : null,
  (each) => {
    const scope = isOwnPlace(each)
      ? null
      : each.earlier
          .map(({ chunks }) =>
            chunks.some(({ kind }) => kind === 'number') && !isPlaceFirst(chunks) ? null : scopeIn(chunks, each.words),
          )
          .findLast(Boolean);
    return scope ? because('topic', scope.words) : null;
  },
  (each) => {
    const leading = each.earlier.filter(({ chunks }) => !chunks.some(({ kind }) => kind === 'number'));
    const place = [...leading.map(({ chunks }) => chunks), each.tail]
      .map((chunks) => namedPlace(chunks, each.words))
      .find(Boolean);
    return place && !isOwnPlace(each) ? because('topic', place) : null;
  },
  (each) => (isNational(each.words(0, each.number.from)) && !isOwnPlace(each) ? because('topic', 'GDP') : null),
  (each) => (each.topic && !isOwnPlace(each) ? because('topic-above', each.topic) : null),
];
