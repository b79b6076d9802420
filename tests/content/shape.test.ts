/** What the schema knows of a place, also of one that it does not have. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { aloneAt, isOptional, keysAt, shapeAt } from '../../src/content/shape.ts';

const line = z.string();
const SCHEMA = z.strictObject({
  note: z.strictObject({ vi: line, en: line.optional() }),
  name: z.strictObject({ vi: line, en: line }),
  list: z.array(line),
  ends: z.tuple([line, line]).default(['0', '1']),
  agencies: z.record(line, z.strictObject({ name: line })),
  word: line,
});

test.each([
  [[], 'map'],
  [['note'], 'map'],
  [['list'], 'list'],
  [['list', 0], 'text'],
  [['ends'], 'list'],
  [['ends', 1], 'text'],
  [['agencies'], 'map'],
  [['agencies', 'so-tai-chinh'], 'map'],
  [['word'], 'text'],
  [['word', 'in'], 'text'],
  [['nowhere'], 'text'],
] as const)('at %j belongs a %s', (steps, shape) => {
  expect(shapeAt(SCHEMA, steps)).toBe(shape);
});

test.each([
  [['note'], 'vi'],
  [['name'], null],
  [['word'], null],
  [['nowhere'], null],
  [[], null],
] as const)('the language in which the text at %j may stand alone: %s', (steps, locale) => {
  expect(aloneAt(SCHEMA, steps)).toBe(locale);
});

test('keys of a place, and what may be left out', () => {
  expect([keysAt(SCHEMA, ['note']), keysAt(SCHEMA, ['word']), keysAt(SCHEMA, ['nowhere'])]).toEqual([
    ['vi', 'en'],
    [],
    [],
  ]);
  expect([isOptional(SCHEMA, ['note', 'en']), isOptional(SCHEMA, ['note', 'vi'])]).toEqual([true, false]);
  expect([isOptional(SCHEMA, ['ends']), isOptional(SCHEMA, ['nowhere'])]).toEqual([true, false]);
});
