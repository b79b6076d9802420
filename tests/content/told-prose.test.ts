import { describe, expect, test } from 'vitest';
import { compileProse } from '../../src/content/prose/compile.ts';
import { PAGE, PROSE, planted, planWith, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { check, codesOf, told } from './told.ts';

test('a script in prose', () => {
  expect(told(PLANTS['prose-code'])).toMatchInlineSnapshot(`
    "prose-code
      indicators/forest-cover.vi.mdx:1:6  có thẻ: "<script>"; chỉ văn bản; hãy xoá thẻ; muốn nói "nhỏ hơn" thì viết bằng chữ hoặc "<" rồi dấu cách
      indicators/forest-cover.vi.mdx:1:6  a tag: "<script>"; text only; delete the tag; write "less than" in words, or "<" with a space after it
    prose-code
      indicators/forest-cover.vi.mdx:1:22  có thẻ: "</script>"; chỉ văn bản; hãy xoá thẻ; muốn nói "nhỏ hơn" thì viết bằng chữ hoặc "<" rồi dấu cách
      indicators/forest-cover.vi.mdx:1:22  a tag: "</script>"; text only; delete the tag; write "less than" in words, or "<" with a space after it
    mended by hand"
  `);
});

test('a page in one language only', () => {
  expect(told(PLANTS['prose-twin'])).toMatchInlineSnapshot(`
    "prose-twin
      pages/about.vi.mdx:1:1  trang này chưa có bản ngôn ngữ kia; mỗi trang có đủ bản .vi.mdx và .en.mdx; hãy thêm tệp pages/about.en.mdx
      pages/about.vi.mdx:1:1  the page lacks its twin in the other language; a .vi.mdx and a .en.mdx of each page; add the file pages/about.en.mdx
    mended by hand"
  `);
});

test('an empty page', () => {
  expect(told(PLANTS['prose-empty'])).toMatchInlineSnapshot(`
    "prose-empty
      indicators/forest-cover.vi.mdx:1:1  trang không có nội dung; ít nhất một câu; hãy viết nội dung, hoặc xoá cả hai bản ngôn ngữ
      indicators/forest-cover.vi.mdx:1:1  the page says nothing; a sentence at least; write it, or delete it in both languages
    mended by hand"
  `);
});

test('a page without a head', () => {
  expect(told(PLANTS.frontmatter)).toMatchInlineSnapshot(`
    "frontmatter
      pages/about.vi.mdx:1:1  thiếu phần đầu trang giữa hai dòng "---"; phần đầu có title và description; hãy thêm vào đầu tệp ba dấu gạch, dòng title, dòng description và ba dấu gạch
      pages/about.vi.mdx:1:1  no head between two lines "---"; a head with title and description; begin the file with three hyphens, a line title, a line description and three hyphens
    mended by hand"
  `);
});

test('a head where none belongs', () => {
  expect(told(PLANTS['frontmatter-extra'])).toMatchInlineSnapshot(`
    "frontmatter-extra
      indicators/forest-cover.vi.mdx:1:1  phần đầu trang không dùng ở đây; lời giải thích chỉ tiêu chỉ có văn bản; hãy xoá phần giữa hai dòng "---"
      indicators/forest-cover.vi.mdx:1:1  a head between two lines "---" has no use here; the prose of an indicator is text only; delete what stands between the lines "---"
    mended: passes"
  `);
});

test('a title that would be read as a number', () => {
  expect(told(PLANTS['head-value'])).toMatchInlineSnapshot(`
    "head-value
      pages/about.vi.mdx:2:8  title là "2025", sẽ không được đọc là chữ; chữ; số, ngày và true, false phải đặt trong ngoặc kép; hãy sửa thành: title: "2025"
      pages/about.vi.mdx:2:8  title is "2025", which would not be read as words; words; numbers, dates, true and false in quotes; write: title: "2025"
    mended: passes"
  `);
});

describe('what would not stand on the page as it was meant is refused', () => {
  test.each([
    ['a code of a character that turns text', 'Số &#x202e;09.45', 'a character code'],
    ['a code of a soft hyphen', 'r&shy;ừng', 'a character code'],
    ['a heading that skips a level', '#### Nhỏ', 'skips a level'],
    ['a heading of a blank', '## &nbsp;', 'without words'],
    ['a heading of a sign', '## "', 'without words'],
    ['a heading without a space', '##Đo thế nào', 'without a space after #'],
    ['a sentence over a rule', 'Rừng xanh\n---', 'right under a sentence'],
    ['a list with boxes', '- [ ] việc', 'boxes'],
    ['a table without its line', '| a | b |\n| c | d |', 'under its first row'],
    ['a bullet of Word', '• Rừng\n• Xanh', 'pasted from Word'],
    ['a link with a space inside', '[Rừng] (https://example.vn/a)', 'two parts of a link'],
    ['a link the wrong way round', '(Rừng)[https://example.vn/a]', 'two parts of a link'],
    ['a link of a blank', '[&nbsp;](https://example.vn/a)', 'link without words'],
    ['marks that miss their twin', '**Rừng xanh', 'without their twin'],
    ['a passage that is indented', '     Rừng thụt vào', 'which makes it code'],
    ['a place to be filled in', 'Có [điền số] hộ', 'to be written later'],
    ['a number that would be struck out', 'khoảng ~5~7 hộ', 'struck out'],
    ['marks of another program', '[[Rừng]]', 'another program'],
    ['lists in lists', `${'- '.repeat(300)}x`, 'nested too deeply'],
    ['numbers in numbers', `${'1. '.repeat(300)}x`, 'nested too deeply'],
    ['quotes in quotes', `${'> '.repeat(30)}x`, 'nested too deeply'],
    ['a note to oneself', 'TODO: viết nốt', 'to be written later'],
  ])('%s', (_, words, found) => {
    const files = planted(PROSE, 'Rừng che phủ bao nhiêu phần đất.', `Rừng.\n\n${words}`);
    const [fault] = check(files, 'en').faults;
    expect(fault).toMatchObject({ code: 'prose-code', path: PROSE });
    expect(fault?.found).toContain(found);
  });
});

test('an address with two slashes is no file of the site', () => {
  const files = planted(PROSE, 'Rừng', '[Rừng](/%2F%2Fevil.vn)');
  expect(codesOf(files)).toContain('dead-link');
});

test('what is left of a conflict in prose is told once', () => {
  const files = planted(PROSE, 'Rừng', '<<<<<<< HEAD\nRừng\n=======\nCây\n>>>>>>> main\nRừng');
  expect(codesOf(files)).toEqual(['conflict']);
});

test('two pages of one title', () => {
  const files = planWith({
    'pages/method.vi.mdx': textOf(PAGE),
    'pages/method.en.mdx': textOf(PAGE.replace('.vi.', '.en.')),
  });
  expect(codesOf(files)).toEqual(['twice', 'twice', 'twice', 'twice']);
});

test('no heading takes the name of a part of the page', () => {
  expect(compileProse('## Main\n\n## Targets\n\n## 2024\n\n## Rừng\n').ids).toEqual([
    'main-1',
    'targets-1',
    '2024-1',
    'rừng',
  ]);
});

test('a heading that the page of an indicator does not have', () => {
  const files = (id: string) => planted(PROSE, 'Rừng', `[Rừng](#${id})`);
  expect(codesOf(files('khong-co'))).toEqual(['dead-link']);
  expect(codesOf(files('targets'))).toEqual([]);
});
