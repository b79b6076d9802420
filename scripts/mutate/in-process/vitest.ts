/**
 * What a test file that is loaded in this process imports as `vitest`: Vitest's own `expect`, and tests that can be
 * run again and again. A snapshot is what a test said when it ran first, before any mutant: whether that is right is for
 * `npm test` to say.
 */
import { chai, expect } from 'vitest';

export { expect } from 'vitest';
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, it as test, vi } from './suite.ts';

/** What each snapshot was at first, by test and place in it. */
export const snapshots = new Map<string, unknown>();
let running = '';
let count = 0;

/** Snapshots from now on are those of this test. */
export function beginTest(id: string): void {
  running = id;
  count = 0;
}

function asAtFirst(this: { _obj: unknown }): void {
  const key = `${running} ${count++}`;
  if (!snapshots.has(key)) snapshots.set(key, structuredClone(this._obj));
  expect(this._obj).toEqual(snapshots.get(key));
}
for (const name of ['toMatchSnapshot', 'toMatchInlineSnapshot', 'toMatchFileSnapshot'])
  chai.util.addMethod(chai.Assertion.prototype, name, asAtFirst);
