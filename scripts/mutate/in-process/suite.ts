/** Tests of files that are loaded in this process, in the order in which they stand: `describe`, `it` and their hooks. */

type Body = () => unknown;
type Hooks = Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Body[]>;
interface Group {
  name: string;
  hooks: Hooks;
}
export interface Test {
  /** Its number: the only thing that a test of a table has to itself. */
  id: string;
  name: string;
  groups: readonly Group[];
  body: Body;
}

const newGroup = (name: string): Group => ({
  name,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
});

export const tests: Test[] = [];
let groups: readonly Group[] = [newGroup('')];

/** What is declared from now on belongs to this file. */
export function beginFile(name: string): void {
  groups = [newGroup(name)];
}

function within(name: string, body: Body): void {
  const outside = groups;
  groups = [...outside, newGroup(name)];
  body();
  groups = outside;
}

function declare(name: string, first: Body | object, second?: Body): void {
  const body = typeof first === 'function' ? (first as Body) : (second as Body);
  const path = [...groups.map((group) => group.name), name].join(' > ');
  tests.push({ id: String(tests.length), name: path, groups, body });
}

/** A row that is a list is handed out as arguments, any other as one. */
const argumentsOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

const eachOf =
  (add: (name: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: (...row: unknown[]) => unknown): void => {
    for (const row of rows) add(name, () => body(...argumentsOf(row)));
  };

const nothing = (..._: unknown[]): void => {};
const chosen = <T>(add: T) => ({
  skip: nothing,
  skipIf: (condition: unknown) => (condition ? nothing : add),
  runIf: (condition: unknown) => (condition ? add : nothing),
});

export const describe = Object.assign(within, { each: eachOf(within), ...chosen(within) });
export const it = Object.assign(declare, { each: eachOf(declare), ...chosen(declare) });

const hook =
  (kind: keyof Hooks) =>
  (body: Body): void => {
    groups.at(-1)?.hooks[kind].push(body);
  };
export const [beforeAll, beforeEach, afterEach, afterAll] = [
  hook('beforeAll'),
  hook('beforeEach'),
  hook('afterEach'),
  hook('afterAll'),
];

const before = new Map<string, string | undefined>();

function setEnv(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Of Vitest's own, what tests here use: it is bound to its worker. */
export const vi = {
  stubEnv(name: string, value: string | undefined): void {
    if (!before.has(name)) before.set(name, process.env[name]);
    setEnv(name, value);
  },
  unstubAllEnvs(): void {
    for (const [name, value] of before) setEnv(name, value);
    before.clear();
  },
};

async function all(group: Group, ...kinds: (keyof Hooks)[]): Promise<void> {
  for (const kind of kinds) for (const body of group.hooks[kind]) await body();
}

/** Runs one test as if it were alone in its file; gives what it threw, or null. */
export async function failureOf(test: Test): Promise<unknown> {
  try {
    for (const group of test.groups) await all(group, 'beforeAll', 'beforeEach');
    await test.body();
    return null;
  } catch (error) {
    return error;
  } finally {
    for (const group of test.groups.toReversed()) await all(group, 'afterEach', 'afterAll');
  }
}
