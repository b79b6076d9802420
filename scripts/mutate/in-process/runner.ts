/**
 * A runner of tests for Stryker that loads the tests of a folder once and runs them again for each mutant, in one process:
 * where a thousand quick tests know each line, Stryker's runner for vitest takes seconds to begin and a minute to end,
 * this one milliseconds. Where a folder has more tests than may be asked of one mutant, it asks those that look as though
 * they were about it and those that bear its file's name (order.ts); what it calls survived another test may notice still,
 * so its rates are at most too low.
 * https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { testsNamedAfter, testsOfEach } from './order.ts';
import { forget, making } from './remembered.ts';
import { beginFile, failureOf, type Test, tests } from './suite.ts';
import { beginTest, snapshots } from './vitest.ts';

/** Tests that are asked of one mutant. */
const MOST = Number(process.env['MUTATE_MOST']);
/** Written by the first run for the other processes, in the folder that Stryker makes for all. */
const SEEN = 'seen-in-process';

/** Of Stryker's own interface of runners, what is used here. Its packages are not there where sources are type-checked. */
interface MutantRun {
  activeMutant: { id: string; fileName: string };
  /** When it is switched on: once the tests are loaded, or before. */
  mutantActivation: 'runtime' | 'static';
  /** How often a mutant is reached before it counts as a loop without an end. */
  hitLimit?: number;
}
interface Ran {
  id: string;
  name: string;
  timeSpentMs: number;
  /** Passed, or failed. */
  status: 0 | 1;
  failureMessage?: string;
}
type MutantRan =
  | { status: 'killed'; killedBy: string[]; failureMessage: string; nrOfTests: number }
  | { status: 'survived'; nrOfTests: number }
  | { status: 'timeout' };

/** How often each mutant was reached: by which test, or while a file was loaded. */
interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

/** What Stryker's instrumented sources read and write. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

/** What the run without a mutant saw. */
interface Seen {
  /** The tests that are asked of each mutant, in their order. */
  asked: ReadonlyMap<string, readonly string[]>;
  /** Mutants that run while something is made that will be remembered. */
  remembered: ReadonlySet<string>;
  snapshots: ReadonlyMap<string, unknown>;
}

/** In the order of the globs; those after a `!` are left out. */
function testFiles(): string[] {
  const globs = (process.env['MUTATE_TESTS'] ?? '').split(' ');
  const out = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const files = globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => globSync(glob).sort());
  return [...new Set(files)].filter((file) => !out.some((glob) => matchesGlob(file, glob)));
}

const OWN = import.meta.dirname;
const standIn = (name: string) => ({ url: pathToFileURL(join(OWN, name)).href, shortCircuit: true });

async function load(): Promise<void> {
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL ?? '';
      if (specifier === 'vitest' && from.endsWith('.test.ts')) return standIn('vitest.ts');
      const isRemembered = /\/remembered(?:-of)?\.ts$/.test(specifier) && !from.endsWith('/remembered.test.ts');
      if (isRemembered) return standIn('remembered.ts');
      return next(specifier, context);
    },
  });
  for (const file of testFiles()) {
    beginFile(file);
    await import(pathToFileURL(join(process.cwd(), file)).href);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Marks what a test runs while something is made that will be remembered. */
const MAKING = 'making ';
/** In place of a test's name, where what runs is to be counted for none: without a name it would pass for what runs while a file is loaded. */
const NOBODY = 'nobody';

class InProcess {
  readonly #instrumented: Instrumented;
  readonly #byId = new Map<string, Test>();
  #before: Seen | null = null;

  constructor() {
    const all = globalThis as { __stryker__?: Instrumented };
    all.__stryker__ ??= {};
    this.#instrumented = all.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #loaded(): Promise<void> {
    if (tests.length > 0) return;
    await load();
    for (const test of tests) this.#byId.set(test.id, test);
  }

  #run(test: Test): Promise<unknown> {
    beginTest(test.id);
    return failureOf(test);
  }

  /** Runs a test with all that is remembered forgotten; what it runs while it makes such things stands apart. */
  async #watched(test: Test): Promise<number> {
    const now = this.#instrumented;
    const make = making.make;
    making.make = (inner) => {
      const outside = now.currentTestId;
      now.currentTestId = `${MAKING}${test.id}`;
      try {
        return inner();
      } finally {
        now.currentTestId = outside;
      }
    };
    forget();
    now.currentTestId = test.id;
    const start = performance.now();
    await this.#run(test);
    const milliseconds = performance.now() - start;
    now.currentTestId = undefined;
    making.make = make;
    return milliseconds;
  }

  /** Runs each test twice: once for its snapshots, once to see what it runs. */
  async dryRun(): Promise<{ status: 'complete'; tests: Ran[]; mutantCoverage: Coverage }> {
    const coverage: Coverage = { static: {}, perTest: {} };
    this.#instrumented.mutantCoverage = coverage;
    await this.#loaded();
    const results: Ran[] = [];
    const milliseconds = new Map<string, number>();
    const hits = new Map<string, Map<string, number>>();
    const remembered = new Set<string>();
    for (const test of tests) {
      this.#instrumented.currentTestId = NOBODY;
      const failure = await this.#run(test);
      const timeSpentMs = await this.#watched(test);
      milliseconds.set(test.id, timeSpentMs);
      const base = { id: test.id, name: test.name, timeSpentMs };
      results.push(
        failure === null ? { ...base, status: 0 } : { ...base, status: 1, failureMessage: messageOf(failure) },
      );
      const own = { ...coverage.perTest[test.id] };
      for (const [mutant, times] of Object.entries(coverage.perTest[MAKING + test.id] ?? {})) {
        remembered.add(mutant);
        own[mutant] = (own[mutant] ?? 0) + times;
      }
      coverage.perTest = {};
      for (const [mutant, times] of Object.entries(own))
        hits.set(mutant, (hits.get(mutant) ?? new Map()).set(test.id, times));
    }
    const asked = testsOfEach(hits, milliseconds, MOST);
    writeFileSync(SEEN, serialize({ asked, remembered, snapshots } satisfies Seen));
    // Stryker is told of the tests that are asked, and of no other: it writes them down for each mutant.
    const told = new Map<string, Record<string, number>>(tests.map(({ id }) => [id, {}]));
    for (const [mutant, ids] of asked)
      for (const id of ids) Object.assign(told.get(id) ?? {}, { [mutant]: hits.get(mutant)?.get(id) });
    coverage.perTest = Object.fromEntries(told);
    // What also runs while a file is loaded need not be loaded anew: it is asked for what the tests make of it.
    coverage.static = Object.fromEntries(Object.entries(coverage.static).filter(([mutant]) => !asked.has(mutant)));
    return { status: 'complete', tests: results, mutantCoverage: coverage };
  }

  /** What the first run saw, in this process or another. */
  #seen(): Seen {
    if (this.#before) return this.#before;
    this.#before = deserialize(readFileSync(SEEN)) as Seen;
    for (const [key, value] of this.#before.snapshots) snapshots.set(key, value);
    return this.#before;
  }

  async mutantRun({ activeMutant, mutantActivation, hitLimit }: MutantRun): Promise<MutantRan> {
    const { asked: askedOf, remembered } = this.#seen();
    const isStatic = mutantActivation === 'static';
    const now = this.#instrumented;
    if (isStatic) now.activeMutant = activeMutant.id;
    await this.#loaded();
    // What runs while a file is loaded may show in any test.
    const asked = isStatic
      ? tests.map(({ id }) => id)
      : [...new Set([...(askedOf.get(activeMutant.id) ?? []), ...testsNamedAfter(activeMutant.fileName, tests)])];
    const isRemembered = remembered.has(activeMutant.id);
    if (isRemembered) forget();
    now.activeMutant = activeMutant.id;
    now.hitLimit = hitLimit;
    try {
      for (const [at, id] of asked.entries()) {
        const test = this.#byId.get(id);
        if (!test) throw new Error(`no test ${id}`);
        now.hitCount = 0;
        const failure = await this.#run(test);
        if (hitLimit !== undefined && now.hitCount > hitLimit) return { status: 'timeout' };
        if (failure !== null)
          return {
            status: 'killed',
            killedBy: [id],
            failureMessage: messageOf(failure),
            nrOfTests: at + 1,
          };
      }
      return { status: 'survived', nrOfTests: asked.length };
    } finally {
      now.activeMutant = undefined;
      now.hitCount = undefined;
      if (isRemembered) forget();
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
