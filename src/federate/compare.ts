/**
 * What of several trackers can be set side by side. Indicators meet by their concept; of these only what has the same
 * unit and measure, and speaks of the same time, may stand on one scale. Nothing is converted and nothing judged.
 */
import type { IndicatorData, TargetData } from '../data/schema.ts';
import { asksForLevel } from '../domain/measures.ts';
import { languagesOf } from '../text/locale.ts';
import type { TrackedIndicator, Tracker } from './tracker.ts';

export interface Concept {
  id: string;
  /** In the order of the trackers. */
  entries: readonly TrackedIndicator[];
  /** Trackers that have none. */
  missing: readonly Tracker[];
}

/** All concepts of some trackers by their names. */
export function conceptsOf(trackers: readonly Tracker[]): Concept[] {
  const entries = trackers.flatMap((tracker) => tracker.data.indicators.map((indicator) => ({ tracker, indicator })));
  const named = Map.groupBy(entries, ({ indicator }) => indicator.concept ?? '');
  named.delete('');
  return [...named]
    .map(([id, own]) => ({
      id,
      entries: own,
      missing: trackers.filter((tracker) => own.every((entry) => entry.tracker !== tracker)),
    }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1));
}

/** One entry on a scale, with the targets whose marks it carries. */
export interface ScaleMember extends TrackedIndicator {
  /** In the order of the tracker; those in the unit of the series alone. */
  targets: readonly TargetData[];
  /** The one whose number is drawn: the latest that has one, else the first. */
  drawn: TargetData | null;
}

export interface SharedScale {
  /** The time that every number on it is of; null for levels, which compare whenever they were reached. */
  span: { start: string; end: string } | null;
  members: readonly ScaleMember[];
}

/** Capitals and spaces aside; marks tell units apart. */
const inOneSpelling = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Are two units the same? By their codes where both have one, else by their words in any language. */
function isSameUnit(a: IndicatorData, b: IndicatorData): boolean {
  if (a.unit_code && b.unit_code) return a.unit_code === b.unit_code && (a.unit_mult ?? 0) === (b.unit_mult ?? 0);
  return languagesOf(a.unit).some(
    (locale) => b.unit[locale] !== undefined && inOneSpelling(a.unit[locale]) === inOneSpelling(b.unit[locale]),
  );
}

/** The result from which a target's road counts, and the one that decides. */
export const spanOf = (target: TargetData): { start: string; end: string } => ({
  start: target.baseline_period ?? String(target.baseline?.year ?? target.baseline_year),
  end: target.end_period ?? String(target.end),
});

const hasNumber = ({ assessment: a }: TargetData): boolean => a.value !== null || a.forecast !== null;
const drawnOf = (targets: readonly TargetData[]): TargetData | null => {
  const first = targets.filter(({ id }) => id === undefined);
  return first.findLast(hasNumber) ?? first[0] ?? targets[0] ?? null;
};

/** The entries that are counted alike, on as many scales as there are times to tell apart. */
function scalesOfAlike(entries: readonly TrackedIndicator[]): SharedScale[] {
  const measured = entries.map((entry) => ({
    ...entry,
    all: entry.indicator.targets.filter(({ unit }) => unit === null),
  }));
  const [first] = entries;
  if (!first || asksForLevel(first.indicator.measure))
    return [
      {
        span: null,
        members: measured.map(({ all, ...entry }) => ({ ...entry, targets: all, drawn: drawnOf(all) })),
      },
    ];
  const spans = new Map(
    measured.flatMap(({ all }) =>
      all.map((target) => [Object.values(spanOf(target)).join(' '), spanOf(target)] as const),
    ),
  );
  return [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, span]) => ({
      span,
      members: measured.flatMap(({ all, ...entry }) => {
        const targets = all.filter((target) => Object.values(spanOf(target)).join(' ') === key);
        return targets.length === 0 ? [] : [{ ...entry, targets, drawn: drawnOf(targets) }];
      }),
    }));
}

/** The scales of a concept; entries are on one together where their numbers compare. */
export function sharedScales({ entries }: Concept): SharedScale[] {
  const alike: TrackedIndicator[][] = [];
  for (const entry of entries) {
    const same = alike.find(
      ([first]) => first?.indicator.measure === entry.indicator.measure && isSameUnit(first.indicator, entry.indicator),
    );
    if (same) same.push(entry);
    else alike.push([entry]);
  }
  return alike.flatMap(scalesOfAlike);
}
