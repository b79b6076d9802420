/** Pages of prose. */
import type { Languages } from '../../languages/locale.ts';
import { both, commaList, orEn, orVi, quote } from './both.ts';

/** Why a passage of prose is refused. */
export type HitKind =
  | 'esm'
  | 'tag'
  | 'braces'
  | 'link'
  | 'image'
  | 'fence'
  | 'footnote'
  | 'alt'
  | 'heading-first'
  | 'heading-empty'
  | 'link-empty'
  | 'link-undefined'
  | 'unread';

type None = Record<never, never>;

const CODE_VI: Record<HitKind, readonly [string, string, string]> = {
  esm: ['câu bắt đầu như một lệnh', 'chỉ văn bản', 'hãy xoá dòng này hoặc viết câu bắt đầu bằng từ khác'],
  tag: ['có thẻ', 'chỉ văn bản', 'hãy xoá thẻ; muốn nói "nhỏ hơn" thì viết bằng chữ hoặc "<" rồi dấu cách'],
  braces: ['dấu ngoặc nhọn, như một lệnh', 'chỉ văn bản', 'hãy bỏ dấu ngoặc nhọn, hoặc đặt đoạn ấy giữa hai dấu `'],
  link: ['liên kết không đến trang web', 'liên kết https://, /, # hoặc mailto:', 'hãy ghi lại địa chỉ'],
  image: [
    'hình không phải của trang này',
    'hình .webp của chính trang này, như ![lời tả](/guide/hinh.webp), hoặc không có hình',
    'hãy xoá hình, hoặc đổi thành liên kết',
  ],
  fence: [
    'đoạn mã mở bằng ``` hoặc ~~~ mà không đóng',
    'một dòng ``` mở và một dòng ``` đóng',
    'hãy thêm dòng ``` vào cuối đoạn',
  ],
  footnote: ['chú thích cuối trang', 'lời chú nằm ngay trong câu', 'hãy đưa lời chú vào câu, trong ngoặc đơn'],
  alt: [
    'hình không có lời tả',
    'lời tả giữa hai ngoặc vuông, cho người không thấy hình',
    'hãy viết lời tả: ![lời tả](…)',
  ],
  'heading-first': ['tiêu đề bậc một nữa', 'tiêu đề từ bậc hai (##): bậc một là tên trang', 'hãy thêm một dấu #'],
  'heading-empty': ['tiêu đề không có chữ', 'tiêu đề có chữ', 'hãy viết chữ, hoặc xoá dòng này'],
  'link-empty': ['liên kết không có chữ', 'chữ cho biết liên kết dẫn đến đâu', 'hãy viết chữ giữa hai ngoặc vuông'],
  'link-undefined': [
    'liên kết đến một tên chưa khai báo',
    'một dòng "[tên]: địa chỉ" ở cuối tệp',
    'hãy viết liên kết thành [chữ](địa chỉ)',
  ],
  unread: ['trang không biên dịch được', 'văn bản Markdown', 'hãy viết lại đoạn ấy cho giản dị'],
};

const CODE_EN: Record<HitKind, readonly [string, string, string]> = {
  esm: ['the sentence begins like a command', 'text only', 'delete it, or begin the sentence with another word'],
  tag: ['a tag', 'text only', 'delete the tag; write "less than" in words, or "<" with a space after it'],
  braces: ['a brace, as in a command', 'text only', 'drop the braces, or put the passage between two marks `'],
  link: ['a link that leads to no web page', 'a link to https://, /, # or mailto:', 'write the address anew'],
  image: [
    'a picture that is not of this site',
    "this site's own .webp pictures, as ![words](/guide/picture.webp), or none",
    'delete it, or make it a link',
  ],
  fence: [
    'a passage of code that ``` or ~~~ opens and nothing closes',
    'a line ``` that opens and one that closes',
    'add a line ``` at its end',
  ],
  footnote: ['a footnote', 'a remark within the sentence', 'put the remark into the sentence, in brackets'],
  alt: ['a picture without words', 'words for those who do not see it', 'describe it: ![words](…)'],
  'heading-first': [
    'one more heading of the first level',
    "headings from the second level (##) on: the first is the page's title",
    'add one #',
  ],
  'heading-empty': ['a heading without words', 'a heading with words', 'write them, or delete the line'],
  'link-empty': ['a link without words', 'words that tell where it leads', 'write them between the square brackets'],
  'link-undefined': [
    'a link to a name that nothing declares',
    'a line "[name]: address" at the end of the file',
    'write the link as [words](address)',
  ],
  unread: ['the page cannot be compiled', 'text in Markdown', 'write the passage in a simpler way'],
};

const DEAD_VI = {
  page: 'trang nào của trang này',
  picture: 'hình nào trong public/',
  heading: 'tiêu đề nào của trang ấy',
} as const;
const DEAD_EN = {
  page: 'page of this site',
  picture: 'picture under public/',
  heading: 'heading of that page',
} as const;

export const prose = {
  'prose-code': both<{ kind: HitKind; found: string }>(
    ({ kind, found }) => [`${CODE_VI[kind][0]}: ${quote(found)}`, CODE_VI[kind][1], CODE_VI[kind][2]],
    ({ kind, found }) => [`${CODE_EN[kind][0]}: ${quote(found)}`, CODE_EN[kind][1], CODE_EN[kind][2]],
  ),
  'dead-link': both<{ found: string; meant: string | null; what: 'page' | 'picture' | 'heading' }>(
    ({ found, meant, what }) => [
      `${quote(found)} không dẫn đến ${DEAD_VI[what]}`,
      `một ${DEAD_VI[what].replace(/ nào.*/, '')} có thật`,
      meant === null ? 'hãy ghi lại địa chỉ, hoặc bỏ liên kết' : `hãy ghi lại địa chỉ; có lẽ là ${quote(meant)}`,
    ],
    ({ found, meant, what }) => [
      `${quote(found)} leads to no ${DEAD_EN[what]}`,
      `a ${DEAD_EN[what]} that is there`,
      meant === null ? 'write the address anew, or drop the link' : `write the address anew; perhaps ${quote(meant)}`,
    ],
  ),
  'prose-twin': both<{ twin: string; languages: Languages }>(
    ({ twin, languages }) => [
      `trang này chưa có bản ngôn ngữ ${languages.length === 2 ? 'kia' : 'khác'}`,
      `mỗi trang có đủ bản ${languages.map((each) => `.${each}.mdx`).join(' và ')}`,
      `hãy thêm tệp ${twin}`,
    ],
    ({ twin, languages }) => [
      `the page lacks its twin in ${languages.length === 2 ? 'the other' : 'another'} language`,
      `${languages.map((each) => `a .${each}.mdx`).join(' and ')} of each page`,
      `add the file ${twin}`,
    ],
  ),
  'prose-language': both<{ language: string; languages: Languages }>(
    ({ language, languages }) => [
      `trang viết bằng ngôn ngữ “${language}”, trang web không dùng ngôn ngữ này`,
      `một trong các ngôn ngữ của plan.yaml: ${commaList(languages)}`,
      'hãy xoá tệp, hoặc thêm ngôn ngữ vào mục languages của plan.yaml',
    ],
    ({ language, languages }) => [
      `a page in “${language}”, which is no language of the site`,
      `one of the languages of plan.yaml: ${commaList(languages)}`,
      'delete the file, or add the language to languages in plan.yaml',
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
  'head-value': both<{ key: string; found: string }>(
    ({ key, found }) => [
      `${key} là ${quote(found)}, sẽ không được đọc là chữ`,
      'chữ; số, ngày và true, false phải đặt trong ngoặc kép',
      orVi('hãy đặt cả giá trị trong ngoặc kép'),
    ],
    ({ key, found }) => [
      `${key} is ${quote(found)}, which would not be read as words`,
      'words; numbers, dates, true and false in quotes',
      orEn('put the whole value in double quotes'),
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
