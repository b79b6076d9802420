/**
 * What kind of change it is: one that an owner of the files takes by himself, one that needs a maintainer, or one with
 * faults. Only what leaves everything published standing is ordinary. Pure; told in words elsewhere.
 */
import { isDeepStrictEqual } from 'node:util';
import type { YamlTree } from '../content/yaml.ts';
import type { ChangedFile } from './git.ts';
import { type ChangeSide, isEventPath, isFigurePath, type Revision, soundTree } from './ledger.ts';

export const KINDS = [
  /** Nothing outside the content, right, and everything published stands. */
  'ordinary',
  /** Right, and something in it is for a maintainer to decide. */
  'maintainer',
  /** May not be taken as it is. */
  'faults',
] as const;
export type Kind = (typeof KINDS)[number];

/** Why a change needs a maintainer, in the order in which it is told. */
export const GROUNDS = [
  'workflow',
  'packages',
  'rule',
  'program',
  'addresses',
  'targets',
  'events',
  'plan',
  'owners',
  'name',
  'terms',
] as const;
export type GroundForMaintainer = (typeof GROUNDS)[number];

/** One file that needs a maintainer, and why. */
export interface MaintainerReason {
  ground: GroundForMaintainer;
  /** From the root of the repository where `program`, otherwise inside the content folder. */
  path: string;
}

/** Files outside the content folder, from the root of the repository: the first pattern that fits counts. */
const OUTSIDE: readonly (readonly [RegExp, GroundForMaintainer])[] = [
  [/^\.github\/CODEOWNERS$/, 'owners'],
  [/^\.github\/workflows\//, 'workflow'],
  [/(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|\.npmrc)$/, 'packages'],
  [/^public-addresses\.txt$/, 'addresses'],
  [/^src\/domain\//, 'rule'],
];

/** Fields of indicators and tasks that were published; those that stand in no row are `terms`. */
const FIELDS: Readonly<Record<string, GroundForMaintainer>> = {
  code: 'addresses',
  slug: 'addresses',
  name: 'name',
  title: 'name',
  targets: 'targets',
  in_words: 'targets',
  part_of: 'targets',
  deadline: 'targets',
  measure: 'rule',
  path: 'rule',
  scale: 'rule',
  unit: 'rule',
  breaks: 'rule',
  ended: 'rule',
  owner: 'owners',
  lead: 'owners',
};

const outside = ({ path }: ChangedFile): MaintainerReason => ({
  ground: OUTSIDE.find(([pattern]) => pattern.test(path))?.[1] ?? 'program',
  path,
});

const entriesOf = (side: ChangeSide): Record<string, YamlTree> | null =>
  side.text === null ? null : soundTree(side.text);

/** Names at the top of a file whose value is another or gone; null where one of the two cannot be read. */
function turnedKeys(before: ChangeSide, after: ChangeSide): string[] | null {
  const [old, newer] = [entriesOf(before), entriesOf(after)];
  if (!old || !newer) return null;
  return [...new Set([...Object.keys(old), ...Object.keys(newer)])].filter(
    (key) => !isDeepStrictEqual(old[key], newer[key]),
  );
}

/** Grounds in one file that was there before. */
function groundsOf(path: string, before: ChangeSide, after: ChangeSide | null): GroundForMaintainer[] {
  if (isFigurePath(path)) return [];
  if (isEventPath(path)) return ['events'];
  if (!after) return ['addresses'];
  if (path.endsWith('.mdx')) return [];
  const turned = turnedKeys(before, after);
  if (path === 'plan.yaml') return turned?.length === 0 ? [] : ['plan'];
  // A new agency leaves the others alone; who was an agency already says who reviews.
  if (path === 'agencies.yaml') {
    const known = entriesOf(before);
    return turned && known && turned.every((key) => !(key in known)) ? [] : ['owners'];
  }
  return turned ? turned.map((key) => FIELDS[key] ?? 'terms') : ['terms'];
}

/** Everything in a change that needs a maintainer. */
export function maintainerReasons(revisions: readonly Revision[], program: readonly ChangedFile[]): MaintainerReason[] {
  const inside = revisions.flatMap(({ path, before, after }) =>
    before ? [...new Set(groundsOf(path, before, after))].map((ground) => ({ ground, path })) : [],
  );
  return [...program.map(outside), ...inside].toSorted((a, b) => GROUNDS.indexOf(a.ground) - GROUNDS.indexOf(b.ground));
}

/** What a change of the content consists of. */
export const PARTS = [
  'figures',
  'withdrawals',
  'events',
  'indicators',
  'tasks',
  'prose',
  'eventChanges',
  'files',
] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: readonly (readonly [RegExp, isNew: boolean, Part])[] = [
  [/^(?:figures|series)\//, true, 'figures'],
  [/^(?:figures|series)\//, false, 'withdrawals'],
  [/^events\//, true, 'events'],
  [/^events\//, false, 'eventChanges'],
  [/^indicators\/[^/]+\.yaml$/, true, 'indicators'],
  [/^tasks\/[^/]+\.yaml$/, true, 'tasks'],
  [/\.mdx$/, true, 'prose'],
  [/\.mdx$/, false, 'prose'],
];

const partOf = ({ path, before }: Revision): Part =>
  PART_OF.find(([pattern, isNew]) => pattern.test(path) && isNew === (before === null))?.[2] ?? 'files';

/** How many of each part, in the order of `PARTS`; those that do not occur are left out. */
export function countedParts(revisions: readonly Revision[]): { part: Part; count: number }[] {
  const all = revisions.map(partOf);
  return PARTS.map((part) => ({ part, count: all.filter((each) => each === part).length })).filter(
    ({ count }) => count > 0,
  );
}
