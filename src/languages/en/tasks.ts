import type { TaskWords } from '../tasks.ts';

export const tasks: TaskWords = {
  words: {
    done: 'Done',
    'done-late': 'Done late',
    issued: 'Issued, report not seen',
    'in-progress': 'In progress',
    silent: 'No newer news',
    overdue: 'Deadline passed, no completing document seen',
    'not-started': 'Not started',
    unknown: 'Not known',
  },
  statuses: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    issued: 'issued, report not seen',
    done: 'done',
    unknown: 'not known',
  },
  lateness: {
    firstMonth: 'up to 1 month',
    upTo: (time) => `up to ${time}`,
    months: (least, most) => `${least}–${most} months`,
    between: (least, most) => `${least} to ${most}`,
  },
  phrases: {
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
  sentences: {
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
      return `What this task aims at was issued ${done}${when}.${doubt} The product that the task asks for, often a report that is not public, has not been seen.`;
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
  counted: {
    done: 'done',
    'done-late': 'done late',
    issued: 'issued without a report seen',
    'in-progress': 'in progress',
    silent: 'without newer news',
    overdue: 'past their deadline without a completing document seen',
    'not-started': 'not started',
    unknown: 'of unknown state',
  },
  unseen: '; not seen does not mean not done',
  answer: (total, list) => `Public sources show, of the ${total} ${total === 1 ? 'task' : 'tasks'}: ${list}.`,
};
