import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readYaml, spotName, type YamlTree } from '../../../src/content/yaml.ts';
import { FIGURE, INDICATOR, SUM, TASK, textOf } from '../../content/plan.ts';
import { damaged, type FuzzTarget, joined, type Next, pick } from '../target.ts';

const FILES = [FIGURE, SUM, INDICATOR, TASK].map(textOf);
const MARKS = [
  ...':-#&*!|>%@`{}[],"\'?\n\t \\\u00a0\u2028\ufeff',
  ': ',
  '- ',
  '\n  ',
  '\n---\n',
  '\n...\n',
  '%YAML 1.1\n',
  '"\\u202e"',
  '"\\x07"',
  '!!int 5',
  '&a ',
  '*a',
  '<<: ',
  '__proto__: ',
  'null',
  '0x1F',
  '1e3',
  '12:30:45',
  'yes',
  '|\n  a\n',
  '>-\n  a\n',
];

/** Every plain scalar on one line, as the file spells it, by its place. */
function spellings(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, steps: readonly PropertyKey[]): void => {
    if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, [...steps, at]);
    else if (isMap(node))
      for (const { key, value } of node.items) walk(value, [...steps, isScalar(key) ? String(key.value) : '']);
    else if (isScalar(node) && !isAlias(node) && node.type === 'PLAIN' && node.range) {
      const spelled = text.slice(node.range[0], node.range[1]);
      if (!spelled.includes('\n')) found.set(spotName(steps), spelled);
    }
  };
  walk(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).contents, []);
  return found;
}

function scalars(tree: YamlTree, steps: readonly PropertyKey[] = []): [place: string, value: string][] {
  if (typeof tree === 'string') return [[spotName(steps), tree]];
  if (Array.isArray(tree)) return tree.flatMap((each, at) => scalars(each, [...steps, at]));
  return Object.entries(tree).flatMap(([key, each]) => scalars(each, [...steps, key]));
}

export const yaml: FuzzTarget = {
  about: 'a file of YAML is read as it is spelled or refused at a place of it',
  passOneIn: 50,
  make: (next: Next) =>
    next() < 0.8
      ? damaged(pick(next, FILES), next, 3, MARKS)
      : joined(next, 12, () => pick(next, [...MARKS, 'a', 'value', '53.75'])),
  judge: (text) => {
    const { file, findings } = readYaml('a.yaml', text);
    const lost = findings.find(({ from }) => from < 0 || from > text.length);
    if (lost) return { fault: `${lost.code} at ${lost.from} of ${text.length}` };
    if (!file) return findings.length > 0 ? 'refused' : { fault: 'neither read nor refused' };
    const spelled = spellings(text);
    const changed = scalars(file.tree).find(([place, value]) => (spelled.get(place) ?? value) !== value);
    if (changed && findings.length === 0) return { fault: `reads ${JSON.stringify(changed)}` };
    return findings.length === 0 ? 'passed' : 'refused';
  },
};
