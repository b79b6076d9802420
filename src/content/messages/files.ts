/** Files that cannot stand where they stand, and the encoding of those that can. */
import { both, leading, quote, RENAME_EN, RENAME_VI } from './both.ts';

type None = Record<never, never>;
const size = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

export const files = {
  'file-missing': both<{ path: string }>(
    ({ path }) => [
      `thiếu tệp ${path}`,
      'kế hoạch nào cũng phải có tệp này',
      `hãy thêm tệp ${path} theo mẫu trong hướng dẫn`,
    ],
    ({ path }) => [`the file ${path} is missing`, 'every plan has this file', `add ${path}, following the guide`],
  ),
  'no-plan': both<{ files: number; inner: string | null }>(
    ({ files, inner }) => [
      `thư mục này không phải là thư mục dữ liệu: trong ${files} tệp không có plan.yaml, agencies.yaml hay tệp nào khác của một kế hoạch`,
      'thư mục có tệp plan.yaml',
      inner === null
        ? 'hãy xem lại CONTENT_DIR, hoặc chạy từ thư mục gốc của dự án'
        : `hãy đặt CONTENT_DIR là thư mục con ${quote(inner)} của nó: ở đó có plan.yaml`,
    ],
    ({ files, inner }) => [
      `this is no content folder: among ${files} ${files === 1 ? 'file' : 'files'} there is no plan.yaml, no agencies.yaml and nothing else of a plan`,
      'the folder that holds plan.yaml',
      inner === null
        ? 'mend CONTENT_DIR, or run this from the root of the project'
        : `let CONTENT_DIR name the folder ${quote(inner)} inside it: there is a plan.yaml`,
    ],
  ),
  'file-unexpected': both<{ name: string }>(
    ({ name }) => [
      `tệp lạ ${quote(name)}`,
      'ở đây chỉ có các tệp của kế hoạch: plan.yaml, agencies.yaml, indicators/, figures/, context/, series/, tasks/, events/, pages/, boundaries.geojson',
      'hãy xoá tệp này, hoặc đổi tên cho đúng',
    ],
    ({ name }) => [
      `unexpected file ${quote(name)}`,
      'only files of the plan belong here: plan.yaml, agencies.yaml, indicators/, figures/, context/, series/, tasks/, events/, pages/, boundaries.geojson',
      'delete the file, or rename it',
    ],
  ),
  'file-link': both<None>(
    () => ['đây là liên kết đến tệp khác', 'một tệp thật', 'hãy thay liên kết bằng chính tệp đó'],
    () => ['this is a link to another file', 'a real file', 'put the file itself in place of the link'],
  ),
  'file-special': both<None>(
    () => ['đây không phải là tệp thường', 'một tệp văn bản', 'hãy xoá mục này'],
    () => ['this is not an ordinary file', 'a text file', 'delete it'],
  ),
  'file-large': both<{ limit: number }>(
    ({ limit }) => ['tệp quá lớn', `nhiều nhất ${size(limit)}`, 'hãy rút gọn nội dung; mỗi tệp chỉ ghi một việc'],
    ({ limit }) => ['the file is too large', `at most ${size(limit)}`, 'shorten it; each file holds one thing only'],
  ),
  'files-many': both<{ limit: number }>(
    ({ limit }) => ['có quá nhiều tệp', `nhiều nhất ${limit} tệp`, 'hãy xoá các tệp thừa'],
    ({ limit }) => ['there are too many files', `at most ${limit} files`, 'delete those that do not belong here'],
  ),
  'file-name-ascii': both<{ name: string }>(
    ({ name }) => [
      `tên tệp ${quote(name)} có dấu hoặc ký tự lạ`,
      'tên tệp chỉ gồm chữ cái a–z không dấu, chữ số, dấu chấm và gạch nối',
      RENAME_VI,
    ],
    ({ name }) => [
      `the file name ${quote(name)} has accents or unusual characters`,
      'file names are made of plain letters a–z, digits, dots and hyphens',
      RENAME_EN,
    ],
  ),
  'file-id': both<{ id: string }>(
    ({ id }) => [
      `${quote(id)} không dùng làm mã được`,
      'mã gồm chữ thường a–z không dấu và chữ số, nối bằng gạch nối, ví dụ forest-cover',
      RENAME_VI,
    ],
    ({ id }) => [
      `${quote(id)} cannot serve as an id`,
      'an id is made of lower-case letters a–z and digits joined by hyphens, such as forest-cover',
      RENAME_EN,
    ],
  ),
  'figure-name': both<{ name: string }>(
    ({ name }) => [
      `tên tệp số liệu ${quote(name)} không đúng mẫu`,
      '<kỳ>--<ngày công bố>.yaml, ví dụ 2024--2025-02-13.yaml, 2026-Q2--2026-08-20.yaml, 2026-09--2026-10-05.yaml (riêng tháng 9), 2026-01-P9M--2026-10-05.yaml (chín tháng đầu năm)',
      RENAME_VI,
    ],
    ({ name }) => [
      `the name of the figure's file ${quote(name)} does not follow the pattern`,
      '<period>--<date published>.yaml, such as 2024--2025-02-13.yaml, 2026-Q2--2026-08-20.yaml, 2026-09--2026-10-05.yaml (September), 2026-01-P9M--2026-10-05.yaml (January to September)',
      RENAME_EN,
    ],
  ),
  'event-name': both<{ name: string }>(
    ({ name }) => [
      `tên tệp ${quote(name)} không đúng mẫu`,
      '<ngày>--<vài chữ không dấu>.yaml, ví dụ 2023-02-27--decision-153.yaml',
      RENAME_VI,
    ],
    ({ name }) => [
      `the file name ${quote(name)} does not follow the pattern`,
      '<date>--<a few words>.yaml, such as 2023-02-27--decision-153.yaml',
      RENAME_EN,
    ],
  ),
  'file-empty': both<None>(
    () => ['tệp không có nội dung', 'các dòng dạng "tên: giá trị"', 'hãy điền nội dung theo mẫu, hoặc xoá tệp'],
    () => ['the file says nothing', 'lines such as "key: value"', 'fill it in as the guide shows, or delete it'],
  ),
  bom: both<None>(
    () => [
      'đầu tệp có dấu BOM (thường do Excel hoặc Notepad thêm vào)',
      'UTF-8 không có BOM',
      'hãy chạy "npm run check -- --fix", hoặc lưu lại tệp với mã "UTF-8"',
    ],
    () => [
      'the file begins with a byte-order mark (Excel and Notepad add it)',
      'UTF-8 without it',
      'run "npm run check -- --fix", or save the file as "UTF-8"',
    ],
  ),
  crlf: both<None>(
    () => ['dòng kết thúc kiểu Windows (CRLF)', 'dòng kết thúc kiểu LF', 'hãy chạy "npm run check -- --fix"'],
    () => ['lines end the Windows way (CRLF)', 'lines that end with LF', 'run "npm run check -- --fix"'],
  ),
  nfc: both<{ word: string }>(
    ({ word }) => [
      `chữ ${quote(word)} dùng dấu tổ hợp (Unicode NFD)`,
      'chữ Việt dựng sẵn (Unicode NFC)',
      'hãy chạy "npm run check -- --fix"',
    ],
    ({ word }) => [
      `the word ${quote(word)} is written with combining accents (Unicode NFD)`,
      'composed letters (Unicode NFC)',
      'run "npm run check -- --fix"',
    ],
  ),
  utf16: both<None>(
    () => [
      'tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad)',
      'mã UTF-8',
      'hãy chạy "npm run check -- --fix", hoặc lưu lại tệp với mã "UTF-8"',
    ],
    () => [
      'the file is saved as UTF-16 ("Unicode" in Notepad)',
      'UTF-8',
      'run "npm run check -- --fix", or save the file as "UTF-8"',
    ],
  ),
  utf8: both<None>(
    () => [
      'có ký tự hỏng: tệp không phải mã UTF-8 (có thể là TCVN3 hoặc VNI)',
      'chữ Việt Unicode, mã UTF-8',
      'hãy chuyển mã sang Unicode rồi lưu lại tệp với mã "UTF-8"',
    ],
    () => [
      'broken characters: the file is not UTF-8',
      'text in UTF-8',
      'save the file again as "UTF-8" and type the broken words anew',
    ],
  ),
  binary: both<None>(
    () => [
      'đây là tệp nhị phân (ảnh, tệp Office, tệp nén…), không phải chữ',
      'tệp chữ, mã UTF-8',
      'hãy xoá tệp này; nếu nó phải là số liệu thì nhập lại bằng biểu mẫu',
    ],
    () => [
      'this is a binary file (a picture, an Office file, an archive), not text',
      'text in UTF-8',
      'delete the file; if it was meant as a figure, enter that with the form',
    ],
  ),
  hidden: both<{ found: string; direction: boolean }>(
    ({ found, direction }) => [
      `có ký tự ẩn ${found}${direction ? ' làm đảo chiều chữ' : ''}`,
      'chỉ những chữ nhìn thấy được',
      leading('hãy xoá ký tự ẩn, dòng đó còn lại', 'hãy xoá ký tự ẩn'),
    ],
    ({ found, direction }) => [
      `a hidden character ${found}${direction ? ' that reverses the text' : ''}`,
      'only characters that can be seen',
      leading('delete the hidden character, which leaves', 'delete the hidden character'),
    ],
  ),
  'stray-mark': both<{ found: string }>(
    ({ found }) => [
      `có dấu rời hoặc chồng dấu (${found})`,
      'chữ dựng sẵn, mỗi chữ một dấu',
      leading('hãy xoá dấu ấy, dòng đó còn lại', 'hãy xoá dấu ấy'),
    ],
    ({ found }) => [
      `marks on no letter, or in a heap (${found})`,
      'composed letters, as the language writes them',
      leading('delete the marks, which leaves', 'delete the marks'),
    ],
  ),
  conflict: both<{ found: string }>(
    ({ found }) => [
      `có dòng ${quote(found)} mà Git ghi vào khi hai bản sửa cùng một chỗ`,
      'một bản duy nhất, không còn dòng <<<<<<<, ======= và >>>>>>>',
      'hãy giữ bản đúng, xoá bản kia và cả ba dòng dấu ấy',
    ],
    ({ found }) => [
      `the line ${quote(found)}, which Git writes where two changes meet`,
      'one version, without the lines <<<<<<<, ======= and >>>>>>>',
      'keep the version that is right, and delete the other one and the three lines of marks',
    ],
  ),
  tab: both<{ indents: boolean }>(
    ({ indents }) => [
      indents ? 'dòng thụt vào bằng phím Tab' : 'có dấu Tab giữa dòng',
      indents ? 'thụt vào bằng dấu cách, mỗi bậc hai dấu' : 'dấu cách thường',
      'hãy thay Tab bằng dấu cách',
    ],
    ({ indents }) => [
      indents ? 'the line is indented with a tab' : 'a tab inside the line',
      indents ? 'spaces, two for each level' : 'an ordinary space',
      'put spaces in place of the tab',
    ],
  ),
  'odd-space': both<{ found: string }>(
    ({ found }) => [
      `có dấu cách đặc biệt ${found} (thường do dán từ Word hoặc trang web)`,
      'dấu cách thường',
      'hãy gõ lại dấu cách',
    ],
    ({ found }) => [
      `a special space ${found} (often pasted from Word or a web page)`,
      'an ordinary space',
      'type the space anew',
    ],
  ),
};
