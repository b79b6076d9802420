/** A share of `npm run fuzz:prose`: what the check accepts builds, renders, and runs nothing. */
import { expect, test } from 'vitest';
import { ATTACKS } from '../attacks.ts';
import { planted } from '../plan.ts';
import { fuzz } from './fuzz.ts';
import { run, wrongWith } from './oracle.ts';

const FRESH = Date.now() % 2 ** 31;

test.each([
  ['the same seed each time', 13],
  [`a fresh seed, ${FRESH}: repeat it with "npm run fuzz:prose -- --seed ${FRESH}"`, FRESH],
])('nothing that the check accepts executes or fails to build: %s', async (_, seed) => {
  const { tried, accepted, wrong } = await fuzz({ seed, count: 20_000, milliseconds: 4000 });
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(tried / 20);
});

test.each([
  ['ran the canary', 'function MDXContent() { globalThis.__canary(); }'],
  ['reached for process', 'function MDXContent() { process; }'],
  ['element script', "function MDXContent() { _jsx('script', {}); }"],
  ['attribute onclick of p', "function MDXContent() { _jsx('p', { onclick: 'x' }); }"],
  ['link to javascript:x', "function MDXContent() { _jsx('a', { href: 'javascript:x' }); }"],
])('this test would see what %s', (fault, code) => {
  expect(run(code)).toBe(fault);
});

const WRITTEN = ATTACKS.filter(([, path]) => path.endsWith('.mdx')).map(([name, path, passage, instead]) => [
  name,
  new TextDecoder().decode(planted(path, passage, instead).get(path) as Uint8Array),
]);

test.each(WRITTEN)('the build, were it to get past the check, refuses or prints as words: %s', async (_, text) => {
  const built = await wrongWith(text ?? '');
  expect(built ?? 'words').not.toMatch(/canary|reached for|element|attribute|link to|picture/);
});
