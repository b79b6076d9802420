/** Every file read by its kind. */
import { type Rhythm, rhythmOf } from '../domain/rhythm.ts';
import { DEFAULT_LANGUAGES, type Languages } from '../languages/locale.ts';
import { type Outlines, parseBoundaries } from './boundaries.ts';
import { type Finding, finding } from './fault.ts';
import { type FilePlace, type Files, LIMITS, placeOf, type Unread } from './files.ts';
import { treeAt } from './issues.ts';
import { nameFindings } from './names.ts';
import { compareText } from './order.ts';
import { type Parsed, type Passed, parseFile, readEntry, type Told } from './parse.ts';
import type * as schema from './schema.ts';
import { languagesIn, type Schemas, schemasIn } from './schemas.ts';
import type { YamlFile } from './yaml.ts';

export type Agencies = Record<string, Omit<schema.Agency, 'id'>>;

type PlaceOf<K extends FilePlace['kind']> = Extract<FilePlace, { kind: K }>;

/** A file with what its path says. */
export type Placed<K extends FilePlace['kind'], T> = Parsed<T> & { place: PlaceOf<K> };
type PassedAt<K extends FilePlace['kind'], T> = Passed<T> & { place: PlaceOf<K> };

export interface Gathered {
  plan: Parsed<schema.Plan> | null;
  agencies: Parsed<Agencies> | null;
  indicators: Placed<'indicator', schema.IndicatorFile>[];
  figures: Placed<'figure', schema.FigureFile>[];
  context: Placed<'comparison', schema.ComparisonFile>[];
  series: Placed<'series', schema.FigureFile>[];
  boundaries: Outlines | null;
  tasks: Placed<'task', schema.TaskFile>[];
  events: Placed<'event', schema.EventFile>[];
  /** Of one that could not be read the text is empty. */
  prose: (Placed<'prose' | 'page', null> & { isRead: boolean })[];
  /** Those of the plan, as far as it can be read. */
  languages: Languages;
  /** Faults of names and places, of reading and of the schema. */
  findings: Finding[];
  /** Every path that there is. */
  paths: ReadonlySet<string>;
  /** Texts by path, for lines and columns. */
  texts: Map<string, string>;
}

/** What has no fault: every file is there and passed. */
export interface Sound extends Gathered {
  plan: Passed<schema.Plan>;
  agencies: Passed<Agencies>;
  indicators: PassedAt<'indicator', schema.IndicatorFile>[];
  figures: PassedAt<'figure', schema.FigureFile>[];
  context: PassedAt<'comparison', schema.ComparisonFile>[];
  series: PassedAt<'series', schema.FigureFile>[];
  tasks: PassedAt<'task', schema.TaskFile>[];
  events: PassedAt<'event', schema.EventFile>[];
}

type Entry = Uint8Array | Unread;

/** Figures of the plan's own series, those of elsewhere that stand beside them, and those of their parts. */
export type ReportedFile = Gathered['figures' | 'context' | 'series'][number];
export const reportedIn = ({
  figures,
  context,
  series,
}: Pick<Gathered, 'figures' | 'context' | 'series'>): ReportedFile[] => [...figures, ...context, ...series];

/** An empty content folder. */
export const nothing = (): Gathered => ({
  plan: null,
  agencies: null,
  indicators: [],
  figures: [],
  context: [],
  series: [],
  boundaries: null,
  tasks: [],
  events: [],
  prose: [],
  languages: DEFAULT_LANGUAGES,
  findings: [],
  paths: new Set(),
  texts: new Map(),
});

/** Reads all files; indicators first, for the digits of their figures. */
export function gather(files: Files): Gathered {
  const languages = languagesIn(files.get('plan.yaml'));
  const schemas = schemasIn(languages);
  const all = { ...nothing(), paths: new Set(files.keys()), languages };
  if (![...files.keys()].some(placeOf)) {
    all.findings.push(finding('no-plan', '.', 0, { files: files.size, inner: innerPlan(files) }));
    return all;
  }
  if (files.size > LIMITS.files) {
    all.findings.push(finding('files-many', '.', 0, { limit: LIMITS.files }));
    return all;
  }
  for (const [path, entry] of indicatorsFirst(files)) {
    const place = placeOf(path);
    all.findings.push(
      ...nameFindings(path, place, place && 'indicator' in place ? rhythmIn(all, place.indicator) : null),
    );
    if (place) READERS[place.kind]({ all, schemas }, place as never, path, entry);
  }
  for (const path of ['plan.yaml', 'agencies.yaml'])
    if (!files.has(path)) all.findings.push(finding('file-missing', path, 0, { path }));
  return all;
}

/** The rhythm of an indicator that has been read. */
function rhythmIn({ indicators }: Gathered, id: string): Rhythm | null {
  const indicator = indicators.find(({ place }) => place.id === id)?.value;
  return indicator ? rhythmOf(indicator) : null;
}

/** The folder nearest to the top that holds a plan, or null. */
function innerPlan(files: Files): string | null {
  const depth = (path: string): number => path.split('/').length;
  const plans = [...files.keys()].filter((path) => path.endsWith('/plan.yaml'));
  const nearest = plans.sort((a, b) => depth(a) - depth(b) || compareText(a, b))[0];
  return nearest?.slice(0, -'/plan.yaml'.length) ?? null;
}

const indicatorsFirst = (files: Files): (readonly [string, Entry])[] =>
  [...files].sort(
    ([a], [b]) => Number(b.startsWith('indicators/')) - Number(a.startsWith('indicators/')) || compareText(a, b),
  );

function keep<P extends Told>(all: Gathered, parsed: P): P {
  all.texts.set(parsed.path, parsed.text);
  all.findings.push(...parsed.findings);
  return parsed;
}

interface Reading {
  all: Gathered;
  schemas: Schemas;
}
type Readers = { [K in FilePlace['kind']]: (reading: Reading, place: PlaceOf<K>, path: string, entry: Entry) => void };

const readProse = ({ all }: Reading, place: PlaceOf<'prose' | 'page'>, path: string, entry: Entry): void => {
  const { text, findings } = readEntry(path, entry);
  all.prose.push({
    place,
    isRead: text !== null,
    ...keep(all, { path, text: text ?? '', file: null, value: null, findings }),
  });
};

const READERS: Readers = {
  plan: ({ all, schemas }, _place, path, entry) => {
    all.plan = keep(all, parseFile('plan', schemas.plan, path, entry));
  },
  agencies: ({ all, schemas }, _place, path, entry) => {
    all.agencies = keep(all, parseFile('agencies', schemas.agencies, path, entry));
  },
  indicator: ({ all, schemas }, place, path, entry) => {
    all.indicators.push({ place, ...keep(all, parseIndicator(schemas.indicator, place.id, path, entry)) });
  },
  figure: ({ all, schemas }, place, path, entry) => {
    const parsed = parseFile('figure', schemas.figure, path, entry, decimalsOf(all, place.indicator));
    all.figures.push({ place, ...keep(all, parsed) });
  },
  comparison: ({ all, schemas }, place, path, entry) => {
    const parsed = parseFile('comparison', schemas.comparison, path, entry, decimalsOf(all, place.indicator));
    all.context.push({ place, ...keep(all, parsed) });
  },
  series: ({ all, schemas }, place, path, entry) => {
    const parsed = parseFile('figure', schemas.figure, path, entry, decimalsOf(all, place.indicator));
    all.series.push({ place, ...keep(all, parsed) });
  },
  boundaries: ({ all }, _place, path, entry) => {
    all.boundaries = keep(all, parseBoundaries(path, entry));
  },
  task: ({ all, schemas }, place, path, entry) => {
    all.tasks.push({ place, ...keep(all, parseFile('task', schemas.task, path, entry)) });
  },
  event: ({ all, schemas }, place, path, entry) => {
    all.events.push({ place, ...keep(all, parseFile('event', schemas.event, path, entry)) });
  },
  prose: readProse,
  page: readProse,
};

function decimalsOf(all: Gathered, indicator: string): number | null {
  const file = all.indicators.find((each) => each.place.id === indicator)?.file;
  return file ? writtenDecimals(file) : null;
}

/** The digits that an indicator prints, also where its file has other faults. */
function writtenDecimals(file: YamlFile): number | null {
  const written = String(treeAt(file.tree, ['decimals']));
  return /^\d$/.test(written) ? Number(written) : null;
}

/** An indicator's own numbers are read with its own digits; its address is its id where no language needs another. */
function parseIndicator(
  indicator: Schemas['indicator'],
  id: string,
  path: string,
  entry: Entry,
): Parsed<schema.IndicatorFile> {
  const first = parseFile('indicator', indicator, path, entry);
  const decimals = first.file && !first.value ? writtenDecimals(first.file) : null;
  const parsed = parseFile('indicator', indicator, path, entry, decimals);
  return parsed.value ? { ...parsed, value: { ...parsed.value, slug: parsed.value.slug ?? id } } : parsed;
}
