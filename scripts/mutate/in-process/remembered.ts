/** In place of `src/content/remembered.ts` and `remembered-of.ts`: remembers until it is told to forget, as nothing may pass from mutant to mutant. */

type Source = string | Uint8Array;

let round = 0;

/** Called where a mutant comes or goes whose work may be remembered. */
export function forget(): void {
  round += 1;
}

/** How what will be remembered is made: whoever wants to know what runs then puts a `make` of its own here. */
export const making = { make: <T>(make: () => T): T => make() };

const isSame = (a: Source, b: Source): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && Buffer.compare(a, b) === 0);

export class Remembered<By, Made> {
  readonly #kept = new Map<string, { by: By; from: Source; made: Made; round: number }>();

  get(name: string, by: By, from: Source, make: () => Made): Made {
    const last = this.#kept.get(name);
    if (last && last.round === round && last.by === by && isSame(last.from, from)) return last.made;
    const made = making.make(make);
    this.#kept.set(name, { by, from, made, round });
    return made;
  }
}

export class RememberedOf<Of extends object, Made> {
  readonly #kept = new WeakMap<Of, { by: readonly unknown[]; made: Made; round: number }>();

  get(of: Of, by: readonly unknown[], make: () => Made): Made {
    const last = this.#kept.get(of);
    const isKept =
      last?.round === round && last.by.length === by.length && last.by.every((each, at) => each === by[at]);
    if (isKept) return last.made;
    const made = making.make(make);
    this.#kept.set(of, { by, made, round });
    return made;
  }
}
