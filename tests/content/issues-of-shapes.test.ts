/** What the schema tells of keys, lists and groups, and what it would write in their place. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFindings, treeAt } from '../../src/content/issues.ts';
import { readYaml } from '../../src/content/yaml.ts';

const line = z.string().min(1, 'empty');
const SCHEMA = z.strictObject({
  name: z.strictObject({ vi: line, en: line }),
  note: z.strictObject({ vi: line, en: line.optional() }).optional(),
  value: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, 'number')
    .optional(),
  stage: z.enum(['estimate', 'official']).optional(),
  lead: z.array(line).optional(),
  targets: z.array(z.strictObject({ period: line.optional(), value: line, op: z.enum(['>=', '<=']) })).optional(),
});

const NAME = 'name: { vi: Rừng, en: Forest }\n';

/** Code, place, and the text after each mend. */
function toldOf(text: string): string[] {
  const { file } = readYaml('x.yaml', text);
  if (!file) throw new Error('not readable');
  const issues = SCHEMA.safeParse(file.tree).error?.issues ?? [];
  return schemaFindings({ kind: 'figure', file, schema: SCHEMA, decimals: 2 }, issues).map(
    ({ code, from, data, fix }) => {
      const mended = fix?.kind === 'replace' ? text.slice(0, fix.from) + fix.text + text.slice(fix.to) : null;
      const known = 'inside' in data ? ` inside: ${data.inside}` : 'fixed' in data ? ` fixed: ${data.fixed}` : '';
      return `${code} ${from}${known}${mended === null ? '' : ` ⇒ ${mended}`}`;
    },
  );
}

/** A text, and what is told of it. */
const TOLD: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  ['a key that is missing in braces', 'name: { vi: Rừng }', ['key-missing 0 inside: true']],
  ['a key that is missing in a block', 'name:\n  vi: Rừng', ['key-missing 0 inside: false']],
  [
    'keys that are missing in a list',
    `${NAME}targets:\n  - { period: a, op: <= }\n  - { period: b, op: <= }`,
    ['key-missing 44 inside: true', 'key-missing 70 inside: true'],
  ],
  [
    'a key that is missing in a file that ends in braces',
    'stage: official\nnote: { vi: a }',
    ['key-missing 0 inside: false'],
  ],
  ['a key that is missing in braces of two lines', 'name: { vi: "{}",\n }', ['key-missing 0 inside: false']],
  ['a key that is missing in the file', 'stage: official\n', ['key-missing 0 inside: false']],
  ['an optional key without a value', `${NAME}stage:\n`, [`empty-optional 31 inside: false ⇒ ${NAME}`]],
  ['an optional key without a value at the very end', `${NAME}stage:`, [`empty-optional 31 inside: false ⇒ ${NAME}`]],
  [
    'an optional key without a value at the very beginning',
    `stage: ~\n${NAME}`,
    [`empty-optional 0 inside: false ⇒ ${NAME}`],
  ],
  [
    'an optional key without a value between others',
    `${NAME}stage: null\nlead: [a]\n`,
    [`empty-optional 31 inside: false ⇒ ${NAME}lead: [a]\n`],
  ],
  ['an indented one', `${NAME}note:\n  vi: a\n  en:\n`, [`empty-optional 47 inside: false ⇒ ${NAME}note:\n  vi: a\n`]],
  ['one in braces', `${NAME}note: { vi: a, en: }\n`, ['empty-optional 46 inside: true']],
  ['one in braces that begins a line', `${NAME}note: { vi: a,\n  en: }\n`, ['empty-optional 48 inside: true']],
  [
    'one behind a hyphen',
    `${NAME}targets:\n  - period:\n    value: 5\n    op: <=\n`,
    ['empty-optional 44 inside: true'],
  ],
  ['no word where one of a list belongs', `${NAME}targets: [{ value: 5, op: "" }]`, ['choice 57']],
  ['a word in place of a list', `${NAME}lead: a\n`, [`shape 37 fixed: true ⇒ ${NAME}lead: [a]\n`]],
  ['words of two lines in place of a list', `${NAME}lead: a\n  b\n`, ['shape 37 fixed: false']],
  ['a word in place of a list of groups', `${NAME}targets: a\n`, ['shape 40 fixed: false']],
  ['words in place of words by language', `${NAME}note: a\n`, [`shape 37 fixed: true ⇒ ${NAME}note: { vi: "a" }\n`]],
  ['words in place of words by all languages', 'name: Rừng\n', ['shape 6 fixed: false']],
  ['a list in place of words by language', `${NAME}note: [a]\n`, ['shape 31 fixed: false']],
  ['no space after a colon', 'name: { vi:Rừng, en: a }', ['yaml-syntax 8 ⇒ name: { vi: Rừng, en: a }']],
  ['no space after a wide colon', 'name: { vi：Rừng, en: a }', ['yaml-syntax 8 ⇒ name: { vi: Rừng, en: a }']],
  ['no space after the colon of another key', 'name: { x:Rừng, vi: a, en: b }', ['key-unknown 8']],
  ['a key that begins as another does', 'name: { vib:c, vi: a, en: b }', ['key-unknown 8']],
  ['a key in quotes with its colon', 'name: { "vi:", vi: a, en: b }', ['key-unknown 8']],
  [
    'a key with no space after its colon, and a value',
    'name: { vi:Rừng: b, en: c }',
    ['key-unknown 8', 'key-missing 0 inside: true'],
  ],
  ['a comma in a text', 'name: { vi: Rừng, núi, en: b }', ['comma-splits 18 ⇒ name: { vi: "Rừng, núi", en: b }']],
  ['a comma behind quotes', 'name: { vi: "Rừng", núi, en: b }', ['comma-splits 20 ⇒ name: { vi: "Rừng, núi", en: b }']],
  [
    'a comma between quotes',
    'name: { vi: "Rừng", "núi", en: b }',
    ['comma-splits 20 ⇒ name: { vi: "Rừng, núi", en: b }'],
  ],
  [
    'a comma in a number',
    '{ name: { vi: a, en: b }, value: 53,75 }',
    ['number 33 ⇒ { name: { vi: a, en: b }, value: 53.75 }'],
  ],
  [
    'a comma in a number with words before',
    'name: { en: b, vi: năm 53,75 }',
    ['comma-splits 26 ⇒ name: { en: b, vi: "năm 53,75" }'],
  ],
  [
    'a comma in a number with a letter before it',
    'name: { en: b, vi: 53a,75 }',
    ['comma-splits 23 ⇒ name: { en: b, vi: "53a,75" }'],
  ],
  [
    'a comma in a number with a letter behind it',
    'name: { en: b, vi: 53,a75 }',
    ['comma-splits 22 ⇒ name: { en: b, vi: "53,a75" }'],
  ],
  ['a comma behind a group', '{ name: { vi: a, en: b }, c }', ['key-unknown 26']],
  ['a key without a value before all others', 'name: { xyz, vi: a, en: b }', ['key-unknown 8']],
  ['a misspelt key in a group', 'name: { vi: a, em: b }', ['key-unknown 15 ⇒ name: { vi: a, en: b }']],
  ['a key that is nothing like any', 'name: { vi: a, en: b, xyzxyz: c }', ['key-unknown 22']],
  ['a list in place of the file', '- a\n', ['shape 0 fixed: false']],
];

describe('what does not fit', () => {
  test.each(TOLD)('%s', (_, text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});

test('a rule that has no words of its own is told at its place', () => {
  const { file } = readYaml('x.yaml', 'v: x');
  const schema = z.strictObject({ v: z.string().refine(() => false, 'no such rule') });
  if (!file) throw new Error('not readable');
  const issues = schema.safeParse(file.tree).error?.issues ?? [];
  expect(schemaFindings({ kind: 'figure', file, schema, decimals: null }, issues)).toEqual([
    {
      code: 'shape',
      path: 'x.yaml',
      from: 3,
      data: { found: 'text', expected: 'text', example: 'v: …', fixed: false },
    },
  ]);
});

test('what stands at a place, and nothing where there is none', () => {
  const tree = { a: [{ b: 'xy' }] };
  expect([treeAt(tree, ['a', 0, 'b']), treeAt(tree, []), treeAt(tree, ['a', 0, 'b', 0])]).toEqual([
    'xy',
    tree,
    undefined,
  ]);
  expect([treeAt(tree, ['a', 1]), treeAt(tree, ['toString'])]).toEqual([undefined, undefined]);
});
