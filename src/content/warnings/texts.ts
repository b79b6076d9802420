/** Addresses without https, English that is still waiting. */
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { offsetOf, spotOf } from '../issues.ts';
import type { Parsed } from '../parse.ts';
import type { DraftText } from '../schema.ts';
import type { Steps, Tree, YamlFile } from '../yaml.ts';

/** Every address of every file that begins with `http:`. */
export function plainHttpFindings(all: Gathered): Finding[] {
  const files: (Parsed<unknown> | null)[] = [
    all.plan,
    all.agencies,
    ...all.indicators,
    ...reportedIn(all),
    ...all.events,
  ];
  return files.flatMap((each) => (each?.file && each.value ? addressesIn(each.file, each.file.tree, []) : []));
}

function addressesIn(file: YamlFile, tree: Tree, steps: Steps): Finding[] {
  if (typeof tree === 'string')
    return /^http:\/\//.test(tree)
      ? [finding('plain-http', file.path, spotOf(file, steps).value.from, { url: tree })]
      : [];
  const entries: [PropertyKey, Tree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => addressesIn(file, child, [...steps, step]));
}

type Waiting = readonly [key: string, text: DraftText | null | undefined];

/** One warning for each figure or event whose English is missing. */
export const untranslatedFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap((each) =>
    waitingIn(each, [
      ['note', each.value?.note],
      ['withdrawn.reason', each.value?.withdrawn?.reason],
    ]),
  ),
  ...all.events.flatMap((each) => waitingIn(each, [['what', each.value?.what]])),
];

function waitingIn({ file }: Parsed<unknown>, texts: readonly Waiting[]): Finding[] {
  const keys = texts.flatMap(([key, text]) => (text && text.en === null ? [key] : []));
  const [first] = keys;
  if (!file || first === undefined) return [];
  return [finding('untranslated', file.path, offsetOf(file, first.split('.')), { keys })];
}
