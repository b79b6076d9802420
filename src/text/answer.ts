/** The one sentence that answers "Did it work?" for the periods whose deadline has passed, and says what is still ahead. */
import type { Status } from '../domain/types.ts';
import { WORD_TABLES } from '../languages/index.ts';
import type { PeriodCounts, WordCount } from '../views/front.ts';
import { formatList } from './format.ts';
import type { Locale } from './locale.ts';

const phrase = ({ status, provisional, count }: WordCount, locale: Locale): string =>
  `${count} ${WORD_TABLES[locale].counted[status]}${provisional ? WORD_TABLES[locale].provisionally : ''}`;

/** Where no target of a period has another word, there is nothing to count yet. */
const TOLD_BY_AHEAD: readonly Status[] = ['not_started', 'discontinued'];

export function answerOf(counts: readonly PeriodCounts[], asOf: string, locale: Locale): string {
  const frame = WORD_TABLES[locale].answers;
  return counts
    .map(({ period, total, words }) => {
      const list = formatList(
        words.map((word) => phrase(word, locale)),
        locale,
      );
      if (asOf > `${period.end}-12-31`) return frame.past(total, period.end, list);
      if (words.some(({ status }) => !TOLD_BY_AHEAD.includes(status))) return frame.running(total, period.end, list);
      const ended = words.find(({ status }) => status === 'discontinued')?.count ?? 0;
      return frame.ahead(total - ended, period.end, ended);
    })
    .join('')
    .trim();
}
