import type { Text } from '../../content/schema.ts';
import { TASK_STATUSES, TASK_WORDS } from '../../domain/tasks.ts';
import type { Languages } from '../../text/locale.ts';
import {
  type Column,
  drafts,
  integer,
  maybeDay,
  maybeOneOf,
  maybePartialDate,
  maybeText,
  maybeYesNo,
  oneOf,
  partialDateColumn,
  type Table,
  textColumn,
  texts,
} from '../columns.ts';
import { type Data, type InFile, inFile } from './rows.ts';

export interface TaskRow extends InFile {
  task: Data['tasks'][number] & { group: { number: number; name: Text }; product: Text };
}
interface EventRow extends TaskRow {
  event: TaskRow['task']['events'][number];
}

const ofTask = (languages: Languages): Column<TaskRow>[] => [
  textColumn('task_id', ({ task }) => task.id),
  ...texts<TaskRow>({ languages, described: 'task', value: ({ task }, locale) => task.title[locale] }),
];

/** One row a task. */
export const tasksTable = (languages: Languages): Table<TaskRow> => ({
  name: 'tasks',
  title: 'data.tasks',
  key: ['task_id'],
  columns: [
    ...ofTask(languages),
    integer('tasks.group_number', ({ task }) => task.group.number),
    ...texts<TaskRow>({
      languages,
      described: 'tasks.group',
      value: ({ task }, locale) => task.group.name[locale],
    }),
    ...texts<TaskRow>({ languages, described: 'product', value: ({ task }, locale) => task.product[locale] }),
    textColumn('lead', ({ task }) => task.lead.join(' ')),
    maybeText('with', ({ task }) => task.with.join(' ') || null),
    maybeDay('due', ({ task }) => task.due),
    oneOf('tasks.status', ({ task }) => task.status, TASK_STATUSES),
    oneOf('tasks.word', ({ task }) => task.word, TASK_WORDS),
    maybeYesNo('late', ({ task }) => task.late),
    maybePartialDate('news', ({ task }) => task.news),
    ...inFile,
  ],
});

/** One row an event: what happened to a task, when, and who says so. */
export const events = (languages: Languages): Table<EventRow> => ({
  name: 'events',
  title: 'data.events',
  key: ['task_id', 'event_id'],
  refersTo: { columns: ['task_id'], table: 'tasks' },
  columns: [
    ...ofTask(languages),
    textColumn('event_id', ({ event }) => event.id),
    partialDateColumn('date', ({ event }) => event.date),
    ...drafts<EventRow>({ languages, described: 'what', value: ({ event }, locale) => event.what[locale] }),
    maybeOneOf('events.status', ({ event }) => event.status, TASK_STATUSES),
    textColumn('source_title', ({ event }) => event.source.title),
    textColumn('source_publisher', ({ event }) => event.source.publisher),
    textColumn('source_url', ({ event }) => event.source.url),
    maybePartialDate('source_published', ({ event }) => event.source.published),
    ...inFile,
  ],
});
