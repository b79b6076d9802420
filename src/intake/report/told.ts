/** What a text has told so far, from its headings and the sentences before: of whom, of when, of what is wanted. */
import { isNational } from './asking.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import type { Role } from './lexicon.ts';
import { type Clause, clausesOf, isSilent, roleOf, type Subject } from './sentence.ts';
import { type Context, contextAfter, NO_CONTEXT } from './when.ts';

/** What a text has told so far. */
export interface Told {
  context: Context;
  /** The period that the heading of a part, or the title, names. */
  title: Context;
  subject: Subject | null;
  /** True under a heading about what is wanted. */
  isUnderPlan: boolean;
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

export const nothingTold = (): Told => ({
  context: NO_CONTEXT,
  title: NO_CONTEXT,
  subject: null,
  isUnderPlan: false,
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
  told: Told,
  before: Context,
  asOf: string | null,
): void {
  const own = contextAfter(chunks, before);
  const isTitle = !/[.;,]\s*$/u.test(text);
  if (!isTitle) return;
  noteLetterhead(text, chunks, told);
  told.titleTopic = topicOf(clausesOf(chunks), text) ?? told.letterhead;
  if (own !== before) told.title = own;
  if (PLAN_HEADING.test(text) || RESULT_HEADING.test(text)) {
    told.isUnderResults = RESULT_HEADING.test(text);
    told.isUnderPlan = !told.isUnderResults;
  }
  told.isUnderEither = !told.isUnderResults && (told.isUnderEither || EITHER_HEADING.test(text));
  const isAhead =
    asOf !== null &&
    chunks.some(
      (chunk) =>
        chunk.kind === 'period' &&
        chunk.period !== null &&
        chunk.period.slice(-4) >= asOf.slice(0, 4) &&
        /^\d{4}$/.test(chunk.period),
    );
  if (isAhead && chunks.some((chunk) => roleOf(chunk) === 'plan')) told.isUnderPlan = true;
}

function noteLetterhead(text: string, chunks: readonly Chunk[], told: Told): void {
  if (AUTHORITY.test(text)) told.letterhead = topicOf(clausesOf(chunks), text) ?? told.letterhead;
}

/** Letterheads come in two columns: the cells of a table that holds no figure. */
export function readLetterhead(cells: readonly string[], told: Told, knowledge: Knowledge): void {
  for (const cell of cells) noteLetterhead(cell, chunksOf(cell, knowledge), told);
  told.titleTopic ||= told.letterhead;
}

const isFigure = (chunk: Chunk): boolean => chunk.kind === 'name' || (chunk.kind === 'number' && chunk.unit !== null);

/** The other place that a sentence speaks of before its first name or figure; its own one ends that. */
export function topicOf(clauses: readonly Clause[], text: string): string | null {
  let topic: string | null = null;
  for (const { chunks } of clauses) {
    const end = chunks.findIndex(isFigure);
    const lead = chunks.slice(0, end < 0 ? undefined : end);
    // Behind the first clause only what a clause begins with: "Năm 2024, huyện có …".
    const place = (chunks === clauses[0]?.chunks ? lead : lead.filter((chunk) => !isSilent(chunk)).slice(0, 1)).find(
      (chunk) => TOPICS.includes(roleOf(chunk)),
    );
    if (place && roleOf(place) === 'own') return '';
    if (place) topic ??= text.slice(place.from, place.to + 20).trim();
    if (end >= 0) break;
  }
  return topic ?? (isNational(text) ? 'GDP' : null);
}

const TOPICS: readonly (Role | null)[] = ['own', 'place', 'country', 'group'];
