/** Tests that are loaded once and run again for each mutant: scripts/mutate/in-process. */
import { describe, expect, it } from 'vitest';
import { testsNamedAfter, testsOfEach } from '../../scripts/mutate/in-process/order.ts';
import { forget, making, Remembered, RememberedOf } from '../../scripts/mutate/in-process/remembered.ts';
import * as suite from '../../scripts/mutate/in-process/suite.ts';

describe('tests that are run again and again', () => {
  it('run with their hooks, from the outermost in, and back', async () => {
    const ran: string[] = [];
    const run = (what: string) => () => void ran.push(what);
    suite.beginFile('a.test.ts');
    suite.beforeEach(run('before the file'));
    suite.afterEach(run('after the file'));
    suite.describe('group', () => {
      suite.beforeAll(run('before the group'));
      suite.afterAll(run('after the group'));
      suite.it('name', run('test'));
    });
    const test = suite.tests.at(-1);
    expect(test?.name).toBe('a.test.ts > group > name');
    const expected = ['before the file', 'before the group', 'test', 'after the group', 'after the file'];
    for (const _ of [1, 2]) expect(test && (await suite.failureOf(test))).toBeNull();
    expect(ran).toEqual([...expected, ...expected]);
  });

  it('give what they threw, and what follows them runs all the same', async () => {
    const ran: string[] = [];
    suite.beginFile('b.test.ts');
    suite.afterEach(() => void ran.push('after'));
    suite.it('fails later', { timeout: 5 }, async () => {
      await Promise.resolve();
      throw new Error('not so');
    });
    const test = suite.tests.at(-1);
    expect(test && (await suite.failureOf(test))).toEqual(new Error('not so'));
    expect(ran).toEqual(['after']);
  });

  it('have a row of a table each, and a name that no other has', async () => {
    const rows: unknown[] = [];
    suite.beginFile('c.test.ts');
    const before = suite.tests.length;
    suite.it.each([[1, 2], { a: 3 }])('row', (...row: unknown[]) => void rows.push(row));
    suite.describe.each(['x'])('group', (row) => suite.it('inner', () => void rows.push(row)));
    suite.it.skip('left out', () => void rows.push('skipped'));
    const added = suite.tests.slice(before);
    for (const test of added) await suite.failureOf(test);
    expect(rows).toEqual([[1, 2], [{ a: 3 }], 'x']);
    expect(new Set(added.map(({ id }) => id)).size).toBe(3);
  });
});

describe('the tests that are asked of a mutant', () => {
  const TESTS = ['odd', 'plain-1', 'plain-2', 'plain-3', 'plain-4'];
  const times = new Map(TESTS.map((test) => [test, 10]));
  const hitsOf = (rows: Record<string, readonly number[]>) =>
    new Map(
      Object.entries(rows).map(([mutant, counts]) => [
        mutant,
        new Map(counts.flatMap((count, at): [string, number][] => (count > 0 ? [[TESTS[at] ?? '', count]] : []))),
      ]),
    );

  it('begin with one that runs it as no other does', () => {
    const hits = hitsOf({ '7': [2, 1, 1, 1, 1] });
    expect(testsOfEach(hits, times, 5).get('7')?.[0]).toBe('odd');
  });

  it('begin with one that runs what stands around it as no other does', () => {
    const hits = hitsOf({ '7': [1, 1, 1, 1, 1], '9': [1, 0, 0, 0, 0], '99': [0, 0, 0, 0, 1] });
    expect(testsOfEach(hits, times, 5).get('7')?.[0]).toBe('odd');
  });

  it('are those that run it, the quicker of two that are as odd before the other', () => {
    const hits = hitsOf({ '7': [1, 0, 2, 3, 0] });
    const slow = new Map([...times, ['plain-2', 1000]]);
    expect(testsOfEach(hits, slow, 5).get('7')).toEqual(['odd', 'plain-3', 'plain-2']);
    expect(testsOfEach(hits, slow, 2).get('7')).toEqual(['odd', 'plain-3']);
    expect(testsOfEach(hits, slow, 5).get('8')).toBeUndefined();
  });
});

describe('the tests that are named after a file', () => {
  const named = (id: string, ...groups: string[]) => ({ id, groups: groups.map((name) => ({ name, hooks })) });
  const hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
  const TESTS = [
    named('1', 'tests/content/numbers.test.ts', ''),
    named('2', 'tests/content/wrong-contents.test.ts', 'edges-relations-unique'),
    named('3', 'tests/content/wrong-contents.test.ts', 'edges-relations-unique-codes'),
    named('4', 'tests/content/told-odd-numbers.test.ts'),
    named('5', 'tests/content/uniqueness.test.ts', 'numbered'),
  ];

  it.each([
    ['src/content/relations/unique.ts', ['2', '3']],
    ['src/content/numbers.ts', ['1', '4']],
    ['src/content/number.ts', []],
    ['scripts/unique.ts', []],
  ])('%s', (file, ids) => {
    expect(testsNamedAfter(file, TESTS)).toEqual(ids);
  });
});

describe('what is remembered while mutants come and go', () => {
  it('is made anew once it was forgotten, and whoever watches sees it made', () => {
    const kept = new Remembered<string, number>();
    let made = 0;
    const get = (from: string) => kept.get('name', 'by', from, () => ++made);
    expect([get('a'), get('a'), get('b')]).toEqual([1, 1, 2]);
    const { make } = making;
    let seen = 0;
    making.make = (inner) => {
      seen += 1;
      return inner();
    };
    expect(get('b')).toBe(2);
    forget();
    expect(get('b')).toBe(3);
    making.make = make;
    expect(seen).toBe(1);
  });

  it('of an object too', () => {
    const kept = new RememberedOf<object, number>();
    const file = {};
    let made = 0;
    const get = (...by: readonly unknown[]) => kept.get(file, by, () => ++made);
    expect([get('a'), get('a'), get('b'), get()]).toEqual([1, 1, 2, 3]);
    forget();
    expect([get(), get()]).toEqual([4, 4]);
  });
});
