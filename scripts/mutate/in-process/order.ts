/**
 * Which tests are asked of a mutant, and which first. Nearly every test of a check runs nearly every line of it, so that a
 * line is run says little: a test that runs it, or the lines around it, more or less often than others do is about it, and
 * so is one that bears the name of its file.
 */
import type { Test } from './suite.ts';

/** How often each test ran each mutated passage: passage → test → times. Passages are numbered through a file. */
export type Hits = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Passages on each side that count as around one. */
const AROUND = 25;
/** A test that is as common as this, in nats, tells nothing. */
const COMMON = 0.7;
/** Milliseconds that any test takes besides its own. */
const TAKEN = 20;

/** How rare the times that each test ran a passage are among all tests, in nats. */
function raritiesOf(times: ReadonlyMap<string, number>, tests: readonly string[]): Float64Array {
  const counts = new Map<number, number>();
  for (const test of tests) counts.set(times.get(test) ?? 0, (counts.get(times.get(test) ?? 0) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([each, count]) => [each, Math.max(0, -Math.log(count / tests.length) - COMMON)]),
  );
  return Float64Array.from(tests, (test) => rarity.get(times.get(test) ?? 0) ?? 0);
}

/**
 * The tests of each mutant, those that are most about it, for the time they take, first; of the tests that run it at most
 * `most`. `milliseconds` is what each test took.
 */
export function testsOfEach(
  hits: Hits,
  milliseconds: ReadonlyMap<string, number>,
  most: number,
): Map<string, readonly string[]> {
  const tests = [...milliseconds.keys()];
  const places = new Map(tests.map((test, at) => [test, at]));
  const cost = tests.map((test) => Math.sqrt((milliseconds.get(test) ?? 0) + TAKEN));
  const passages = [...hits]
    .map(([id, times]) => ({ id, number: Number(id), times }))
    .sort((a, b) => a.number - b.number);
  /** Those around the passage whose turn it is, and the sums of their rarities by test. */
  const around: { number: number; rare: Float64Array }[] = [];
  const sums = new Float64Array(tests.length);
  const add = (rare: Float64Array, sign: 1 | -1): void => {
    for (let at = 0; at < rare.length; at += 1) sums[at] = (sums[at] ?? 0) + sign * (rare[at] ?? 0);
  };
  let next = 0;
  return new Map(
    passages.map(({ id, number, times }) => {
      for (let each = passages[next]; each && each.number <= number + AROUND; each = passages[next]) {
        const rare = raritiesOf(each.times, tests);
        around.push({ number: each.number, rare });
        add(rare, 1);
        next += 1;
      }
      for (let first = around[0]; first && first.number < number - AROUND; first = around[0]) {
        add(first.rare, -1);
        around.shift();
      }
      const own = around.find((each) => each.number === number)?.rare;
      const weight = (at: number): number => ((sums[at] ?? 0) + 2 * (own?.[at] ?? 0)) / (cost[at] ?? 1);
      const asked = [...times.keys()]
        .map((test) => ({ test, weight: weight(places.get(test) ?? -1) }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, most)
        .map(({ test }) => test);
      return [id, asked];
    }),
  );
}

/** The name by which tests may call a file of `src/`: `relations-unique` for src/content/relations/unique.ts. */
const calledBy = (file: string): string =>
  (/[\\/]?src[\\/][^\\/]+[\\/](.+)\.ts$/.exec(file)?.[1] ?? '').replace(/[\\/]/g, '-');

/** The tests of a group, or of a file of tests, that bears the name of a changed file: `edges-relations-unique`. */
export function testsNamedAfter(file: string, tests: readonly Pick<Test, 'id' | 'groups'>[]): readonly string[] {
  const name = calledBy(file);
  if (name === '') return [];
  return tests
    .filter(({ groups }) => groups.some((group) => `-${group.name.replace(/\W/g, '-')}-`.includes(`-${name}-`)))
    .map(({ id }) => id);
}
