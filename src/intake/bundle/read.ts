/** A bundle as the files that it stands for, or everything that is wrong with it. Pure: nothing is written. */
import type { Checked } from '../../content/check-data.ts';
import { mendText } from '../../content/encoding.ts';
import type { Fault } from '../../content/fault.ts';
import { type Files, figureFolder } from '../../content/files.ts';
import { offsetOf } from '../../content/issues.ts';
import { inLanguages } from '../../content/languages.ts';
import { isPeriod } from '../../content/names.ts';
import { originalOf } from '../../content/original.ts';
import { type Parsed, parseFile } from '../../content/parse.ts';
import { type DraftText, FIGURE_NAME, ID, type WrittenText } from '../../content/schema.ts';
import { languagesIn } from '../../content/schemas.ts';
import { tell } from '../../content/words.ts';
import { type Locale, toolLocaleOf } from '../../text/locale.ts';
import { eventPath, eventText, slugOf } from '../event-file.ts';
import { figurePath, figureText, type TextFile, withdrawnText } from '../figure-file.ts';
import { spelledIn } from '../period.ts';
import { type Bundle, type BundledFigure, bundle, MOST_ENTRIES } from './schema.ts';
import { BUNDLE_WORDS, type BundleCode } from './words.ts';

/** What is wrong, and where in the bundle. */
export interface BundleFault {
  /** Line of the bundle, from 1. */
  line: number;
  found: string;
  expected: string;
  mend: string;
}

/** One entry of a bundle as a file. */
export interface BundledFile extends TextFile {
  kind: 'figure' | 'withdrawal' | 'event';
  /** Line of the bundle, from 1. */
  line: number;
}

export interface Unbundled {
  /** Empty where anything is wrong: a bundle is taken whole or not at all. */
  files: BundledFile[];
  faults: BundleFault[];
  /** What a reader of the files should look at again. */
  warnings: BundleFault[];
}

export interface Ground {
  /** Id of the plan. */
  plan: string;
  /** The content as it is. */
  files: Files;
  lang: Locale;
  /** The very check of the content. */
  check(files: Files): Checked;
}

/** The name under which faults of the bundle itself are told. */
const NAME = 'bundle.yaml';

const refused = (faults: BundleFault[]): Unbundled => ({ files: [], faults, warnings: [] });

const faultOf = ({ line, found, expected, mend }: Fault): BundleFault => ({ line, found, expected, mend });

/** Reads a bundle against the content as it is. */
export function readBundle(written: string, ground: Ground): Unbundled {
  const { lang } = ground;
  const text = mendText(written);
  const schema = inLanguages(bundle, languagesIn(ground.files.get('plan.yaml')));
  const parsed = parseFile('bundle', schema, NAME, new TextEncoder().encode(text));
  if (parsed.findings.length > 0 || !parsed.value)
    return refused(parsed.findings.map((each) => faultOf(tell(each, parsed.text, lang))));
  const own = ownFaults(parsed.value, parsed, ground);
  if (own.length > 0) return refused(own);
  const files = filesOf(parsed.value, parsed, ground.files);
  return judged(files, ground);
}

type Where = readonly PropertyKey[];

const lineOf = ({ file, text }: Parsed<Bundle>, where: Where): number =>
  file ? text.slice(0, offsetOf(file, where)).split('\n').length : 1;

/** What neither the schema nor the check of single files can see. */
function ownFaults(value: Bundle, parsed: Parsed<Bundle>, { plan, files, lang }: Ground): BundleFault[] {
  const faults: BundleFault[] = [];
  const refuse = (code: BundleCode, where: Where, words = ''): void => {
    const [found, expected, mend] = BUNDLE_WORDS[code][toolLocaleOf(lang)](words);
    faults.push({ line: lineOf(parsed, where), found, expected, mend });
  };
  const { figures, withdrawals, events } = value;
  const count = figures.length + withdrawals.length + events.length;
  if (value.plan !== plan) refuse('other-plan', ['plan'], value.plan);
  if (count === 0) refuse('no-entry', []);
  if (count > MOST_ENTRIES) refuse('too-many', [], String(count));
  for (const [at, figure] of figures.entries()) {
    if (!isPeriod(figure.period)) refuse('period', ['figures', at, 'period'], figure.period);
    if (!figure.source && !value.report) refuse('no-source', ['figures', at]);
  }
  const seen = new Set<string>();
  for (const [at, { figure }] of withdrawals.entries()) {
    const where = ['withdrawals', at, 'figure'];
    const old = textAt(files, pathOfFigure(figure));
    if (old === null) refuse('no-figure', where, figure);
    else if (/^withdrawn:/m.test(old)) refuse('withdrawn-already', where, figure);
    else if (seen.has(figure)) refuse('twice', where, figure);
    seen.add(figure);
  }
  return faults;
}

/** The path of a figure's file, or null where the name is none: nothing else can be reached by it. */
function pathOfFigure(name: string): string | null {
  const [id = '', ...rest] = name.split('/');
  const file = rest.pop() ?? '';
  const [member, ...more] = rest;
  const isOne = more.length === 0 && ID.test(id) && (member === undefined || ID.test(member)) && FIGURE_NAME.test(file);
  return isOne ? `${figureFolder(id, member)}${file}.yaml` : null;
}

function textAt(files: Files, path: string | null): string | null {
  const entry = path === null ? undefined : files.get(path);
  return entry instanceof Uint8Array ? new TextDecoder().decode(entry) : null;
}

function filesOf(value: Bundle, parsed: Parsed<Bundle>, old: Files): BundledFile[] {
  const made: BundledFile[] = [];
  const isTaken = (path: string): boolean => old.has(path) || made.some((each) => each.path === path);
  const add = (kind: BundledFile['kind'], where: Where, path: string, text: string): void => {
    made.push({ kind, path, text, line: lineOf(parsed, where) });
  };
  for (const [at, figure] of value.figures.entries()) {
    const source = figure.source ?? (value.report && { ...value.report, page: figure.page });
    if (!source) continue;
    const member = figure.member ?? '';
    const period = spelledIn(figure.period, figure.indicator, old.keys(), member);
    const path = figurePath(figure.indicator, { period, published: source.published }, isTaken, member);
    add('figure', ['figures', at], path, textOf(figure, source));
  }
  for (const [at, { figure, date, reason }] of value.withdrawals.entries()) {
    const path = pathOfFigure(figure);
    const before = textAt(old, path);
    if (path === null || before === null) continue;
    add('withdrawal', ['withdrawals', at], path, withdrawnText(before, { date, reason: written(reason) }));
  }
  for (const [at, { task, date, what, status, source }] of value.events.entries()) {
    const path = eventPath(task, { date, slug: slugOf(originalOf(what).words) }, isTaken);
    const text = eventText({
      what: written(what),
      status: status ?? '',
      source: { ...source, published: source.published ?? '' },
    });
    add('event', ['events', at], path, text);
  }
  return made;
}

/** A text of the bundle as its file is to hold it. */
const written = (text: DraftText): WrittenText =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, words ?? '']));

function textOf(
  { value, stage, low, high, wording, note, quote }: BundledFigure,
  { title, publisher, url, document, page }: NonNullable<BundledFigure['source']>,
): string {
  return figureText({
    value,
    stage,
    low,
    high,
    wording,
    source: { title, publisher, url, document: document ?? '', page: page === null ? '' : String(page) },
    note: note ? written(note) : {},
    // A comment is one line, and the check refuses what nobody can see.
    quote: (quote ?? '').replace(/\s+/g, ' ').trim(),
  });
}

/** The files by the check of the whole content with them in it. */
function judged(files: BundledFile[], { files: old, lang, check }: Ground): Unbundled {
  const bytes = new TextEncoder();
  const all = new Map([...old, ...files.map(({ path, text }) => [path, bytes.encode(text)] as const)]);
  const { faults, warnings } = check(all);
  const told = (fault: Fault): BundleFault => {
    const entry = files.find(({ path }) => path === fault.path);
    if (entry) return { ...faultOf(fault), line: entry.line };
    const [found, expected, mend] = BUNDLE_WORDS.site[toolLocaleOf(lang)](`${fault.path}: ${fault.found}`);
    return { line: 1, found, expected, mend };
  };
  if (faults.length > 0) return refused(faults.map(told));
  const own = new Set(files.map(({ path }) => path));
  return { files, faults: [], warnings: warnings.filter(({ path }) => own.has(path)).map(told) };
}
