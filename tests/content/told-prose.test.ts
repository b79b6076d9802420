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
    [
      'cells beyond those of the first row',
      '| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 | 3 |',
      'more cells than the first',
    ],
    ['a footnote that is nowhere', 'Rừng[^1] xanh', 'a footnote'],
    ['an address that nothing uses', 'Rừng\n\n[luật]: https://vbpl.vn/a', 'no link uses'],
    ['a picture described by its name', '![vi-change.webp](/guide/vi-change.webp)', 'a picture without words'],
    ['an address that leads to another site', '[https://gso.gov.vn/a](https://evil.vn/a)', 'leads to another site'],
    ['a host that leads to another site', '[gso.gov.vn](https://evil.vn/a)', 'leads to another site'],
    ['an address that leads to this site', '[https://gso.gov.vn/a](/gioi-thieu/)', 'leads to another site'],
    ['an address of examples', '[Rừng](https://example.com/a)', 'only an example'],
    ['mail to nobody', '[Thư](mailto:so-lieu@example.com)', 'only an example'],
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

describe('what looks like a slip in prose and is none', () => {
  test.each([
    ['a row of fewer cells', '| a | b |\n| --- | --- |\n| 1 |'],
    ['an address that leads to itself', '[www.gso.gov.vn/a](https://gso.gov.vn/b)'],
    ['a name with a dot', '[thanhhoa.dcs.vn](https://thanhhoa.dcs.vn/a)'],
    ['a place to the page by name', '[Đo thế nào](#targets)'],
    ['an address that a link uses', '[Luật][luật]\n\n[luật]: https://vbpl.vn/a'],
    ['the plan by its number', 'Theo Nghị quyết 7/NQ-CP và Nghị quyết 58-NQ/TW'],
    ['code of an indicator', 'Xem NQ7-2'],
    ['a quote in English', '> This is how the forest cover is measured and published every year.'],
  ])('%s', (_, words) => {
    expect(codesOf(planted(PROSE, 'Rừng che phủ bao nhiêu phần đất.', `Rừng.\n\n${words}`))).toEqual([]);
  });
});

describe('what is doubted in prose', () => {
  const LONG = 'This is how the forest cover is measured and published every year by the province.';

  test.each([
    ['a passage in another language', PROSE, 'Rừng che phủ bao nhiêu phần đất.', `Rừng.\n\n${LONG}`, 'other-language'],
    [
      'a passage without its marks',
      PROSE,
      'Rừng che phủ bao nhiêu phần đất.',
      'Rừng.\n\nDay la cach do ty le che phu rung cua tinh Thanh Hoa hang nam.',
      'other-language',
    ],
    [
      'a description in another language',
      PAGE,
      'description: Trang này là gì.',
      `description: ${LONG}`,
      'other-language',
    ],
    ['a code of nothing', PROSE, 'Rừng', 'Rừng (NQ7-9)', 'code-unknown'],
  ])('%s', (_, path, passage, instead, code) => {
    expect(codesOf(planted(path, passage, instead))).toEqual([code]);
  });

  test("the digits of the plan's number in another order", () => {
    const files = new Map([
      ...planted('plan.yaml', 'number: 7/NQ-CP', 'number: 13/NQ-CP'),
      [PROSE, new TextEncoder().encode('Rừng theo Nghị quyết 31/NQ-CP.\n')] as const,
    ]);
    expect(codesOf(files)).toEqual(['number-differs']);
  });
});

test('a heading that stands twice', () => {
  expect(told(PLANTS['heading-twice'])).toMatchInlineSnapshot(`
    "heading-twice
      indicators/forest-cover.vi.mdx:5:1  tiêu đề "## Đo thế nào" đứng hai lần; mỗi tiêu đề một lời riêng; hãy xem có dán hai lần không; nếu đúng thì để nguyên
      indicators/forest-cover.vi.mdx:5:1  the heading "## Đo thế nào" stands twice; other words for each heading; see whether it was pasted twice; if it is right, leave it
    only warnings"
  `);
});

test('the text of another page', () => {
  expect(told(PLANTS['prose-same'])).toMatchInlineSnapshot(`
    "prose-same
      indicators/investment.vi.mdx:1:1  trang này giống hệt indicators/forest-cover.vi.mdx; mỗi trang một lời riêng; hãy xem có dán nhầm trang không; nếu đúng thì để nguyên
      indicators/investment.vi.mdx:1:1  this page is the same as indicators/forest-cover.vi.mdx; a text of its own for each page; see whether the wrong one was pasted; if it is right, leave it
    only warnings"
  `);
});

test('a part that was not translated', () => {
  expect(told(PLANTS['prose-parts'])).toMatchInlineSnapshot(`
    "prose-parts
      indicators/forest-cover.vi.mdx:1:1  trang này có 1 tiêu đề, còn indicators/forest-cover.en.mdx có 0; cùng các phần trong mọi ngôn ngữ; hãy xem có phần nào chưa dịch không; nếu đúng thì để nguyên
      indicators/forest-cover.vi.mdx:1:1  the number of headings is 1 here, and 0 in indicators/forest-cover.en.mdx; the same parts in each language; see whether a part was not translated; if it is right, leave it
    only warnings"
  `);
});

test('a link to a page in another language', () => {
  expect(told(PLANTS['link-language'])).toMatchInlineSnapshot(`
    "link-language
      indicators/forest-cover.vi.mdx:1:1  "/en/about/" là trang của ngôn ngữ khác với trang này (vi); trang cùng ngôn ngữ; hãy ghi địa chỉ của trang ấy trong ngôn ngữ này; nếu đúng thì để nguyên
      indicators/forest-cover.vi.mdx:1:1  "/en/about/" is a page in another language than this one (vi); a page in the same language; write the address of that page in this language; if it is right, leave it
    only warnings"
  `);
});
