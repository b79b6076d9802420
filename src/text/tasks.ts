/** The words for a task's state: a word to count by, a phrase for lists, a sentence for its own page. */
import { type MonthsLate, type TaskState, type TaskStatus, type TaskWord, taskWordOf } from '../domain/tasks.ts';
import type { IsoDate, PartialDate } from '../domain/types.ts';
import { capitalise, formatDate, formatDateInText, formatMonths, formatOnDate } from './format.ts';
import type { Locale } from './locale.ts';

/** The word carries the meaning; the symbol is for the eye only. */
export const TASK_WORD_TEXTS: Record<TaskWord, { symbol: string; vi: string; en: string }> = {
  done: { symbol: '✓', vi: 'Xong', en: 'Done' },
  'done-late': { symbol: '✓', vi: 'Xong, muộn', en: 'Done late' },
  issued: { symbol: '◇', vi: 'Đã ban hành, chưa thấy báo cáo', en: 'Issued, report not seen' },
  'in-progress': { symbol: '▷', vi: 'Đang làm', en: 'In progress' },
  silent: { symbol: '…', vi: 'Không còn tin mới', en: 'No newer news' },
  overdue: {
    symbol: '⧗',
    vi: 'Quá hạn, chưa thấy văn bản hoàn thành',
    en: 'Deadline passed, no completing document seen',
  },
  'not-started': { symbol: '○', vi: 'Chưa làm', en: 'Not started' },
  unknown: { symbol: '?', vi: 'Không rõ', en: 'Not known' },
};

/** What an event says of the task from then on. */
export const TASK_STATUS_TEXTS: Record<TaskStatus, Record<Locale, string>> = {
  'not-started': { vi: 'chưa làm', en: 'not started' },
  'in-progress': { vi: 'đang làm', en: 'in progress' },
  issued: { vi: 'đã ban hành, chưa thấy báo cáo', en: 'issued, report not seen' },
  done: { vi: 'xong', en: 'done' },
  unknown: { vi: 'không rõ', en: 'not known' },
};

/** A state, and what its words need beside it. */
export interface ToldTask {
  state: TaskState<{ date: PartialDate; status: TaskStatus | null }>;
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
  /** How late, or for how long its deadline has passed; empty where it is neither. */
  time: string;
  ends: boolean;
  passed: boolean;
  /** Finished or issued, and it cannot be told whether it was on time. */
  unsure: boolean;
  late: boolean;
  /** Age of the last news; empty where there is none. */
  age: string;
}

const PHRASES: Record<Locale, Record<TaskWord, (words: Words) => string>> = {
  vi: {
    done: ({ ends, unsure }) => (unsure ? 'xong, chưa rõ có muộn không' : ends ? 'xong, đúng hạn' : 'xong'),
    'done-late': ({ time }) => `xong, muộn ${time}`,
    issued: ({ ends, unsure, late, time }) => {
      const when = unsure ? 'chưa rõ có muộn không, ' : late ? `muộn ${time}, ` : ends ? 'trong hạn, ' : '';
      return `đã ban hành, ${when}chưa thấy báo cáo`;
    },
    'in-progress': ({ ends }) => (ends ? 'đang làm, còn trong hạn' : 'đang làm thường xuyên'),
    silent: ({ age }) => `không còn tin mới, tin gần nhất đã ${age}`,
    overdue: ({ time }) => `quá hạn ${time}, chưa thấy văn bản hoàn thành`,
    'not-started': ({ ends }) => (ends ? 'chưa làm, còn trong hạn' : 'chưa làm'),
    unknown: ({ time, passed }) => (passed ? `không rõ, hạn đã qua ${time}` : 'không rõ'),
  },
  en: {
    done: ({ ends, unsure }) => (unsure ? 'done, not known whether late' : ends ? 'done on time' : 'done'),
    'done-late': ({ time }) => `done, ${time} late`,
    issued: ({ ends, unsure, late, time }) => {
      const when = unsure ? ', not known whether late' : late ? `, ${time} late` : ends ? ' on time' : '';
      return `issued${when}, report not seen`;
    },
    'in-progress': ({ ends }) => (ends ? 'in progress, not yet due' : 'in progress, ongoing work'),
    silent: ({ age }) => `no newer news, the latest is ${age} old`,
    overdue: ({ time }) => `deadline passed ${time} ago, no completing document seen`,
    'not-started': ({ ends }) => (ends ? 'not started, not yet due' : 'not started'),
    unknown: ({ time, passed }) => (passed ? `not known, deadline passed ${time} ago` : 'not known'),
  },
};

function wordsOf({ state: { status, late, months, newsAge }, due }: ToldTask, locale: Locale): Words {
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
  PHRASES[locale][taskWordOf(task.state)](wordsOf(task, locale));

interface Facts extends Words {
  deadline: string;
  /** When it was done or issued, and the newest news of it, as parts of a sentence. */
  done: string;
  newest: string | null;
  /** The status that the newest news gave it. */
  status: string;
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
    issued: ({ done, deadline, ends, unsure, late, time }) => {
      const when = late
        ? `, muộn ${time} so với hạn (${deadline})`
        : ends && !unsure
          ? `, trong hạn (${deadline})`
          : '';
      const doubt = unsure ? ` Hạn là ${deadline}; nguồn không cho biết ngày nên chưa rõ có muộn không (${time}).` : '';
      return `Văn bản mà việc này nhằm tới đã ban hành ${done}${when}.${doubt} Chưa thấy sản phẩm mà phụ lục nêu, thường là báo cáo không công bố.`;
    },
    silent: ({ deadline, ends, newest, age }) =>
      `${ends ? `Hạn là ${deadline}. ` : ''}Tin gần nhất về chính việc này (${newest}) đã ${age}, nên không cho biết nay làm đến đâu.`,
    overdue: ({ deadline, time, newest, status }) =>
      `Hạn là ${deadline}, đã qua ${time}. Chưa thấy văn bản nào cho biết việc này đã hoàn thành; chưa thấy không có nghĩa là chưa làm. ${
        newest ? `Tin gần nhất (${newest}): ${status}.` : 'Chưa tìm thấy tin nào về chính việc này.'
      }`,
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
    issued: ({ done, deadline, ends, unsure, late, time }) => {
      const when = late
        ? `, ${time} after the deadline of ${deadline}`
        : ends && !unsure
          ? `, within the deadline of ${deadline}`
          : '';
      const doubt = unsure ? ` It was due by ${deadline}; the source gives no day, so it may be late (${time}).` : '';
      return `What this task aims at was issued ${done}${when}.${doubt} The product that the appendix names, often a report that is not public, has not been seen.`;
    },
    silent: ({ deadline, ends, newest, age }) =>
      `${ends ? `Due by ${deadline}. ` : ''}The latest news of the task itself (${newest}) is ${age} old and does not tell how far it is today.`,
    overdue: ({ deadline, time, newest, status }) =>
      `Due by ${deadline}, ${time} ago. No document was found that says it is finished; what has not been seen may yet have been done. ${
        newest ? `The latest news (${newest}): ${status}.` : 'No news of the task itself was found.'
      }`,
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
  const [newest, ended] = [state.news, state.done ?? state.issued];
  return SENTENCES[locale][taskWordOf(state)]({
    ...wordsOf(task, locale),
    deadline: due === null ? '' : locale === 'vi' ? formatDateInText(due, locale) : formatDate(due, locale),
    done: ended === null ? '' : formatOnDate(ended, locale),
    status: TASK_STATUS_TEXTS[state.status][locale],
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
    issued: 'đã ban hành mà chưa thấy báo cáo',
    'in-progress': 'đang làm',
    silent: 'không còn tin mới',
    overdue: 'quá hạn mà chưa thấy văn bản hoàn thành',
    'not-started': 'chưa làm',
    unknown: 'chưa rõ đã xong hay chưa',
  },
  en: {
    done: 'done',
    'done-late': 'done late',
    issued: 'issued without a report seen',
    'in-progress': 'in progress',
    silent: 'without newer news',
    overdue: 'past their deadline without a completing document seen',
    'not-started': 'not started',
    unknown: 'of unknown state',
  },
};

/** How many tasks stand at which word: "2 đã xong nhưng muộn và 3 không còn tin mới; chưa thấy không có nghĩa là chưa làm". */
export function taskCountsText(counts: readonly { word: TaskWord; count: number }[], locale: Locale): string {
  const parts = counts.map(({ word, count }) => `${count} ${COUNTED[locale][word]}`);
  const list = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(locale === 'vi' ? ' và ' : ' and ');
  // Only where something was not seen.
  const unseen = counts.some(({ word }) => UNSEEN.has(word));
  const caution = locale === 'vi' ? '; chưa thấy không có nghĩa là chưa làm' : '; not seen does not mean not done';
  return `${list}${unseen ? caution : ''}`;
}

const UNSEEN: ReadonlySet<TaskWord> = new Set<TaskWord>(['issued', 'silent', 'overdue', 'unknown']);

/** All tasks in one sentence: "Theo nguồn công khai, trong 39 nhiệm vụ có 2 đã xong nhưng muộn và 37 đang làm." */
export function taskAnswerOf(counts: readonly { word: TaskWord; count: number }[], locale: Locale): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const list = taskCountsText(counts, locale);
  return locale === 'vi'
    ? `Theo nguồn công khai, trong ${total} nhiệm vụ có ${list}.`
    : `Public sources show, of the ${total} tasks: ${list}.`;
}
