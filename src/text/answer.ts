/** The one sentence that answers "Did it work?" for the periods whose deadline has passed, and says what is still ahead. */
import { lastDayAt } from '../domain/time.ts';
import type { Status } from '../domain/types.ts';
import type { PeriodCounts, WordCount } from '../views/front.ts';
import { formatTime, smooth } from './format.ts';
import type { Locale } from './locale.ts';

const AND: Record<Locale, (parts: string[]) => string> = {
  vi: (parts) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' và '),
  en: (parts) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and '),
};
const IN_BRACKETS: Record<Locale, string> = { vi: ' (tạm tính)', en: ' (provisionally)' };

/** The words as they stand inside a sentence, after a number. */
const COUNTED: Record<Locale, Record<Status, string>> = {
  vi: {
    met: 'đạt',
    missed: 'không đạt',
    awaiting_result: 'đã hết hạn mà chưa có kết quả',
    reached_early: 'đã chạm mức và cần giữ',
    on_track: 'đúng tiến độ',
    behind: 'chậm',
    far_behind: 'chậm nhiều',
    wrong_way: 'đi lùi',
    not_started: 'chưa đến kỳ',
    insufficient: 'chưa đủ số liệu để kết luận',
    discontinued: 'không còn được thống kê',
  },
  en: {
    met: 'met',
    missed: 'not met',
    awaiting_result: 'past the deadline without a result',
    reached_early: 'at the mark and to be held',
    on_track: 'on track',
    behind: 'behind',
    far_behind: 'far behind',
    wrong_way: 'going backwards',
    not_started: 'not yet due',
    insufficient: 'without enough data to tell',
    discontinued: 'no longer measured',
  },
};

const phrase = ({ status, provisional, count }: WordCount, locale: Locale): string =>
  `${count} ${COUNTED[locale][status]}${provisional ? IN_BRACKETS[locale] : ''}`;

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

const FRAMES: Record<
  Locale,
  {
    past: (total: number, year: string, list: string) => string;
    /** Not due yet, but some can be told something of. */
    running: (total: number, year: string, list: string) => string;
    /** `ended` of the targets will never come due: their series is no longer measured. */
    ahead: (open: number, year: string, ended: number) => string;
  }
> = {
  vi: {
    past: (total, year, list) => `Trong ${total} chỉ tiêu của năm ${year}: ${list}.`,
    running: (total, year, list) => ` ${total} chỉ tiêu của năm ${year} chưa đến hạn: ${list}.`,
    ahead: (open, year, ended) =>
      ` Với năm ${year}: ${open} chỉ tiêu chưa đến hạn${ended > 0 ? `, ${ended} ${COUNTED.vi.discontinued}` : ''}.`,
  },
  en: {
    past: (total, year, list) =>
      total === 1 ? ` The one target for ${year}: ${list}.` : `Of the ${total} targets for ${year}: ${list}.`,
    running: (total, year, list) =>
      ` The ${total === 1 ? 'one target' : `${total} targets`} for ${year} ${isOrAre(total)} not due yet: ${list}.`,
    ahead: (open, year, ended) =>
      ended > 0
        ? ` Of the ${open + ended} targets for ${year}, ${open} ${isOrAre(open)} not due yet and ${ended} ${isOrAre(ended)} ${COUNTED.en.discontinued}.`
        : ` The ${open === 1 ? 'one target' : `${open} targets`} for ${year} ${isOrAre(open)} not due yet.`,
  },
};

/** Where no target of a period has another word, there is nothing to count yet. */
const TOLD_BY_AHEAD: readonly Status[] = ['not_started', 'discontinued'];

export function answerOf(counts: readonly PeriodCounts[], asOf: string, locale: Locale): string {
  const frame = FRAMES[locale];
  const answer = counts
    .map(({ period, total, words }) => {
      const list = AND[locale](words.map((word) => phrase(word, locale)));
      const end = formatTime(period.end, locale);
      if (asOf > lastDayAt(period.end)) return frame.past(total, end, list);
      if (words.some(({ status }) => !TOLD_BY_AHEAD.includes(status))) return frame.running(total, end, list);
      const ended = words.find(({ status }) => status === 'discontinued')?.count ?? 0;
      return frame.ahead(total - ended, end, ended);
    })
    .join('')
    .trim();
  return smooth(answer, locale);
}
