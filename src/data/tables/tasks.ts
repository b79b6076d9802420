import type { Text } from '../../content/schema.ts';
import { TASK_STATUSES, TASK_WORDS } from '../../domain/tasks.ts';
import {
  type Column,
  integer,
  maybeDay,
  maybeOneOf,
  maybePartialDate,
  maybeText,
  maybeYesNo,
  oneOf,
  partialDate,
  type Table,
  text,
} from '../columns.ts';
import { type Data, type InFile, inFile } from './rows.ts';

export interface TaskRow extends InFile {
  task: Data['tasks'][number] & { group: { number: number; name: Text }; product: Text };
}
interface EventRow extends TaskRow {
  event: TaskRow['task']['events'][number];
}

const ofTask: Column<TaskRow>[] = [
  text('task_id', ({ task }) => task.id),
  text('task_vi', ({ task }) => task.title.vi),
  text('task_en', ({ task }) => task.title.en),
];

/** One row a task. */
export const TASKS: Table<TaskRow> = {
  name: 'tasks',
  title: 'data.tasks',
  key: ['task_id'],
  columns: [
    ...ofTask,
    integer('tasks.group_number', ({ task }) => task.group.number),
    text('tasks.group_vi', ({ task }) => task.group.name.vi),
    text('tasks.group_en', ({ task }) => task.group.name.en),
    text('product_vi', ({ task }) => task.product.vi),
    text('product_en', ({ task }) => task.product.en),
    text('lead', ({ task }) => task.lead.join(' ')),
    maybeText('with', ({ task }) => task.with.join(' ') || null),
    maybeDay('due', ({ task }) => task.due),
    oneOf('tasks.status', ({ task }) => task.status, TASK_STATUSES),
    oneOf('tasks.word', ({ task }) => task.word, TASK_WORDS),
    maybeYesNo('late', ({ task }) => task.late),
    maybePartialDate('news', ({ task }) => task.news),
    ...inFile,
  ],
};

/** One row an event: what happened to a task, when, and who says so. */
export const EVENTS: Table<EventRow> = {
  name: 'events',
  title: 'data.events',
  key: ['task_id', 'event_id'],
  refersTo: { column: 'task_id', table: 'tasks' },
  columns: [
    ...ofTask,
    text('event_id', ({ event }) => event.id),
    partialDate('date', ({ event }) => event.date),
    text('what_vi', ({ event }) => event.what.vi),
    maybeText('what_en', ({ event }) => event.what.en),
    maybeOneOf('events.status', ({ event }) => event.status, TASK_STATUSES),
    text('source_title', ({ event }) => event.source.title),
    text('source_publisher', ({ event }) => event.source.publisher),
    text('source_url', ({ event }) => event.source.url),
    maybePartialDate('source_published', ({ event }) => event.source.published),
    ...inFile,
  ],
};
