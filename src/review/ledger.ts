/** The ledger of figures only grows: a file may be added, or gain `withdrawn`. Pure; told in words elsewhere. */
import { isDeepStrictEqual } from 'node:util';
import { mendText } from '../content/encoding.ts';
import { readYaml, type Tree } from '../content/yaml.ts';

/** One file before and after; null where there is none. */
export interface Revision {
  /** Inside the content folder. */
  path: string;
  before: Side | null;
  after: Side | null;
}

export interface Side {
  /** As git writes it. */
  mode: string;
  id: string;
  /** Null where it was not read: a link, another repository, too large. */
  text: string | null;
}

export type BreachCode =
  /** The text of a reported figure was changed. */
  | 'edited'
  /** A withdrawal was changed or taken back. */
  | 'withdrawal-edited'
  | 'removed'
  /** Gone, and the very same file stands under another name. */
  | 'renamed'
  /** No plain file: a link, a program, another repository. */
  | 'mode'
  /** A target says something else than was published, and not which document changed it. */
  | 'target';

export interface Breach {
  code: BreachCode;
  path: string;
  /** From 1, in the new text. */
  line: number;
  /** The new name of a renamed file. */
  to?: string;
}

export const isFigurePath = (path: string): boolean => path.startsWith('figures/');

/** What was done to the ledger that may not be done. */
export function breachesOf(revisions: readonly Revision[]): Breach[] {
  const figures = revisions.filter(({ path }) => isFigurePath(path));
  const added = new Map(figures.flatMap(({ path, before, after }) => (!before && after ? [[after.id, path]] : [])));
  return figures.flatMap((each) => {
    const breach = breachOf(each, added);
    return breach ? [{ ...breach, path: each.path }] : [];
  });
}

function breachOf({ before, after }: Revision, added: ReadonlyMap<string, string>): Omit<Breach, 'path'> | null {
  if (before && !after) {
    const to = added.get(before.id);
    return to === undefined ? { code: 'removed', line: 1 } : { code: 'renamed', line: 1, to };
  }
  if (after && after.mode !== '100644' && after.mode !== before?.mode) return { code: 'mode', line: 1 };
  if (!before || !after || before.id === after.id) return null;
  if (before.text === null || after.text === null) return { code: 'edited', line: 1 };
  return isWithdrawal(before.text, after.text) ? null : edited(before.text, after.text);
}

const linesOf = (text: string): string[] => text.replace(/\n*$/, '').split('\n');

/** How many lines are the same from the start. */
function sameFrom(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? a.length : at;
}

function edited(before: string, after: string): Omit<Breach, 'path'> {
  const line = Math.min(sameFrom(linesOf(before), linesOf(after)) + 1, linesOf(after).length);
  return { code: /^withdrawn\s*:/m.test(before) ? 'withdrawal-edited' : 'edited', line };
}

/**
 * True where the new text is the old one, line by line, with one block more that says only `withdrawn`, and where both
 * still say the same otherwise: a block in the wrong place would take over the lines below it.
 */
export function isWithdrawal(before: string, after: string): boolean {
  const [old, young] = [linesOf(before), linesOf(mendText(after))];
  const head = sameFrom(old, young);
  const tail = Math.min(sameFrom(old.toReversed(), young.toReversed()), old.length - head);
  if (head + tail < old.length) return false;
  const block = treeOf(young.slice(head, young.length - tail).join('\n'));
  const [said, says] = [treeOf(before), treeOf(young.join('\n'))];
  if (!block || !said || !says || Object.keys(block).join() !== 'withdrawn' || 'withdrawn' in said) return false;
  const { withdrawn, ...rest } = says;
  return withdrawn !== undefined && isDeepStrictEqual(rest, said);
}

/** What a text says, or null where it is not sound YAML with keys. */
function treeOf(text: string): Record<string, Tree> | null {
  const { file, findings } = readYaml('', `${text}\n`);
  const tree = file?.tree;
  return findings.length === 0 && typeof tree === 'object' && !Array.isArray(tree) ? tree : null;
}
