import type { Task } from '../content/schema.ts';
import { taskStateOf, taskWordOf } from '../domain/tasks.ts';

/** One task of `indicators.json`: its state by rule, and the events that it rests on. */
export function taskDataOf(task: Task, asOf: string) {
  const state = taskStateOf(task.events, task.deadline.end, asOf);
  return {
    id: task.id,
    title: task.title,
    lead: task.lead,
    with: task.with,
    now: task.now,
    indicators: task.indicators,
    status: state.status,
    word: taskWordOf(state),
    due: task.deadline.end,
    late: state.late,
    news: state.news,
    events: state.events.map(({ id, date, what, status, source }) => ({ id, date, what, status, source })),
  };
}
