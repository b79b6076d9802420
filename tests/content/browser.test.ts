/** The check of one figure runs in a browser: the form asks the same questions as the command. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from '../../src/content/check-data.ts';
import type { Files } from '../../src/content/files.ts';
import { filesOf } from '../../src/intake/compose.ts';
import { FIGURE, planWith, renamed, TODAY, textOf } from './plan.ts';
import { check } from './told.ts';

function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gms)) {
    if (path.startsWith('.')) importsOf(resolve(dirname(file), path), seen);
    else seen.add(path);
  }
  return seen;
}

test('it needs nothing that a browser lacks', () => {
  const packages = [...importsOf(resolve('src/content/check-data.ts'))].filter((path) => !path.startsWith('/'));
  expect(packages.sort()).toEqual(['fraction.js', 'yaml', 'zod']);
});

const ask = (files: Files) => checkData(filesOf(files, 'forest-cover'), { asOf: TODAY, today: TODAY, part: true });

test('a sound figure is in the content, with what its name says', () => {
  const { content, faults } = ask(planWith());
  expect(faults).toEqual([]);
  expect(content?.indicators.find(({ id }) => id === 'forest-cover')?.figures).toMatchObject([
    { period: '2025', published: '2026-02-13', value: '53.75', stage: 'official' },
  ]);
});

test('the form hears what the command would say', () => {
  const files = planWith({ [FIGURE]: textOf(FIGURE).replace('53.75', '5375').replace('https:', 'javascript:') });
  expect(ask(files)).toMatchObject({ content: null, faults: check(files).faults });
  expect(ask(renamed(FIGURE, 'figures/forest-cover/2021-2025--2027.yaml')).faults.map(({ code }) => code)).toEqual([
    'future',
    'range-not-taken',
  ]);
});
