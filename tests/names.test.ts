/** One meaning for an exported name: whoever reads it in one room need not ask which of several it is. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const EXPORTED = /^export (?:async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm;
/** What Astro asks every page for by name, and what each language has of its own. */
const ASTRO = new Set(['GET', 'getStaticPaths']);

test('an exported name has one meaning in all of src', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) => !/^src\/languages\/[a-z]{2}\//.test(file));
  const places = Map.groupBy(
    files.flatMap((file) =>
      [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(EXPORTED)].map(([, name = '']) => ({ name, file })),
    ),
    ({ name }) => name,
  );
  expect(places.size).toBeGreaterThan(1000);
  const several = [...places].filter(
    ([name, all]) => !ASTRO.has(name) && new Set(all.map(({ file }) => file)).size > 1,
  );
  expect(several.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([]);
});
