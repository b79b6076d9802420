/**
 * Contents that are wrong, or look it, in ways that people meet: what the check says of each, beside the words that it has
 * for the plan itself, is written down. "nothing" is no promise: it says what a reviewer has to see without help.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '../../src/content/check.ts';
import type { Files } from '../../src/content/files.ts';
import { readFiles } from '../../src/content/read.ts';
import { faultLine } from '../../src/content/words.ts';
import { planWith } from './plan.ts';
import { cutOff } from './told.ts';

/** What is written: a whole file, one like another, or a passage that stands once in place of another; null is a file that is gone. */
type Change = string | { as: string } | { replace: string; with: string } | null;

interface WrongContent {
  name: string;
  /** A folder of tests/fixtures/plans, or `song-mai`, the small plan of plan.ts. */
  plan: string;
  files: Record<string, Change>;
  /** Of a long plan, files that are not changed, of the indicators and tasks that it takes to see what is wrong. */
  beside?: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'wrong-contents');
const DAY = '2026-11-29';

const textIn = (files: Files, path: string): string => {
  const entry = files.get(path);
  if (!(entry instanceof Uint8Array)) throw new Error(`no file ${path}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry);
};

function written(plan: Files, path: string, change: string | Exclude<Change, string | null>): string {
  if (typeof change === 'string') return change;
  if ('as' in change) return textIn(plan, change.as);
  const parts = textIn(plan, path).split(change.replace);
  if (parts.length !== 2) throw new Error(`${path}: "${change.replace}" stands there ${parts.length - 1} times`);
  return parts.join(change.with);
}

function changed(plan: Files, changes: WrongContent['files']): Files {
  const files = new Map(plan);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(written(plan, path, change)));
  }
  return files;
}

/** Every fault and warning, in the language that the plan is written in first. */
const saidOf = (files: Files): string[] => {
  const { faults, warnings } = checkFiles(files, { asOf: DAY, today: DAY });
  expect(cutOff([...faults, ...warnings])).toEqual([]);
  return [
    ...faults.map((fault) => `fault ${faultLine(fault)}`),
    ...warnings.map((fault) => `warning ${faultLine(fault)}`),
  ];
};

/** The indicator or task that a file is about, as `figures/forest-cover/2025--2026.yaml` and `indicators/forest-cover.yaml` are. */
function subjectOf(path: string): string | null {
  const [, folder = '', id] = /^(\w+)\/([\w.-]+?)(?:\/|(?:\.\w\w)?\.(?:yaml|mdx)$)/.exec(path) ?? [];
  if (id === undefined || folder === 'pages') return null;
  return `${folder === 'tasks' || folder === 'events' ? 'task' : 'indicator'} ${id}`;
}

const ALL = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .map((file) => [
      basename(file, '.yaml'),
      parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly WrongContent[],
    ]),
);

const wholePlans = new Map<string, Files>();

/** A whole plan, read once. */
function wholePlan(name: string): Files {
  const known = wholePlans.get(name);
  if (known) return known;
  const files = name === 'song-mai' ? planWith() : readFiles(join(import.meta.dirname, '../fixtures/plans', name));
  wholePlans.set(name, files);
  return files;
}

/** Of a long plan, the indicators and tasks that a content is about: the rest would only be read each time. */
function subjectsOf({ files, beside = [] }: WrongContent): string[] {
  const named = Object.entries(files).flatMap(([path, change]) =>
    change !== null && typeof change === 'object' && 'as' in change ? [path, change.as] : [path],
  );
  return [...new Set([...named, ...beside].flatMap((path) => subjectOf(path) ?? []))].sort();
}

const LONG = 100;
const plans = new Map<string, { files: Files; said: ReadonlySet<string> }>();

/** The plan that a content changes, and what is said of it as it is; of a long one what the content is about, and what belongs to no indicator or task. */
function planOf(content: WrongContent) {
  const whole = wholePlan(content.plan);
  const subjects = whole.size < LONG ? null : subjectsOf(content);
  const key = [content.plan, ...(subjects ?? [])].join(' ');
  const known = plans.get(key);
  if (known) return known;
  const isKept = (subject: string | null) => !subjects || subject === null || subjects.includes(subject);
  const files = new Map([...whole].filter(([path]) => isKept(subjectOf(path))));
  expect(checkFiles(files, { asOf: DAY, today: DAY }).faults).toEqual([]);
  const plan = { files, said: new Set(saidOf(files)) };
  plans.set(key, plan);
  return plan;
}

for (const [kind, contents] of Object.entries(ALL))
  describe(kind, () => {
    // Read while this file is loaded: what a first test kept would be the words of whatever mutant it was asked of.
    const cases = contents.map((content) => ({ ...content, planned: planOf(content) }));
    test.each(cases)('$name', ({ files, planned }) => {
      const said = saidOf(changed(planned.files, files)).filter((line) => !planned.said.has(line));
      expect(said.join('\n') || 'nothing').toMatchSnapshot();
    });
  });
