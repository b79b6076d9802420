/** Targets that contradict themselves. */
import { both } from './both.ts';

type None = Record<never, never>;
type Scale = readonly [low: string | null, high: string | null];

export const targetMessages = {
  'amended-order': both<{ date: string; after: string }>(
    ({ date, after }) => [
      `mục tiêu được sửa ngày ${date}, trước ngày ${after}`,
      'mỗi lần sửa sau ngày ban hành kế hoạch và sau lần sửa trước, xếp từ cũ đến mới',
      'hãy đối chiếu ngày với văn bản, và xếp lại các lần sửa',
    ],
    ({ date, after }) => [
      `the target was amended on ${date}, before ${after}`,
      "each change after the plan's document and after the one before it, the oldest first",
      'compare the day with the document, and put the changes in order',
    ],
  ),
  'amended-same': both<{ date: string }>(
    ({ date }) => [
      `lần sửa ngày ${date} không sửa gì: trước và sau như nhau`,
      'was ghi mục tiêu trước khi sửa',
      'hãy ghi vào was con số, dấu hoặc điều khoản cũ; nếu không có gì thay đổi thì xoá lần sửa này',
    ],
    ({ date }) => [
      `the change of ${date} changes nothing: it was the same before and after`,
      'was holds the target as it stood before the change',
      'write the old number, operator or clause under was; where nothing changed, delete this entry',
    ],
  ),
  'unit-same': both<None>(
    () => [
      'unit của mục tiêu cũng là đơn vị của chỉ tiêu, nên mục tiêu không được đánh giá',
      'unit chỉ ghi ở mục tiêu khi đơn vị khác với chỉ tiêu',
      'hãy xoá mục unit của mục tiêu này',
    ],
    () => [
      "the target's unit is that of the series, so that it would never be judged",
      'a unit at a target only where it differs from that of the series',
      "delete this target's unit",
    ],
  ),
  'road-to-nothing': both<None>(
    () => [
      'đường đi geometric mà một đầu là số 0 hoặc số âm',
      'đường đi geometric nối hai số dương; đến 0 thì đi đường thẳng (straight)',
      'hãy xem lại con số; nếu đúng thì xoá mục path của chỉ tiêu',
    ],
    () => [
      'a geometric path one end of which is zero or below',
      'a geometric path joins two numbers above zero; the road to zero is straight',
      "look again at the number; if it is right, leave out the indicator's path",
    ],
  ),
  'beyond-scale': both<{ value: string; total: string; scale: Scale }>(
    ({ value, total, scale: [low, high] }) => [
      `mục tiêu ${value} làm chuỗi số liệu đổi tất cả ${total}, quá cả thang giá trị`,
      `nhiều nhất là từ ${low} đến ${high}`,
      'hãy xem lại con số, đơn vị và cách đo (measure)',
    ],
    ({ value, total, scale: [low, high] }) => [
      `the target ${value} moves the series by ${total} in all, more than its scale holds`,
      `at most from ${low} to ${high}`,
      'look again at the number, its unit and the measure',
    ],
  ),
  'also-year': both<{ year: string; period: string; after: string; end: string }>(
    ({ year, period, after, end }) => [
      `năm ${year} không thuộc giai đoạn ${period}`,
      `một năm sau ${after}, muộn nhất là ${end}`,
      'hãy xem lại năm và giai đoạn',
    ],
    ({ year, period, after, end }) => [
      `${year} is no year of the period ${period}`,
      `a year after ${after}, ${end} at the latest`,
      'look again at the year and the period',
    ],
  ),
};
