/** The words for a task's state: a word to count by, a phrase for lists, a sentence for its own page. */
import { type MonthsLate, type TaskState, type TaskStatus, type TaskWord, taskWordOf } from '../domain/tasks.ts';
import type { IsoDate, PartialDate } from '../domain/types.ts';
import { capitalise, formatDate, formatDateInText, formatMonths, formatOnDate } from './format.ts';
import type { Locale } from './locale.ts';

/** The word carries the meaning; the symbol is for the eye only. */
export const TASK_WORD_TEXTS: Record<TaskWord, { symbol: string; vi: string; en: string }> = {
  done: { symbol: '✓', vi: 'Xong', en: 'Done' },
  'done-late': { symbol: '✓', vi: 'Xong, muộn', en: 'Done late' },
  'in-progress': { symbol: '▷', vi: 'Đang làm', en: 'In progress' },
  overdue: { symbol: '!', vi: 'Quá hạn, chưa thấy xong', en: 'Overdue, not known to be done' },
  'not-started': { symbol: '○', vi: 'Chưa làm', en: 'Not started' },
  unknown: { symbol: '?', vi: 'Không rõ', en: 'Not known' },
};

/** What an event says of the task from then on. */
export const TASK_STATUS_TEXTS: Record<TaskStatus, Record<Locale, string>> = {
  'not-started': { vi: 'chưa làm', en: 'not started' },
  'in-progress': { vi: 'đang làm', en: 'in progress' },
  done: { vi: 'xong', en: 'done' },
  unknown: { vi: 'không rõ', en: 'not known' },
};

/** A state, and what its words need beside it. */
export interface ToldTask {
  state: TaskState<{ date: PartialDate; status: TaskStatus }>;
  due: IsoDate | null;
}

/** "14 tháng", "13–24 tháng", "2 năm 1 tháng đến 3 năm"; the first month, begun but not over, is "không quá 1 tháng". */
export function formatLateness({ least, most }: MonthsLate, locale: Locale): string {
  if (most === 1) return locale === 'vi' ? 'không quá 1 tháng' : 'up to 1 month';
  if (least === most) return formatMonths(most, locale);
  if (least === 0) return `${locale === 'vi' ? 'tối đa' : 'up to'} ${formatMonths(most, locale)}`;
  if (most <= 24) return `${least}–${most} ${locale === 'vi' ? 'tháng' : 'months'}`;
  return `${formatMonths(least, locale)} ${locale === 'vi' ? 'đến' : 'to'} ${formatMonths(most, locale)}`;
}

interface Words {
  status: string;
  /** How late, or for how long overdue; empty where it is neither. */
  time: string;
  ends: boolean;
  passed: boolean;
  /** A finished task of which it cannot be told whether it was on time. */
  unsure: boolean;
}

const PHRASES: Record<Locale, Record<TaskWord, (words: Words) => string>> = {
  vi: {
    done: ({ ends, unsure }) => (unsure ? 'xong, chưa rõ có muộn không' : ends ? 'xong, đúng hạn' : 'xong'),
    'done-late': ({ time }) => `xong, muộn ${time}`,
    'in-progress': ({ ends }) => (ends ? 'đang làm, còn trong hạn' : 'đang làm thường xuyên'),
    overdue: ({ time, status }) => `quá hạn ${time}, ${status}`,
    'not-started': ({ ends }) => (ends ? 'chưa làm, còn trong hạn' : 'chưa làm'),
    unknown: ({ time, passed }) => (passed ? `không rõ, hạn đã qua ${time}` : 'không rõ'),
  },
  en: {
    done: ({ ends, unsure }) => (unsure ? 'done, not known whether late' : ends ? 'done on time' : 'done'),
    'done-late': ({ time }) => `done, ${time} late`,
    'in-progress': ({ ends }) => (ends ? 'in progress, not yet due' : 'in progress, ongoing work'),
    overdue: ({ time, status }) => `${time} overdue, ${status}`,
    'not-started': ({ ends }) => (ends ? 'not started, not yet due' : 'not started'),
    unknown: ({ time, passed }) => (passed ? `not known, deadline passed ${time} ago` : 'not known'),
  },
};

function wordsOf({ state: { status, late, months }, due }: ToldTask, locale: Locale): Words {
  return {
    status: TASK_STATUS_TEXTS[status][locale],
    time: months && months.most > 0 ? formatLateness(months, locale) : '',
    ends: due !== null,
    passed: months !== null && months.most > 0,
    unsure: status === 'done' && due !== null && late === null,
  };
}

/** For lists: "xong, muộn 14 tháng"; "quá hạn 4 năm 11 tháng, đang làm"; "không rõ". */
export const taskPhraseOf = (task: ToldTask, locale: Locale): string =>
  PHRASES[locale][taskWordOf(task.state)](wordsOf(task, locale));

interface Facts extends Words {
  deadline: string;
  /** When it was done, and the newest news of it, as parts of a sentence. */
  done: string;
  newest: string | null;
}

const SENTENCES: Record<Locale, Record<TaskWord, (facts: Facts) => string>> = {
  vi: {
    done: ({ done, deadline, ends, unsure, time }) =>
      unsure
        ? `Xong ${done}; hạn là ${deadline}. Nguồn không cho biết ngày nên chưa rõ có muộn không (${time}).`
        : `Xong ${done}${ends ? `, trong hạn (${deadline})` : ''}.`,
    'done-late': ({ done, deadline, time }) => `Xong ${done}, muộn ${time} so với hạn (${deadline}).`,
    'in-progress': ({ deadline, ends, newest }) =>
      `${ends ? `Hạn là ${deadline}` : 'Việc làm thường xuyên, không có ngày phải xong'}. Tin gần nhất (${newest}) cho thấy đang làm.`,
    overdue: ({ deadline, time, newest, status }) =>
      `Hạn là ${deadline}, đã qua ${time}. Chưa thấy nguồn nào cho biết việc này đã xong; tin gần nhất (${newest}): ${status}.`,
    'not-started': ({ deadline, ends, newest }) =>
      `${ends ? `Hạn là ${deadline}. ` : ''}Tin gần nhất (${newest}) cho biết chưa làm.`,
    unknown: ({ deadline, time, ends, passed, newest }) =>
      `${newest ? 'Các nguồn tìm được không đủ để biết việc này đã xong hay chưa.' : 'Chưa tìm thấy tin nào về việc này.'}${
        ends ? ` Hạn là ${deadline}${passed ? `, đã qua ${time}` : ''}.` : ''
      }`,
  },
  en: {
    done: ({ done, deadline, ends, unsure, time }) =>
      unsure
        ? `Done ${done}; it was due by ${deadline}. The source gives no day, so it may have been late (${time}).`
        : `Done ${done}${ends ? `, within the deadline of ${deadline}` : ''}.`,
    'done-late': ({ done, deadline, time }) => `Done ${done}, ${time} after its deadline of ${deadline}.`,
    'in-progress': ({ deadline, ends, newest }) =>
      `${ends ? `Due by ${deadline}` : 'Work that runs on, with no final day'}. The latest news (${newest}) shows it in progress.`,
    overdue: ({ deadline, time, newest, status }) =>
      `Due by ${deadline}, ${time} ago. No source was found that says it is finished; the latest news (${newest}): ${status}.`,
    'not-started': ({ deadline, ends, newest }) =>
      `${ends ? `Due by ${deadline}. ` : ''}The latest news (${newest}) says it has not started.`,
    unknown: ({ deadline, time, ends, passed, newest }) =>
      `${newest ? 'The sources found do not tell whether this is finished.' : 'No news of this task was found.'}${
        ends ? ` Due by ${deadline}${passed ? `, ${time} ago` : ''}.` : ''
      }`,
  },
};

/** The state with its sum, in one or two sentences. */
export function taskSentenceOf(task: ToldTask, locale: Locale): string {
  const { state, due } = task;
  const newest = state.events.at(-1)?.date ?? null;
  return SENTENCES[locale][taskWordOf(state)]({
    ...wordsOf(task, locale),
    deadline: due === null ? '' : locale === 'vi' ? formatDateInText(due, locale) : formatDate(due, locale),
    done: state.done === null ? '' : formatOnDate(state.done, locale),
    newest: newest && formatDateInText(newest, locale),
  });
}

/** The phrase as a heading of its own: "Xong, muộn 14 tháng". */
export const taskTitleOf = (task: ToldTask, locale: Locale): string => capitalise(taskPhraseOf(task, locale));

/** The words as they stand inside a sentence, after a number. */
const COUNTED: Record<Locale, Record<TaskWord, string>> = {
  vi: {
    done: 'đã xong',
    'done-late': 'đã xong nhưng muộn',
    'in-progress': 'đang làm',
    overdue: 'quá hạn mà chưa thấy xong',
    'not-started': 'chưa làm',
    unknown: 'chưa rõ đã xong hay chưa',
  },
  en: {
    done: 'done',
    'done-late': 'done late',
    'in-progress': 'in progress',
    overdue: 'overdue and not known to be done',
    'not-started': 'not started',
    unknown: 'of unknown state',
  },
};

/** All tasks in one sentence: "Trong 39 nhiệm vụ: 2 đã xong nhưng muộn, 7 đang làm và 3 chưa rõ đã xong hay chưa." */
export function taskAnswerOf(counts: readonly { word: TaskWord; count: number }[], locale: Locale): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const parts = counts.map(({ word, count }) => `${count} ${COUNTED[locale][word]}`);
  const list = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(locale === 'vi' ? ' và ' : ' and ');
  return locale === 'vi' ? `Trong ${total} nhiệm vụ: ${list}.` : `Of the ${total} tasks: ${list}.`;
}
