import { expect, test } from 'vitest';
import { planted, planWith, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('a missing key', () => {
  expect(told(PLANTS['key-missing'])).toMatchInlineSnapshot(`
    "key-missing
      figures/forest-cover/2025--2026-02-13.yaml:1:1  thiếu mục "stage"; mục này bắt buộc phải có; hãy thêm dòng, với giá trị thật: stage: preliminary
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the key "stage" is missing; it is required; add a line, with its real value: stage: preliminary
    mended by hand"
  `);
});

test('a misspelt key', () => {
  expect(told(PLANTS['key-unknown'])).toMatchInlineSnapshot(`
    "key-unknown
      figures/forest-cover/2025--2026-02-13.yaml:2:1  mục lạ "stgae"; ở đây có các mục: value, stage, source, low, high, wording, note, withdrawn; có lẽ là "stage"; hãy sửa thành: stage: official
      figures/forest-cover/2025--2026-02-13.yaml:2:1  unknown key "stgae"; keys known here: value, stage, source, low, high, wording, note, withdrawn; probably "stage" was meant; write: stage: official
    mended: passes"
  `);
});

test('a word in place of a list', () => {
  expect(told(PLANTS.shape)).toMatchInlineSnapshot(`
    "shape
      tasks/2.1.yaml:3:7  đây là một giá trị; ở đây cần một danh sách; hãy sửa thành: lead: [so-tai-chinh]
      tasks/2.1.yaml:3:7  this is a single value; a list belongs here; write: lead: [so-tai-chinh]
    mended: passes"
  `);
});

test('an empty value', () => {
  expect(told(PLANTS.empty)).toMatchInlineSnapshot(`
    "empty
      figures/forest-cover/2025--2026-02-13.yaml:5:14  mục "publisher" để trống; phải có nội dung; hãy điền nội dung, ví dụ: publisher: "Cục Thống kê"
      figures/forest-cover/2025--2026-02-13.yaml:5:14  the key "publisher" is empty; something must be said; fill it in, for example: publisher: "Cục Thống kê"
    empty
      figures/forest-cover/2025--2026-02-13.yaml:5:14  mục "publisher" để trống; phải có nội dung; hãy điền nội dung, ví dụ: publisher: "Cục Thống kê"
      figures/forest-cover/2025--2026-02-13.yaml:5:14  the key "publisher" is empty; something must be said; fill it in, for example: publisher: "Cục Thống kê"
    mended by hand"
  `);
});

test('a text of more than 2,000 characters', () => {
  expect(told(PLANTS['too-long'])).toMatchInlineSnapshot(`
    "too-long
      figures/forest-cover/2025--2026-02-13.yaml:5:14  dài 2001 ký tự; nhiều nhất 2000 ký tự; hãy viết ngắn lại
      figures/forest-cover/2025--2026-02-13.yaml:5:14  2001 characters; at most 2000; shorten it
    mended by hand"
  `);
});

test('a stage in Vietnamese', () => {
  expect(told(PLANTS.choice)).toMatchInlineSnapshot(`
    "choice
      figures/forest-cover/2025--2026-02-13.yaml:2:8  từ lạ "Chính thức"; một trong các từ: estimate, preliminary, official; hãy sửa thành: stage: official
      figures/forest-cover/2025--2026-02-13.yaml:2:8  unknown word "Chính thức"; one of: estimate, preliminary, official; write: stage: official
    mended: passes"
  `);
});

test('a decimal comma', () => {
  expect(told(PLANTS.number)).toMatchInlineSnapshot(`
    "number
      figures/forest-cover/2025--2026-02-13.yaml:1:8  "53,75" có dấu phẩy; số chỉ gồm chữ số và dấu chấm thập phân, ví dụ 53.75 hoặc 357760; có lẽ là 53.75; hãy sửa thành: value: 53.75
      figures/forest-cover/2025--2026-02-13.yaml:1:8  "53,75" has a comma; digits and a decimal dot only, such as 53.75 or 357760; probably 53.75 was meant; write: value: 53.75
    mended: passes"
  `);
});

test('words around a page number', () => {
  expect(told(PLANTS['whole-number'])).toMatchInlineSnapshot(`
    "whole-number
      tasks/2.1.yaml:1:18  "2.0" không phải là số nguyên; một số nguyên, ví dụ 3; hãy sửa thành: group: { number: 2, name: { vi: Thể chế, en: Institutions } }
      tasks/2.1.yaml:1:18  "2.0" is not a whole number; a whole number, such as 3; write: group: { number: 2, name: { vi: Thể chế, en: Institutions } }
    mended: passes"
  `);
});

test('words around a year', () => {
  expect(told(PLANTS.year)).toMatchInlineSnapshot(`
    "year
      indicators/forest-cover.yaml:9:82  "năm 2023" không phải là năm; năm gồm bốn chữ số, ví dụ 2025; hãy sửa thành: also: [{ document: NQ 9, url: "https://example.vn/nq9", period: 2021-2025, year: 2023, op: ">=", value: 53 }]
      indicators/forest-cover.yaml:9:82  "năm 2023" is not a year; a year of four digits, such as 2025; write: also: [{ document: NQ 9, url: "https://example.vn/nq9", period: 2021-2025, year: 2023, op: ">=", value: 53 }]
    mended: passes"
  `);
});

test('a day written the Vietnamese way', () => {
  expect(told(PLANTS.date)).toMatchInlineSnapshot(`
    "date
      plan.yaml:6:9  "1/3/2021" không phải là ngày đúng; ngày có thật, viết năm-tháng-ngày, ví dụ 2026-02-13; hãy sửa thành: date: 2021-03-01
      plan.yaml:6:9  "1/3/2021" is not a valid date; a day that exists, as year-month-day, such as 2026-02-13; write: date: 2021-03-01
    mended: passes"
  `);
});

test("a day of an event's source written the Vietnamese way", () => {
  expect(told(PLANTS['partial-date'])).toMatchInlineSnapshot(`
    "partial-date
      events/2.1/2023-02-27--decision-153.yaml:3:103  "28/02/2023" không phải là ngày đúng; năm, năm-tháng hoặc năm-tháng-ngày có thật, ví dụ 2026, 2026-02 hoặc 2026-02-13; hãy sửa thành: source: { title: Quyết định 153, publisher: Báo Sông Mai, url: "https://example.vn/qd153", published: 2023-02-28 }
      events/2.1/2023-02-27--decision-153.yaml:3:103  "28/02/2023" is not a valid date; a year, year-month or year-month-day that exists: 2026, 2026-02 or 2026-02-13; write: source: { title: Quyết định 153, publisher: Báo Sông Mai, url: "https://example.vn/qd153", published: 2023-02-28 }
    mended: passes"
  `);
});

test('the day before the month', () => {
  expect(told(PLANTS['month-day'])).toMatchInlineSnapshot(`
    "month-day
      plan.yaml:15:16  "25/11" không phải là tháng-ngày; tháng-ngày có thật, tháng trước ngày sau, ví dụ 11-25; hãy sửa thành: report: { due: 11-25 }
      plan.yaml:15:16  "25/11" is not a month and day; a month and a day that exist, the month first, such as 11-25; write: report: { due: 11-25 }
    mended: passes"
  `);
});

test('a report day that no year has, beside one that some years have', () => {
  expect(told(planted('plan.yaml', '11-25', '02-30'))).toMatchInlineSnapshot(`
    "month-day
      plan.yaml:15:16  "02-30" không phải là tháng-ngày; tháng-ngày có thật, tháng trước ngày sau, ví dụ 11-25; hãy xem lại tháng và ngày
      plan.yaml:15:16  "02-30" is not a month and day; a month and a day that exist, the month first, such as 11-25; look again at the month and the day
    mended by hand"
  `);
  expect(told(planted('plan.yaml', '11-25', '02-29'))).not.toContain('month-day');
});

test('a time zone that the database has under another name', () => {
  expect(told(PLANTS['time-zone'])).toMatchInlineSnapshot(`
    "time-zone
      plan.yaml:19:12  "Asia/Hà Nội" không phải là tên một múi giờ; tên theo cơ sở dữ liệu múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; không dùng số giờ như +07:00; hãy sửa thành: time_zone: Asia/Ho_Chi_Minh
      plan.yaml:19:12  "Asia/Hà Nội" is not the name of a time zone; a name of the IANA time zone database, such as Pacific/Auckland; not a number of hours such as +12:00; write: time_zone: Asia/Ho_Chi_Minh
    mended: passes"
  `);
});

const inZone = (name: string) => planWith({ 'plan.yaml': `${textOf('plan.yaml')}time_zone: ${name}\n` });

test('a number of hours for a time zone', () => {
  expect(told(inZone('"+07:00"'))).toMatchInlineSnapshot(`
    "time-zone
      plan.yaml:19:12  "+07:00" không phải là tên một múi giờ; tên theo cơ sở dữ liệu múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; không dùng số giờ như +07:00; hãy ghi tên múi giờ; ở Việt Nam thì bỏ dòng này
      plan.yaml:19:12  "+07:00" is not the name of a time zone; a name of the IANA time zone database, such as Pacific/Auckland; not a number of hours such as +12:00; write the name; for Viet Nam leave this line out
    mended by hand"
  `);
});

test.each([
  ['auckland', 'Pacific/Auckland'],
  ['Europe/Lodnon', 'Europe/London'],
])('"%s" for a time zone', (written, meant) => {
  expect(told(inZone(written))).toMatch(`write: time_zone: ${meant}\nmended: passes`);
});

test('an address without https', () => {
  expect(told(PLANTS.address)).toMatchInlineSnapshot(`
    "address
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "example.vn/rung-2025" không phải là địa chỉ web dùng được; một địa chỉ đầy đủ, bắt đầu bằng https:// (hoặc http://), tên miền bằng chữ La-tinh, không kèm tên hay mật khẩu, không có dấu cách, không bị cắt bớt; hãy sửa thành: url: "https://example.vn/rung-2025"
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "example.vn/rung-2025" is not a usable web address; one full address that begins with https:// (or http://), with a host in Latin letters, without a name or password, without spaces, not cut off; write: url: "https://example.vn/rung-2025"
    mended: passes"
  `);
});

test('a Cyrillic letter in an id', () => {
  expect(told(PLANTS.id)).toMatchInlineSnapshot(`
    "id
      tasks/2.1.yaml:3:8  "so-tаi-chinh" không phải là mã đúng (ký tự U+0430 chỉ trông giống chữ cái Latin); mã gồm chữ thường a–z không dấu và chữ số, nối bằng gạch nối; hãy sửa thành: lead: [so-tai-chinh]
      tasks/2.1.yaml:3:8  "so-tаi-chinh" is not a valid id (the character U+0430 only looks like a Latin letter); an id of lower-case letters a–z and digits joined by hyphens; write: lead: [so-tai-chinh]
    mended: passes"
  `);
});

test('a code in small letters', () => {
  expect(told(PLANTS.code)).toMatchInlineSnapshot(`
    "code
      indicators/forest-cover.yaml:1:7  "nq7 1" không phải là mã chỉ tiêu; chữ hoa A–Z và chữ số nối bằng gạch nối, ví dụ NQ7-16; hãy sửa thành: code: NQ7-1
      indicators/forest-cover.yaml:1:7  "nq7 1" is not a code; capital letters and digits joined by hyphens, such as NQ7-16; write: code: NQ7-1
    mended: passes"
  `);
});

test('a branch that is none', () => {
  expect(told(PLANTS.branch)).toMatchInlineSnapshot(`
    "branch
      plan.yaml:16:59  "main; rm" không phải là tên nhánh; tên nhánh Git, ví dụ main; hãy ghi lại tên nhánh
      plan.yaml:16:59  "main; rm" is not the name of a branch; a Git branch, such as main; write its name anew
    mended by hand"
  `);
});

test('an empty list', () => {
  expect(told(PLANTS['list-empty'])).toMatchInlineSnapshot(`
    "list-empty
      tasks/2.1.yaml:3:1  danh sách "lead" trống; ít nhất một mục; hãy thêm một mục, ví dụ: lead: [so-tai-chinh]
      tasks/2.1.yaml:3:1  the list "lead" is empty; at least one entry; add one, for example: lead: [so-tai-chinh]
    mended by hand"
  `);
});

test('a scale with one end', () => {
  expect(told(PLANTS.scale)).toMatchInlineSnapshot(`
    "scale
      indicators/forest-cover.yaml:8:1  thang giá trị không gồm đúng hai đầu; cần hai số: thấp nhất và cao nhất, null là để ngỏ; hãy viết, ví dụ: scale: [0, 100]
      indicators/forest-cover.yaml:8:1  a scale that does not have two ends; two numbers, lowest and highest, null for open; write, for example: scale: [0, 100]
    mended by hand"
  `);
});

test('a script in a text', () => {
  expect(told(PLANTS.markup)).toMatchInlineSnapshot(`
    "markup
      figures/forest-cover/2025--2026-02-13.yaml:5:19  có thẻ HTML: "<script>"; chỉ có lời văn, không có mã lệnh; hãy bỏ phần đó, dòng còn lại: publisher: UBND alert(1)</script> tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:19  an HTML tag: "<script>"; plain text, no code; drop it, which leaves: publisher: UBND alert(1)</script> tỉnh
    mended: passes"
  `);
});

test('an optional key without a value', () => {
  expect(told(PLANTS['empty-optional'])).toMatchInlineSnapshot(`
    "empty-optional
      figures/forest-cover/2025--2026-02-13.yaml:8:1  mục "wording" để trống; mục không bắt buộc: có nội dung, hoặc không ghi; hãy xoá dòng này, hoặc điền nội dung, ví dụ: wording: …
      figures/forest-cover/2025--2026-02-13.yaml:8:1  the key "wording" is empty; an optional key says something or is left out; delete the line, or fill it in, for example: wording: …
    mended: passes"
  `);
});

test('the name of a file for a title', () => {
  expect(told(PLANTS['no-title'])).toMatchInlineSnapshot(`
    "no-title
      figures/forest-cover/2025--2026-02-13.yaml:4:10  "scan0012.pdf" không phải là tên của nguồn; tên bài hoặc tên văn bản, như chính nguồn ghi; hãy mở nguồn và chép tên của nó
      figures/forest-cover/2025--2026-02-13.yaml:4:10  "scan0012.pdf" is not the name of a source; the title of the page or the document, as it bears it; open the source and copy its title
    mended by hand"
  `);
});

test('a number without a number', () => {
  expect(told(PLANTS['document-number'])).toMatchInlineSnapshot(`
    "document-number
      figures/forest-cover/2025--2026-02-13.yaml:7:13  "0/QĐ-UBND" không phải là số hiệu văn bản; số hiệu ghi trên văn bản, ví dụ 854/QĐ-UBND; hãy ghi số hiệu; chưa biết thì xoá mục document, và số liệu chưa phải là số chính thức (official)
      figures/forest-cover/2025--2026-02-13.yaml:7:13  "0/QĐ-UBND" is not the number of a document; the number that the document bears, such as 854/QĐ-UBND; write it; where it is not known, delete document, and the figure is not official yet
    mended by hand"
  `);
});

test('a name over two lines', () => {
  expect(told(PLANTS.lines)).toMatchInlineSnapshot(`
    "lines
      figures/forest-cover/2025--2026-02-13.yaml:5:14  chữ xuống dòng giữa chừng; chữ liền trên một dòng; hãy sửa thành: publisher: UBND tỉnh
      figures/forest-cover/2025--2026-02-13.yaml:5:14  the text runs over several lines; text on one line; write: publisher: UBND tỉnh
    mended: passes"
  `);
});

test('a number of a page in words', () => {
  expect(told(PLANTS.page)).toMatchInlineSnapshot(`
    "page
      figures/forest-cover/2025--2026-02-13.yaml:6:9  "trang 3" không phải là số trang; một số nguyên từ 1 trở đi; hãy sửa thành: page: 3
      figures/forest-cover/2025--2026-02-13.yaml:6:9  "trang 3" is not the number of a page; a whole number from 1 on; write: page: 3
    mended: passes"
  `);
});
