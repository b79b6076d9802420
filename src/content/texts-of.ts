/** Every text of the files that passed, with the keys that lead to it. */
import { type Gathered, reportedIn } from './gather.ts';
import type { Steps, YamlFile, YamlTree } from './yaml.ts';

export interface PlacedText {
  file: YamlFile;
  steps: Steps;
  text: string;
}

/** File by file, without prose and outlines. */
export const textsOf = (all: Gathered): PlacedText[] =>
  [all.plan, all.agencies, ...all.indicators, ...reportedIn(all), ...all.tasks, ...all.events].flatMap((each) =>
    each?.file && each.value ? textsIn(each.file, each.file.tree, []) : [],
  );

function textsIn(file: YamlFile, tree: YamlTree, steps: Steps): PlacedText[] {
  if (typeof tree === 'string') return [{ file, steps, text: tree }];
  const entries: [PropertyKey, YamlTree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => textsIn(file, child, [...steps, step]));
}
