/** The words for a task's state: a word to count by, a phrase for lists, a sentence for its own page. */
import {
  type MonthsLate,
  TASK_STATUSES,
  type TaskState,
  type TaskStatus,
  type TaskWord,
  taskWordOf,
} from '../domain/tasks.ts';
import type { IsoDate, PartialDate } from '../domain/types.ts';
import type { TaskTime } from '../languages/tasks.ts';
import { TASKS } from '../languages/texts.ts';
import { capitalise, formatDateInText, formatList, formatMonths, formatOnDate } from './format.ts';
import { inEach, LOCALES, type Locale } from './locale.ts';
import { withWords } from './words.ts';

const SYMBOLS: Readonly<Record<TaskWord, string>> = {
  done: '✓',
  'done-late': '✓',
  issued: '◇',
  'in-progress': '▷',
  silent: '…',
  overdue: '⧗',
  'not-started': '○',
  unknown: '?',
};

/** The word carries the meaning; the symbol is for the eye only. */
export const TASK_WORD_TEXTS = withWords(SYMBOLS, (word, locale) => TASKS[locale].words[word]);

/** What an event says of the task from then on. */
export const TASK_STATUS_TEXTS = Object.fromEntries(
  TASK_STATUSES.map((status) => [status, inEach(LOCALES, (locale) => TASKS[locale].statuses[status])]),
) as Record<TaskStatus, Record<Locale, string>>;

/** A state, and what its words need beside it. */
export interface ToldTask {
  state: TaskState<{ date: PartialDate; status: TaskStatus | null }>;
  due: IsoDate | null;
}

/** "14 tháng", "13–24 tháng", "2 năm 1 tháng đến 3 năm"; the first month, begun but not over, is "không quá 1 tháng". */
export function formatLateness({ least, most }: MonthsLate, locale: Locale): string {
  const { lateness } = TASKS[locale];
  if (most === 1) return lateness.firstMonth;
  if (least === most) return formatMonths(most, locale);
  if (least === 0) return lateness.upTo(formatMonths(most, locale));
  if (most <= 24) return lateness.months(least, most);
  return lateness.between(formatMonths(least, locale), formatMonths(most, locale));
}

function wordsOf({ state: { status, late, months, newsAge }, due }: ToldTask, locale: Locale): TaskTime {
  return {
    time: months && months.most > 0 ? formatLateness(months, locale) : '',
    ends: due !== null,
    passed: months !== null && months.most > 0,
    unsure: (status === 'done' || status === 'issued') && due !== null && late === null,
    late: late === true,
    age: newsAge === null ? '' : formatMonths(newsAge, locale),
  };
}

/** For lists: "xong, muộn 14 tháng"; "quá hạn 4 năm 11 tháng, chưa thấy văn bản hoàn thành"; "không rõ". */
export const taskPhraseOf = (task: ToldTask, locale: Locale): string =>
  TASKS[locale].phrases[taskWordOf(task.state)](wordsOf(task, locale));

/** The state with its sum, in one or two sentences. */
export function taskSentenceOf(task: ToldTask, locale: Locale): string {
  const { state, due } = task;
  const [newest, ended] = [state.news, state.done ?? state.issued];
  return TASKS[locale].sentences[taskWordOf(state)]({
    ...wordsOf(task, locale),
    deadline: due === null ? '' : formatDateInText(due, locale),
    done: ended === null ? '' : formatOnDate(ended, locale),
    status: TASK_STATUS_TEXTS[state.status][locale],
    newest: newest && formatDateInText(newest, locale),
  });
}

/** The phrase as a heading of its own: "Xong, muộn 14 tháng". */
export const taskTitleOf = (task: ToldTask, locale: Locale): string => capitalise(taskPhraseOf(task, locale));

/** How many tasks stand at which word: "2 đã xong nhưng muộn và 3 không còn tin mới; chưa thấy không có nghĩa là chưa làm". */
export function taskCountsText(counts: readonly { word: TaskWord; count: number }[], locale: Locale): string {
  const parts = counts.map(({ word, count }) => `${count} ${TASKS[locale].counted[word]}`);
  // Only where something was not seen.
  const unseen = counts.some(({ word }) => UNSEEN.has(word));
  return `${formatList(parts, locale)}${unseen ? TASKS[locale].unseen : ''}`;
}

const UNSEEN: ReadonlySet<TaskWord> = new Set<TaskWord>(['issued', 'silent', 'overdue', 'unknown']);

/** All tasks in one sentence: "Theo nguồn công khai, trong 39 nhiệm vụ có 2 đã xong nhưng muộn và 37 đang làm." */
export function taskAnswerOf(counts: readonly { word: TaskWord; count: number }[], locale: Locale): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return TASKS[locale].answer(total, taskCountsText(counts, locale));
}
