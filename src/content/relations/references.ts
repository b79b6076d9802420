/** Ids that must name something that exists. */
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { Thing } from '../messages/relations.ts';
import { nearest } from '../nearest.ts';
import type { Parsed } from '../parse.ts';
import type { Steps } from '../yaml.ts';

interface Reference {
  thing: keyof Known;
  steps: Steps;
  found: string;
}

/** A series is known to its indicator alone (relations/series.ts). */
type Known = Readonly<Record<Exclude<Thing, 'series'>, readonly string[] | null>>;

/** Every id that each thing may be called by; null where its file could not be read. */
function knownIds({ plan, agencies, indicators, tasks }: Gathered): Known {
  return {
    period: plan?.value?.periods.map(({ id }) => id) ?? null,
    group: plan?.value?.groups.map(({ id }) => id) ?? null,
    dimension: plan?.value?.dimensions.map(({ id }) => id) ?? null,
    agency: agencies?.value ? Object.keys(agencies.value) : null,
    indicator: indicators.map(({ place }) => place.id),
    task: tasks.map(({ place }) => place.id),
  };
}

export function referenceFindings(all: Gathered): Finding[] {
  const known = knownIds(all);
  return [
    ...all.indicators.flatMap((each) => unknownIn(each, indicatorReferences(each.value), known)),
    ...all.tasks.flatMap((each) => unknownIn(each, taskReferences(each.value), known)),
    ...(all.agencies ? unknownIn(all.agencies, agencyReferences(all.agencies.value), known) : []),
    ...reportedIn(all).flatMap(({ path, place }) => unknownFolder(path, 'indicator', place.indicator, known)),
    ...all.events.flatMap(({ path, place }) => unknownFolder(path, 'task', place.task, known)),
  ];
}

function indicatorReferences(file: Gathered['indicators'][number]['value']): Reference[] {
  if (!file) return [];
  return [
    { thing: 'group', steps: ['group'], found: file.group },
    { thing: 'agency', steps: ['owner'], found: file.owner },
    ...file.by.map((found, at): Reference => ({ thing: 'dimension', steps: ['by', at], found })),
    ...file.targets.map(
      ({ period }, at): Reference => ({ thing: 'period', steps: ['targets', at, 'period'], found: period }),
    ),
    ...file.in_words.map(
      ({ period }, at): Reference => ({ thing: 'period', steps: ['in_words', at, 'period'], found: period }),
    ),
    ...file.also.map(
      ({ period }, at): Reference => ({ thing: 'period', steps: ['also', at, 'period'], found: period }),
    ),
  ];
}

function taskReferences(file: Gathered['tasks'][number]['value']): Reference[] {
  if (!file) return [];
  return [
    ...file.lead.map((found, at): Reference => ({ thing: 'agency', steps: ['lead', at], found })),
    ...file.with.map((found, at): Reference => ({ thing: 'agency', steps: ['with', at], found })),
    ...Object.entries(file.now).flatMap(([from, found]): Reference[] => [
      { thing: 'agency', steps: ['now', from], found: from },
      { thing: 'agency', steps: ['now', from], found },
    ]),
    ...file.indicators.map((found, at): Reference => ({ thing: 'indicator', steps: ['indicators', at], found })),
  ];
}

const agencyReferences = (agencies: NonNullable<Gathered['agencies']>['value']): Reference[] =>
  Object.entries(agencies ?? {}).flatMap(([id, { succeeded_by: next }]) =>
    next ? [{ thing: 'agency', steps: [id, 'succeeded_by', 'agency'], found: next.agency }] : [],
  );

const unknownIn = ({ file }: Parsed<unknown>, references: readonly Reference[], known: Known): Finding[] =>
  references.flatMap(({ thing, steps, found }) => {
    const ids = known[thing];
    if (!file || !ids || ids.includes(found)) return [];
    const near = nearest(found, ids);
    // What another reference of the list already names was not meant.
    const meant = references.some((each) => each.thing === thing && thing === 'period' && each.found === near)
      ? null
      : near;
    return [valueFinding('reference', file, steps, { thing, found, meant, known: ids }, meant)];
  });

/** `2.01` is `2.1`. */
const canonical = (id: string): string => id.replace(/(?<![^.-])0+(?=\d)/g, '');

function unknownFolder(path: string, thing: 'indicator' | 'task', found: string, known: Known): Finding[] {
  const ids = known[thing] ?? [];
  if (ids.includes(found)) return [];
  // Numbers that are near say nothing: what belongs to one task is not moved to another.
  const meant = thing === 'task' ? (ids.find((id) => id === canonical(found)) ?? null) : nearest(found, ids);
  const [folder, , ...inside] = path.split('/');
  const to = [folder, meant, ...inside].join('/');
  const fix = meant === null ? undefined : ({ kind: 'rename', to } as const);
  return [finding('reference', path, 0, { thing, found, meant, known: ids }, fix)];
}
