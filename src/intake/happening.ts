/** What happened to a task: its file, judged by the very check of the content. Pure. */
import { checkData } from '../content/check-data.ts';
import type { Files } from '../content/files.ts';
import type { Task } from '../content/schema.ts';
import { TASK_STATUSES } from '../domain/tasks.ts';
import { type Languages, type Locale, languagesOf, toolLocaleOf } from '../text/locale.ts';
import { tidy, typedIn } from './draft.ts';
import { eventPath, eventText, slugOf } from './event-file.ts';
import type { TextFile } from './figure-file.ts';
import { readDate } from './period.ts';
import { PROBLEMS } from './problems.ts';

/** Chosen where the news moves nothing. */
export const NO_CHANGE = 'none';
/** What may be chosen: nothing is chosen beforehand. */
export const STATE_CHOICES = [...TASK_STATUSES, NO_CHANGE] as const;

export const EVENT_FIELDS = ['task', 'date', 'what', 'whatEn', 'state'] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** Everything as it was typed. */
export interface EventDraft extends Record<EventField, string> {
  source: { title: string; publisher: string; url: string; published: string };
}

export interface EventProblem {
  /** Null where the source or something else is to blame. */
  field: EventField | null;
  text: string;
}

export interface ComposedEvent {
  task: Task | null;
  file: TextFile | null;
  problems: EventProblem[];
}

export interface Register {
  /** The plan, its agencies, its tasks and their events. */
  files: Files;
  tasks: readonly Task[];
  asOf: string;
  today: string;
}

/** What has to be known to judge an event of a task: the check is as strict as on the whole, and quick on a phone. */
const filesAbout = (files: Files, task: string): Files =>
  new Map(
    ['plan.yaml', `tasks/${task}.yaml`].flatMap((path) => {
      const entry = files.get(path);
      return entry === undefined ? [] : [[path, entry] as const];
    }),
  );

export function composeEvent(
  draft: EventDraft,
  { files, tasks, asOf, today }: Register,
  lang: Locale,
  taken: ReadonlySet<string> = new Set(),
): ComposedEvent {
  const said = toolLocaleOf(lang);
  const task = tasks.find(({ id }) => id === draft.task) ?? null;
  const date = readDate(tidy(draft.date));
  const isChosen = (STATE_CHOICES as readonly string[]).includes(draft.state);
  const empty = (['task', 'date', 'what'] as const).filter((field) => tidy(draft[field]) === '');
  const problems: EventProblem[] = [
    ...empty.map((field) => ({ field, text: PROBLEMS.missing[said] })),
    ...(isChosen ? [] : [{ field: 'state' as const, text: PROBLEMS.missing[said] }]),
    ...(date === null && tidy(draft.date) ? [{ field: 'date' as const, text: PROBLEMS.date[said] }] : []),
  ];
  if (!task || !date || problems.length > 0) return { task, file: null, problems };
  const path = eventPath(task.id, { date, slug: slugOf(draft.what) }, (each) => files.has(each) || taken.has(each));
  const languages = languagesOf(task.title);
  const { title, publisher, url, published } = draft.source;
  const text = eventText({
    what: typedIn(languages, draft.what, draft.whatEn),
    status: draft.state === NO_CHANGE ? '' : draft.state,
    source: {
      title: tidy(title),
      publisher: tidy(publisher),
      url: tidy(url),
      published: readDate(tidy(published)) ?? tidy(published),
    },
  });
  const all = new Map([...filesAbout(files, task.id), [path, new TextEncoder().encode(text)] as const]);
  const faults = checkData(all, { asOf, today, lang }).faults.filter((fault) => fault.path === path);
  return {
    task,
    file: faults.length ? null : { path, text },
    problems: faults.map((fault) => ({
      field: fieldAt(text, fault.line, languages),
      text: `${fault.found}; ${fault.expected}`,
    })),
  };
}

/** The field that a line of the file comes from. */
function fieldAt(text: string, line: number, [first, second]: Languages): EventField | null {
  const written = text.split('\n')[line - 1] ?? '';
  if (written.startsWith(`  ${first}:`)) return 'what';
  if (second && written.startsWith(`  ${second}:`)) return 'whatEn';
  // Faults of the file's name stand on its first line.
  return line === 1 ? 'date' : null;
}
