/**
 * Which tests are asked of a mutant first. Nearly every test of a check runs nearly every line of it, so that a line is
 * run says little: a test that runs it, or the lines around it, more or less often than others do is about it.
 */

/** How often each test ran each mutated passage: passage → test → times. */
export type Hits = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Passages on each side, as Stryker counts them through a file, that count as around one. */
const AROUND = 25;
/** A test that is as common as this, in nats, tells nothing. */
const COMMON = 0.7;
/** Milliseconds that any test takes besides its own. */
const TAKEN = 20;

/** How rare a number of times is among all tests, in nats. */
function rarities(times: ReadonlyMap<string, number> | undefined, tests: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>([[0, tests - (times?.size ?? 0)]]);
  for (const each of times?.values() ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Map([...counts].map(([each, count]) => [each, Math.max(0, -Math.log(count / tests) - COMMON)]));
}

export class Order {
  readonly #rare = new Map<string, ReadonlyMap<number, number>>();
  readonly #hits: Hits;
  readonly #milliseconds: ReadonlyMap<string, number>;

  /** @param milliseconds that each test took. */
  constructor(hits: Hits, milliseconds: ReadonlyMap<string, number>) {
    this.#hits = hits;
    this.#milliseconds = milliseconds;
  }

  #rarity(passage: string, test: string): number {
    const times = this.#hits.get(passage);
    const known = this.#rare.get(passage) ?? rarities(times, this.#milliseconds.size);
    this.#rare.set(passage, known);
    return known.get(times?.get(test) ?? 0) ?? 0;
  }

  /** Tests that run a mutant, those that are most about it, for their time, first. */
  of(mutant: string): string[] {
    const at = Number(mutant);
    const around = Array.from({ length: 2 * AROUND + 1 }, (_, k) => String(at - AROUND + k)).filter((each) =>
      this.#hits.has(each),
    );
    const weight = (test: string): number =>
      around.reduce((sum, each) => sum + this.#rarity(each, test), 2 * this.#rarity(mutant, test)) /
      Math.sqrt((this.#milliseconds.get(test) ?? 0) + TAKEN);
    return [...(this.#hits.get(mutant)?.keys() ?? [])]
      .map((test) => ({ test, weight: weight(test) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ test }) => test);
  }
}
