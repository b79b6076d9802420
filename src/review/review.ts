/** What a proposed change does, as data: its faults, what it does to the ledger, and what each figure changes. */
import { checkFiles } from '../content/check.ts';
import type { Fault } from '../content/fault.ts';
import type { Files } from '../content/files.ts';
import type { Content, Indicator, Plan } from '../content/schema.ts';
import type { TaskStatus } from '../domain/tasks.ts';
import type { Locale } from '../text/locale.ts';
import { type Consequence, consequenceOf } from '../views/consequence.ts';
import { silentTargets, type TargetTurn, type TaskTurn, targetTurns, taskTurns } from './effects.ts';
import { type Breach, breachesOf, type Revision } from './ledger.ts';

/** A fault in both languages. */
export type Told = Record<Locale, Fault>;

/** What the change does to one indicator. */
export interface IndicatorReview {
  /** As it stands without and with all figures of the change. */
  before: Indicator;
  after: Indicator;
  /** One for each figure that came or was withdrawn. */
  figures: Consequence[];
}

/** One thing that happened to a task. */
export interface NewEvent {
  task: string;
  path: string;
  what: { vi: string; en: string | null };
  date: string;
  /** Null for related news that moves nothing. */
  status: TaskStatus | null;
  source: { title: string; publisher: string; url: string };
}

export interface Review {
  asOf: string;
  plan: Plan | null;
  indicators: IndicatorReview[];
  events: NewEvent[];
  taskTurns: TaskTurn[];
  /** Beside those that `indicators` tells of. */
  targetTurns: TargetTurn[];
  breaches: Breach[];
  /** Files that were changed in the meantime on the other side too. */
  conflicts: string[];
  faults: Told[];
  warnings: Told[];
  /** Faults that were there before the change. */
  oldFaults: number;
  /** Changed files of the content that are neither figures nor new events. */
  otherContent: string[];
  /** Changed files outside the content folder: the program. */
  program: string[];
  /** False where the change leaves the content alone. */
  content: boolean;
  /** False where faults keep the effect of the change from being worked out. */
  worked: boolean;
}

export interface ReviewInput {
  /** The content that the change would go into. */
  base: Files;
  /** Every changed file of the content, from where the change branched off. */
  revisions: readonly (Revision & { entry: EntryOf<Files> | null })[];
  conflicts: readonly string[];
  program: readonly string[];
  asOf: string;
  today: string;
}

type EntryOf<F> = F extends ReadonlyMap<string, infer E> ? E : never;

/** The content with the change: only what was changed is taken from it, whatever else its branch may lack. */
function withRevisions(base: Files, revisions: ReviewInput['revisions']): Files {
  const files = new Map(base);
  for (const { path, entry } of revisions) {
    if (entry) files.set(path, entry);
    else files.delete(path);
  }
  return files;
}

const keyOf = ({ code, path, found }: Fault): string => [code, path, found].join('\n');

/** Pairs the two languages; both are in the same order. Those that stood before the change are left out. */
function newOnes(vi: readonly Fault[], en: readonly Fault[], before: readonly Fault[]): Told[] {
  const known = new Set(before.map(keyOf));
  return vi.flatMap((fault, at) => (known.has(keyOf(fault)) ? [] : [{ vi: fault, en: en[at] ?? fault }]));
}

export function reviewOf(input: ReviewInput): Review {
  const { base, revisions, asOf, today, conflicts, program } = input;
  const files = withRevisions(base, revisions);
  const old = checkFiles(base, { asOf, today });
  const [vi, en] = (['vi', 'en'] as const).map((lang) => checkFiles(files, { asOf, today, lang })) as [
    ReturnType<typeof checkFiles>,
    ReturnType<typeof checkFiles>,
  ];
  const faulty = new Set(vi.faults.map(({ path }) => path));
  const sound = revisions.filter(({ path }) => !faulty.has(path));
  const content = vi.content ?? (sound.length ? checkFiles(withRevisions(base, sound), { asOf, today }).content : null);
  const others = revisions.filter(
    ({ path, before }) => !/^(?:figures|events)\//.test(path) || (before && path.startsWith('events/')),
  );
  const both = old.content && content ? { old: old.content, young: content } : null;
  const indicators = both ? indicatorReviews(both.old, both.young, asOf) : [];
  const told = new Set(indicators.map(({ after }) => after.id));
  const silent = both ? silentTargets(both.old, both.young) : [];
  return {
    asOf,
    plan: old.content?.plan ?? content?.plan ?? null,
    indicators,
    events: both ? newEvents(both.old, both.young) : [],
    taskTurns: both ? taskTurns(both.old, both.young, asOf) : [],
    targetTurns: both ? targetTurns(both.old, both.young, { asOf, told }) : [],
    breaches: [
      ...breachesOf(revisions),
      ...silent.map((id): Breach => ({ code: 'target', path: `indicators/${id}.yaml`, line: 1 })),
    ],
    conflicts: [...conflicts],
    faults: newOnes(vi.faults, en.faults, old.faults),
    warnings: newOnes(vi.warnings, en.warnings, old.warnings),
    oldFaults: old.faults.length,
    otherContent: others.map(({ path }) => path),
    program: [...program],
    content: revisions.length > 0,
    worked: vi.content !== null && old.content !== null,
  };
}

/** Indicators with a figure that came or was withdrawn, in the order of their codes. */
function indicatorReviews(old: Content, young: Content, asOf: string): IndicatorReview[] {
  return young.indicators.flatMap((after) => {
    const before = old.indicators.find(({ id }) => id === after.id) ?? { ...after, figures: [] };
    const known = new Map(before.figures.map((each) => [each.id, each]));
    const changed = after.figures.filter((each) => {
      const was = known.get(each.id);
      return !was || (was.withdrawn === null && each.withdrawn !== null);
    });
    if (changed.length === 0) return [];
    return [{ before, after, figures: changed.map((figure) => consequenceOf({ before, after, figure, asOf })) }];
  });
}

const newEvents = (old: Content, young: Content): NewEvent[] =>
  young.tasks.flatMap(({ id: task, events }) => {
    const known = new Set(old.tasks.find(({ id }) => id === task)?.events.map(({ id }) => id));
    return events
      .filter(({ id }) => !known.has(id))
      .map(({ id, what, date, status, source }) => ({
        task,
        path: `events/${task}/${id}.yaml`,
        what,
        date,
        status,
        source,
      }));
  });

/** True where the change may not be taken as it is. */
export const isRefused = ({ faults, breaches, conflicts }: Review): boolean =>
  faults.length + breaches.length + conflicts.length > 0;
