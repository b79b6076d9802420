/** One generated sentence for every word, reason and measure: the content of the site, of which bars are only the picture. */
import { WORD_TABLES } from '../../languages/index.ts';
import type { SentenceFacts } from '../../languages/phrasebook.ts';
import { SENTENCES } from '../../languages/texts.ts';
import { smooth } from '../format.ts';
import type { Locale } from '../locale.ts';
import { factsOf } from './facts.ts';
import type { SentenceInput } from './numbers.ts';

export type { SentenceInput } from './numbers.ts';

type Say = (facts: SentenceFacts) => string;

function finish(say: Say, input: SentenceInput, locale: Locale): string {
  const { caveat } = input.indicator;
  return (
    smooth(say(factsOf(input, locale)).trimStart(), locale) +
    (caveat ? ` ${WORD_TABLES[locale].caveat}: ${caveat[locale]}.` : '')
  );
}

/** The sentence that shows the sum behind a word, as plain text. */
export function sentenceOf(input: SentenceInput, locale: Locale): string {
  const { statuses, reasons } = SENTENCES[locale];
  const { status, reason } = input.assessment;
  return finish(status === 'insufficient' ? reasons[reason ?? 'no_figures'] : statuses[status], input, locale);
}

/** The same for a list of many: what the word and the list have said once, that a deadline has passed, is left out. */
export const listSentenceOf = (input: SentenceInput, locale: Locale): string =>
  input.assessment.status === 'awaiting_result'
    ? finish(SENTENCES[locale].sofar, input, locale)
    : sentenceOf(input, locale);
