/** A measure is told apart by its traits: a new one needs no place that asks for names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import {
  asksForLevel,
  isDueAtEnd,
  isLaid,
  isWorkedOut,
  MEASURE_NAMES,
  type Measure,
  pathOf,
  traitsOf,
} from '../../src/domain/measures.ts';

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

/** What is asked of each measure, as the rule of progress says it in section 2. */
it.each<[Measure, laid: boolean, level: boolean, dueAtEnd: boolean, workedOut: boolean, path: string, falls: boolean]>([
  ['level', false, true, true, false, 'as declared', false],
  ['reduction', false, false, false, true, 'straight', true],
  ['change', false, false, true, true, 'straight', false],
  ['percent_change', false, false, true, true, 'straight', false],
  ['growth', false, false, false, true, 'geometric', false],
  ['rate', true, false, false, false, 'geometric', false],
  ['sum', true, false, false, false, 'straight', false],
])('a %s is read as the rule says', (measure, laid, level, dueAtEnd, workedOut, path, falls) => {
  const paths = (['straight', 'geometric'] as const).map((declared) => pathOf({ measure, path: declared }));
  expect([isLaid(measure), asksForLevel(measure), isDueAtEnd(measure), isWorkedOut(measure)]).toEqual([
    laid,
    level,
    dueAtEnd,
    workedOut,
  ]);
  expect(paths).toEqual(path === 'as declared' ? ['straight', 'geometric'] : [path, path]);
  expect(traitsOf(measure).falls).toBe(falls);
});
