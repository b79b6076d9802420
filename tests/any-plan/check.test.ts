/** The content check, on the content under test. */
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { faultLine } from '../../src/content/words.ts';
import { codeownersOf } from '../../src/review/codeowners.ts';
import { CONTENT, DAY } from './support/plan-under-test.ts';

const { content, faults } = loadContent({ dir: CONTENT, asOf: DAY, lang: 'en' });

it('finds no fault', () => {
  expect(faults.map((fault) => faultLine(fault, 'content/'))).toEqual([]);
});

it('gives every indicator and task somebody to ask', () => {
  const lines = codeownersOf(content ?? expect.fail('no content')).split('\n');
  const asked = [
    ...(content?.indicators ?? []).map(({ id }) => `/content/figures/${id}/ `),
    ...(content?.tasks ?? []).map(({ id }) => `/content/events/${id}/ `),
  ];
  expect(asked.filter((path) => !lines.some((line) => line.startsWith(path) && line.includes('@')))).toEqual([]);
});
