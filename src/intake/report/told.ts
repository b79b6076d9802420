/** What a text has told so far, from its headings and the sentences before: of whom, of when, of what is wanted. */
import { isNational } from './asking.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import type { Role } from './lexicon.ts';
import { type Clause, clausesOf, isSilent, roleOf, type Subject } from './sentence.ts';
import { type Context, contextAfter, NO_CONTEXT } from './when.ts';

/** What a text has told so far. */
export interface ToldSoFar {
  context: Context;
  /** The period that the heading of a part, or the title, names. */
  title: Context;
  subject: Subject | null;
  /** The heading above that is about what is wanted; empty where none is. */
  plan: string;
  /** True under a heading of results. */
  isUnderResults: boolean;
  /** True under a heading of "chỉ tiêu", which are indicators or targets, where no heading above tells which. */
  isUnderEither: boolean;
  /** Another place that the paragraph speaks of. */
  topic: string;
  /** The one that a heading speaks of, which holds until the next. */
  titleTopic: string;
  /** The one whose authority the letterhead names, which holds to the end. */
  letterhead: string;
}

export const nothingTold = (): ToldSoFar => ({
  context: NO_CONTEXT,
  title: NO_CONTEXT,
  subject: null,
  plan: '',
  isUnderResults: false,
  isUnderEither: false,
  topic: '',
  titleTopic: '',
  letterhead: '',
});

const LONGEST_HEADING = 40;

/** A heading has no figure of its own; what it says holds for what stands below it. */
export function isHeading(chunks: readonly Chunk[]): boolean {
  return chunks.length <= LONGEST_HEADING && !chunks.some(({ kind }, at) => kind === 'number' && at > 1);
}

const RESULT_HEADING = /kết quả|đạt được|tình hình|đánh giá|thực hiện/iu;
const AUTHORITY =
  /^\s*(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|đảng (?:ủy|uỷ|bộ)|huyện (?:ủy|uỷ)|(?:thị|thành) (?:ủy|uỷ))(?!\p{L})/iu;
const EITHER_HEADING = /chỉ tiêu/iu;
const PLAN_HEADING = /mục tiêu|kế hoạch|phương hướng|nhiệm vụ|dự toán|kịch bản/iu;

/** Takes from a heading what holds below it; `before` is the context in front of it, `asOf` the day of reading. */
export function noteHeading(
  text: string,
  chunks: readonly Chunk[],
  told: ToldSoFar,
  before: Context,
  asOf: string,
): void {
  const own = contextAfter(chunks, before);
  const isTitle = !/[.;,]\s*$/u.test(text);
  if (!isTitle) return;
  noteLetterhead(text, chunks, told);
  told.titleTopic = topicOf(clausesOf(withoutFields(chunks, text)), text) ?? told.letterhead;
  if (own !== before) told.title = own;
  if (PLAN_HEADING.test(text) || RESULT_HEADING.test(text)) {
    told.isUnderResults = RESULT_HEADING.test(text);
    told.plan = told.isUnderResults ? '' : text.trim();
  }
  told.isUnderEither = !told.isUnderResults && (told.isUnderEither || EITHER_HEADING.test(text));
  if (isAhead(text, chunks, asOf.slice(0, 4))) told.plan = text.trim();
}

/** What stands between these is a part of a heading: "Kết quả năm 2026; kế hoạch năm 2027". */
const PART = /[^;,:]+?(?=[;,:]|\svà\s|$)/gu;
/** Words of what was, which "thực hiện" alone is not: "giải pháp thực hiện". */
const HAS_BEEN = /kết quả|đạt được|tình hình|đánh giá/iu;

/**
 * True for a heading that names a plan with a year that is not over, unless it begins with what has been: the plan then
 * has a heading of its own further down.
 */
function isAhead(text: string, chunks: readonly Chunk[], year: string): boolean {
  for (const { 0: part, index } of text.matchAll(PART)) {
    // What stands in front is no year to come: the loop would have ended there.
    const inside = chunks.filter(({ to }) => to <= index + part.length);
    const years = inside.flatMap((chunk) =>
      chunk.kind === 'period' && chunk.period?.length === 4 ? chunk.period : [],
    );
    if (HAS_BEEN.test(part) && !years.some((each) => each > year)) return false;
    if (years.some((each) => each >= year) && chunks.some((chunk) => roleOf(chunk) === 'plan')) return true;
  }
  return false;
}

/** In front of "nông thôn" or "đô thị" these make a field of work of it, about which the whole province is told. */
const FIELD =
  /(?:nông nghiệp|nông dân|lâm nghiệp|thủy sản|thuỷ sản|đô thị)\s*(?:,|và|-|–)\s*$|(?:phát triển|quản lý)\s+$/iu;
const SETTLED = /^(?:nông thôn|đô thị)/iu;

/** A heading without the fields of work that it names: "Nông nghiệp, nông thôn", "Phát triển đô thị và nông thôn". */
const withoutFields = (chunks: readonly Chunk[], text: string): Chunk[] =>
  chunks.filter(({ from, to }) => !(SETTLED.test(text.slice(from, to)) && FIELD.test(text.slice(0, from))));

function noteLetterhead(text: string, chunks: readonly Chunk[], told: ToldSoFar): void {
  if (AUTHORITY.test(text)) told.letterhead = topicOf(clausesOf(chunks), text) ?? told.letterhead;
}

/** Letterheads come in two columns: the cells of a table that holds no figure. */
export function readLetterhead(cells: readonly string[], told: ToldSoFar, knowledge: Knowledge): void {
  for (const cell of cells) noteLetterhead(cell, chunksOf(cell, knowledge), told);
  told.titleTopic ||= told.letterhead;
}

const isFigure = (chunk: Chunk): boolean => chunk.kind === 'name' || (chunk.kind === 'number' && chunk.unit !== null);

/** The other place that a sentence speaks of before its first name or figure; its own one ends that. */
export function topicOf(clauses: readonly Clause[], text: string): string | null {
  let topic: string | null = null;
  for (const [at, { chunks }] of clauses.entries()) {
    const end = chunks.findIndex(isFigure);
    const lead = chunks.slice(0, end < 0 ? undefined : end);
    // Behind the first clause only what a clause begins with: "Năm 2024, huyện có …".
    const place = (at === 0 ? lead : lead.filter((chunk) => !isSilent(chunk)).slice(0, 1)).find((chunk) =>
      TOPICS.includes(roleOf(chunk)),
    );
    if (place && roleOf(place) === 'own') return '';
    if (place) topic ??= text.slice(place.from, place.to + 20).trim();
    if (end >= 0) break;
  }
  return topic ?? (isNational(text) ? 'GDP' : null);
}

const TOPICS: readonly (Role | null)[] = ['own', 'place', 'country', 'group'];
