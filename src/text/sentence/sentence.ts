/** One generated sentence for every word, reason and measure: the content of the site, of which bars are only the picture. */
import type { Reason, Status } from '../../domain/types.ts';
import { WORD_TABLES } from '../../languages/index.ts';
import { SENTENCES } from '../../languages/texts.ts';
import { smooth } from '../format.ts';
import type { Locale } from '../locale.ts';
import { type Facts, factsOf } from './facts.ts';
import type { SentenceInput } from './numbers.ts';

export type { SentenceInput } from './numbers.ts';

type Say = (facts: Facts) => string;
export type SentenceTable = Record<Exclude<Status, 'insufficient'>, Say>;
export type ReasonTable = Record<Reason, Say>;
export interface Phrasebook {
  statuses: SentenceTable;
  reasons: ReasonTable;
}

/** The sentence that shows the sum behind a word, as plain text. */
export function sentenceOf(input: SentenceInput, locale: Locale): string {
  const { statuses, reasons } = SENTENCES[locale];
  const { status, reason } = input.assessment;
  const say = status === 'insufficient' ? reasons[reason ?? 'no_figures'] : statuses[status];
  const { caveat } = input.indicator;
  return (
    smooth(say(factsOf(input, locale)), locale) + (caveat ? ` ${WORD_TABLES[locale].caveat}: ${caveat[locale]}.` : '')
  );
}
