import type { Task } from '../content/schema.ts';
import { taskStateOf } from '../domain/tasks.ts';

/** One task of `indicators.json`: its state by rule, and the events that it rests on. */
export function taskDataOf(task: Task, asOf: string) {
  const { status, late, events } = taskStateOf(task.events, task.deadline.end, asOf);
  return {
    id: task.id,
    title: task.title,
    lead: task.lead,
    with: task.with,
    status,
    due: task.deadline.end,
    late,
    events: events.map(({ id, date, what, status: then, source }) => ({ id, date, what, status: then, source })),
  };
}
