/** Figures in a paragraph. */

import { ASKING } from './asking.ts';
import { because, bestNamed, type Case, canBe, verbOf } from './case.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { isFar, isFlow, isTwofold, readValue } from './fit.ts';
import { LEAVING } from './leaving.ts';
import { type Because, type LeftOut, type Reading, verdictOf } from './reading.ts';
import { beforeNumber, clausesOf, type Mention, mentionsIn, roleOf } from './sentence.ts';
import { stageIn } from './stages.ts';
import { isHeading, noteHeading, type ToldSoFar, topicOf } from './told.ts';
import type { Setting } from './wanted.ts';
import { type Context, contextAfter, inOrder, isPartOf, isRange, isRunning, isToCome, whenOf } from './when.ts';

/** A dot, a question mark or an end, but not the dot of "TP." or "1."; sentences beyond this length are cut. */
const SENTENCE = /(?:[^.!?…]|[.](?=\S)|(?<=(?:^|\s)(?:\p{Lu}\p{L}?|\d{1,2}|[ivx]{1,4}|tr))[.](?=\s)){1,1500}[.!?…]*/gu;

/** No paragraph of a report states more figures. */
const MOST_READINGS = 500;

/** Throws a RangeError for a text that holds more figures than any report. */
export function readParagraph(text: string, told: ToldSoFar, knowledge: Knowledge, setting: Setting): Reading[] {
  told.topic = told.titleTopic;
  told.subject = null;
  if (told.title.period) told.context = told.title;
  const readings: Reading[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const chunks = chunksOf(match[0], knowledge);
    readings.push(...readSentence(match[0], chunks, told, setting));
    if (readings.length > MOST_READINGS) throw new RangeError(`more than ${MOST_READINGS} figures`);
  }
  return readings;
}

function readSentence(text: string, chunks: readonly Chunk[], told: ToldSoFar, setting: Setting): Reading[] {
  const before = told.context;
  const clauses = clausesOf(chunks);
  const { mentions, subject } = mentionsIn(clauses, told.subject);
  const readings = mentions.flatMap((mention) => readingsOf(mention, { text, chunks, told, context: before, setting }));
  if (isHeading(chunks)) noteHeading(text, chunks, told, before, setting.asOf);
  told.context = contextAfter(chunks, before);
  told.subject = subject;
  told.topic = topicOf(clauses, text) ?? told.topic;
  return readings;
}

interface Around {
  text: string;
  chunks: readonly Chunk[];
  told: ToldSoFar;
  context: Context;
  setting: Setting;
}

/** One reading at most: the series that the name names best among those whose unit fits. */
function readingsOf(mention: Mention, around: Around): Reading[] {
  const { told, setting, text } = around;
  const cases = mention.subject.hits.flatMap((hit): Case[] => {
    const wanted = setting.wanted.find(({ id }) => id === hit.indicator);
    const fit = wanted ? canBe(mention, wanted) : 'not';
    if (!wanted || fit === 'not') return [];
    const words = (from: number, to: number): string => text.slice(from, to).trim();
    return [
      {
        ...mention,
        wanted,
        hit,
        fit,
        words,
        isUnderEither: told.isUnderEither,
        plan: planBefore(mention, words) || told.plan,
        topic: told.topic,
      },
    ];
  });
  const best = bestNamed(cases);
  const reading = best ? readingOf(best, around) : null;
  return reading ? [reading] : [];
}

/** The words of a clause before that speak of what is wanted, where nothing since speaks of what is; what brackets say ends with them. */
function planBefore({ earlier, clause }: Mention, words: Case['words']): string {
  let found = '';
  let outside = '';
  for (const { chunks, mark, isBehindBracket } of [...earlier, clause]) {
    if (isBehindBracket) found = outside;
    if (mark === '(') outside = found;
    if (chunks === clause.chunks) break;
    const lead = beforeNumber(chunks);
    const roles = lead.map(roleOf);
    if (roles.includes('result') || roles.includes('estimate')) found = '';
    const at = roles.indexOf('plan');
    const plan = lead[at];
    if (plan && !roles.slice(0, at).some((role) => role === 'compare' || role === 'ratio'))
      found = words(plan.from, plan.to);
  }
  return found;
}

function readingOf(each: Case, { text, chunks, told, context, setting }: Around): Reading | null {
  const { number, wanted, words } = each;
  const roles = each.between.map(roleOf);
  const isNegative = roles.includes('negative') || (each.hit.manner === 'grows' && verbOf(each) === 'fall');
  const lead = text.slice(Math.max(0, number.from - 80), number.from);
  const written = words(number.from, number.to);
  const { period, isOpen } = inOrder(chunks, number) ?? whenOf(chunks, number, context, isFlow(wanted), told.title);
  const out = LEAVING.map((rule) => rule(each)).find((found) => found !== null);
  const value = readValue({ number, text: written, lead, isNegative }, wanted);
  if (!value) return out ? left(each, written, period, text, out) : null;
  const stage = value.amount.stage ?? stageIn(each);
  const reasons = [
    ...ASKING.map((rule) => rule(each)),
    period === null ? because(isOpen ? 'period-open' : 'no-period') : null,
    // What is not over can be known only as an estimate.
    stage === null && isRunning(period, setting.asOf) ? because('unfinished') : null,
    (isOpen && period !== null) || (isRange(period) && !wanted.takesRanges) ? because('period-open') : null,
    stage === null && (isPartOf(period, told.title) || isPartOf(period, context)) ? because('period-open') : null,
    isTwofold(value.amount, wanted, written) || (number.form === 'fraction' && number.unit !== null)
      ? because('two-readings', written)
      : null,
    isFar(value.amount, wanted) ? because('far', written) : null,
  ];
  return {
    indicator: wanted.id,
    value: value.text,
    amount: value.amount,
    period,
    stage,
    scope: words(each.subject.from, each.subject.to),
    quote: text.trim(),
    at: number.from - (text.length - text.trimStart().length),
    length: number.to - number.from,
    verdict: verdictOf(out ?? null, isToCome(period, setting.asOf), reasons),
  };
}

/** A number that is no value at all, shown for why it is left out. */
function left(
  { wanted, number, subject, words }: Case,
  written: string,
  period: string | null,
  text: string,
  reason: Because<LeftOut>,
): Reading {
  const amount = {
    value: number.digits,
    low: null,
    high: null,
    wording: null,
    stage: null,
    number: number.digits,
    converted: null,
    other: null,
  };
  return {
    indicator: wanted.id,
    value: written,
    amount,
    period,
    stage: null,
    scope: words(subject.from, subject.to),
    quote: text.trim(),
    at: number.from - (text.length - text.trimStart().length),
    length: number.to - number.from,
    verdict: { kind: 'out', reason },
  };
}
