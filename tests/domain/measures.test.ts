/** A measure is told apart by its traits: a new one needs no place that asks for names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MEASURE_NAMES } from '../../src/domain/measures.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');
const NAMES = MEASURE_NAMES.join('|');
/** `measure === 'level'`, `['rate', 'sum'].includes(measure)`, `new Set<Measure>(['rate'])`. */
const ASKED = new RegExp(
  `measure\\)?\\s*[!=]==?\\s*['"]|['"](?:${NAMES})['"]\\]\\.includes\\(\\S*measure|Set<Measure>\\(\\[`,
  'i',
);

it('no place of the program asks a measure for its name', () => {
  const asking = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => ASKED.test(readFileSync(path, 'utf8')));
  expect(asking).toEqual([]);
});

it('would see one that did', () => {
  for (const line of [
    "indicator.measure === 'sum'",
    "['level', 'rate'].includes(indicator.measure)",
    "if (measure!='rate')",
  ])
    expect(line).toMatch(ASKED);
});
