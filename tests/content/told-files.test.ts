import { expect, test } from 'vitest';
import { type Files, LIMITS } from '../../src/content/files.ts';
import { FIGURE, PAGE, planted, planWith, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { check, told } from './told.ts';

test('a byte-order mark from Excel or Notepad', () => {
  expect(told(PLANTS.bom)).toMatchInlineSnapshot(`
    "bom
      figures/forest-cover/2025--2026-02-13.yaml:1:1  đầu tệp có dấu BOM (thường do Excel hoặc Notepad thêm vào); UTF-8 không có BOM; hãy chạy "npm run check -- --fix", hoặc lưu lại tệp với mã "UTF-8"
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the file begins with a byte-order mark (Excel and Notepad add it); UTF-8 without it; run "npm run check -- --fix", or save the file as "UTF-8"
    mended: passes"
  `);
});

test('line ends of Windows', () => {
  expect(told(PLANTS.crlf)).toMatchInlineSnapshot(`
    "crlf
      figures/forest-cover/2025--2026-02-13.yaml:1:13  dòng kết thúc kiểu Windows (CRLF); dòng kết thúc kiểu LF; hãy chạy "npm run check -- --fix"
      figures/forest-cover/2025--2026-02-13.yaml:1:13  lines end the Windows way (CRLF); lines that end with LF; run "npm run check -- --fix"
    mended: passes"
  `);
});

test('combining accents', () => {
  expect(told(PLANTS.nfc)).toMatchInlineSnapshot(`
    "nfc
      figures/forest-cover/2025--2026-02-13.yaml:4:13  chữ "Quyết" dùng dấu tổ hợp (Unicode NFD); chữ Việt dựng sẵn (Unicode NFC); hãy chạy "npm run check -- --fix"
      figures/forest-cover/2025--2026-02-13.yaml:4:13  the word "Quyết" is written with combining accents (Unicode NFD); composed letters (Unicode NFC); run "npm run check -- --fix"
    mended: passes"
  `);
});

test('a file saved as UTF-16', () => {
  expect(told(PLANTS.utf16)).toMatchInlineSnapshot(`
    "utf16
      figures/forest-cover/2025--2026-02-13.yaml:1:1  tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad); mã UTF-8; hãy chạy "npm run check -- --fix", hoặc lưu lại tệp với mã "UTF-8"
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the file is saved as UTF-16 ("Unicode" in Notepad); UTF-8; run "npm run check -- --fix", or save the file as "UTF-8"
    mended: passes"
  `);
});

test('a file that is not UTF-8', () => {
  expect(told(PLANTS.utf8)).toMatchInlineSnapshot(`
    "utf8
      figures/forest-cover/2025--2026-02-13.yaml:4:24  có ký tự hỏng: tệp không phải mã UTF-8 (có thể là TCVN3 hoặc VNI); chữ Việt Unicode, mã UTF-8; hãy chuyển mã sang Unicode rồi lưu lại tệp với mã "UTF-8"
      figures/forest-cover/2025--2026-02-13.yaml:4:24  broken characters: the file is not UTF-8; text in UTF-8; save the file again as "UTF-8" and type the broken words anew
    mended by hand"
  `);
});

test('a picture in place of a figure', () => {
  expect(told(PLANTS.binary)).toMatchInlineSnapshot(`
    "binary
      figures/forest-cover/2025--2026-02-13.yaml:1:1  đây là tệp nhị phân (ảnh, tệp Office, tệp nén…), không phải chữ; tệp chữ, mã UTF-8; hãy xoá tệp này; nếu nó phải là số liệu thì nhập lại bằng biểu mẫu
      figures/forest-cover/2025--2026-02-13.yaml:1:1  this is a binary file (a picture, an Office file, an archive), not text; text in UTF-8; delete the file; if it was meant as a figure, enter that with the form
    mended by hand"
  `);
});

test('a character that reverses the text', () => {
  expect(told(PLANTS.hidden)).toMatchInlineSnapshot(`
    "hidden
      figures/forest-cover/2025--2026-02-13.yaml:5:18  có ký tự ẩn U+202E làm đảo chiều chữ; chỉ những chữ nhìn thấy được; hãy xoá ký tự ẩn, dòng đó còn lại: publisher: UBND tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:18  a hidden character U+202E that reverses the text; only characters that can be seen; delete the hidden character, which leaves: publisher: UBND tỉnh
    mended: passes"
  `);
});

test('a tab as indentation', () => {
  expect(told(PLANTS.tab)).toMatchInlineSnapshot(`
    "tab
      figures/forest-cover/2025--2026-02-13.yaml:4:1  dòng thụt vào bằng phím Tab; thụt vào bằng dấu cách, mỗi bậc hai dấu; hãy thay Tab bằng dấu cách: title: Quyết định công bố hiện trạng rừng
      figures/forest-cover/2025--2026-02-13.yaml:4:1  the line is indented with a tab; spaces, two for each level; put spaces in place of the tab: title: Quyết định công bố hiện trạng rừng
    mended: passes"
  `);
});

test('a space pasted from Word', () => {
  expect(told(PLANTS['odd-space'])).toMatchInlineSnapshot(`
    "odd-space
      figures/forest-cover/2025--2026-02-13.yaml:5:18  có dấu cách đặc biệt U+00A0 (thường do dán từ Word hoặc trang web); dấu cách thường; hãy gõ lại dấu cách: publisher: UBND tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:18  a special space U+00A0 (often pasted from Word or a web page); an ordinary space; type the space anew: publisher: UBND tỉnh
    mended: passes"
  `);
});

test('a plan without its agencies', () => {
  expect(told(PLANTS['file-missing'])).toMatchInlineSnapshot(`
    "file-missing
      agencies.yaml:1:1  thiếu tệp agencies.yaml; kế hoạch nào cũng phải có tệp này; hãy thêm tệp agencies.yaml theo mẫu trong hướng dẫn
      agencies.yaml:1:1  the file agencies.yaml is missing; every plan has this file; add agencies.yaml, following the guide
    mended by hand"
  `);
});

test('a folder that holds no plan, but one further down', () => {
  expect(told(PLANTS['no-plan'])).toMatchInlineSnapshot(`
    "no-plan
      .:1:1  thư mục này không phải là thư mục dữ liệu: trong 12 tệp không có plan.yaml, agencies.yaml hay tệp nào khác của một kế hoạch; thư mục có tệp plan.yaml; hãy đặt CONTENT_DIR là thư mục con "nested" của nó: ở đó có plan.yaml
      .:1:1  this is no content folder: among 12 files there is no plan.yaml, no agencies.yaml and nothing else of a plan; the folder that holds plan.yaml; let CONTENT_DIR name the folder "nested" inside it: there is a plan.yaml
    mended by hand"
  `);
});

test('a folder that holds nothing of a plan is one fault, however many files it holds', () => {
  const words = (files: Files) => check(files).faults.map(({ path, found, mend }) => `${path}: ${found}; ${mend}`);
  const strange = Array.from({ length: LIMITS.files + 1 }, (_, n) => [`src/f${n}.ts`, new Uint8Array()] as const);
  expect([words(new Map(strange)), words(new Map(strange.slice(0, 1)))]).toMatchInlineSnapshot(`
    [
      [
        ".: thư mục này không phải là thư mục dữ liệu: trong 10001 tệp không có plan.yaml, agencies.yaml hay tệp nào khác của một kế hoạch; hãy xem lại CONTENT_DIR, hoặc chạy từ thư mục gốc của dự án",
      ],
      [
        ".: thư mục này không phải là thư mục dữ liệu: trong 1 tệp không có plan.yaml, agencies.yaml hay tệp nào khác của một kế hoạch; hãy xem lại CONTENT_DIR, hoặc chạy từ thư mục gốc của dự án",
      ],
    ]
  `);
});

test('a file that the format does not know', () => {
  expect(told(PLANTS['file-unexpected'])).toMatchInlineSnapshot(`
    "file-unexpected
      figures/.DS_Store:1:1  tệp lạ "figures/.DS_Store"; ở đây chỉ có các tệp của kế hoạch: plan.yaml, agencies.yaml, indicators/, figures/, context/, series/, tasks/, events/, pages/, boundaries.geojson; hãy xoá tệp này, hoặc đổi tên cho đúng
      figures/.DS_Store:1:1  unexpected file "figures/.DS_Store"; only files of the plan belong here: plan.yaml, agencies.yaml, indicators/, figures/, context/, series/, tasks/, events/, pages/, boundaries.geojson; delete the file, or rename it
    mended: passes"
  `);
});

test('a link in place of a file', () => {
  expect(told(PLANTS['file-link'])).toMatchInlineSnapshot(`
    "file-link
      figures/forest-cover/2025--2026-02-13.yaml:1:1  đây là liên kết đến tệp khác; một tệp thật; hãy thay liên kết bằng chính tệp đó
      figures/forest-cover/2025--2026-02-13.yaml:1:1  this is a link to another file; a real file; put the file itself in place of the link
    mended by hand"
  `);
});

test('a pipe in place of a file', () => {
  expect(told(PLANTS['file-special'])).toMatchInlineSnapshot(`
    "file-special
      figures/forest-cover/2025--2026-02-13.yaml:1:1  đây không phải là tệp thường; một tệp văn bản; hãy xoá mục này
      figures/forest-cover/2025--2026-02-13.yaml:1:1  this is not an ordinary file; a text file; delete it
    mended by hand"
  `);
});

test('a file of more than 64 kB', () => {
  expect(told(PLANTS['file-large'])).toMatchInlineSnapshot(`
    "file-large
      figures/forest-cover/2025--2026-02-13.yaml:1:1  tệp quá lớn; nhiều nhất 64 kB; hãy rút gọn nội dung; mỗi tệp chỉ ghi một việc
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the file is too large; at most 64 kB; shorten it; each file holds one thing only
    mended by hand"
  `);
});

test('more files than a plan can have', () => {
  expect(told(PLANTS['files-many'])).toMatchInlineSnapshot(`
    "files-many
      .:1:1  có quá nhiều tệp; nhiều nhất 10000 tệp; hãy xoá các tệp thừa
      .:1:1  there are too many files; at most 10000 files; delete those that do not belong here
    mended by hand"
  `);
});

test('accents in a file name', () => {
  expect(told(PLANTS['file-name-ascii'])).toMatchInlineSnapshot(`
    "file-name-ascii
      pages/giới-thiệu.vi.mdx:1:1  tên tệp "pages/giới-thiệu.vi.mdx" có dấu hoặc ký tự lạ; tên tệp chỉ gồm chữ cái a–z không dấu, chữ số, dấu chấm và gạch nối; hãy đổi tên tệp thành: pages/gioi-thieu.vi.mdx
      pages/giới-thiệu.vi.mdx:1:1  the file name "pages/giới-thiệu.vi.mdx" has accents or unusual characters; file names are made of plain letters a–z, digits, dots and hyphens; rename the file to: pages/gioi-thieu.vi.mdx
    page-unshown
      pages/gioi-thieu.en.mdx:1:1  trang "gioi-thieu" không hiện ở đâu; một trong các trang: resolution, guide, reviewing, method, about, accessibility; hãy đổi tên tệp, hoặc xoá trang
      pages/gioi-thieu.en.mdx:1:1  the page "gioi-thieu" is shown nowhere; one of the pages: resolution, guide, reviewing, method, about, accessibility; rename the file, or delete the page
    page-unshown
      pages/giới-thiệu.vi.mdx:1:1  trang "giới-thiệu" không hiện ở đâu; một trong các trang: resolution, guide, reviewing, method, about, accessibility; hãy đổi tên tệp, hoặc xoá trang
      pages/giới-thiệu.vi.mdx:1:1  the page "giới-thiệu" is shown nowhere; one of the pages: resolution, guide, reviewing, method, about, accessibility; rename the file, or delete the page
    mended: passes"
  `);
});

test('capitals in an id', () => {
  expect(told(PLANTS['file-id'])).toMatchInlineSnapshot(`
    "file-id
      tasks/Task_3.yaml:1:1  "Task_3" không dùng làm mã được; mã gồm chữ thường a–z không dấu và chữ số, nối bằng gạch nối, ví dụ forest-cover; hãy đổi tên tệp thành: tasks/task-3.yaml
      tasks/Task_3.yaml:1:1  "Task_3" cannot serve as an id; an id is made of lower-case letters a–z and digits joined by hyphens, such as forest-cover; rename the file to: tasks/task-3.yaml
    mended: passes"
  `);
});

test("a figure's day written the Vietnamese way", () => {
  expect(told(PLANTS['figure-name'])).toMatchInlineSnapshot(`
    "figure-name
      figures/forest-cover/2025--13-02-2026.yaml:1:1  tên tệp số liệu "2025--13-02-2026" không đúng mẫu; <kỳ>--<ngày công bố>.yaml, ví dụ 2024--2025-02-13.yaml, 2026-Q2--2026-08-20.yaml, 2026-09--2026-10-05.yaml (riêng tháng 9), 2026-01-P9M--2026-10-05.yaml (chín tháng đầu năm); hãy đổi tên tệp thành: figures/forest-cover/2025--2026-02-13.yaml
      figures/forest-cover/2025--13-02-2026.yaml:1:1  the name of the figure's file "2025--13-02-2026" does not follow the pattern; <period>--<date published>.yaml, such as 2024--2025-02-13.yaml, 2026-Q2--2026-08-20.yaml, 2026-09--2026-10-05.yaml (September), 2026-01-P9M--2026-10-05.yaml (January to September); rename the file to: figures/forest-cover/2025--2026-02-13.yaml
    no-recent-figure
      indicators/forest-cover.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/forest-cover.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    mended: passes"
  `);
});

test("spaces and accents in an event's name", () => {
  expect(told(PLANTS['event-name'])).toMatchInlineSnapshot(`
    "event-name
      events/2.1/2023-02-27--Quyết định 153.yaml:1:1  tên tệp "2023-02-27--Quyết định 153" không đúng mẫu; <ngày>--<vài chữ không dấu>.yaml, ví dụ 2023-02-27--decision-153.yaml; hãy đổi tên tệp thành: events/2.1/2023-02-27--quyet-dinh-153.yaml
      events/2.1/2023-02-27--Quyết định 153.yaml:1:1  the file name "2023-02-27--Quyết định 153" does not follow the pattern; <date>--<a few words>.yaml, such as 2023-02-27--decision-153.yaml; rename the file to: events/2.1/2023-02-27--quyet-dinh-153.yaml
    mended: passes"
  `);
});

test('a file of comments only', () => {
  expect(told(PLANTS['file-empty'])).toMatchInlineSnapshot(`
    "file-empty
      figures/forest-cover/2025--2026-02-13.yaml:1:1  tệp không có nội dung; các dòng dạng "tên: giá trị"; hãy điền nội dung theo mẫu, hoặc xoá tệp
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the file says nothing; lines such as "key: value"; fill it in as the guide shows, or delete it
    mended by hand"
  `);
});

test('marks on no letter', () => {
  expect(told(PLANTS['stray-mark'])).toMatchInlineSnapshot(`
    "stray-mark
      figures/forest-cover/2025--2026-02-13.yaml:5:19  có dấu rời hoặc chồng dấu (U+0301); chữ dựng sẵn, mỗi chữ một dấu; hãy xoá dấu ấy, dòng đó còn lại: publisher: UBND tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:19  marks on no letter, or in a heap (U+0301); composed letters, as the language writes them; delete the marks, which leaves: publisher: UBND tỉnh
    mended: passes"
  `);
});

test('a conflict that Git left behind', () => {
  expect(told(PLANTS.conflict)).toMatchInlineSnapshot(`
    "conflict
      figures/forest-cover/2025--2026-02-13.yaml:1:1  có dòng "<<<<<<< HEAD" mà Git ghi vào khi hai bản sửa cùng một chỗ; một bản duy nhất, không còn dòng <<<<<<<, ======= và >>>>>>>; hãy giữ bản đúng, xoá bản kia và cả ba dòng dấu ấy
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the line "<<<<<<< HEAD", which Git writes where two changes meet; one version, without the lines <<<<<<<, ======= and >>>>>>>; keep the version that is right, and delete the other one and the three lines of marks
    mended by hand"
  `);
});

test('what is hidden, or a mark, alone on a line: no line is left to show', () => {
  const files = planWith({ [FIGURE]: `${textOf(FIGURE)}\u200B\n`, [PAGE]: `${textOf(PAGE)}\n\u0301\n` });
  expect(told(files)).toMatchInlineSnapshot(`
    "hidden
      figures/forest-cover/2025--2026-02-13.yaml:8:1  có ký tự ẩn U+200B; chỉ những chữ nhìn thấy được; hãy xoá ký tự ẩn
      figures/forest-cover/2025--2026-02-13.yaml:8:1  a hidden character U+200B; only characters that can be seen; delete the hidden character
    stray-mark
      pages/about.vi.mdx:8:1  có dấu rời hoặc chồng dấu (U+0301); chữ dựng sẵn, mỗi chữ một dấu; hãy xoá dấu ấy
      pages/about.vi.mdx:8:1  marks on no letter, or in a heap (U+0301); composed letters, as the language writes them; delete the marks
    mended: passes"
  `);
});

test('a tab inside a line is no indentation', () => {
  expect(told(planted(FIGURE, 'stage: official', 'stage:\tofficial'))).toMatchInlineSnapshot(`
    "tab
      figures/forest-cover/2025--2026-02-13.yaml:2:7  có dấu Tab giữa dòng; dấu cách thường; hãy thay Tab bằng dấu cách: stage: official
      figures/forest-cover/2025--2026-02-13.yaml:2:7  a tab inside the line; an ordinary space; put spaces in place of the tab: stage: official
    mended: passes"
  `);
});
