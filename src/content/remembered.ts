/** What was made of the same words or bytes before: a change is checked beside the state that it starts from, and differs from it in few files. */

/** Entries after which all are forgotten: more than any content folder has files. */
const MOST = 20_000;

type Source = string | Uint8Array;

function isSame(a: Source, b: Source): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string' || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * Keeps the last thing made under each name, as long as it was made `from` the same source by the same `by`. What is kept
 * is handed out again and again: nobody may change it.
 */
export class Remembered<By, Made> {
  readonly #kept = new Map<string, { by: By; from: Source; made: Made }>();

  get(name: string, by: By, from: Source, make: () => Made): Made {
    const last = this.#kept.get(name);
    if (last && last.by === by && isSame(last.from, from)) return last.made;
    if (this.#kept.size >= MOST) this.#kept.clear();
    const made = make();
    this.#kept.set(name, { by, from, made });
    return made;
  }
}
