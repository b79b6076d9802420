/** Pages of prose. */
import type { Languages } from '../../languages/locale.ts';
import { both, commaList, quote, WRITE_EN, WRITE_VI } from './both.ts';

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
  | 'hidden'
  | 'heading-skips'
  | 'heading-underlined'
  | 'indented'
  | 'heading-space'
  | 'task-list'
  | 'table-head'
  | 'bullet'
  | 'link-parts'
  | 'link-nowhere'
  | 'link-elsewhere'
  | 'table-cells'
  | 'unused'
  | 'marks'
  | 'struck'
  | 'foreign'
  | 'columns'
  | 'deep'
  | 'left-over'
  | 'unread';

type None = Record<never, never>;

const CODE_VI: Record<HitKind, readonly [string, string, string]> = {
  esm: ['câu bắt đầu như một lệnh', 'chỉ văn bản', 'hãy xoá dòng này hoặc viết câu bắt đầu bằng từ khác'],
  tag: ['có thẻ', 'chỉ văn bản', 'hãy xoá thẻ; muốn nói "nhỏ hơn" thì viết bằng chữ hoặc "<" rồi dấu cách'],
  braces: ['dấu ngoặc nhọn, như một lệnh', 'chỉ văn bản', 'hãy bỏ dấu ngoặc nhọn, hoặc đặt đoạn ấy giữa hai dấu `'],
  link: [
    'liên kết không đến trang web',
    'liên kết https://, /, # hoặc mailto:, chỉ có địa chỉ, không kèm tên, mật khẩu hay thư soạn sẵn',
    'hãy ghi lại địa chỉ',
  ],
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
  hidden: [
    'mã ký tự ghi một ký tự ẩn',
    'chỉ những chữ nhìn thấy được, gõ thẳng ra',
    'hãy xoá mã ký tự (phần từ & đến ;) trong câu này',
  ],
  'heading-underlined': [
    'dòng gạch ngay dưới câu, nên câu thành tiêu đề',
    'tiêu đề viết bằng dấu ##; đường kẻ --- đứng sau một dòng trống',
    'hãy thêm một dòng trống trước dòng gạch; nếu là tiêu đề thì viết ## ở đầu câu và xoá dòng gạch',
  ],
  indented: [
    'đoạn thụt vào nên thành đoạn mã',
    'đoạn văn viết từ đầu dòng; đoạn mã đặt giữa hai dòng ```',
    'hãy xoá các dấu cách ở đầu dòng',
  ],
  'heading-skips': [
    'tiêu đề nhảy bậc',
    'tiêu đề đầu tiên ở bậc hai (##), mỗi tiêu đề sau sâu hơn nhiều nhất một bậc',
    'hãy bớt dấu # cho đúng bậc',
  ],
  'heading-space': [
    'tiêu đề thiếu dấu cách sau dấu #',
    'dấu #, một dấu cách, rồi chữ',
    'hãy thêm một dấu cách sau dấu #',
  ],
  'task-list': ['danh sách có ô đánh dấu [ ]', 'danh sách chỉ có chữ', 'hãy xoá [ ] hoặc [x] ở đầu mục'],
  'table-head': [
    'bảng thiếu dòng gạch dưới dòng đầu',
    'dòng đầu của bảng, dưới nó một dòng | --- | --- |, rồi các dòng khác',
    'hãy thêm dòng | --- | --- | dưới dòng đầu, đủ số cột',
  ],
  bullet: ['dấu đầu dòng dán từ Word', 'mỗi mục một dòng, bắt đầu bằng "- "', 'hãy thay dấu ấy bằng "- "'],
  'link-parts': [
    'hai phần của liên kết đặt sai chỗ',
    '[chữ](địa chỉ), liền nhau, ngoặc vuông trước',
    'hãy viết lại liên kết theo mẫu ấy',
  ],
  'link-nowhere': [
    'liên kết đến địa chỉ chỉ để làm ví dụ',
    'một trang, hoặc một hộp thư có người đọc',
    'hãy ghi địa chỉ thật, hoặc bỏ liên kết',
  ],
  'link-elsewhere': [
    'chữ của liên kết là một địa chỉ, mà liên kết dẫn đến trang web khác',
    'chữ và liên kết cùng một địa chỉ',
    'hãy ghi tên của trang làm chữ, hoặc sửa địa chỉ',
  ],
  'table-cells': [
    'dòng của bảng nhiều ô hơn dòng đầu; các ô thừa sẽ bị bỏ',
    'mỗi dòng nhiều nhất là số ô của dòng đầu',
    'hãy thêm cột vào dòng đầu, hoặc xem lại dấu | trong dòng này',
  ],
  unused: [
    'dòng "[tên]: địa chỉ" mà không có liên kết nào dùng; dòng ấy không hiện trên trang',
    'mỗi dòng như vậy có một liên kết [chữ][tên]',
    'hãy viết liên kết, hoặc xoá dòng này',
  ],
  marks: ['dấu ** không thành đôi', '**chữ đậm** giữa hai dấu **', 'hãy thêm dấu ** còn thiếu, hoặc xoá dấu thừa'],
  deep: [
    'các phần lồng nhau quá sâu',
    'danh sách và trích dẫn lồng nhau vài bậc',
    'hãy viết lại đoạn ấy cho phẳng hơn',
  ],
  struck: [
    'chữ giữa hai dấu ~ sẽ bị gạch ngang',
    '"khoảng" viết bằng chữ; chữ gạch ngang thì viết ~~chữ~~',
    'hãy thay dấu ~ bằng chữ "khoảng", hoặc viết \\~',
  ],
  columns: [
    'bảng dán từ chương trình khác, cột cách nhau bằng dấu tab hoặc khung bằng dấu +',
    'bảng Markdown: mỗi dòng | ô | ô |, dưới dòng đầu là |---|---|; hoặc câu văn',
    'hãy viết lại thành bảng như thế, hoặc thành câu',
  ],
  foreign: [
    'dấu của một chương trình khác',
    'văn bản Markdown: dấu này sẽ hiện nguyên trên trang',
    'hãy xoá dấu ấy; liên kết thì viết [chữ](địa chỉ)',
  ],
  'left-over': [
    'chỗ còn để lại để viết sau',
    'lời hoàn chỉnh cho người đọc',
    'hãy viết nốt, hoặc xoá chỗ ấy; chưa biết thì nói là chưa biết',
  ],
  unread: ['trang không biên dịch được', 'văn bản Markdown', 'hãy viết lại đoạn ấy cho giản dị'],
};

const CODE_EN: Record<HitKind, readonly [string, string, string]> = {
  esm: ['the sentence begins like a command', 'text only', 'delete it, or begin the sentence with another word'],
  tag: ['a tag', 'text only', 'delete the tag; write "less than" in words, or "<" with a space after it'],
  braces: ['a brace, as in a command', 'text only', 'drop the braces, or put the passage between two marks `'],
  link: [
    'a link that leads to no web page',
    'a link to https://, /, # or mailto:, the address alone, without a name, a password or words of a mail',
    'write the address anew',
  ],
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
  hidden: [
    'a character code that stands for a hidden character',
    'only characters that can be seen, typed as they are',
    'delete the character code (from & to ;) in this sentence',
  ],
  'heading-underlined': [
    'a line of marks right under a sentence, which makes it a heading',
    'a heading begins with ##; a rule --- stands after an empty line',
    'add an empty line before the marks; if a heading is meant, begin it with ## and delete the marks',
  ],
  indented: [
    'a passage that is indented, which makes it code',
    'text from the beginning of the line; code between two lines ```',
    'delete the spaces at the beginning of the line',
  ],
  'heading-skips': [
    'a heading that skips a level',
    'the first heading of the second level (##), each other one at most one level below the one before it',
    'take away # until the level is right',
  ],
  'heading-space': ['a heading without a space after #', 'the marks #, a space, the words', 'add a space after the #'],
  'task-list': ['a list with boxes [ ]', 'a list of words', 'delete the [ ] or [x] at the beginning'],
  'table-head': [
    'a table without a line under its first row',
    'the first row, under it a line | --- | --- |, then the others',
    'add a line | --- | --- | under the first row, with as many columns',
  ],
  bullet: ['a bullet pasted from Word', 'a line for each entry, which begins with "- "', 'write "- " in its place'],
  'link-parts': [
    'the two parts of a link stand wrongly',
    '[words](address) without a space between, the square brackets first',
    'write the link like that',
  ],
  'link-nowhere': [
    'a link to an address that is only an example',
    'a page, or a mailbox that somebody reads',
    'write the real address, or drop the link',
  ],
  'link-elsewhere': [
    'the words of a link are an address, and it leads to another site',
    'words and link of one address',
    'write the name of the page as words, or mend the address',
  ],
  'table-cells': [
    'a row with more cells than the first one; those beyond it would be dropped',
    'at most as many cells in a row as in the first',
    'add columns to the first row, or look again at the marks | in this one',
  ],
  unused: [
    'a line "[name]: address" that no link uses; it stands nowhere on the page',
    'a link [words][name] for each such line',
    'write the link, or delete the line',
  ],
  marks: [
    'marks ** without their twin',
    '**bold words** between two marks **',
    'add the mark ** that is missing, or delete this one',
  ],
  deep: ['parts nested too deeply', 'lists and quotes nested a few levels', 'write the passage with fewer levels'],
  struck: [
    'words between two marks ~ that would be struck out',
    '"about" in words; what is to be struck out as ~~words~~',
    'write "about" in place of the ~, or \\~',
  ],
  columns: [
    'a table pasted from another program, with tabs between its columns or a frame of + signs',
    'a table in Markdown: | cell | cell | on each line, |---|---| below the first; or sentences',
    'write it as such a table, or in sentences',
  ],
  foreign: [
    'marks of another program',
    'text in Markdown: these would stand on the page as they are',
    'delete them; write a link as [words](address)',
  ],
  'left-over': [
    'a place that was left to be written later',
    'whole sentences for readers',
    'write it or delete it; what is not known is said to be unknown',
  ],
  unread: ['the page cannot be compiled', 'text in Markdown', 'write the passage in a simpler way'],
};

/** What a link leads to: where it leads to none, what is expected, and where to look for it. */
const DEAD_VI = {
  page: ['trang nào của trang web này', 'một trang có thật của trang web này', null],
  data: ['tệp dữ liệu nào', 'một tệp dữ liệu có thật', 'các tệp kể ở trang dữ liệu'],
  file: ['tệp nào của trang web này', 'một tệp có thật của trang web này', null],
  day: ['trang nào: ngày ấy không có gì được công bố', 'một ngày có công bố', 'các ngày kể ở trang thay đổi'],
  year: ['báo cáo năm nào, hoặc tệp nào của báo cáo', 'báo cáo của một năm đã có, hoặc tệp của báo cáo ấy', null],
  picture: ['hình nào trong public/', 'một hình có thật trong public/', null],
  heading: ['chỗ nào của trang ấy', 'một tiêu đề, kỳ, ngày hoặc mục có thật của trang ấy', null],
  form: ['chỉ tiêu hoặc nhiệm vụ nào', 'mã (id) của một chỉ tiêu hoặc nhiệm vụ có thật', null],
} as const;
const DEAD_EN = {
  page: ['page of this site', 'a page of this site that is there', null],
  data: ['file of the data', 'a file of the data that is there', 'the page of the data lists them'],
  file: ['file of this site', 'a file of this site that is there', null],
  day: ['page: nothing was published on that day', 'a day that has a page', 'the page of changes lists the days'],
  year: ['yearly report, and no file of one', 'the report of a year that has one, or a file of it', null],
  picture: ['picture under public/', 'a picture under public/ that is there', null],
  heading: ['place of that page', 'a heading, period, day or item of that page that is there', null],
  form: ['indicator or task', 'the id of an indicator or a task that is there', null],
} as const;
export type DeadEnd = keyof typeof DEAD_VI;

export const prose = {
  'prose-code': both<{ kind: HitKind; found: string }>(
    ({ kind, found }) => [`${CODE_VI[kind][0]}: ${quote(found)}`, CODE_VI[kind][1], CODE_VI[kind][2]],
    ({ kind, found }) => [`${CODE_EN[kind][0]}: ${quote(found)}`, CODE_EN[kind][1], CODE_EN[kind][2]],
  ),
  'dead-link': both<{ found: string; meant: string | null; what: DeadEnd }>(
    ({ found, meant, what }) => {
      const [lacking, expected, where] = DEAD_VI[what];
      const hint = meant !== null ? `; có lẽ là ${quote(meant)}` : where === null ? '' : `; ${where}`;
      return [`${quote(found)} không dẫn đến ${lacking}`, expected, `hãy ghi lại địa chỉ, hoặc bỏ liên kết${hint}`];
    },
    ({ found, meant, what }) => {
      const [lacking, expected, where] = DEAD_EN[what];
      const hint = meant !== null ? `; perhaps ${quote(meant)}` : where === null ? '' : `; ${where}`;
      return [`${quote(found)} leads to no ${lacking}`, expected, `write the address anew, or drop the link${hint}`];
    },
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
      WRITE_VI,
    ],
    ({ key, found }) => [
      `${key} is ${quote(found)}, which would not be read as words`,
      'words; numbers, dates, true and false in quotes',
      WRITE_EN,
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
