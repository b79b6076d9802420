/** The one sentence that answers "Did it work?" for the periods whose deadline has passed, and says what is still ahead. */
import { lastDayAt } from '../domain/time.ts';
import type { Status } from '../domain/types.ts';
import { WORD_TABLES } from '../languages/index.ts';
import { formatList, formatTime, smooth } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import type { PeriodCounts, WordCount } from './front.ts';
import { wholePeriod } from './period-headings.ts';

const phrase = ({ status, provisional, count }: WordCount, locale: Locale): string =>
  `${count} ${WORD_TABLES[locale].counted[status]}${provisional ? WORD_TABLES[locale].provisionally : ''}`;

/** Where no target of a period has another word, there is nothing to count yet. */
const TOLD_BY_AHEAD: readonly Status[] = ['not_started', 'discontinued'];

/** One sentence for each period, by whether its deadline has passed on `asOf`; empty where there is no period. */
export function answerOf(counts: readonly PeriodCounts[], asOf: string, locale: Locale): string {
  const frame = WORD_TABLES[locale].answers;
  const answer = counts
    .map(({ period, sharesEnd, total, words }) => {
      const list = formatList(
        words.map((word) => phrase(word, locale)),
        locale,
      );
      const end = sharesEnd ? wholePeriod(period, locale) : formatTime(period.end, locale);
      if (asOf > lastDayAt(period.end)) return frame.past(total, end, list);
      if (words.some(({ status }) => !TOLD_BY_AHEAD.includes(status))) return frame.running(total, end, list);
      const ended = words.find(({ status }) => status === 'discontinued')?.count ?? 0;
      return frame.ahead(total - ended, end, ended);
    })
    .join(' ');
  return smooth(answer, locale);
}
