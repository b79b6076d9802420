/** What a task's events say one after the other, and its deadline. */
import { firstDayOf, lastDayOf, yearOf } from '../../domain/period.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { isEventName } from '../names.ts';
import { compareText } from '../order.ts';
import { eventOf } from '../passed-files.ts';
import type { TaskEvent, TaskFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

interface Known {
  path: string;
  file: YamlFile;
  event: TaskEvent;
}

/** `latest` is the later of the day built for and the real day. */
export function sequenceFindings({ plan, tasks, events }: Gathered, latest: string): Finding[] {
  const byTask = new Map<string, Known[]>();
  for (const each of events) {
    const event = eventOf(each);
    if (!event || !each.file || !isEventName(each.place.name)) continue;
    byTask.set(each.place.task, [...(byTask.get(each.place.task) ?? []), { path: each.path, file: each.file, event }]);
  }
  return [
    ...[...byTask.values()].flatMap((known) => [...known.flatMap(earlyFindings), ...orderFindings(known)]),
    ...tasks.flatMap(({ file, value }) => (file && value ? deadlineFindings(file, value) : [])),
    ...beforePlanFindings(plan, tasks, latest),
  ];
}

/** A source cannot tell of what has not happened yet. */
function earlyFindings({ file, event }: Known): Finding[] {
  const { published } = event.source;
  return published !== null && lastDayOf(published) < firstDayOf(event.date)
    ? [valueFinding('event-early', file, ['source', 'published'], { published, date: event.date })]
    : [];
}

/**
 * Each event against those that certainly came before it, and against the others of its day. They come in the order of
 * their files' names, which begin with their days.
 */
function orderFindings(known: readonly Known[]): Finding[] {
  const telling = known.flatMap(({ event, ...rest }) =>
    event.status === null ? [] : [{ ...rest, event: { ...event, status: event.status } }],
  );
  return telling.flatMap(({ file, event }, at) => {
    const { date, status } = event;
    const before = telling.slice(0, at);
    const sameDay = before.find(
      (each) => each.event.date === date && date.length === 10 && each.event.status !== status,
    );
    if (sameDay) {
      const data = { date, status, was: sameDay.event.status, other: sameDay.path };
      return [valueFinding('two-states', file, ['status'], data)];
    }
    const begun = before.find((each) => BEGUN.has(each.event.status) && lastDayOf(each.event.date) < firstDayOf(date));
    return status === 'not-started' && begun
      ? [
          valueFinding('task-regress', file, ['status'], {
            was: begun.event.status,
            date: begun.event.date,
            other: begun.path,
          }),
        ]
      : [];
  });
}

/** After these, a task cannot be not begun. */
const BEGUN: ReadonlySet<string> = new Set(['in-progress', 'issued', 'done']);

/** The year that a deadline's words name is that of its last day, in each language. */
function deadlineFindings(file: YamlFile, { deadline }: TaskFile): Finding[] {
  const { end, text } = deadline;
  if (end === null) return [];
  return languagesOf(text).flatMap((language) => {
    const years = text[language].match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [];
    return years.length > 0 && !years.map(Number).includes(yearOf(end))
      ? [valueFinding('deadline-year', file, ['deadline', 'text', language], { years, end })]
      : [];
  });
}

/**
 * No task is due before the plan. Of one that is, its deadline may be wrong; of several, the one day that they are all held
 * against. A plan that is yet to come is told as that alone.
 */
function beforePlanFindings(plan: Gathered['plan'], tasks: Gathered['tasks'], latest: string): Finding[] {
  if (!plan?.file || !plan.value) return [];
  const { date } = plan.value.document;
  if (date > latest) return [];
  const early = tasks.flatMap(({ path, file, value }) => {
    if (!file || !value) return [];
    const { end } = value.deadline;
    return end && end < date ? [{ path, file, end }] : [];
  });
  const [first, ...others] = early.toSorted((a, b) => compareText(a.end, b.end));
  if (!first) return [];
  return others.length === 0
    ? [valueFinding('deadline-early', first.file, ['deadline', 'end'], { end: first.end, date })]
    : [
        valueFinding('plan-after-deadlines', plan.file, ['document', 'date'], {
          date,
          count: early.length,
          end: first.end,
          other: first.path,
        }),
      ];
}
