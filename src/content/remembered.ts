/** What was made of the same bytes before: a change is checked beside the state that it starts from, and differs from it in few files. */

/** Entries after which all are forgotten: more than any content folder has files. */
const MOST = 20_000;

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * Keeps the last thing made under each name, as long as it was made `from` the same bytes by the same `by`. What is kept is
 * handed out again and again: nobody may change it.
 */
export class Remembered<By, Made> {
  readonly #kept = new Map<string, { by: By; from: Uint8Array; made: Made }>();

  get(name: string, by: By, from: Uint8Array, make: () => Made): Made {
    const last = this.#kept.get(name);
    if (last && last.by === by && isSame(last.from, from)) return last.made;
    if (this.#kept.size >= MOST) this.#kept.clear();
    const made = make();
    this.#kept.set(name, { by, from, made });
    return made;
  }
}
