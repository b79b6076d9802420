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

/** What is written: a whole file, one like another, or a passage that stands once in place of another; null is a file that is gone. */
type Change = string | { as: string } | { replace: string; with: string } | null;

interface WrongContent {
  name: string;
  /** A folder of tests/fixtures/plans, or `song-mai`, the small plan of plan.ts. */
  plan: string;
  files: Record<string, Change>;
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

/** Of a long plan, what some content changes, and what belongs to no indicator or task: the rest would only be read each time. */
function planOf(name: string): Files {
  if (name === 'song-mai') return planWith();
  const files = readFiles(join(import.meta.dirname, '../fixtures/plans', name));
  if (files.size < 100) return files;
  const changes = Object.values(ALL)
    .flat()
    .filter(({ plan }) => plan === name)
    .flatMap((content) => Object.entries(content.files));
  const named = changes.flatMap(([path, change]) =>
    change !== null && typeof change === 'object' && 'as' in change ? [path, change.as] : [path],
  );
  const kept = new Set([null, ...named.map(subjectOf)]);
  return new Map([...files].filter(([path]) => kept.has(subjectOf(path))));
}

/** A plan with the words that the check has for it as it stands. */
function readPlan(name: string): { files: Files; said: ReadonlySet<string> } {
  const files = planOf(name);
  expect(checkFiles(files, { asOf: DAY, today: DAY }).faults).toEqual([]);
  return { files, said: new Set(saidOf(files)) };
}

/** Read while this file is loaded: what a first test kept would be the words of whatever mutant it was asked of. */
const PLANS = new Map(
  [...new Set(Object.values(ALL).flatMap((contents) => contents.map(({ plan }) => plan)))].map((name) => [
    name,
    readPlan(name),
  ]),
);

for (const [kind, contents] of Object.entries(ALL))
  describe(kind, () => {
    test.each(contents)('$name', ({ plan: name, files }) => {
      const plan = PLANS.get(name) ?? expect.fail(`no plan ${name}`);
      const said = saidOf(changed(plan.files, files)).filter((line) => !plan.said.has(line));
      expect(said.join('\n') || 'nothing').toMatchSnapshot();
    });
  });
