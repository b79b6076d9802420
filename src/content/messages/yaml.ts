/** Text that does not read as plain data. */
import { both, type FaultWords, leading, orEn, orVi, quote } from './both.ts';

type None = Record<never, never>;
type Found = { found: string };

const QUOTED_VI = 'hãy viết lại, cả giá trị trong ngoặc kép';
const QUOTED_EN = 'write it anew, all of the value in double quotes';
const DROPPED_VI = leading(
  'nếu đó là lời văn thì đặt cả câu trong ngoặc kép; còn không thì bỏ phần này, dòng còn lại',
  'nếu đó là lời văn thì đặt cả câu trong ngoặc kép; còn không thì bỏ phần này',
);
const DROPPED_EN = leading(
  'if it is text, put all of it in quotes; otherwise drop it, which leaves',
  'if it is text, put all of it in quotes; otherwise drop it',
);

export type SyntaxKind = 'space-after-colon' | 'quotes' | 'operator' | 'unclosed' | 'indent' | 'colon' | 'other';

const SYNTAX_VI: Record<SyntaxKind, FaultWords> = {
  'space-after-colon': [
    'thiếu dấu cách sau dấu hai chấm',
    '"tên: giá trị", sau dấu hai chấm có một dấu cách',
    'hãy thêm dấu cách',
  ],
  quotes: [
    'chữ có dấu đặc biệt (: # % @ ` [ { " …) mà không nằm gọn trong ngoặc kép',
    'chữ như vậy phải đặt trong ngoặc kép',
    'hãy đặt trong ngoặc kép',
  ],
  operator: ['dấu so sánh không nằm trong ngoặc kép', 'dấu so sánh đặt trong ngoặc kép', 'hãy đặt trong ngoặc kép'],
  unclosed: ['có dấu ngoặc mở mà không đóng', 'mỗi dấu ngoặc mở có một dấu đóng', 'hãy thêm dấu đóng'],
  indent: ['dòng thụt vào không đúng bậc', 'các dòng cùng bậc thụt vào bằng nhau', 'hãy chỉnh lại chỗ thụt'],
  colon: ['dòng không có dạng "tên: giá trị"', 'tên, dấu hai chấm, dấu cách rồi giá trị', 'hãy viết lại'],
  other: [
    'dòng này không đọc được',
    'các dòng dạng "tên: giá trị"',
    'hãy so với tệp mẫu: dấu hai chấm, dấu ngoặc và chỗ thụt đầu dòng',
  ],
};

const SYNTAX_EN: Record<SyntaxKind, FaultWords> = {
  'space-after-colon': ['no space after the colon', '"key: value" with a space after the colon', 'add the space'],
  quotes: [
    'text with special characters (: # % @ ` [ { " …) that is not wholly in quotes',
    'such text in double quotes',
    'put it in double quotes',
  ],
  operator: ['a comparison sign without quotes', 'the sign in double quotes', 'put it in double quotes'],
  unclosed: ['a quote or bracket is opened and never closed', 'a closing mark for each opening one', 'close it'],
  indent: ['the line is indented to a level of its own', 'lines of one level indented alike', 'mend the indentation'],
  colon: [
    'the line is not of the form "key: value"',
    'a key, a colon, a space, a value',
    leading('write it as', 'write it as "key: value"'),
  ],
  other: [
    'this line cannot be read',
    'lines such as "key: value"',
    'compare it with the example: colon, quotes, indentation',
  ],
};

export const yaml = {
  'yaml-syntax': both<{ kind: SyntaxKind }>(
    ({ kind }) => SYNTAX_VI[kind],
    ({ kind }) => SYNTAX_EN[kind],
  ),
  escape: both<Found>(
    ({ found }) => [
      `mã \\ trong ngoặc kép ghi ký tự ẩn hoặc lạ ${found}`,
      'chỉ những chữ nhìn thấy được, gõ thẳng ra',
      orVi(QUOTED_VI),
    ],
    ({ found }) => [
      `an escape stands for the hidden or unusual character ${found}`,
      'only characters that can be seen, typed as they are',
      orEn(QUOTED_EN),
    ],
  ),
  'yaml-escape': both<Found>(
    ({ found }) => [
      `trong ngoặc kép, dấu \\ mở đầu một mã; ${quote(found)} không phải là mã nào`,
      'chữ gõ thẳng ra; dấu \\ viết thành hai dấu liền nhau',
      'nếu dấu \\ là thừa thì hãy xoá; nếu đúng là có dấu \\ thì viết hai dấu liền nhau, hoặc đặt giá trị trong ngoặc đơn',
    ],
    ({ found }) => [
      `in double quotes a \\ begins an escape, and ${quote(found)} is none`,
      'letters typed as they are; a \\ itself as two of them',
      'delete the \\ if it is too much; if it is meant, write two of them, or put the value in single quotes',
    ],
  ),
  'yaml-documents': both<None>(
    () => [
      'một tệp chứa hai tài liệu (có dòng "---" hoặc "...")',
      'mỗi tệp một tài liệu',
      'hãy xoá dòng này, hoặc tách phần sau thành tệp riêng',
    ],
    () => [
      'two documents in one file (a line "---" or "...")',
      'one document a file',
      'delete this line, or give the rest a file of its own',
    ],
  ),
  'yaml-directive': both<Found>(
    ({ found }) => [`có chỉ thị YAML ${quote(found)}`, 'chỉ dữ liệu đơn thuần', 'hãy xoá dòng này'],
    ({ found }) => [`the YAML directive ${quote(found)}`, 'plain data only', 'delete this line'],
  ),
  'yaml-depth': both<{ limit: number }>(
    ({ limit }) => ['các mục lồng nhau quá sâu', `nhiều nhất ${limit} bậc`, 'hãy viết lại theo mẫu'],
    ({ limit }) => ['things are nested too deeply', `at most ${limit} levels`, 'write the file as the guide shows'],
  ),
  'yaml-nodes': both<{ limit: number }>(
    ({ limit }) => ['tệp có quá nhiều mục', `nhiều nhất ${limit} mục`, 'hãy viết lại theo mẫu'],
    ({ limit }) => ['the file holds too many entries', `at most ${limit}`, 'write the file as the guide shows'],
  ),
  'yaml-key': both<None>(
    () => ['tên mục không phải là một từ', 'tên mục là một từ, ví dụ "value"', 'hãy viết lại tên mục'],
    () => ['a key that is not plain text', 'a key of one word, such as "value"', 'write the key anew'],
  ),
  'yaml-merge': both<Found>(
    ({ found }) => [
      `tên mục ${quote(found)} không được dùng`,
      'ghi đầy đủ từng mục',
      'hãy xoá mục này và ghi đầy đủ nội dung',
    ],
    ({ found }) => [
      `the key ${quote(found)} may not be used`,
      'every key written out',
      'delete it and write its contents out',
    ],
  ),
  'yaml-alias': both<Found>(
    ({ found }) => [
      `có tham chiếu YAML ${quote(found)}`,
      'ghi đầy đủ nội dung',
      'hãy chép nội dung vào đây; nếu đó là lời văn thì đặt cả câu trong ngoặc kép',
    ],
    ({ found }) => [
      `the YAML alias ${quote(found)}`,
      'the contents written out',
      'copy the contents here; if it is plain text, put it in quotes',
    ],
  ),
  'yaml-anchor': both<Found>(
    ({ found }) => [`có điểm neo YAML ${quote(found)}`, 'chỉ dữ liệu đơn thuần', DROPPED_VI],
    ({ found }) => [`the YAML anchor ${quote(found)}`, 'plain data only', DROPPED_EN],
  ),
  'yaml-tag': both<Found>(
    ({ found }) => [`có thẻ YAML ${quote(found)}`, 'chỉ dữ liệu đơn thuần', DROPPED_VI],
    ({ found }) => [`the YAML tag ${quote(found)}`, 'plain data only', DROPPED_EN],
  ),
  'key-twice': both<{ key: string }>(
    ({ key }) => [`mục ${quote(key)} ghi hai lần`, 'mỗi mục ghi một lần', 'hãy giữ một dòng và xoá dòng kia'],
    ({ key }) => [`the key ${quote(key)} stands twice`, 'each key once', 'keep one of the lines and delete the other'],
  ),
  'lost-words': both<Found>(
    ({ found }) => [
      `phần ${quote(found)} bị bỏ vì đứng sau dấu #`,
      'chữ có dấu # đặt trong ngoặc kép; lời ghi riêng thì viết "# " có dấu cách',
      orVi(QUOTED_VI),
    ],
    ({ found }) => [
      `${quote(found)} is dropped because it follows a #`,
      'text with a # in double quotes; a comment as "# " with a space',
      orEn(QUOTED_EN),
    ],
  ),
  'comma-splits': both<Found>(
    ({ found }) => [
      `dấu phẩy trong ngoặc { } đã cắt rời phần ${quote(found)}`,
      'chữ có dấu phẩy đặt trong ngoặc kép',
      orVi(QUOTED_VI),
    ],
    ({ found }) => [
      `a comma inside { } has cut off ${quote(found)}`,
      'text with a comma in double quotes',
      orEn(QUOTED_EN),
    ],
  ),
};
