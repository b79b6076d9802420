/** The place of a finding, and the line that is shown as its mend. */
import { describe, expect, test } from 'vitest';
import { finding, replace } from '../../src/content/fault.ts';
import { tell } from '../../src/content/words.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['\na', 1, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['', 5, 1, 1],
])('in %j the place %i is line %i, column %i', (text, from, line, column) => {
  expect(tell(finding('bom', 'x.yaml', from, {}), text, 'vi')).toMatchObject({ line, column });
});

/** A text, what is replaced in it by what, and the line that is shown. */
const SHOWN: readonly (readonly [text: string, passage: string, instead: string, shown: string | null])[] = [
  ['a: 1\nb: 2\nc: 3\n', 'b: 2\n', '', null],
  ['a: 1\nb: 2\n', 'a: 1\n', '', null],
  ['a: 1\nb: 2', 'b: 2', '', null],
  ['a: 1\nb: 2\n', ' 2', '', 'b:'],
  ['a: x 1\nb: 2\n', '1\n', '', 'a: x b: 2'],
  ['a: 1\nb: 2\n', 'b: ', '', '2'],
  ['a: 1\nb: 2\nc: 3', '2', '5', 'b: 5'],
  ['a: 1\nb: 2', '1', '5', 'a: 5'],
  ['a: 1\n  b: 2  \n', '2', '5', 'b: 5'],
  [`a: ${'x'.repeat(157)}`, 'a', 'b', `b: ${'x'.repeat(157)}`],
  [`a: ${'x'.repeat(158)}`, 'a', 'b', `b: ${'x'.repeat(154)}…`],
];

describe('the line after a mend', () => {
  test.each(SHOWN)('of %j, %j replaced by %j: %j', (text, passage, instead, shown) => {
    const from = text.indexOf(passage);
    const told = tell(
      finding(
        'hidden',
        'x.yaml',
        from,
        { found: 'U+200B', direction: false },
        replace(from, from + passage.length, instead),
      ),
      text,
      'en',
    );
    expect(told.mend).toBe(`delete the hidden character${shown === null ? '' : `, which leaves: ${shown}`}`);
  });
});

test.each([
  ['vi', 'tệp b.yaml đã có; hãy so hai tệp rồi xoá tệp thừa, hoặc đặt tên khác'],
  ['en', 'the file b.yaml is there already; compare the two and delete one, or choose another name'],
] as const)('a name that another file has is no mend (%s)', (lang, mend) => {
  const taken = { ...finding('file-id', 'a.yaml', 0, { id: 'A' }), taken: 'b.yaml' };
  expect(tell(taken, '', lang).mend).toBe(mend);
});
