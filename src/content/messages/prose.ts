/** Pages of prose. */
import { both, quote } from './both.ts';

export type CodeKind = 'esm' | 'tag' | 'braces' | 'link' | 'image' | 'fence';

type None = Record<never, never>;

const CODE_VI: Record<CodeKind, readonly [string, string, string]> = {
  esm: ['dòng bắt đầu bằng lệnh', 'chỉ văn bản', 'hãy xoá dòng này hoặc viết câu bắt đầu bằng từ khác'],
  tag: ['dấu < đứng liền chữ, sẽ thành thẻ', 'chỉ văn bản', 'hãy xoá thẻ; nếu muốn nói "nhỏ hơn" thì viết bằng chữ'],
  braces: ['dấu ngoặc nhọn, sẽ thành lệnh', 'chỉ văn bản', 'hãy bỏ dấu ngoặc nhọn, hoặc đặt đoạn ấy giữa hai dòng ```'],
  link: ['liên kết không đến trang web', 'liên kết https://, /, # hoặc mailto:', 'hãy ghi lại địa chỉ'],
  image: [
    'hình lấy từ trang khác',
    'hình của chính trang này, hoặc không có hình',
    'hãy xoá hình, hoặc đổi thành liên kết',
  ],
  fence: [
    'dấu ``` hoặc ~~~ đứng sai chỗ',
    'ba dấu ``` ở đầu dòng, một dòng mở và một dòng đóng',
    'hãy chuyển ``` ra đầu một dòng riêng',
  ],
};

const CODE_EN: Record<CodeKind, readonly [string, string, string]> = {
  esm: ['the line begins with a command', 'text only', 'delete the line, or begin the sentence with another word'],
  tag: ['a < next to a word, which makes a tag', 'text only', 'delete the tag; write "less than" in words'],
  braces: ['a brace, which makes a command', 'text only', 'drop the braces, or put the passage between two lines ```'],
  link: ['a link that leads to no web page', 'a link to https://, /, # or mailto:', 'write the address anew'],
  image: ['a picture from another site', "this site's own pictures, or none", 'delete it, or make it a link'],
  fence: [
    '``` or ~~~ in the wrong place',
    'three ``` at the start of a line, one that opens and one that closes',
    'move ``` to a line of its own',
  ],
};

export const prose = {
  'prose-code': both<{ kind: CodeKind; found: string }>(
    ({ kind, found }) => [`${CODE_VI[kind][0]}: ${quote(found)}`, CODE_VI[kind][1], CODE_VI[kind][2]],
    ({ kind, found }) => [`${CODE_EN[kind][0]}: ${quote(found)}`, CODE_EN[kind][1], CODE_EN[kind][2]],
  ),
  'prose-twin': both<{ twin: string }>(
    ({ twin }) => [
      'trang này chưa có bản ngôn ngữ kia',
      'mỗi trang có đủ bản .vi.mdx và .en.mdx',
      `hãy thêm tệp ${twin}`,
    ],
    ({ twin }) => [
      'the page lacks its twin in the other language',
      'a .vi.mdx and a .en.mdx of each page',
      `add the file ${twin}`,
    ],
  ),
  'prose-empty': both<None>(
    () => ['trang không có nội dung', 'ít nhất một câu', 'hãy viết nội dung, hoặc xoá cả hai bản ngôn ngữ'],
    () => ['the page says nothing', 'a sentence at least', 'write it, or delete it in both languages'],
  ),
  frontmatter: both<None>(
    () => [
      'thiếu phần đầu trang giữa hai dòng "---"',
      'phần đầu có title và description',
      'hãy thêm vào đầu tệp ba dấu gạch, dòng title, dòng description và ba dấu gạch',
    ],
    () => [
      'no head between two lines "---"',
      'a head with title and description',
      'begin the file with three hyphens, a line title, a line description and three hyphens',
    ],
  ),
  'frontmatter-extra': both<None>(
    () => [
      'phần đầu trang không dùng ở đây',
      'lời giải thích chỉ tiêu chỉ có văn bản',
      'hãy xoá phần giữa hai dòng "---"',
    ],
    () => [
      'a head between two lines "---" has no use here',
      'the prose of an indicator is text only',
      'delete what stands between the lines "---"',
    ],
  ),
};
