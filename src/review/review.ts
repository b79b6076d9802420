/** What a proposed change does, as data: its faults, what it does to the ledger, and what each figure changes. */
import { checkFiles } from '../content/check.ts';
import type { Fault } from '../content/fault.ts';
import { type Files, figureFolder } from '../content/files.ts';
import { isPublicFile } from '../content/prose/links.ts';
import type { Content, Indicator, Member, Plan } from '../content/schema.ts';
import type { ToolLocale } from '../text/locale.ts';
import { type Consequence, consequenceOf } from '../views/consequence.ts';
import { allSeries, seriesIn } from '../views/member.ts';
import { type EventTurn, eventTurn, type NewEvent, newEvents, newIndicators } from './arrivals.ts';
import { silentTargets, type TargetTurn, type TaskTurn, targetTurns, taskTurns } from './effects.ts';
import type { ChangedFile } from './git.ts';
import { countedParts, type Kind, type MaintainerReason, maintainerReasons, type Part } from './kind.ts';
import { type Breach, breachesOf, eventChangesOf, isEventPath, isFigurePath, type Revision } from './ledger.ts';

/** A fault in both languages. */
export type FaultInEach = Record<ToolLocale, Fault>;

/** A figure that came or was withdrawn, and what it changes. */
export interface FigureReview extends Consequence {
  /** Of its file. */
  path: string;
}

/** What the change does to one indicator, or to the series of one of its members. */
export interface IndicatorReview {
  /** Null for the whole, which alone is judged. */
  member: Member | null;
  /** As it stands without and with all figures of the change. */
  before: Indicator;
  after: Indicator;
  figures: FigureReview[];
}

export interface Review {
  asOf: string;
  kind: Kind;
  /** Everything that needs a maintainer. */
  reasons: MaintainerReason[];
  /** What the change of the content consists of. */
  parts: { part: Part; count: number }[];
  plan: Plan | null;
  indicators: IndicatorReview[];
  newIndicators: Indicator[];
  events: NewEvent[];
  eventTurns: EventTurn[];
  taskTurns: TaskTurn[];
  /** Beside those that `indicators` tells of. */
  targetTurns: TargetTurn[];
  breaches: Breach[];
  /** Files that were changed in the meantime on the other side too. */
  conflicts: string[];
  faults: FaultInEach[];
  warnings: FaultInEach[];
  /** Faults that were there before the change. */
  oldFaults: number;
  /** Changed files of the content that are neither figures nor new events. */
  otherContent: string[];
  /** Every changed file of the content. */
  changed: string[];
  /** Those of them that are no more. */
  gone: string[];
  /** Changed files outside the content folder: the program. */
  program: ChangedFile[];
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
  program: readonly ChangedFile[];
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

const keyOf = ({ code, path, found }: Fault): string => JSON.stringify([code, path, found]);

/**
 * Pairs the two languages; both are in the same order. Those that stood before the change are left out, and what is said
 * of a binary file beside that it is one.
 */
function newOnes(vi: readonly Fault[], en: readonly Fault[], before: readonly Fault[]): FaultInEach[] {
  const known = new Set(before.map(keyOf));
  const binary = new Set(vi.flatMap(({ code, path }) => (code === 'binary' ? [path] : [])));
  const isTold = (fault: Fault): boolean =>
    !known.has(keyOf(fault)) && (fault.code === 'binary' || !binary.has(fault.path));
  return vi.flatMap((fault, at) => (isTold(fault) ? [{ vi: fault, en: en[at] ?? fault }] : []));
}

export function reviewOf(input: ReviewInput): Review {
  const { base, revisions, asOf, today, conflicts, program } = input;
  // Pictures and other files may come with the change.
  const hasFile = (address: string): boolean =>
    program.some(({ path }) => path === `public${address}`) || isPublicFile(address);
  const files = withRevisions(base, revisions);
  const old = checkFiles(base, { asOf, today, lang: 'vi' });
  const vi = checkFiles(files, { asOf, today, lang: 'vi', hasFile });
  const en = vi.toldIn('en');
  const faulty = new Set(vi.faults.map(({ path }) => path));
  const sound = revisions.filter(({ path }) => !faulty.has(path));
  const content =
    vi.content ?? (sound.length ? checkFiles(withRevisions(base, sound), { asOf, today, hasFile }).content : null);
  const others = revisions.filter(({ path }) => !isFigurePath(path) && !isEventPath(path));
  const both = old.content && content ? { old: old.content, newer: content } : null;
  const indicators = both ? indicatorReviews(both.old, both.newer, asOf) : [];
  const told = new Set(indicators.filter(({ member }) => member === null).map(({ after }) => after.id));
  const silent = both ? silentTargets(both.old, both.newer) : [];
  const faults = newOnes(vi.faults, en.faults, old.faults);
  const breaches = [
    ...breachesOf(revisions),
    ...silent.map((id): Breach => ({ code: 'target', path: `indicators/${id}.yaml`, line: 1 })),
  ];
  const reasons = maintainerReasons(revisions, program);
  const isFaulty = faults.length + breaches.length + conflicts.length > 0;
  return {
    asOf,
    kind: isFaulty ? 'faults' : reasons.length > 0 ? 'maintainer' : 'ordinary',
    reasons,
    parts: countedParts(revisions),
    plan: old.content?.plan ?? content?.plan ?? null,
    indicators,
    newIndicators: both ? newIndicators(both.old, both.newer) : [],
    events: both ? newEvents(both.old, both.newer) : [],
    // What the sound part of the change has in place of an event with faults is the old one.
    eventTurns: eventChangesOf(revisions).map((each) =>
      eventTurn(each, old.content, faulty.has(each.to ?? each.path) ? null : content),
    ),
    taskTurns: both ? taskTurns(both.old, both.newer, asOf) : [],
    targetTurns: both ? targetTurns(both.old, both.newer, { asOf, told }) : [],
    breaches,
    conflicts: [...conflicts],
    faults,
    warnings: newOnes(vi.warnings, en.warnings, old.warnings),
    oldFaults: old.faults.length,
    otherContent: others.map(({ path }) => path),
    changed: revisions.map(({ path }) => path),
    gone: revisions.flatMap(({ path, after }) => (after ? [] : [path])),
    program: [...program],
    content: revisions.length > 0,
    worked: vi.content !== null && old.content !== null,
  };
}

/** Series with a figure that came or was withdrawn: indicators in the order of their codes, each before its members. */
function indicatorReviews(old: Content, newer: Content, asOf: string): IndicatorReview[] {
  return newer.indicators.flatMap(allSeries).flatMap(({ indicator: after, member }): IndicatorReview[] => {
    const before = seriesIn(old.indicators, after.id, member?.id ?? '')?.indicator ?? { ...after, figures: [] };
    const known = new Map(before.figures.map((each) => [each.id, each]));
    const changed = after.figures.filter((each) => {
      const was = known.get(each.id);
      return !was || (was.withdrawn === null && each.withdrawn !== null);
    });
    if (changed.length === 0) return [];
    const figures = changed.map((figure) => ({
      ...consequenceOf({ before, after, figure, asOf }),
      path: `${figureFolder(after.id, member?.id)}${figure.id}.yaml`,
    }));
    return [{ member, before, after, figures }];
  });
}

/** True where the change may not be taken as it is. */
export const isRefused = ({ kind }: Review): boolean => kind === 'faults';
