/** What is told of numbers that stand beside others which contradict them. */
import { describe, expect, test } from 'vitest';
import { FIGURE, INDICATOR, planted, planWith, SUM, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { codesOf, told } from './told.ts';

test('digits that changed places', () => {
  expect(told(PLANTS['digits-swapped'])).toMatchInlineSnapshot(`
    "digits-swapped
      figures/forest-cover/2025--2026-02-13.yaml:1:8  giá trị 53.75, còn lời của nguồn ghi 57,35: cùng những chữ số ấy, khác thứ tự; con số đúng như nguồn ghi; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the value is 53.75, and the words of the source say 57,35: the same digits in another order; the number as the source has it; compare it with the source; if it is right, leave it
    only warnings"
  `);
});

test('a wording of another number', () => {
  expect(told(PLANTS['wording-number'])).toMatchInlineSnapshot(`
    "wording-number
      figures/investment/2025--2026-01-15.yaml:9:10  lời của nguồn là "hơn 520 nghìn tỷ đồng", còn giá trị là 137000; con số trong lời của nguồn (wording) và giá trị là một; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/investment/2025--2026-01-15.yaml:9:10  the wording is "hơn 520 nghìn tỷ đồng", and the value 137000; one number in the wording and in the value; compare both with the source; if it is right, leave it
    only warnings"
  `);
});

test('digits that no page prints', () => {
  expect(told(PLANTS['digits-unprinted'])).toMatchInlineSnapshot(`
    "digits-unprinted
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75123 có nhiều chữ số sau dấu chấm hơn trang in ra (2); số chữ số mà nguồn nêu; hãy xem lại con số và decimals của chỉ tiêu; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75123 has more digits after the dot than are printed (2); the digits that the source gives; look again at the number and at decimals of the indicator; if it is right, leave it
    only warnings"
  `);
});

test('a share of other counts', () => {
  expect(told(PLANTS['share-differs'])).toMatchInlineSnapshot(`
    "share-differs
      figures/forest-cover/2025--2026-02-13.yaml:1:8  giá trị 53.75 %, còn "63 trên 100" là 63.0 %; tỷ lệ đúng với hai số đã đếm; hãy đối chiếu với nguồn; nếu hai số ấy đếm thứ khác thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the value is 53.75 %, and "63 trên 100" is 63.0 %; the share that the two counts make; compare it with the source; if the two count something else, leave it
    only warnings"
  `);
});

test('two numbers of one period', () => {
  expect(told(PLANTS['period-two'])).toMatchInlineSnapshot(`
    "period-two
      figures/forest-cover/2025--2026-02-13.yaml:1:8  giá trị 53.75, còn ở figures/forest-cover/2025--2026-01-13.yaml cùng kỳ ấy là 24.1; hai con số của một kỳ gần nhau, không lệch hơn hai lần và không đảo chữ số; hãy đối chiếu cả hai với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the value is 53.75, and 24.1 for the same period in figures/forest-cover/2025--2026-01-13.yaml; two numbers of one period near each other: not twice as much, no digits that changed places; compare both with their sources; if it is right, leave it
    only warnings"
  `);
});

test('another number in the translation', () => {
  expect(told(PLANTS['numbers-differ'])).toMatchInlineSnapshot(`
    "numbers-differ
      events/2.1/2023-02-27--decision-153.yaml:1:33  bản en có số 135 mà bản vi không có; bản vi có 153; cùng những con số trong mọi ngôn ngữ; hãy đối chiếu hai bản với nguồn; nếu đúng thì để nguyên
      events/2.1/2023-02-27--decision-153.yaml:1:33  en has the number 135, which vi has not; vi has 153; the same numbers in every language; compare both with the source; if it is right, leave it
    only warnings"
  `);
});

test('a target that everything meets', () => {
  expect(told(PLANTS['target-odd'])).toMatchInlineSnapshot(`
    "target-odd
      indicators/forest-cover.yaml:11:43  mọi giá trị trong thang [0, 100] đều đạt mục tiêu >= 0; mục tiêu có thể không đạt; hãy xem lại dấu so sánh, con số và thang (scale) hoặc năm gốc; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:11:43  every value on the scale [0, 100] meets the target >= 0; a target that can be missed; look again at the sign, the number, and the scale or the baseline; if it is right, leave it
    only warnings"
  `);
});

test('another document that aims ten times lower', () => {
  expect(told(PLANTS['also-odd'])).toMatchInlineSnapshot(`
    "also-odd
      indicators/forest-cover.yaml:9:93  văn bản khác đặt >= 5.3 cho 2021-2025, còn kế hoạch đặt >= 54; cùng chiều và cùng cỡ với mục tiêu của kế hoạch; hãy xem lại dấu so sánh, con số và đơn vị; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:9:93  another document aims at >= 5.3 for 2021-2025, and the plan at >= 54; the same direction and size as the target of the plan; look again at the sign, the number and its unit; if it is right, leave it
    only warnings"
  `);
});

test('a baseline that differs from its figure', () => {
  expect(told(PLANTS['baseline-differs'])).toMatchInlineSnapshot(`
    "baseline-differs
      indicators/forest-cover.yaml:11:78  năm gốc ghi 50.6, còn số liệu cùng địa chỉ ở figures/forest-cover/2020--2021-02-13.yaml ghi 50.5; một con số cho một nguồn; hãy mở nguồn và đối chiếu; nếu nguồn nêu cả hai thì để nguyên
      indicators/forest-cover.yaml:11:78  the baseline is 50.6, and the figure of the same address in figures/forest-cover/2020--2021-02-13.yaml is 50.5; one number for one source; open the source and compare; if it has both, leave them
    only warnings"
  `);
});

test('parts that are more than their whole', () => {
  expect(told(PLANTS['parts-exceed'])).toMatchInlineSnapshot(`
    "parts-exceed
      figures/investment/2023-2024--2026-01-15.yaml:1:8  tổng của kỳ 2023-2024 là 150000, ít hơn các phần của nó cộng lại (200000); tổng không ít hơn các phần cộng lại; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/investment/2023-2024--2026-01-15.yaml:1:8  the total of 2023-2024 is 150000, less than its parts together (200000); a total no less than its parts; compare them with their sources; if it is right, leave it
    only warnings"
  `);
});

test('a share that moves by forty points', () => {
  expect(told(PLANTS['points-leap'])).toMatchInlineSnapshot(`
    "points-leap
      figures/forest-cover/2025--2026-02-13.yaml:1:8  tỷ lệ 53.75 %, còn số gần nhất là 14.1 % (kỳ 2024); tỷ lệ ít khi đổi quá 30 điểm từ kỳ này sang kỳ sau; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  a share of 53.75 %, and 14.1 % in the last figure (2024); a share that moves by 30 points at most from one period to the next; compare it with the source; if it is right, leave it
    only warnings"
  `);
});

test('a break whose note names another day', () => {
  expect(told(PLANTS['note-day'])).toMatchInlineSnapshot(`
    "note-day
      indicators/forest-cover.yaml:14:13  ngày là 2025-01-07, còn lời giải thích ghi 1/7/2025; lời giải thích nêu chính ngày ấy; hãy xem lại ngày, tháng; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:14:13  the day is 2025-01-07, and its note says 1/7/2025; a note that names that very day; look again at day and month; if it is right, leave it
    only warnings"
  `);
});

test('a deadline without a day', () => {
  expect(told(PLANTS['deadline-open'])).toMatchInlineSnapshot(`
    "deadline-open
      tasks/2.1.yaml:6:54  hạn là "Năm 2021" mà không có ngày cuối (end); ngày cuối của năm, quý hoặc tháng ấy; null là cho việc không có hạn; hãy ghi ngày cuối; nếu đúng thì để nguyên
      tasks/2.1.yaml:6:54  the deadline is "Năm 2021", and has no last day (end); the last day of that year, quarter or month; null for work that runs on; write the last day; if it is right, leave it
    only warnings"
  `);
});

describe('targets that ask for what nobody would', () => {
  const target = (instead: string, more: (text: string) => string = (text) => text) =>
    planWith({ [INDICATOR]: more(textOf(INDICATOR).replace('op: ">=", value: 54, clause: I.1', instead)) });
  const baseline = (value: string) =>
    `op: ">=", value: 54, clause: I.1, baseline: { year: 2020, value: ${value}, stage: preliminary, source: { title: Báo cáo, publisher: Sở, url: "https://example.vn/goc" } }`;
  const measured = (measure: string) => (text: string) =>
    text
      .replace('measure: level', `measure: ${measure}`)
      .replace(/unit: .*/, 'unit: { vi: hộ, en: households }')
      .replace('scale: [0, 100]', 'scale: [0, null]');

  test.each([
    ['nothing meets it', target('op: ">", value: 100')],
    ['it starts from where it ends', target(baseline('54'))],
    ['it starts from beyond its end', target(baseline('55'))],
    ['it grows by more than all of it each year', target('op: ">=", value: 150', measured('growth'))],
    ['it falls by less than nothing', target('op: ">=", value: -1.5, clause: I.1', measured('reduction'))],
  ])('%s', (_, files) => {
    expect(codesOf(files)).toContain('target-odd');
  });

  test.each([
    ['all of it', target('op: ">=", value: 100')],
    ['none of it', target('op: "<=", value: 0')],
    ['it starts below', target(baseline('53.9'))],
    ['it doubles', target('op: ">=", value: 100', measured('growth'))],
  ])('%s is right', (_, files) => {
    expect(codesOf(files)).not.toContain('target-odd');
  });
});

test('zeros behind the dot count among digits that changed places', () => {
  const files = planWith({
    [FIGURE]: textOf(FIGURE)
      .replace('value: 53.75', 'value: 53.90')
      .replace('hiện trạng rừng', 'độ che phủ rừng 53,09%'),
  });
  expect(codesOf(files)).toEqual(['digits-swapped']);
});

test('what was measured elsewhere is held against its own last figure', () => {
  const elsewhere = (year: number, value: string) => ({
    [`context/forest-cover/${year}--${year + 1}-05-07.yaml`]: `of: { vi: cả nước, en: the whole country }\n${textOf(
      FIGURE,
    )
      .replace('53.75', value)
      .replace('rung-2025', `rung-${year}`)}`,
  });
  expect(codesOf(planWith({ ...elsewhere(2023, '42.02'), ...elsewhere(2024, '4.2') }))).toEqual(['leap']);
  expect(codesOf(planWith({ ...elsewhere(2023, '42.02'), ...elsewhere(2024, '42.1') }))).toEqual([]);
});

describe('numbers that only look alike', () => {
  test.each([
    ['the number in the words too', planted(FIGURE, 'hiện trạng rừng', 'độ che phủ rừng 53,75%, kế hoạch 57,35%')],
    ['a year', planted(FIGURE, 'hiện trạng rừng', 'năm 2025 và 2052')],
    ['a number of a document', planted(FIGURE, 'hiện trạng rừng', 'theo Nghị quyết 5735/NQ-HĐND')],
    ['two digits', planted(FIGURE, 'value: 53.75', 'value: 54')],
    ['a wording of the same number', planted(SUM, 'wording: hơn', 'wording: hơn 137 nghìn tỷ đồng')],
    ['digits that the source has beyond those printed', planted(FIGURE, '53.75', '53.7512')],
    [
      'counts that make the share',
      planWith({ [FIGURE]: `${textOf(FIGURE)}note: { vi: 537/1.000 xã, en: "537 of 1,000 communes" }\n` }),
    ],
    ['a day', planWith({ [FIGURE]: `${textOf(FIGURE)}note: { vi: Tính đến 9/2025, en: Up to September 2025 }\n` })],
  ])('%s', (_, files) => {
    expect(codesOf(files)).toEqual([]);
  });

  test('the month of a date in words, and marks of another language', () => {
    const note = 'note: { vi: "Ngày 9/3/2026 có 1.234,5 ha", en: "On 9 March 2026 there were 1,234.5 ha" }\n';
    expect(codesOf(planWith({ [FIGURE]: textOf(FIGURE) + note }))).toEqual([]);
  });
});

test('a year alone is due at its end', () => {
  expect(codesOf(planted('tasks/2.1.yaml', 'end: 2021-12-31', 'end: 2021-06-30'))).toEqual([
    'deadline-part',
    'deadline-part',
  ]);
});
