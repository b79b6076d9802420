/** Every text of the files that passed, with the keys that lead to it. */
import type { Finding } from './fault.ts';
import { type Gathered, reportedIn } from './gather.ts';
import { RememberedOf } from './remembered-of.ts';
import type { Steps, YamlFile, YamlTree } from './yaml.ts';

export interface PlacedText {
  file: YamlFile;
  steps: Steps;
  text: string;
}

/** File by file, without prose and outlines. */
export const textsOf = (all: Gathered): PlacedText[] => filesOf(all).flatMap(textsOfFile);

/** What `find` says of the texts of each file by themselves, which is not asked again of a file that is the same file. */
export function inFiles(find: (texts: readonly PlacedText[]) => Finding[]): (all: Gathered) => Finding[] {
  const inFile = oncePerFile((file) => find(textsOfFile(file)));
  return (all) => filesOf(all).flatMap(inFile);
}

/** The same of each text by itself. */
export const inTexts = (find: (text: PlacedText) => Finding[]): ((all: Gathered) => Finding[]) =>
  inFiles((texts) => texts.flatMap(find));

const filesOf = (all: Gathered): YamlFile[] =>
  [all.plan, all.agencies, ...all.indicators, ...reportedIn(all), ...all.tasks, ...all.events].flatMap((each) =>
    each?.file && each.value ? [each.file] : [],
  );

function oncePerFile<T>(make: (file: YamlFile) => T): (file: YamlFile) => T {
  const known = new RememberedOf<YamlFile, T>();
  return (file) => known.get(file, [], () => make(file));
}

const textsOfFile = oncePerFile((file) => textsIn(file, file.tree, []));

function textsIn(file: YamlFile, tree: YamlTree, steps: Steps): PlacedText[] {
  if (typeof tree === 'string') return [{ file, steps, text: tree }];
  const entries: [PropertyKey, YamlTree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => textsIn(file, child, [...steps, step]));
}
