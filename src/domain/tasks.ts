/** What is known of a task on a day. Its status is that of its last event that has one, never set by hand. */
import { type MonthsLate, monthsBegun, monthsLate } from './lateness.ts';
import { firstDayOf, lastDayOf } from './period.ts';
import type { IsoDate, PartialDate } from './types.ts';

export type { MonthsLate } from './lateness.ts';

/**
 * `issued`: what the task asks for was decided or approved, but the product that the plan names (often a report that is
 * not public) has not been seen.
 */
export const TASK_STATUSES = ['not-started', 'in-progress', 'issued', 'done', 'unknown'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Months after which the last news of a task tells nothing of today. */
export const NEWS_LASTS = 24;

interface DatedEvent {
  date: PartialDate;
  /** First day on which it can have been known; left out where asked on the day of the build. */
  known?: IsoDate;
  /** Null for related news that moves nothing. */
  status: TaskStatus | null;
}

export interface TaskState<E extends DatedEvent> {
  status: TaskStatus;
  /**
   * Finished or issued after its deadline: true or false where it is certain; null where the date is too coarse to tell,
   * where nothing is due, and where a deadline has passed without anybody knowing whether the task was done: what is not
   * seen is not late.
   */
  late: boolean | null;
  /**
   * How long after its deadline it was done or issued, or how long ago the deadline of an open one passed;
   * `{ least: 0, most: 0 }` where it is not; null where nothing is due.
   */
  months: MonthsLate | null;
  /** When a finished task was done; null for any other. */
  done: PartialDate | null;
  /** When what the task asks for was issued; null where its status is not `issued`. */
  issued: PartialDate | null;
  /** The newest event with a status: the last news of the task itself. */
  news: PartialDate | null;
  /** Months begun since that news; null where there is none. */
  newsAge: number | null;
  /** Events known on the day, oldest first. */
  events: E[];
}

/** The first day on which an event counts as known. */
export const heardOn = ({ known, date }: Pick<DatedEvent, 'known' | 'date'>): IsoDate => known ?? firstDayOf(date);

const ENDS: ReadonlySet<TaskStatus> = new Set<TaskStatus>(['done', 'issued']);

/** Since when a task has had the status of its last event: the first of the unbroken run of it that ends the story. */
function since(events: readonly DatedEvent[], status: TaskStatus): PartialDate | null {
  if (events.at(-1)?.status !== status) return null;
  const other = events.findLastIndex((event) => event.status !== status);
  return events[other + 1]?.date ?? null;
}

/** An open task is not known to be late: nobody may have published that it was done. */
function lateness(status: TaskStatus, { least, most }: MonthsLate): boolean | null {
  if (most === 0) return false;
  return ENDS.has(status) && least > 0 ? true : null;
}

/** The state of a task by its events (oldest first) known by `asOf`; `due` is null for work that runs on. */
export function taskStateOf<E extends DatedEvent>(
  events: readonly E[],
  due: IsoDate | null,
  asOf: IsoDate,
): TaskState<E> {
  const known = events.filter((event) => heardOn(event) <= asOf);
  const telling = known.filter(({ status }) => status !== null);
  const last = telling.at(-1);
  const status = last?.status ?? 'unknown';
  const [done, issued] = [since(telling, 'done'), since(telling, 'issued')];
  const ended = done ?? issued;
  const [from, to] = ended === null ? [asOf, asOf] : [firstDayOf(ended), lastDayOf(ended)];
  // What is known by `asOf` cannot have happened after it, however coarse its date.
  const months = due === null ? null : monthsLate(due, from, to < asOf ? to : asOf);
  return {
    status,
    late: months && lateness(status, months),
    months,
    done,
    issued,
    news: last?.date ?? null,
    newsAge: last === undefined ? null : monthsBegun(lastDayOf(last.date), asOf),
    events: known,
  };
}

/**
 * One word for a task: what a list is counted and filtered by, in the order of display. `overdue` says that a deadline
 * has passed and no document that ends the task was seen; `silent` that the last news is too old to tell.
 */
export const TASK_WORDS = [
  'done',
  'done-late',
  'issued',
  'in-progress',
  'silent',
  'overdue',
  'not-started',
  'unknown',
] as const;
export type TaskWord = (typeof TASK_WORDS)[number];

/** A task finished on a date too coarse to tell counts as done: it is not known to be late. */
export function taskWordOf({
  status,
  late,
  months,
  newsAge,
}: Pick<TaskState<DatedEvent>, 'status' | 'late' | 'months' | 'newsAge'>): TaskWord {
  if (status === 'done') return late === true ? 'done-late' : 'done';
  if (status === 'issued') return 'issued';
  if ((months?.least ?? 0) > 0) return 'overdue';
  return status === 'in-progress' && (newsAge ?? 0) > NEWS_LASTS ? 'silent' : status;
}
