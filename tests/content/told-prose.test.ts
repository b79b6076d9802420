import { expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

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
