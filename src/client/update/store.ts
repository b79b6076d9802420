/** The draft on this device, and nowhere else. Where the browser keeps nothing, it lasts as long as the page. */
import { type Checklist, isChecklist } from '../../intake/checklist.ts';
import type { Draft } from '../../intake/draft.ts';
import type { TextFile } from '../../intake/figure-file.ts';

/** A figure that is ready, kept until it is sent. */
export interface Prepared extends TextFile {
  /** Name of the indicator and its period, in the language in which it was written. */
  name: string;
  period: string;
  /** Its value and stage in words, to be read through before anything is sent. */
  told?: string;
  /** True where it changes a file that is there already: a figure that is withdrawn. */
  isChange?: boolean;
}

export interface Store {
  draft: Draft;
  prepared: Prepared[];
  /** The finds of a report that are gone through. */
  list: Checklist | null;
  /** What was typed into the parts beside the figure. */
  parts?: Record<string, Record<string, string>>;
}

const keyOf = (plan: string): string => `figure-draft:${plan}`;

/** What was kept, or null where there is nothing that can be used. */
export function readStore(plan: string): Store | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(plan)) ?? 'null');
    if (!isStore(kept)) return null;
    const { parts } = kept;
    const isTyped = typeof parts === 'object' && parts !== null;
    return { ...kept, list: isChecklist(kept.list) ? kept.list : null, parts: isTyped ? parts : {} };
  } catch {
    return null;
  }
}

const isText = (each: unknown): boolean => typeof each === 'string';

function isStore(kept: unknown): kept is Store {
  if (typeof kept !== 'object' || kept === null || !('draft' in kept) || !('prepared' in kept)) return false;
  const { draft, prepared } = kept;
  return (
    typeof draft === 'object' &&
    draft !== null &&
    Object.values(draft).every(isText) &&
    Array.isArray(prepared) &&
    prepared.every((each) => isText(each?.path) && isText(each?.text) && isText(each?.name) && isText(each?.period))
  );
}

export function writeStore(plan: string, store: Store | null): void {
  try {
    if (store) localStorage.setItem(keyOf(plan), JSON.stringify(store));
    else localStorage.removeItem(keyOf(plan));
  } catch {
    // Storage may be closed to us: then nothing is kept.
  }
}
