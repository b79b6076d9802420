/** The check of one figure runs in a browser: the form asks the same questions as the command. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseFigureFile } from '../../src/content/figure-file.ts';
import { FIGURE, planWith, TODAY, textOf } from './plan.ts';
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

test.each(['figure-file.ts', 'check-data.ts'])('%s needs nothing that a browser lacks', (file) => {
  const packages = [...importsOf(resolve('src/content', file))].filter((path) => !path.startsWith('/'));
  expect(packages.sort()).toEqual(['fraction.js', 'yaml', 'zod']);
});

const { content } = check(planWith());

function ask(name: string, text: string) {
  const indicator = content?.indicators[0];
  if (!content || !indicator) throw new Error('the small plan is not sound');
  return parseFigureFile({ name, text, indicator, plan: content.plan, asOf: TODAY, today: TODAY });
}

test('a sound figure comes back typed, with what its name says', () => {
  expect(ask('2025--2026-02-13', textOf(FIGURE))).toMatchObject({
    faults: [],
    figure: { period: '2025', published: '2026-02-13', value: '53.75', stage: 'official' },
  });
});

test('the form hears what the command would say', () => {
  const text = textOf(FIGURE).replace('53.75', '5375').replace('https:', 'javascript:');
  const { faults } = check(planWith({ [FIGURE]: text }));
  expect(ask('2025--2026-02-13', text)).toEqual({ figure: null, faults });
  expect(ask('2021-2025--2027', textOf(FIGURE)).faults.map(({ code }) => code)).toEqual(['range-not-taken', 'future']);
});
