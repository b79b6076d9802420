/**
 * The ledgers of figures and of events only grow: a file may be added, and a figure's may gain `withdrawn`. What is
 * done to a figure otherwise is refused; what is done to an event is for a maintainer. Pure; told in words elsewhere.
 */
import { isDeepStrictEqual } from 'node:util';
import { mendText } from '../content/encoding.ts';
import { readYaml, type YamlTree } from '../content/yaml.ts';

/** One file before and after; null where there is none. */
export interface Revision {
  /** Inside the content folder. */
  path: string;
  before: ChangeSide | null;
  after: ChangeSide | null;
}

export interface ChangeSide {
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

/** Figures of the indicators, and those of their series by area, sex and other dimensions. */
export const isFigurePath = (path: string): boolean => /^(?:figures|series)\//.test(path);
export const isEventPath = (path: string): boolean => path.startsWith('events/');

/** What was done to an event that was published. */
export interface EventChange {
  code: 'edited' | 'removed' | 'renamed';
  path: string;
  /** The first line that differs, from 1, in the new text. */
  line: number;
  /** The new name of a renamed file. */
  to?: string;
}

/** Files that came, by what is in them. */
const added = (revisions: readonly Revision[]): ReadonlyMap<string, string> =>
  new Map(revisions.flatMap(({ path, before, after }) => (!before && after ? [[after.id, path]] : [])));

/** Gone, or the very same file under another name. */
function goneAs({ id }: ChangeSide, came: ReadonlyMap<string, string>): Pick<EventChange, 'line' | 'to'> & Gone {
  const to = came.get(id);
  return to === undefined ? { code: 'removed', line: 1 } : { code: 'renamed', line: 1, to };
}
type Gone = { code: 'removed' | 'renamed' };

/** What was done to events that were there before. */
export function eventChangesOf(revisions: readonly Revision[]): EventChange[] {
  const events = revisions.filter(({ path }) => isEventPath(path));
  const came = added(events);
  return events.flatMap(({ path, before, after }): EventChange[] => {
    if (!before) return [];
    if (!after) return [{ ...goneAs(before, came), path }];
    return [{ code: 'edited', path, line: firstOther(before.text ?? '', after.text ?? '') }];
  });
}

/** What was done to the ledger that may not be done. */
export function breachesOf(revisions: readonly Revision[]): Breach[] {
  const figures = revisions.filter(({ path }) => isFigurePath(path));
  const came = added(figures);
  return figures.flatMap((each) => {
    const breach = breachOf(each, came);
    return breach ? [{ ...breach, path: each.path }] : [];
  });
}

function breachOf({ before, after }: Revision, came: ReadonlyMap<string, string>): Omit<Breach, 'path'> | null {
  if (before && !after) return goneAs(before, came);
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

/** The first line of the new text that differs; its last where lines were only cut off. */
const firstOther = (before: string, after: string): number =>
  Math.min(sameFrom(linesOf(before), linesOf(after)) + 1, linesOf(after).length);

const edited = (before: string, after: string): Omit<Breach, 'path'> => ({
  code: /^withdrawn\s*:/m.test(before) ? 'withdrawal-edited' : 'edited',
  line: firstOther(before, after),
});

/**
 * True where the new text is the old one, line by line, with one block more that says only `withdrawn`, and where both
 * still say the same otherwise: a block in the wrong place would take over the lines below it.
 */
export function isWithdrawal(before: string, after: string): boolean {
  const [old, newer] = [linesOf(before), linesOf(mendText(after))];
  const head = sameFrom(old, newer);
  const tail = Math.min(sameFrom(old.toReversed(), newer.toReversed()), old.length - head);
  if (head + tail < old.length) return false;
  const block = soundTree(newer.slice(head, newer.length - tail).join('\n'));
  const [said, says] = [soundTree(before), soundTree(newer.join('\n'))];
  if (!block || !said || !says || Object.keys(block).join() !== 'withdrawn') return false;
  return isDeepStrictEqual(says, { ...said, ...block });
}

/** What a text says, or null where it is not sound YAML with keys. */
export function soundTree(text: string): Record<string, YamlTree> | null {
  const { file, findings } = readYaml('', `${text}\n`);
  const tree = file?.tree;
  return findings.length === 0 && typeof tree === 'object' && !Array.isArray(tree) ? tree : null;
}
