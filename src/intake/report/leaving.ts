/** Why a number beside a name is no value of the series: a table of rules, the first that fits counts. */
import {
  because,
  type Case,
  first,
  isDone,
  isOwnPlace,
  isPlaceFirst,
  lead,
  rolesIn,
  SCOPES,
  scopeIn,
  VERBS,
  verbOf,
  wordsOf,
} from './case.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './lexicon.ts';
import type { Because, LeftOut } from './reading.ts';
import { type Mention, roleOf } from './sentence.ts';

/** Behind a percentage these say of what it is a part: "40,5 % dân số". */
const WHOLES: readonly (Role | null)[] = ['measure', 'share'];
/** With these another statement begins, or more is said of the number. */
const STOPS: readonly (Role | null)[] = ['level', 'rise', 'fall', 'part', 'hedge'];

const TOPIC_WORDS = /^(?:ở|tại|đối với|riêng|trong đó|khu vực|vùng|trên|với|về|các|ở các|tại các)/iu;

const isLastInClause = ({ clause, number }: Mention): boolean =>
  clause.chunks.findLast(({ kind }) => kind === 'number') === number;

/** What follows the last number of a clause. */
const afterNumber = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.slice(chunks.findLastIndex(({ kind }) => kind === 'number') + 1);

/** "bằng 78 % tổng số xã": a share of the very things, which the series counts. */
const isOfWhole = ({ number, words }: Case): boolean => /^(?:tổng )?số/iu.test(words(number.to, number.to + 12));

/** Scope words of the lead, but for those in front of the plan's own place named later. */
function directLead(each: Case): readonly Chunk[] {
  const all = lead(each);
  return all.slice(all.findLastIndex((chunk, at) => roleOf(chunk) === 'own' && roleOf(all[at - 1]) !== 'place') + 1);
}

export const LEAVING: readonly ((each: Case) => Because<LeftOut> | null)[] = [
  // Points and parts of a thousand are not the series' unit.
  ({ number, words, wanted }) =>
    number.unit?.base === 'point' && !wanted.isRate ? because('change', words(number.from, number.to)) : null,
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
    const before = clause.chunks.findLast(({ kind, from }) => kind === 'number' && from < number.from);
    return before && /^(?:\/|(?:trên|trong)(?: tổng)?(?: số)?)$/iu.test(words(before.to, number.from))
      ? because('ratio', words(before.from, number.to))
      : null;
  },
  // "tỷ lệ xã kiểu mẫu trong số xã nâng cao": a share of those, not of all.
  ({ clause, subject, words }) => {
    const name = clause.chunks.findLast(({ kind, from }) => kind === 'name' && from < subject.from);
    return name && /(?:trong|trên)(?: tổng)?(?: số)?$/iu.test(words(name.to, subject.from))
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
    const role = rolesIn(words).find(
      (found) => found === 'met' || found === 'plan' || found === 'compare' || SCOPES[found],
    );
    if (!role) return null;
    return because(role === 'met' || role === 'plan' ? 'plan' : 'compare', wordsOf(each, words, role));
  },
  (each) => {
    const verb = verbOf(each);
    const [next] = each.tail;
    // "2,02 %/KH 2 %": the plan's number stands behind the stroke.
    const behind = next?.kind === 'mark' ? undefined : first(each.tail);
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
    const isChange = verb === 'rise' || verb === 'fall' || each.number.isYearly;
    return isChange && !each.wanted.isRate ? because('change', wordsOf(each, each.between, 'rise', 'fall')) : null;
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
    // "13 huyện": what is counted.
    const said = each.number.unit === null ? each.tail.slice(1) : each.tail;
    const stop = said.findIndex((chunk) => chunk.kind === 'name' || STOPS.includes(roleOf(chunk)));
    const behind = stop < 0 ? said : said.slice(0, stop);
    return behind.some(({ kind }) => kind === 'unknown')
      ? null
      : scopeIn(
          behind.filter((chunk) => !WHOLES.includes(roleOf(chunk))),
          each.words,
        );
  },
  (each) => {
    const last = each.earlier.findLast(
      ({ chunks }) => !chunks.some(({ kind }) => kind === 'number') && scopeIn(chunks, each.words),
    );
    if (!last || isOwnPlace(each)) return null;
    const text = each.words(last.chunks[0]?.from ?? 0, each.number.from);
    return TOPIC_WORDS.test(text) || roleOf(last.chunks[0]) === 'part' || isPlaceFirst(last.chunks)
      ? scopeIn(last.chunks, each.words)
      : null;
  },
  (each) => (each.plan && !isDone(each) ? because('plan', each.plan) : null),
];
