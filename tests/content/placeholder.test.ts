/** What says nothing yet, and what nobody finds a source by. */
import { expect, test } from 'vitest';
import { isDocumentNumber, isPlaceholder, isTitle } from '../../src/content/placeholder.ts';

test.each([
  [' title ', true],
  ['TODO', true],
  ['Title of a report', false],
])('%j says nothing yet: %s', (text, says) => {
  expect(isPlaceholder(text)).toBe(says);
});

test.each([
  ['https://example.vn/bao-cao', false],
  ['http://example.vn', false],
  ['www.example.vn', false],
  ['https://example.vn giới thiệu báo cáo', true],
  ['bao-cao.doc', false],
  ['bao-cao.docx', false],
  ['bao-cao.pdf', false],
  ['bang.xls', false],
  ['bang.xlsx', false],
  ['trinh-chieu.ppt', false],
  ['trinh-chieu.pptx', false],
  ['anh.jpg', false],
  ['anh.jpeg', false],
  ['anh.png', false],
  ['trang.htm', false],
  ['trang.html', false],
  ['Microsoft Word - báo cáo quý.doc', false],
  ['Báo cáo năm 2025.pdf', true],
  ['bao-cao.pdf đã ký', true],
  ['12', false],
])('%j is the name of something to read: %s', (text, names) => {
  expect(isTitle(text)).toBe(names);
});

test.each([
  ['153/QĐ-UBND', true],
  ['Không', false],
  ['không số', false],
  ['quyết định', false],
  ['Quyết định 153', true],
  ['05/Báo cáo', true],
  ['số/QĐ-UBND', false],
  ['số  /QĐ-UBND', false],
  ['/QĐ-UBND', false],
  ['0/QĐ-UBND', false],
  ['số12/QĐ-UBND', true],
  ['số 12/QĐ-UBND', true],
  ['http://example.vn/153', false],
  ['https://example.vn/153', false],
  ['153, https://example.vn', true],
])('%j is the number of a document: %s', (text, finds) => {
  expect(isDocumentNumber(text)).toBe(finds);
});
