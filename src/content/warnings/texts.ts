/** Addresses without https, translations that are still waiting. */
import { languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { offsetOf, spotOf } from '../issues.ts';
import { waitingIn } from '../original.ts';
import type { Parsed } from '../parse.ts';
import type { DraftText } from '../schema.ts';
import type { Steps, YamlFile, YamlTree } from '../yaml.ts';

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

function addressesIn(file: YamlFile, tree: YamlTree, steps: Steps): Finding[] {
  if (typeof tree === 'string')
    return /^http:\/\//.test(tree)
      ? [finding('plain-http', file.path, spotOf(file, steps).value.from, { url: tree })]
      : [];
  const entries: [PropertyKey, YamlTree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => addressesIn(file, child, [...steps, step]));
}

type Waiting = readonly [key: string, text: DraftText | null | undefined];

/** One warning for each figure or event that still waits for a translation. */
export const untranslatedFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap((each) =>
    waitingFindings(each, [
      ['note', each.value?.note],
      ['withdrawn.reason', each.value?.withdrawn?.reason],
    ]),
  ),
  ...all.events.flatMap((each) => waitingFindings(each, [['what', each.value?.what]])),
];

function waitingFindings({ file }: Parsed<unknown>, texts: readonly Waiting[]): Finding[] {
  const waiting = texts.flatMap(([key, text]) => (text && waitingIn(text).length > 0 ? [{ key, text }] : []));
  const [first] = waiting;
  if (!file || first === undefined) return [];
  const data = {
    keys: waiting.map(({ key }) => key),
    lacking: [...new Set(waiting.flatMap(({ text }) => waitingIn(text)))],
    languages: languagesOf(first.text),
  };
  return [finding('untranslated', file.path, offsetOf(file, first.key.split('.')), data)];
}
