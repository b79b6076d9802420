/** Files of the content as one bundle. */
import { placeOf } from '../../content/files.ts';
import { quoted } from '../../content/scalar.ts';
import { readYaml, type YamlTree } from '../../content/yaml.ts';
import type { TextFile } from '../figure-file.ts';
import { VERSION } from './schema.ts';

type Branch = { [key: string]: YamlTree };

export interface BundleOptions {
  /** Id of the plan. */
  plan: string;
  /** Leaves the words out that figures were read from: an address has no room for them. */
  brief?: boolean;
}

/** A scalar as flow maps hold it: bare where nothing in it means anything to YAML. */
const scalar = (value: string): string => (/^-?[\w.][\w./-]*$/.test(value) ? value : quoted(value));

const flow = (tree: YamlTree): string => {
  if (typeof tree === 'string') return scalar(tree);
  if (Array.isArray(tree)) return `[${tree.map(flow).join(', ')}]`;
  return `{ ${Object.entries(tree)
    .map(([key, value]) => `${key}: ${flow(value)}`)
    .join(', ')} }`;
};

const branch = (tree: YamlTree | undefined): Branch => (typeof tree === 'object' && !Array.isArray(tree) ? tree : {});

/** Keys that are there, in the order given. */
const present = (values: Record<string, YamlTree | undefined>): Branch =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, YamlTree] => entry[1] !== undefined));

interface Split {
  figures: { entry: Branch; source: Branch; page: YamlTree | undefined }[];
  withdrawals: Branch[];
  events: Branch[];
}

function treeIn({ path, text }: TextFile): Branch {
  const { file } = readYaml(path, text);
  if (!file || typeof file.tree !== 'object') throw new RangeError(`${path} is no file of the content`);
  return branch(file.tree);
}

function splitOf(files: readonly TextFile[], brief: boolean): Split {
  const split: Split = { figures: [], withdrawals: [], events: [] };
  for (const file of files) {
    const place = placeOf(file.path);
    const tree = treeIn(file);
    const withdrawn = branch(tree['withdrawn']);
    if (place?.kind === 'event') {
      const [date = ''] = place.name.split('--');
      split.events.push({ task: place.task, date, ...tree });
    } else if (place?.kind === 'figure' || place?.kind === 'series') {
      const { indicator, name } = place;
      const member = place.kind === 'series' ? place.member : undefined;
      if ('date' in withdrawn) {
        const figure = [indicator, ...(member ? [member] : []), name].join('/');
        split.withdrawals.push(present({ figure, date: withdrawn['date'], reason: withdrawn['reason'] }));
        continue;
      }
      const [period = '', published = ''] = name.split('--');
      const { page, ...source } = branch(tree['source']);
      const quote = /^# (.*)/.exec(file.text)?.[1];
      const { value, stage, low, high, wording, note } = tree;
      const entry = present({ indicator, member, period, value, stage, low, high, wording, page, note });
      if (quote !== undefined && !brief) entry['quote'] = quote;
      split.figures.push({ entry, source: { ...source, published }, page });
    } else throw new RangeError(`${file.path} is neither a figure nor an event`);
  }
  return split;
}

/** The source that most figures have. */
function commonOf(figures: Split['figures']): string | null {
  const counts = Map.groupBy(figures, ({ source }) => flow(source));
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

const list = (key: string, entries: readonly Branch[]): string[] =>
  entries.length ? [`${key}:`, ...entries.map((entry) => `  - ${flow(entry)}`)] : [];

/**
 * One text that holds all the files: new figures and events, and figures that were withdrawn (of which only the
 * withdrawal is told). Throws a `RangeError` at a file of another kind.
 */
export function bundleText(files: readonly TextFile[], { plan, brief = false }: BundleOptions): string {
  const { figures, withdrawals, events } = splitOf(files, brief);
  const common = commonOf(figures);
  const report = figures.find(({ source }) => flow(source) === common)?.source;
  const entries = figures.map(({ entry, source, page }) => {
    if (flow(source) === common) return entry;
    const { page: _, ...rest } = entry;
    return { ...rest, source: present({ ...source, page }) };
  });
  return `${[
    `bundle: ${VERSION}`,
    `plan: ${scalar(plan)}`,
    ...(report ? ['report:', ...Object.entries(report).map(([key, value]) => `  ${key}: ${flow(value)}`)] : []),
    ...list('figures', entries),
    ...list('withdrawals', withdrawals),
    ...list('events', events),
  ].join('\n')}\n`;
}
