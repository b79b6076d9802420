/** The documents of which parts are made from the program, each with what writes it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentParts } from './content-format.ts';
import { withParts } from './marked.ts';
import { surfaceParts } from './public-surface.ts';

const root = join(import.meta.dirname, '../..');
/** A plan in both languages: names of files and columns do not hang on what it measures. */
const SAMPLE = join(root, 'tests/fixtures/plans/dao-may');
/** Plans that have tables more: series that are split; milestones and targets in words; targets that have parts; results of other times than calendar years. */
const FURTHER = ['four-nations', 'lac-vien', 'ben-xanh', 'nz-targets'].map((name) =>
  join(root, 'tests/fixtures/plans', name),
);
const DAY = '2026-11-22';

export const SPECIFICATION: Readonly<Record<string, (document: string) => string>> = {
  'docs/content-format.md': (document) =>
    withParts(document, contentParts(readFileSync(join(root, 'src/content/schema.ts'), 'utf8'))),
  'docs/public-surface.md': (document) => withParts(document, surfaceParts(SAMPLE, FURTHER, DAY)),
};
