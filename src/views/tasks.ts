/** The tasks of the plan as known on a day: their states, groups and counts. */
import type { Agency, Task, TaskEvent, Text } from '../content/schema.ts';
import { TASK_WORDS, type TaskState, type TaskWord, taskStateOf, taskWordOf } from '../domain/tasks.ts';
import type { IsoDate } from '../domain/types.ts';
import { successionOf } from './agencies.ts';

export interface KnownTask {
  task: Task;
  state: TaskState<TaskEvent>;
  due: IsoDate | null;
  word: TaskWord;
}

export function knownTask(task: Task, asOf: IsoDate): KnownTask {
  const due = task.deadline.end;
  const state = taskStateOf(task.events, due, asOf);
  return { task, state, due, word: taskWordOf(state) };
}

export const knownTasks = (tasks: readonly Task[], asOf: IsoDate): KnownTask[] =>
  tasks.map((task) => knownTask(task, asOf));

export interface TaskCount {
  word: TaskWord;
  count: number;
}

/** How many tasks stand at which word, in the order of the words; words that no task has are left out. */
export const taskCounts = (tasks: readonly Task[], asOf: IsoDate): TaskCount[] => countTasks(knownTasks(tasks, asOf));

export const countTasks = (known: readonly KnownTask[]): TaskCount[] =>
  TASK_WORDS.map((word) => ({ word, count: known.filter((each) => each.word === word).length })).filter(
    ({ count }) => count > 0,
  );

export interface TaskGroup {
  number: number;
  name: Text;
  members: KnownTask[];
}

/** Tasks in the groups of the plan's document, both in its order. */
export const groupTasks = (known: readonly KnownTask[]): TaskGroup[] =>
  [...Map.groupBy(known, ({ task }) => task.group.number)]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, members]) => (members[0] ? [{ number, name: members[0].task.group.name, members }] : []));

/** Every agency that has to do with a task: those named, and those that took over from them by `asOf`. */
export function agenciesOf(task: Task, agencies: readonly Agency[], asOf: IsoDate): Agency[] {
  const all = [...task.lead, ...task.with].flatMap((id) => successionOf(agencies, id, asOf, task.now));
  return [...new Set(all)];
}

export type TimelineEntry =
  /** `turn` where the status is another than before; related news moves nothing. */
  { kind: 'event'; event: TaskEvent; turn: boolean } | { kind: 'deadline'; date: IsoDate };

/** What happened to a task and when it was due, oldest first; the deadline stands before what happened after it. */
export function timelineOf({ state, due }: KnownTask): TimelineEntry[] {
  let status: TaskEvent['status'] = null;
  const entries = state.events.map((event): TimelineEntry => {
    const turn = event.status !== null && event.status !== status;
    status = event.status ?? status;
    return { kind: 'event', event, turn };
  });
  if (due === null) return entries;
  const after = state.events.findIndex(({ date }) => date > due);
  return entries.toSpliced(after === -1 ? entries.length : after, 0, { kind: 'deadline', date: due });
}
