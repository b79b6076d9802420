import { expect, test } from 'vitest';
import { FIGURE, INDICATOR, planWith, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { check, told } from './told.ts';

test('words around the end of a period', () => {
  expect(told(PLANTS.time)).toMatchInlineSnapshot(`
    "time
      plan.yaml:10:32  "năm 2020" không phải là năm; năm gồm bốn chữ số, ví dụ 2025; hoặc nửa năm, quý, tháng: 2030-S1, 2030-Q2, 2030-06; hãy sửa thành: - { id: 2021-2025, baseline: 2020, end: 2025 }
      plan.yaml:10:32  "năm 2020" is not a year; a year of four digits, such as 2025; or a half, a quarter, a month: 2030-S1, 2030-Q2, 2030-06; write: - { id: 2021-2025, baseline: 2020, end: 2025 }
    mended: passes"
  `);
});

test('a length of time in words', () => {
  expect(told(PLANTS.duration)).toMatchInlineSnapshot(`
    "duration
      indicators/forest-cover.yaml:9:9  "12 months" không phải là độ dài của kỳ; số tháng hoặc số năm, ví dụ P12M hoặc P3Y; hãy sửa thành: window: P12M
      indicators/forest-cover.yaml:9:9  "12 months" is not a length of time; a number of months or years, such as P12M or P3Y; write: window: P12M
    mended: passes"
  `);
});

test('the start of a year as SDMX writes it', () => {
  expect(told(PLANTS['month-start'])).toMatchInlineSnapshot(`
    "month-start
      indicators/forest-cover.yaml:9:27  "--07-01" không phải là ngày đầu một tháng; tháng và ngày 01, ví dụ 07-01; hãy sửa thành: reporting_year_start_day: 07-01
      indicators/forest-cover.yaml:9:27  "--07-01" is not the first day of a month; a month and the day 01, such as 07-01; write: reporting_year_start_day: 07-01
    mended: passes"
  `);
});

test('a period with a needlessly long spelling', () => {
  expect(told(PLANTS['period-spelling'])).toMatchInlineSnapshot(`
    "period-spelling
      figures/investment/2025-01-P12M--2026-01-15.yaml:1:1  kỳ 2025-01-P12M có cách viết ngắn hơn; mỗi kỳ một cách viết: 2025; hãy đổi tên tệp thành: figures/investment/2025--2026-01-15.yaml
      figures/investment/2025-01-P12M--2026-01-15.yaml:1:1  the period 2025-01-P12M has a shorter spelling; one spelling a period: 2025; rename the file to: figures/investment/2025--2026-01-15.yaml
    mended: passes"
  `);
});

test('one period in two spellings', () => {
  expect(told(PLANTS['period-twice'])).toMatchInlineSnapshot(`
    "period-twice
      figures/investment/2026-M9--2026-10-05.yaml:1:1  kỳ 2026-M9 cũng là kỳ 2026-01-P9M của figures/investment/2026-01-P9M--2026-10-06.yaml; mỗi kỳ một cách viết trong một chuỗi số liệu; hãy đổi tên tệp thành: figures/investment/2026-01-P9M--2026-10-05.yaml
      figures/investment/2026-M9--2026-10-05.yaml:1:1  the period 2026-M9 is also 2026-01-P9M in figures/investment/2026-01-P9M--2026-10-06.yaml; one spelling of a period in a series; rename the file to: figures/investment/2026-01-P9M--2026-10-05.yaml
    year-differs
      figures/investment/2026-01-P9M--2026-10-06.yaml:4:10  tên nguồn nói về năm 2025, còn kỳ là 2026-01-P9M; cùng một khoảng thời gian; hãy xem có phần nào còn sót của tệp khác không; nếu đúng thì để nguyên
      figures/investment/2026-01-P9M--2026-10-06.yaml:4:10  the title is about 2025, and the figure about 2026-01-P9M; one time in both; see whether something of another file was left over; if it is right, leave it
    year-differs
      figures/investment/2026-M9--2026-10-05.yaml:4:10  tên nguồn nói về năm 2025, còn kỳ là 2026-M9; cùng một khoảng thời gian; hãy xem có phần nào còn sót của tệp khác không; nếu đúng thì để nguyên
      figures/investment/2026-M9--2026-10-05.yaml:4:10  the title is about 2025, and the figure about 2026-M9; one time in both; see whether something of another file was left over; if it is right, leave it
    mended: passes"
  `);
});

test('quarters of a growth', () => {
  expect(told(PLANTS['rhythm-not-taken'])).toMatchInlineSnapshot(`
    "rhythm-not-taken
      indicators/investment.yaml:8:12  chỉ tiêu đo theo growth mà số liệu không phải của từng năm; rate và growth tính bình quân các năm: frequency là A, không ghi window; hãy xoá frequency và window, hoặc đổi cách đo (measure)
      indicators/investment.yaml:8:12  a growth whose results are not those of single years; rate and growth average yearly changes: frequency A and no window; drop frequency and window, or change the measure
    mended by hand"
  `);
});

test('a baseline between two results', () => {
  expect(told(PLANTS['baseline-off-beat'])).toMatchInlineSnapshot(`
    "baseline-off-beat
      indicators/forest-cover.yaml:11:78  mức xuất phát của 2022-06, lúc chuỗi số liệu hằng năm không có kết quả; lúc có kết quả, ví dụ 2021; hãy đối chiếu với văn bản rồi ghi kỳ mà mức ấy thuộc về
      indicators/forest-cover.yaml:11:78  a baseline of 2022-06, when the yearly series has no result; a time at which a result is due, such as 2021; compare with the document, and write the time to which the level belongs
    mended by hand"
  `);
});

test('a period without a result', () => {
  expect(told(PLANTS['no-beat'])).toMatchInlineSnapshot(`
    "no-beat
      indicators/forest-cover.yaml:12:15  chuỗi số liệu hằng năm không có kết quả nào trong giai đoạn spring-2026; ít nhất một kết quả đến hạn cho đến 2026-09; hãy xem lại nhịp số liệu (frequency, reporting_year_start_day) và giai đoạn
      indicators/forest-cover.yaml:12:15  no result of the yearly series falls into the period spring-2026; one result at least that is due by 2026-09; look again at the rhythm (frequency, reporting_year_start_day) and at the period
    mended by hand"
  `);
});

test('quarters of a series that calls itself yearly', () => {
  expect(told(PLANTS['none-in-step'])).toMatchInlineSnapshot(`
    "none-in-step
      indicators/forest-cover.yaml:1:1  không số liệu nào đúng nhịp hằng năm của chuỗi (có các kỳ 2026-Q1, 2026-Q2), nên không mục tiêu nào được đánh giá; kỳ của số liệu đúng với frequency và window của chỉ tiêu; hãy ghi frequency (A, S, Q hoặc M) và window theo nhịp công bố; nếu các số này chỉ để tham khảo thì để nguyên
      indicators/forest-cover.yaml:1:1  no figure is in the yearly rhythm of its series (there are 2026-Q1, 2026-Q2), so no target is judged; periods as the indicator's frequency and window say; write frequency (A, S, Q or M) and window as results are published; where these are for information only, leave it
    only warnings"
  `);
});

test('a range whose other end is on the wrong side', () => {
  expect(told(PLANTS['other-end'])).toMatchInlineSnapshot(`
    "other-end
      indicators/forest-cover.yaml:11:58  đầu kia của khoảng là 53, không nằm ngoài 54 theo chiều ">="; value là đầu được đánh giá: đầu thấp với ">=", đầu cao với "<="; other_end là đầu kia; hãy xem lại hai đầu của khoảng và dấu so sánh
      indicators/forest-cover.yaml:11:58  the other end of the range is 53, which is not beyond 54 in the direction of ">="; value is the end that is judged, the lower with ">=", the upper with "<="; other_end is the other one; look again at both ends of the range and at the operator
    mended by hand"
  `);
});

test('within a range of one end', () => {
  expect(told(PLANTS['within-what'])).toMatchInlineSnapshot(`
    "within-what
      indicators/forest-cover.yaml:11:54  range là within, mà thiếu other_end; within dành cho level, với hai đầu của khoảng: value và other_end; hãy thêm other_end, hoặc bỏ range
      indicators/forest-cover.yaml:11:54  range is within, but other_end is missing; within is for a level, with both ends of the range: value and other_end; add other_end, or drop range
    mended by hand"
  `);
});

test('a milestone at the end of its period', () => {
  expect(told(PLANTS['milestone-time'])).toMatchInlineSnapshot(`
    "milestone-time
      indicators/forest-cover.yaml:11:68  mốc 2025 không nằm đúng chỗ trên đường đi; một kỳ kết quả của chuỗi, sau 2020 và trước 2025; hãy xem lại năm của mốc; mục tiêu cuối kỳ thì ghi ở value
      indicators/forest-cover.yaml:11:68  the milestone 2025 is not at a place on the way; a time at which the series has a result, after 2020 and before 2025; look again at the milestone's year; the end of the period is the target's own value
    mended by hand"
  `);
});

test('a fiscal year by its two years', () => {
  expect(told(PLANTS['figure-name-rhythm'])).toMatchInlineSnapshot(`
    "figure-name-rhythm
      figures/forest-cover/2025-26--2026-09-01.yaml:1:1  tên tệp số liệu "2025-26--2026-09-01" không đúng mẫu; <kỳ>--<ngày công bố>.yaml, kỳ theo nhịp của chuỗi số liệu (năm từ tháng 7 đến tháng 6), ví dụ 2025-07-P12M--2026-08-15.yaml; hãy đổi tên tệp thành: figures/forest-cover/2025-07-P12M--2026-09-01.yaml
      figures/forest-cover/2025-26--2026-09-01.yaml:1:1  the name of the figure's file "2025-26--2026-09-01" does not follow the pattern; <period>--<date published>.yaml, with a period in the rhythm of the series (years from July to June), such as 2025-07-P12M--2026-08-15.yaml; rename the file to: figures/forest-cover/2025-07-P12M--2026-09-01.yaml
    no-recent-figure
      indicators/forest-cover.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/forest-cover.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    mended: passes"
  `);
});

test('a calendar year in a series of fiscal years', () => {
  expect(told(PLANTS['figure-off-rhythm'])).toMatchInlineSnapshot(`
    "figure-off-rhythm
      figures/forest-cover/2025--2026-02-13.yaml:1:1  kỳ 2025 tính theo năm dương lịch, lệch nhịp của chuỗi số liệu (năm từ tháng 7 đến tháng 6), nên số này được hiện mà không dùng để đánh giá; kỳ đúng nhịp của chuỗi, ví dụ 2024-07-P12M (tháng 07/2024 đến tháng 06/2025); nếu đó là kỳ của số này, hãy đặt tên tệp là 2024-07-P12M--<ngày công bố>.yaml; nếu đúng là năm dương lịch thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:1  the period 2025 is of calendar years, out of the rhythm of its series (years from July to June), so this figure is shown and never judged; a period in the rhythm of the series, such as 2024-07-P12M (July 2024 to June 2025); if the figure is of that time, name its file 2024-07-P12M--<date published>.yaml; if it is of the calendar year, leave it
    only warnings"
  `);
});

test('a calendar year beside fiscal years, two years, quarters', () => {
  const lines = (start: string, name: string) => {
    const files = planWith({
      [INDICATOR]: textOf(INDICATOR).replace('owner:', `${start}\nowner:`),
      [FIGURE]: null,
      [`figures/forest-cover/${name}.yaml`]: textOf(FIGURE),
    });
    const { faults, warnings } = check(files, 'en');
    return [...faults, ...warnings]
      .filter(({ code }) => /^figure-(?:name|off)/.test(code))
      .map(({ code, expected, fix }) => [code, expected, fix?.kind === 'rename' ? fix.to : null]);
  };
  const fiscal = 'reporting_year_start_day: 07-01';
  expect(lines(fiscal, '2024-2025--2026-01-15')).toEqual([
    ['figure-off-rhythm', 'a period in the rhythm of the series, such as 2024-07-P12M (July 2024 to June 2025)', null],
  ]);
  expect(lines(fiscal, '2024-07-P12M--2026-01-15')).toEqual([]);
  expect(lines(fiscal, 'FY2025--2026-01-15')).toEqual([
    [
      'figure-name-rhythm',
      '<period>--<date published>.yaml, with a period in the rhythm of the series (years from July to June), such as 2025-07-P12M--2026-08-15.yaml',
      'figures/forest-cover/2024-07-P12M--2026-01-15.yaml',
    ],
  ]);
  expect(lines('frequency: Q', 'spring--2026-01-15')).toEqual([
    [
      'figure-name-rhythm',
      '<period>--<date published>.yaml, with a period in the rhythm of the series (quarterly), such as 2026-Q2--2026-08-15.yaml',
      null,
    ],
  ]);
  expect(lines('frequency: Q\nwindow: P12M', 'spring--2026-01-15')[0]?.[1]).toContain(
    '(quarterly, each result over 12 months), such as 2025-07-P12M--2026-08-15.yaml',
  );
  expect(lines('path: straight', '2025-26--2026-01-15').some(([code]) => code === 'figure-name')).toBe(true);
});
