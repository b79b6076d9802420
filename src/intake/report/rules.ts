/** Why a number beside a name is no value of the series, or is not surely one: a table of rules, the first that fits counts. */
import type { Chunk, Hit } from './chunk.ts';
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
  /** True where a heading above, or the beginning of the sentence, speaks of what is wanted. */
  isUnderPlan: boolean;
  /** Another place that the text before speaks of; empty where there is none. */
  topic: string;
}

const rolesIn = (chunks: readonly Chunk[]): Role[] => chunks.flatMap((chunk) => roleOf(chunk) ?? []);
const VERBS: readonly Role[] = ['level', 'rise', 'fall', 'ratio', 'from', 'result'];
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
function scopeIn(chunks: readonly Chunk[], words: Case['words']): Because<LeftOut> | null {
  for (const [at, chunk] of chunks.entries()) {
    const role = roleOf(chunk);
    if (role === 'rank' || role === 'compare') return null;
    const code = role && SCOPES[role];
    // A named place goes on with its name.
    if (code) return { code, words: words(chunk.from, endOfName(chunks, at)) };
  }
  return null;
}

function endOfName(chunks: readonly Chunk[], at: number): number {
  let end = at;
  while (end - at < 4 && (chunks[end + 1]?.kind === 'unknown' || roleOf(chunks[end + 1]) === 'own')) end += 1;
  return chunks[end]?.to ?? 0;
}

/** Behind a percentage these say of what it is a part: "40,5 % dân số". */
const WHOLES: readonly Role[] = ['measure', 'share'];

const first = (chunks: readonly Chunk[]): Chunk | undefined => chunks.find((chunk) => !isSilent(chunk));
const TOPIC_WORDS = /^(?:ở|tại|đối với|riêng|trong đó|khu vực|vùng|trên|với|về|các|ở các|tại các)/iu;

/** All the words before the number that can say something of it. */
const lead = ({ subject, between, isInherited, isInverse }: Mention): readonly Chunk[] =>
  isInverse
    ? [...subject.before, ...subject.after]
    : isInherited
      ? [...subject.before, ...(subject.isEarlier ? [] : subject.after), ...between]
      : [...subject.before, ...between];

type Rule = (each: Case) => Because<LeftOut> | null;
const because = <T extends LeftOut | Asked>(code: T, words = ''): Because<T> => ({ code, words });
const wordsOf = ({ words }: Case, chunks: readonly Chunk[], ...roles: Role[]): string => {
  const found = chunks.find((chunk) => roles.includes(roleOf(chunk) ?? 'glue'));
  return found ? words(found.from, found.to) : '';
};

const isGrown = ({ hit, wanted }: Case): boolean => hit.manner === 'grows' || (wanted.isRate && hit.manner === 'loose');

export const LEAVING: readonly Rule[] = [
  // Points and parts of a thousand are not the series' unit.
  ({ fit, number, words, ...rest }) =>
    fit === 'kin' && number.unit?.base === 'point' && !rest.wanted.isRate
      ? because('change', words(number.from, number.to))
      : null,
  ({ fit, number, words }) => (fit === 'kin' ? because('unit', words(number.from, number.to)) : null),
  ({ hit, subject, words }) =>
    hit.manner === 'others' ? because('other-series', words(subject.from, subject.to)) : null,
  // "12 % GRDP": a share of the thing that grows.
  (each) =>
    each.isInverse && each.hit.manner === 'grows'
      ? because('ratio', each.words(each.subject.from, each.subject.to))
      : null,
  // "56.548 tỷ/35.554 tỷ", "31 trên tổng số 147": what it is a part of.
  ({ clause, number, words }) => {
    const before = clause.chunks.findLast(({ kind, to }) => kind === 'number' && to <= number.from);
    return before && /^(?:\/|(?:trên|trong)(?: tổng)?(?: số)?)$/iu.test(words(before.to, number.from))
      ? because('ratio', words(before.from, number.to))
      : null;
  },
  // "tỷ lệ xã kiểu mẫu trong số xã nâng cao": a share of those, not of all.
  ({ clause, subject, words }) => {
    const name = clause.chunks.findLast(({ kind, to }) => kind === 'name' && to <= subject.from);
    return name && /^(?:trong|trên)(?: tổng)?(?: số)?$/iu.test(words(name.to, subject.from))
      ? because('ratio', words(name.from, subject.to))
      : null;
  },
  (each) => scopeIn(directLead(each), each.words),
  (each) => {
    const at = each.between.findIndex((chunk) => roleOf(chunk) === 'compare');
    const isLevelAfter = rolesIn(each.between.slice(at)).some((role) => role === 'level' || role === 'result');
    const text = wordsOf(each, each.between, 'compare');
    return at >= 0 && !(isLevelAfter && /^so/iu.test(text)) ? because('compare', text) : null;
  },
  (each) => {
    const own = lead(each);
    const isDone = rolesIn(each.between).some((role) => role === 'result' || role === 'estimate');
    const isOther =
      each.between.some(({ kind }) => kind === 'period') &&
      verbOf(each) !== null &&
      !rolesIn(each.between).includes('plan') &&
      each.clause.chunks.find(({ kind }) => kind === 'number') !== each.number;
    return rolesIn(own).includes('plan') && !isDone && !isOther ? because('plan', wordsOf(each, own, 'plan')) : null;
  },
  // "vượt mục tiêu đề ra là 54 %": the number behind a plan that was met is the plan's.
  (each) => {
    const roles = rolesIn(each.between);
    const met = roles.lastIndexOf('met');
    return met >= 0 && !roles.slice(met).some((role) => VERBS.includes(role) || role === 'estimate')
      ? because('plan', wordsOf(each, each.between, 'met'))
      : null;
  },
  // "vượt kế hoạch (11 %)", "cao hơn cả nước (42 %)": brackets explain the words right before them.
  (each) => {
    if (each.clause.mark !== '(' || !each.isInherited || verbOf(each) !== null) return null;
    const words = afterNumber(each.earlier.at(-1)?.chunks ?? []);
    const role = words
      .map(roleOf)
      .find((found) => found === 'met' || found === 'plan' || found === 'compare' || (found !== null && SCOPES[found]));
    if (!role) return null;
    return because(role === 'met' || role === 'plan' ? 'plan' : 'compare', wordsOf(each, words, role));
  },
  (each) => {
    const verb = verbOf(each);
    const [next] = each.tail;
    // "2,02 %/KH 2 %": the plan's number stands behind the stroke.
    const behind = next?.kind === 'mark' && next.mark === '/' ? undefined : first(each.tail);
    const role = roleOf(behind);
    const isOfPlan = role === 'plan' || role === 'compare';
    if (verb === 'ratio')
      return isOfPlan || (each.number.unit?.base === '%' && !isOfWhole(each))
        ? because('ratio', wordsOf(each, each.between, 'ratio'))
        : null;
    if (role !== 'plan' || !behind || each.wanted.isRate) return null;
    const text = each.words(behind.from, behind.to);
    if (each.number.unit?.base === '%') return because('ratio', text);
    return isLastInClause(each) ? because('plan', text) : null;
  },
  (each) => {
    const verb = verbOf(each);
    const isChange = verb === 'rise' || verb === 'fall' || (each.number.isYearly && !each.wanted.isRate);
    return isChange && !isGrown(each) && !each.wanted.isRate
      ? because('change', wordsOf(each, each.between, 'rise', 'fall'))
      : null;
  },
  // "giảm tỷ lệ hộ nghèo 1,5 %": the verb before the name rules, unless "còn" follows.
  (each) => {
    const ruling = rolesIn(each.subject.before).at(-1);
    const isChange = (ruling === 'fall' || ruling === 'rise') && !each.isInverse && !each.isInherited;
    return isChange && verbOf(each) === null && !each.wanted.isRate
      ? because('change', wordsOf(each, each.subject.before, 'fall', 'rise'))
      : null;
  },
  (each) =>
    each.isInherited &&
    each.clause.chunks.some((chunk) => roleOf(chunk) === 'part') &&
    !rolesIn(each.between).includes('own')
      ? because('part', wordsOf(each, each.clause.chunks, 'part'))
      : null,
  (each) => {
    const near = each.tail.slice(0, 3);
    const stop = near.findIndex(
      (chunk) => chunk.kind === 'name' || ['level', 'rise', 'fall', 'part', 'hedge'].includes(roleOf(chunk) ?? ''),
    );
    const behind = stop < 0 ? near : near.slice(0, stop);
    return behind.some(({ kind }) => kind === 'unknown')
      ? null
      : scopeIn(
          behind.filter((chunk) => !WHOLES.includes(roleOf(chunk) ?? 'glue')),
          each.words,
        );
  },
  (each) => {
    const last = each.earlier.findLast(
      ({ chunks }) => !chunks.some(({ kind }) => kind === 'number') && scopeIn(chunks, each.words),
    );
    if (!last || isOwnPlace(each)) return null;
    const from = last.chunks[0]?.from ?? 0;
    const text = each.words(from, last.chunks.at(-1)?.to ?? from);
    return TOPIC_WORDS.test(text) || roleOf(last.chunks[0]) === 'part' || isPlaceFirst(last.chunks)
      ? scopeIn(last.chunks, each.words)
      : null;
  },
  (each) => (each.isUnderPlan && !isDone(each) ? because('plan') : null),
];

const isLastInClause = ({ clause, number }: Mention): boolean =>
  clause.chunks.findLast(({ kind }) => kind === 'number') === number;

/** What follows the last number or name of a clause. */
function afterNumber(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.slice(chunks.findLastIndex(({ kind }) => kind === 'number' || kind === 'name') + 1);
}

/** "bằng 78 % tổng số xã": a share of the very things, which the series counts. */
const isOfWhole = ({ tail, words }: Case): boolean => {
  const [start] = tail;
  return start !== undefined && /^(?:tổng )?số/iu.test(words(start.from, tail.at(-1)?.to ?? start.to));
};

const isPlaceFirst = (chunks: readonly Chunk[]): boolean =>
  ['place', 'country', 'group'].includes(roleOf(first(chunks)) ?? '');
const isDone = (each: Mention): boolean =>
  rolesIn([...each.subject.before, ...each.between]).some((role) =>
    ['result', 'estimate', 'preliminary', 'official'].includes(role),
  );
const isOwnPlace = (each: Mention): boolean => rolesIn(lead(each)).includes('own');

/** Scope words of the lead, but for those in front of the plan's own place named later. */
function directLead(each: Case): readonly Chunk[] {
  const all = lead(each);
  const own = all.findLastIndex(
    (chunk, at) => roleOf(chunk) === 'own' && !['place'].includes(roleOf(all[at - 1]) ?? ''),
  );
  return own < 0 ? all : all.slice(own + 1).length ? [...all.slice(own + 1)] : [];
}

const unknownIn = (chunks: readonly Chunk[], words: Case['words']): string => {
  const found = chunks.filter(({ kind }) => kind === 'unknown');
  const [start] = found;
  const end = found.at(-1);
  return start && end ? words(start.from, end.to) : '';
};

/** Words that make another figure of it: what it leaves out, or rests on. */
const QUALIFIED =
  /(?<!\p{L})(?:không (?:tính|kể|bao gồm)|(?:ngoại|loại) trừ|chưa (?:tính|kể|bao gồm)|nếu|giả sử|(?:tính|kể|gồm) cả|trước (?:khi )?điều chỉnh|ban đầu)(?!\p{L})/iu;

/** The words between the number before and the next one. */
function wordsAround({ earlier, clause, number, words }: Case): string {
  const before = [...earlier, clause].flatMap(({ chunks }) => chunks).filter(({ to }) => to <= number.from);
  const from = before.findLast(({ kind }) => kind === 'number')?.to ?? before[0]?.from ?? number.from;
  const behind = /^[^;.\d]*/.exec(words(number.to, number.to + 80))?.[0] ?? '';
  return `${words(from, number.from)} … ${behind}`;
}

const KEEPING = /(?:duy trì|giữ|bảo đảm|đảm bảo|ổn định)(?=\s).*(?:trên|dưới|không quá|không dưới)(?: mức)?$/iu;

/** The product of the country: what stands beside it is hardly the province's. */
export const NATIONAL = /(?<!\p{L})GDP(?!\p{L})/u;
const PROVINCIAL = /GRDP|tổng sản phẩm/iu;

/** Words in front of the name of a place. */
const PREPOSITION = /^(?:ở|tại|thuộc|trên địa bàn|đối với|riêng)$/iu;

/** "tại Quảng Xương": a name that is not known, behind a word that places lead with; empty where there is none. */
function namedPlace(chunks: readonly Chunk[], words: Case['words']): string {
  const at = chunks.findIndex(
    (chunk, place) =>
      chunk.kind === 'unknown' &&
      /^\p{Lu}/u.test(words(chunk.from, chunk.to)) &&
      PREPOSITION.test(words(chunks[place - 1]?.from ?? 0, chunks[place - 1]?.to ?? 0)),
  );
  return at < 0 ? '' : words(chunks[at - 1]?.from ?? 0, endOfName(chunks, at));
}

export const ASKING: readonly ((each: Case) => Because<Asked> | null)[] = [
  ({ hit, subject, words }) => (hit.manner === 'loose' ? because('loose-name', words(subject.from, subject.to)) : null),
  // A thing that grows without "tăng" beside it.
  (each) =>
    each.hit.manner === 'grows' && !['rise', 'fall'].includes(verbOf(each) ?? '')
      ? because('loose-name', each.words(each.subject.from, each.subject.to))
      : null,
  (each) =>
    each.hit.manner === 'names' && each.wanted.isRate && verbOf(each) === 'fall' ? because('loose-name') : null,
  (each) => {
    const unknown = unknownIn(lead(each), each.words);
    return unknown ? because('unknown-words', unknown) : null;
  },
  (each) => {
    const own = lead(each);
    const at = own.findLastIndex((chunk) => roleOf(chunk) === 'own');
    const scope = at > 0 ? scopeIn(own.slice(0, at), each.words) : null;
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
    const [start] = each.subject.before;
    const text = start ? each.words(start.from, each.subject.from) : '';
    return /chỉ tiêu(?: về)?$/iu.test(text) && verbOf(each) !== 'result' ? because('forecast', text) : null;
  },
  ({ isRemote }) => (isRemote ? because('unknown-words') : null),
  // What opens a list governs all of it: "HĐND tỉnh chốt: GRDP tăng 11 %".
  (each) => {
    const clauses = [...each.earlier, each.clause];
    const opening = clauses[clauses.findLastIndex(({ mark }) => mark === ':') - 1];
    const unknown = opening ? unknownIn(opening.chunks, each.words) : '';
    return unknown ? because('unknown-words', unknown) : null;
  },
  (each) => {
    const found = QUALIFIED.exec(wordsAround(each));
    return found ? because('unknown-words', found[0]) : null;
  },
  // "duy trì trên 54 %": no less than that, whatever it is.
  (each) =>
    KEEPING.test(each.words(each.clause.chunks[0]?.from ?? 0, each.number.from))
      ? because('range', each.words(each.number.from, each.number.to))
      : null,
  ({ fit }) => (fit === 'bare' ? because('no-unit') : null),
  ({ subject }) => (subject.isEarlier ? because('sentence-before') : null),
  ({ number }) => (number.form === 'range' ? because('range') : null),
  (each) =>
    rolesIn([...each.subject.before, ...each.between]).includes('forecast')
      ? because('forecast', wordsOf(each, [...each.subject.before, ...each.between], 'forecast'))
      : null,
  (each) =>
    rolesIn(lead(each)).includes('plan') || each.isUnderPlan || roleOf(first(each.tail)) === 'plan'
      ? because('forecast', wordsOf(each, lead(each), 'plan'))
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
  (each) => {
    const [start] = each.earlier[0]?.chunks ?? each.clause.chunks;
    const found = NATIONAL.exec(each.words(start?.from ?? 0, each.number.from));
    const isOwn = isOwnPlace(each) || PROVINCIAL.test(each.words(each.subject.from, each.subject.to));
    return found && !isOwn ? because('topic', found[0]) : null;
  },
  (each) => (each.topic && !isOwnPlace(each) ? because('topic', each.topic) : null),
];

/** A bare number counts only what is counted; the noun behind it is another thing's. */
export function canBe(each: Mention, wanted: Wanted): Fit {
  const fit = fitOf(each.number, wanted);
  if (each.number.form === 'fraction' && fit !== 'fits' && !(fit === 'bare' && each.isInverse)) return 'not';
  const behind = each.tail[0];
  if (fit === 'bare' && roleOf(each.between.at(-1)) === 'rank') return 'not';
  const isCount = fit === 'bare' && !/%|đồng|usd/iu.test(wanted.scale.unit);
  if (isCount) return each.isInverse || isOwnNoun(behind) ? 'fits' : 'not';
  if (fit !== 'bare') return fit;
  // "363 xã", "5 huyện": the noun says what is counted.
  return behind === undefined || behind.kind === 'mark' ? 'bare' : 'not';
}

const isOwnNoun = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'mark' || roleOf(chunk) === 'place';
