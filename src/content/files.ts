/** The files of a content folder as data, so that the check runs the same on a disk, in a test and in the browser. */
import { LOCALES } from '../languages/locale.ts';

/** A file that was found but not read. */
export interface Unread {
  why: 'link' | 'special' | 'large';
}

/** Path inside the content folder (with `/`) to the file's bytes. */
export type Files = ReadonlyMap<string, Uint8Array | Unread>;

/** Largest sizes in bytes, of YAML files and of any file, and how much there may be of other things. */
export const LIMITS = { yaml: 64_000, largest: 200_000, files: 10_000, depth: 12, nodes: 5_000 } as const;

/** What a path says about its file. */
export type FilePlace =
  | { kind: 'plan' }
  | { kind: 'agencies' }
  | { kind: 'indicator'; id: string }
  | { kind: 'prose'; id: string; locale: string }
  | { kind: 'figure'; indicator: string; name: string }
  | { kind: 'comparison'; indicator: string; name: string }
  | { kind: 'series'; indicator: string; member: string; name: string }
  | { kind: 'boundaries' }
  | { kind: 'task'; id: string }
  | { kind: 'event'; task: string; name: string }
  | { kind: 'page'; id: string; locale: string };

/** Named in each pattern that asks for them. */
type Groups = Record<'id' | 'l' | 'm' | 'n', string>;

/** `<id>.<language>.mdx` in a folder. */
const proseIn = (folder: string): RegExp => new RegExp(`^${folder}/(?<id>[^/]+)\\.(?<l>${LOCALES.join('|')})\\.mdx$`);

const PLACES: readonly (readonly [RegExp, (groups: Groups) => FilePlace])[] = [
  [/^plan\.yaml$/, () => ({ kind: 'plan' })],
  [/^agencies\.yaml$/, () => ({ kind: 'agencies' })],
  [/^indicators\/(?<id>[^/]+)\.yaml$/, (g) => ({ kind: 'indicator', id: g.id })],
  [proseIn('indicators'), (g) => ({ kind: 'prose', id: g.id, locale: g.l })],
  [/^figures\/(?<id>[^/]+)\/(?<n>[^/]+)\.yaml$/, (g) => ({ kind: 'figure', indicator: g.id, name: g.n })],
  [/^context\/(?<id>[^/]+)\/(?<n>[^/]+)\.yaml$/, (g) => ({ kind: 'comparison', indicator: g.id, name: g.n })],
  [
    /^series\/(?<id>[^/]+)\/(?<m>[^/]+)\/(?<n>[^/]+)\.yaml$/,
    (g) => ({ kind: 'series', indicator: g.id, member: g.m, name: g.n }),
  ],
  [/^boundaries\.geojson$/, () => ({ kind: 'boundaries' })],
  [/^tasks\/(?<id>[^/]+)\.yaml$/, (g) => ({ kind: 'task', id: g.id })],
  [/^events\/(?<id>[^/]+)\/(?<n>[^/]+)\.yaml$/, (g) => ({ kind: 'event', task: g.id, name: g.n })],
  [proseIn('pages'), (g) => ({ kind: 'page', id: g.id, locale: g.l })],
];

/** The kind of file that stands at a path, or null where the format knows none. */
export function placeOf(path: string): FilePlace | null {
  for (const [pattern, build] of PLACES) {
    const match = pattern.exec(path);
    if (match) return build((match.groups ?? {}) as Groups);
  }
  return null;
}

/** The folder of an indicator's figures, or of those of one member (its id) of a dimension; with a slash at its end. */
export const figureFolder = (indicator: string, member = ''): string =>
  member ? `series/${indicator}/${member}/` : `figures/${indicator}/`;
