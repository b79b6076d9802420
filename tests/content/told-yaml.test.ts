import { expect, test } from 'vitest';
import { FIGURE, planted } from './plan.ts';
import { PLANTS } from './plants.ts';
import { check, told } from './told.ts';

test('no space after a colon', () => {
  expect(told(PLANTS['yaml-syntax'])).toMatchInlineSnapshot(`
    "yaml-syntax
      figures/forest-cover/2025--2026-02-13.yaml:1:1  thiếu dấu cách sau dấu hai chấm; "tên: giá trị", sau dấu hai chấm có một dấu cách; hãy thêm dấu cách: value: 53.75
      figures/forest-cover/2025--2026-02-13.yaml:1:1  no space after the colon; "key: value" with a space after the colon; add the space: value: 53.75
    mended: passes"
  `);
});

test('two documents in one file', () => {
  expect(told(PLANTS['yaml-documents'])).toMatchInlineSnapshot(`
    "yaml-documents
      figures/forest-cover/2025--2026-02-13.yaml:8:1  một tệp chứa hai tài liệu (có dòng "---" hoặc "..."); mỗi tệp một tài liệu; hãy xoá dòng này, hoặc tách phần sau thành tệp riêng
      figures/forest-cover/2025--2026-02-13.yaml:8:1  two documents in one file (a line "---" or "..."); one document a file; delete this line, or give the rest a file of its own
    mended by hand"
  `);
});

test('a directive', () => {
  expect(told(PLANTS['yaml-directive'])).toMatchInlineSnapshot(`
    "yaml-directive
      figures/forest-cover/2025--2026-02-13.yaml:1:1  có chỉ thị YAML "%YAML 1.2"; chỉ dữ liệu đơn thuần; hãy xoá dòng này
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the YAML directive "%YAML 1.2"; plain data only; delete this line
    mended: passes"
  `);
});

test('lists in lists in lists', () => {
  expect(told(PLANTS['yaml-depth'])).toMatchInlineSnapshot(`
    "yaml-depth
      figures/forest-cover/2025--2026-02-13.yaml:1:20  các mục lồng nhau quá sâu; nhiều nhất 12 bậc; hãy viết lại theo mẫu
      figures/forest-cover/2025--2026-02-13.yaml:1:20  things are nested too deeply; at most 12 levels; write the file as the guide shows
    mended by hand"
  `);
});

test('thousands of entries', () => {
  expect(told(PLANTS['yaml-nodes'])).toMatchInlineSnapshot(`
    "yaml-nodes
      figures/forest-cover/2025--2026-02-13.yaml:1:10003  tệp có quá nhiều mục; nhiều nhất 5000 mục; hãy viết lại theo mẫu
      figures/forest-cover/2025--2026-02-13.yaml:1:10003  the file holds too many entries; at most 5000; write the file as the guide shows
    mended by hand"
  `);
});

test('a list as a key', () => {
  expect(told(PLANTS['yaml-key'])).toMatchInlineSnapshot(`
    "yaml-key
      figures/forest-cover/2025--2026-02-13.yaml:1:3  tên mục không phải là một từ; tên mục là một từ, ví dụ "value"; hãy viết lại tên mục
      figures/forest-cover/2025--2026-02-13.yaml:1:3  a key that is not plain text; a key of one word, such as "value"; write the key anew
    mended by hand"
  `);
});

test('a merge key', () => {
  expect(told(PLANTS['yaml-merge'])).toMatchInlineSnapshot(`
    "yaml-merge
      figures/forest-cover/2025--2026-02-13.yaml:4:3  tên mục "<<" không được dùng; ghi đầy đủ từng mục; hãy xoá mục này và ghi đầy đủ nội dung
      figures/forest-cover/2025--2026-02-13.yaml:4:3  the key "<<" may not be used; every key written out; delete it and write its contents out
    mended by hand"
  `);
});

test('an alias', () => {
  expect(told(PLANTS['yaml-alias'])).toMatchInlineSnapshot(`
    "yaml-alias
      figures/forest-cover/2025--2026-02-13.yaml:5:14  có tham chiếu YAML "*source"; ghi đầy đủ nội dung; hãy chép nội dung vào đây; nếu đó là lời văn thì đặt cả câu trong ngoặc kép
      figures/forest-cover/2025--2026-02-13.yaml:5:14  the YAML alias "*source"; the contents written out; copy the contents here; if it is plain text, put it in quotes
    mended by hand"
  `);
});

test('an anchor', () => {
  expect(told(PLANTS['yaml-anchor'])).toMatchInlineSnapshot(`
    "yaml-anchor
      figures/forest-cover/2025--2026-02-13.yaml:5:14  có điểm neo YAML "&tỉnh"; chỉ dữ liệu đơn thuần; nếu đó là lời văn thì đặt cả câu trong ngoặc kép; còn không thì bỏ phần này, dòng còn lại: publisher: UBND tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:14  the YAML anchor "&tỉnh"; plain data only; if it is text, put all of it in quotes; otherwise drop it, which leaves: publisher: UBND tỉnh
    mended: passes"
  `);
});

test('a tag', () => {
  expect(told(PLANTS['yaml-tag'])).toMatchInlineSnapshot(`
    "yaml-tag
      figures/forest-cover/2025--2026-02-13.yaml:1:8  có thẻ YAML "!!float"; chỉ dữ liệu đơn thuần; nếu đó là lời văn thì đặt cả câu trong ngoặc kép; còn không thì bỏ phần này, dòng còn lại: value: 53.75
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the YAML tag "!!float"; plain data only; if it is text, put all of it in quotes; otherwise drop it, which leaves: value: 53.75
    mended: passes"
  `);
});

test('a key that stands twice', () => {
  expect(told(PLANTS['key-twice'])).toMatchInlineSnapshot(`
    "key-twice
      figures/forest-cover/2025--2026-02-13.yaml:3:1  mục "stage" ghi hai lần; mỗi mục ghi một lần; hãy giữ một dòng và xoá dòng kia
      figures/forest-cover/2025--2026-02-13.yaml:3:1  the key "stage" stands twice; each key once; keep one of the lines and delete the other
    mended by hand"
  `);
});

test('words after a # without quotes', () => {
  expect(told(PLANTS['lost-words'])).toMatchInlineSnapshot(`
    "lost-words
      figures/forest-cover/2025--2026-02-13.yaml:4:21  phần "#5 công bố hiện trạng rừng" bị bỏ vì đứng sau dấu #; chữ có dấu # đặt trong ngoặc kép; lời ghi riêng thì viết "# " có dấu cách; hãy sửa thành: title: "Quyết định #5 công bố hiện trạng rừng"
      figures/forest-cover/2025--2026-02-13.yaml:4:21  "#5 công bố hiện trạng rừng" is dropped because it follows a #; text with a # in double quotes; a comment as "# " with a space; write: title: "Quyết định #5 công bố hiện trạng rừng"
    mended: passes"
  `);
});

test('a comma inside braces without quotes', () => {
  expect(told(PLANTS['comma-splits'])).toMatchInlineSnapshot(`
    "comma-splits
      figures/investment/2025--2026-01-15.yaml:10:21  dấu phẩy trong ngoặc { } đã cắt rời phần "cả năm"; chữ có dấu phẩy đặt trong ngoặc kép; hãy sửa thành: note: { vi: "Số ước, cả năm", en: Estimate for the whole year }
      figures/investment/2025--2026-01-15.yaml:10:21  a comma inside { } has cut off "cả năm"; text with a comma in double quotes; write: note: { vi: "Số ước, cả năm", en: Estimate for the whole year }
    mended: passes"
  `);
});

test('a backslash that begins no escape', () => {
  expect(told(PLANTS['yaml-escape'])).toMatchInlineSnapshot(`
    "yaml-escape
      figures/forest-cover/2025--2026-02-13.yaml:5:20  trong ngoặc kép, dấu \\ mở đầu một mã; "\\q" không phải là mã nào; chữ gõ thẳng ra; dấu \\ viết thành hai dấu liền nhau; nếu dấu \\ là thừa thì hãy xoá; nếu đúng là có dấu \\ thì viết hai dấu liền nhau, hoặc đặt giá trị trong ngoặc đơn
      figures/forest-cover/2025--2026-02-13.yaml:5:20  in double quotes a \\ begins an escape, and "\\q" is none; letters typed as they are; a \\ itself as two of them; delete the \\ if it is too much; if it is meant, write two of them, or put the value in single quotes
    mended by hand"
  `);
});

test.each([
  ['an escape that is cut off', '"UBND \\u20 tỉnh"'],
  ['a folder of Windows', '"C:\\data\\queue"'],
  ['an escape beside another fault', '"UBND "cũ" \\q tỉnh"'],
])('%s is mended by nobody but a person', (_, words) => {
  const { faults } = check(planted(FIGURE, 'UBND tỉnh', words), 'en');
  expect(faults.map(({ fix }) => fix)).toEqual([undefined]);
});
