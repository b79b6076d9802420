/** Ids that must name something that exists. */
import { type Finding, finding, replace } from '../fault.ts';
import { type Agencies, type Gathered, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import type { Thing } from '../messages/relations.ts';
import { lettersOnly, nearest } from '../nearest.ts';
import type { Parsed } from '../parse.ts';
import type { IndicatorFile, TaskFile } from '../schema.ts';
import type { Steps } from '../yaml.ts';
import { plainNumber } from './identity.ts';

interface Reference {
  thing: keyof Known;
  steps: Steps;
  found: string;
  /** Is it the key at its place, not the value? */
  isKey?: true;
}

/** A series is known to its indicator alone (relations/series.ts). */
type Known = Readonly<
  Record<Exclude<Thing, 'series' | 'indicator' | 'task'>, readonly string[] | null> &
    Record<'indicator' | 'task', readonly string[]>
>;

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
  const aliases = aliasesOf(all);
  return [
    ...all.indicators.flatMap((each) => unknownIn(each, indicatorReferences, known)),
    ...all.tasks.flatMap((each) => unknownIn(each, taskReferences, known)),
    ...(all.agencies ? unknownIn(all.agencies, agencyReferences, known) : []),
    ...reportedIn(all).flatMap(({ path, place }) => unknownFolder(path, 'indicator', place.indicator, known, aliases)),
    ...all.events.flatMap(({ path, place }) => unknownFolder(path, 'task', place.task, known)),
  ];
}

const indicatorReferences = (file: IndicatorFile): Reference[] => [
  { thing: 'group', steps: ['group'], found: file.group },
  { thing: 'agency', steps: ['owner'], found: file.owner },
  ...file.by.map((found, at): Reference => ({ thing: 'dimension', steps: ['by', at], found })),
  ...file.targets.map(
    ({ period }, at): Reference => ({ thing: 'period', steps: ['targets', at, 'period'], found: period }),
  ),
  ...file.in_words.map(
    ({ period }, at): Reference => ({ thing: 'period', steps: ['in_words', at, 'period'], found: period }),
  ),
  ...file.also.map(({ period }, at): Reference => ({ thing: 'period', steps: ['also', at, 'period'], found: period })),
];

const taskReferences = (file: TaskFile): Reference[] => [
  ...file.lead.map((found, at): Reference => ({ thing: 'agency', steps: ['lead', at], found })),
  ...file.with.map((found, at): Reference => ({ thing: 'agency', steps: ['with', at], found })),
  ...Object.entries(file.now).flatMap(([from, found]): Reference[] => [
    { thing: 'agency', steps: ['now', from], found: from, isKey: true },
    { thing: 'agency', steps: ['now', from], found },
  ]),
  ...file.indicators.map((found, at): Reference => ({ thing: 'indicator', steps: ['indicators', at], found })),
];

const agencyReferences = (agencies: Agencies): Reference[] =>
  Object.entries(agencies).flatMap(([id, { succeeded_by: next }]) =>
    next ? [{ thing: 'agency', steps: [id, 'succeeded_by', 'agency'], found: next.agency }] : [],
  );

/** Lists in which nothing is meant twice. */
const LISTS: ReadonlySet<PropertyKey | undefined> = new Set([
  'by',
  'targets',
  'in_words',
  'also',
  'lead',
  'with',
  'indicators',
]);

function unknownIn<T>({ file, value }: Parsed<T>, referencesOf: (value: T) => Reference[], known: Known): Finding[] {
  if (!file || !value) return [];
  const references = referencesOf(value);
  return references.flatMap(({ thing, steps, found, isKey }) => {
    const ids = known[thing];
    if (!ids || ids.includes(found)) return [];
    const near = nearest(found, ids);
    // What the list already names was not meant.
    const isTaken = LISTS.has(steps[0]) && references.some((each) => LISTS.has(each.steps[0]) && each.found === near);
    const meant = isTaken ? null : near;
    const data = { thing, found, meant, known: ids };
    const { key } = spotOf(file, steps);
    if (!isKey || !key) return [valueFinding('reference', file, steps, data, meant)];
    const fix = meant === null ? undefined : replace(key.from, key.to, meant);
    return [finding('reference', file.path, key.from, data, fix)];
  });
}

/** Ids of indicators by what else names them: their code, their address and their names. */
const aliasesOf = ({ indicators }: Gathered): ReadonlyMap<string, string> =>
  new Map(
    indicators.flatMap(({ place, value }) =>
      value
        ? [value.code, value.slug, ...Object.values(value.name)].map((name) => [lettersOnly(name), place.id] as const)
        : [],
    ),
  );

function unknownFolder(
  path: string,
  thing: 'indicator' | 'task',
  found: string,
  known: Known,
  aliases: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const ids = known[thing];
  if (ids.includes(found)) return [];
  const plain = plainNumber(found);
  // Numbers that are near say nothing: what belongs to one task is not moved to another.
  const meant =
    thing === 'indicator'
      ? (aliases.get(lettersOnly(found)) ?? nearest(found, ids))
      : ids.includes(plain)
        ? plain
        : null;
  const [folder, , ...inside] = path.split('/');
  const to = [folder, meant, ...inside].join('/');
  const fix = meant === null ? undefined : ({ kind: 'rename', to } as const);
  return [finding('reference', path, 0, { thing, found, meant, known: ids }, fix)];
}
