/** The judge of prose can fail, and the attacks that were once thought of stay refused even behind the check. */
import { expect, test } from 'vitest';
import { ATTACKS } from '../content/attacks.ts';
import { planted } from '../content/plan.ts';
import { run, wrongWith } from './targets/oracle.ts';

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
