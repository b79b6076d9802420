/** What is told of targets that contradict themselves. */
import { expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('an amendment before the plan', () => {
  expect(told(PLANTS['amended-order'])).toMatchInlineSnapshot(`
    "amended-order
      indicators/forest-cover.yaml:11:78  mục tiêu được sửa ngày 2021-01-31, trước ngày 2021-03-01; mỗi lần sửa sau ngày ban hành kế hoạch và sau lần sửa trước, xếp từ cũ đến mới; hãy đối chiếu ngày với văn bản, và xếp lại các lần sửa
      indicators/forest-cover.yaml:11:78  the target was amended on 2021-01-31, before 2021-03-01; each change after the plan's document and after the one before it, the oldest first; compare the day with the document, and put the changes in order
    mended by hand"
  `);
});

test('an amendment that changes nothing', () => {
  expect(told(PLANTS['amended-same'])).toMatchInlineSnapshot(`
    "amended-same
      indicators/forest-cover.yaml:11:164  lần sửa ngày 2023-01-31 không sửa gì: trước và sau như nhau; was ghi mục tiêu trước khi sửa; hãy ghi vào was con số, dấu hoặc điều khoản cũ; nếu không có gì thay đổi thì xoá lần sửa này
      indicators/forest-cover.yaml:11:164  the change of 2023-01-31 changes nothing: it was the same before and after; was holds the target as it stood before the change; write the old number, operator or clause under was; where nothing changed, delete this entry
    mended by hand"
  `);
});

test('a unit that is that of the series', () => {
  expect(told(PLANTS['unit-same'])).toMatchInlineSnapshot(`
    "unit-same
      indicators/forest-cover.yaml:11:60  unit của mục tiêu cũng là đơn vị của chỉ tiêu, nên mục tiêu không được đánh giá; unit chỉ ghi ở mục tiêu khi đơn vị khác với chỉ tiêu; hãy xoá mục unit của mục tiêu này
      indicators/forest-cover.yaml:11:60  the target's unit is that of the series, so that it would never be judged; a unit at a target only where it differs from that of the series; delete this target's unit
    mended by hand"
  `);
});

test('a geometric path to zero', () => {
  expect(told(PLANTS['road-to-nothing'])).toMatchInlineSnapshot(`
    "road-to-nothing
      indicators/investment.yaml:11:43  đường đi geometric mà một đầu là số 0 hoặc số âm; đường đi geometric nối hai số dương; đến 0 thì đi đường thẳng (straight); hãy xem lại con số; nếu đúng thì xoá mục path của chỉ tiêu
      indicators/investment.yaml:11:43  a geometric path one end of which is zero or below; a geometric path joins two numbers above zero; the road to zero is straight; look again at the number; if it is right, leave out the indicator's path
    mended by hand"
  `);
});

test('a fall by more than the scale holds', () => {
  expect(told(PLANTS['beyond-scale'])).toMatchInlineSnapshot(`
    "beyond-scale
      indicators/forest-cover.yaml:11:43  mục tiêu 21 làm chuỗi số liệu đổi tất cả 105, quá cả thang giá trị; nhiều nhất là từ 0 đến 100; hãy xem lại con số, đơn vị và cách đo (measure)
      indicators/forest-cover.yaml:11:43  the target 21 moves the series by 105 in all, more than its scale holds; at most from 0 to 100; look again at the number, its unit and the measure
    beyond-scale
      indicators/forest-cover.yaml:12:43  mục tiêu 54.5 làm chuỗi số liệu đổi tất cả 272.5, quá cả thang giá trị; nhiều nhất là từ 0 đến 100; hãy xem lại con số, đơn vị và cách đo (measure)
      indicators/forest-cover.yaml:12:43  the target 54.5 moves the series by 272.5 in all, more than its scale holds; at most from 0 to 100; look again at the number, its unit and the measure
    mended by hand"
  `);
});

test("another plan's year outside the period", () => {
  expect(told(PLANTS['also-year'])).toMatchInlineSnapshot(`
    "also-year
      indicators/forest-cover.yaml:9:82  năm 2026 không thuộc giai đoạn 2021-2025; một năm sau 2020, muộn nhất là 2025; hãy xem lại năm và giai đoạn
      indicators/forest-cover.yaml:9:82  2026 is no year of the period 2021-2025; a year after 2020, 2025 at the latest; look again at the year and the period
    mended by hand"
  `);
});
