import { expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('an agency that does not exist', () => {
  expect(told(PLANTS.reference)).toMatchInlineSnapshot(`
    "reference
      tasks/2.1.yaml:4:8  không có cơ quan "so-ke-hoac"; một cơ quan đã khai báo: so-tai-chinh, so-ke-hoach; có lẽ là "so-ke-hoach"; hãy sửa thành: with: [so-ke-hoach]
      tasks/2.1.yaml:4:8  there is no agency "so-ke-hoac"; a known agency: so-tai-chinh, so-ke-hoach; probably "so-ke-hoach" was meant; write: with: [so-ke-hoach]
    mended: passes"
  `);
});

test('a code used twice', () => {
  expect(told(PLANTS.twice)).toMatchInlineSnapshot(`
    "twice
      indicators/forest-cover.yaml:1:7  mã chỉ tiêu "NQ7-1" cũng có ở indicators/investment.yaml:1; mỗi nơi một giá trị riêng, không dùng lại; giữ ở nơi đúng, nơi kia hãy đặt giá trị khác
      indicators/forest-cover.yaml:1:7  the code "NQ7-1" also stands in indicators/investment.yaml:1; one of its own, never used again; keep it where it is right, and choose another for the other
    twice
      indicators/investment.yaml:1:7  mã chỉ tiêu "NQ7-1" cũng có ở indicators/forest-cover.yaml:1; mỗi nơi một giá trị riêng, không dùng lại; giữ ở nơi đúng, nơi kia hãy đặt giá trị khác
      indicators/investment.yaml:1:7  the code "NQ7-1" also stands in indicators/forest-cover.yaml:1; one of its own, never used again; keep it where it is right, and choose another for the other
    mended by hand"
  `);
});

test('more than 100 %', () => {
  expect(told(PLANTS['outside-scale'])).toMatchInlineSnapshot(`
    "outside-scale
      figures/forest-cover/2025--2026-02-13.yaml:1:8  5375 nằm ngoài thang giá trị của chỉ tiêu; từ 0 đến 100; hãy xem lại con số, đơn vị và dấu thập phân
      figures/forest-cover/2025--2026-02-13.yaml:1:8  5375 lies outside the scale of the indicator; from 0 to 100; look again at the number, its unit and its decimal mark
    mended by hand"
  `);
});

test('a scale upside down', () => {
  expect(told(PLANTS['scale-order'])).toMatchInlineSnapshot(`
    "scale-order
      indicators/forest-cover.yaml:8:8  thang giá trị đi từ 100 đến 0; số nhỏ đứng trước, số lớn đứng sau; hãy đổi chỗ hai số: scale: [0, 100]
      indicators/forest-cover.yaml:8:8  a scale from 100 to 0; the lower number first; swap the two numbers: scale: [0, 100]
    mended: passes"
  `);
});

test('a low end without a high one', () => {
  expect(told(PLANTS['range-half'])).toMatchInlineSnapshot(`
    "range-half
      figures/investment/2025--2026-01-15.yaml:7:6  có "low" mà thiếu "high"; khoảng cho phép cần cả hai đầu low và high; hãy thêm dòng high, hoặc xoá dòng low (giá trị là 137000)
      figures/investment/2025--2026-01-15.yaml:7:6  "low" without "high"; a range has both ends, low and high; add a line for high, or delete the one for low (the value is 137000)
    mended by hand"
  `);
});

test('a low end above the value', () => {
  expect(told(PLANTS['range-order'])).toMatchInlineSnapshot(`
    "range-order
      figures/investment/2025--2026-01-15.yaml:7:6  low là 137500, lớn hơn value là 137000; low không lớn hơn value, value không lớn hơn high; hãy xem lại ba con số này
      figures/investment/2025--2026-01-15.yaml:7:6  low is 137500, above the value 137000; low at most value, value at most high; look again at the three numbers
    mended by hand"
  `);
});

test('a figure published in the future', () => {
  expect(told(PLANTS.future)).toMatchInlineSnapshot(`
    "future
      figures/forest-cover/2025--2027-02-13.yaml:1:1  ngày 2027-02-13 chưa đến; muộn nhất là 2026-11-22; hãy xem lại năm, tháng và ngày
      figures/forest-cover/2025--2027-02-13.yaml:1:1  2027-02-13 is yet to come; 2026-11-22 at the latest; look again at the year, month and day
    no-recent-figure
      indicators/forest-cover.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/forest-cover.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    mended by hand"
  `);
});

test('a figure for a year beyond the plan', () => {
  expect(told(PLANTS['year-outside'])).toMatchInlineSnapshot(`
    "before-period
      figures/forest-cover/2205--2026-02-13.yaml:1:1  số liệu của kỳ 2205 mà công bố 2026-02-13, trước khi kỳ bắt đầu; kết quả công bố khi kỳ đã bắt đầu; kế hoạch không phải là kết quả; hãy xem lại kỳ và ngày công bố trong tên tệp; nếu là số kế hoạch thì xoá tệp
      figures/forest-cover/2205--2026-02-13.yaml:1:1  a figure for 2205 published 2026-02-13, before the period began; a result, published once its period has begun; a plan is none; look again at the period and the day in the file's name; if it was planned, delete the file
    year-outside
      figures/forest-cover/2205--2026-02-13.yaml:1:1  năm 2205 nằm ngoài phạm vi của kế hoạch; từ 1900 đến 2030; hãy xem lại năm trong tên tệp
      figures/forest-cover/2205--2026-02-13.yaml:1:1  the year 2205 lies outside the plan; from 1900 to 2030; look again at the year in the file's name
    mended by hand"
  `);
});

test('several years for a level', () => {
  expect(told(PLANTS['range-not-taken'])).toMatchInlineSnapshot(`
    "range-not-taken
      figures/forest-cover/2021-2025--2026-02-13.yaml:1:1  kỳ 2021-2025 gồm nhiều năm, mà chỉ tiêu này đo theo mức (level); một năm, tháng hoặc ngày; chỉ rate, sum và chuỗi có window nhiều năm (P3Y) mới nhận kỳ nhiều năm; hãy đổi tên tệp nếu số liệu là của một năm; số gộp nhiều năm thì không ghi ở đây
      figures/forest-cover/2021-2025--2026-02-13.yaml:1:1  the period 2021-2025 covers several years, but the indicator is a level; a year, month or day; only rate, sum and a series with a window of several years (P3Y) take several years; rename the file if the figure is of one year; what several years make together does not belong here
    mended by hand"
  `);
});

test('at most for a growth', () => {
  expect(told(PLANTS['op-not-taken'])).toMatchInlineSnapshot(`
    "op-not-taken
      indicators/investment.yaml:10:30  dấu "<=" không dùng được khi đo theo mức tăng (growth); ">=" hoặc ">"; chỉ level, rate và sum mới nhận "<=" và "<"; hãy đối chiếu với văn bản: mục tiêu là mức tối đa thì đổi cách đo (measure), không đổi dấu
      indicators/investment.yaml:10:30  the operator "<=" does not go with the measure growth; ">=" or ">"; only level, rate and sum take "<=" and "<"; compare with the document: where it sets an upper limit, change the measure, not the operator
    mended by hand"
  `);
});

test('a geometric path for a sum', () => {
  expect(told(PLANTS['path-not-taken'])).toMatchInlineSnapshot(`
    "path-not-taken
      indicators/investment.yaml:8:7  đường đi geometric không dùng được khi đo theo tổng cộng dồn (sum); chỉ level mới nhận geometric; các cách đo khác không ghi mục path; hãy sửa thành: path: straight
      indicators/investment.yaml:8:7  a geometric path does not go with the measure sum; only level takes geometric; the others leave path out; write: path: straight
    mended: passes"
  `);
});

test('a period that ends before it begins', () => {
  expect(told(PLANTS['period-backwards'])).toMatchInlineSnapshot(`
    "period-backwards
      plan.yaml:10:32  năm gốc 2025 không đứng trước năm cuối 2020; năm gốc (baseline) sớm hơn năm cuối (end), cách nhau không quá 50 năm; hãy xem lại hai năm này
      plan.yaml:10:32  the baseline 2025 does not come before the end 2020; a baseline earlier than the end, by at most 50 years; look again at the two years
    mended by hand"
  `);
});

test('a figure withdrawn before it was published', () => {
  expect(told(PLANTS['withdrawn-early'])).toMatchInlineSnapshot(`
    "withdrawn-early
      figures/forest-cover/2025--2026-02-13.yaml:8:20  rút ngày 2025-03-01, trước khi công bố (2026-02-13); ngày rút từ 2026-02-13 trở đi; hãy xem lại ngày rút
      figures/forest-cover/2025--2026-02-13.yaml:8:20  withdrawn on 2025-03-01, before it was published (2026-02-13); a day from 2026-02-13 on; look again at the day
    no-recent-figure
      indicators/forest-cover.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/forest-cover.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    mended by hand"
  `);
});

test('an agency that succeeds itself', () => {
  expect(told(PLANTS['succession-circle'])).toMatchInlineSnapshot(`
    "succession-circle
      agencies.yaml:5:27  cơ quan "so-ke-hoach" rốt cuộc lại kế thừa chính mình; chuỗi kế thừa đi về một phía, kết thúc ở cơ quan đang hoạt động; hãy xoá hoặc sửa mục succeeded_by
      agencies.yaml:5:27  the agency "so-ke-hoach" ends up succeeding itself; a line of successors that ends with an agency at work today; delete or mend succeeded_by
    mended by hand"
  `);
});

test('a note on an end without its day', () => {
  expect(told(PLANTS['ended-note-alone'])).toMatchInlineSnapshot(`
    "ended-note-alone
      indicators/forest-cover.yaml:13:1  có ended_note mà thiếu ended; ngày kết thúc (ended) đi cùng lời giải thích; hãy thêm mục ended với ngày mà chuỗi số liệu kết thúc, viết năm-tháng-ngày
      indicators/forest-cover.yaml:13:1  ended_note without ended; the day the series ended beside its note; add ended with the day on which the series ended, as year-month-day
    mended by hand"
  `);
});

test('an official figure without a document', () => {
  expect(told(PLANTS['official-undocumented'])).toMatchInlineSnapshot(`
    "official-undocumented
      figures/forest-cover/2025--2026-02-13.yaml:2:8  số "official" mà nguồn ("UBND tỉnh") không ghi số hiệu văn bản; số chính thức là số của quyết định, báo cáo có số hiệu, của niên giám hoặc cơ quan thống kê, ghi ở source.document; hãy thêm document: "số hiệu văn bản" vào source; nếu chỉ có báo chí đăng thì hãy sửa thành: stage: preliminary
      figures/forest-cover/2025--2026-02-13.yaml:2:8  an "official" figure whose source ("UBND tỉnh") names no numbered document; an official figure comes from a numbered decision or report, a yearbook or the statistics office, named in source.document; add document: "its number" to the source; where only the press prints it, write: stage: preliminary
    mended: passes"
  `);
});

test('a placeholder for a contact', () => {
  expect(told(PLANTS['contact-placeholder'])).toMatchInlineSnapshot(`
    "contact-placeholder
      plan.yaml:17:64  địa chỉ liên hệ "so-lieu@song-mai.example" chỉ để giữ chỗ, không ai nhận được thư; địa chỉ của người trả lời về trang này; hãy ghi tên và địa chỉ thật vào contact trong plan.yaml; chưa có thì trang chưa được đưa lên mạng
      plan.yaml:17:64  the contact "so-lieu@song-mai.example" is a placeholder that reaches nobody; the address of whoever answers for this site; write a real name and address under contact in plan.yaml; until then the site must not be published
    only warnings"
  `);
});

test('an indicator without any target', () => {
  expect(told(PLANTS['no-target'])).toMatchInlineSnapshot(`
    "no-target
      indicators/investment.yaml:9:1  chỉ tiêu không có mục tiêu nào; ít nhất một mục trong targets; mục tiêu mà văn bản không đặt con số thì ghi ở in_words; hãy thêm mục tiêu vào targets hoặc in_words
      indicators/investment.yaml:9:1  the indicator has no target; at least one entry of targets; a target for which the document sets no number stands in in_words; add it to targets or to in_words
    mended by hand"
  `);
});

test('a target that is both about a number and a range', () => {
  expect(told(PLANTS['about-range'])).toMatchInlineSnapshot(`
    "about-range
      indicators/forest-cover.yaml:11:62  mục tiêu có cả about và other_end; about dành cho một con số mà văn bản viết "khoảng"; khoảng có hai đầu thì chỉ ghi other_end; hãy giữ một trong hai
      indicators/forest-cover.yaml:11:62  the target has both about and other_end; about is for one number that the document calls "about"; a range with two ends has other_end alone; keep one of the two
    mended by hand"
  `);
});
