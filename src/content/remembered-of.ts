/** What was made of an object before, and of what else: forgotten with the object. */

/**
 * Keeps the last thing made of each object, as long as all that it was made `by` is the same. What is kept is handed out
 * again and again: nobody may change it.
 */
export class RememberedOf<Of extends object, Made> {
  readonly #kept = new WeakMap<Of, { by: readonly unknown[]; made: Made }>();

  get(of: Of, by: readonly unknown[], make: () => Made): Made {
    const last = this.#kept.get(of);
    if (last && last.by.length === by.length && last.by.every((each, at) => each === by[at])) return last.made;
    const made = make();
    this.#kept.set(of, { by, made });
    return made;
  }
}
