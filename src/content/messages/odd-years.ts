/** Years and days that are doubted because of the words beside them. */
import { both, quote } from './both.ts';

const LEAVE_VI = 'nếu đúng thì để nguyên';
const LEAVE_EN = 'if it is right, leave it';

/** Where a year stands that is not that of its surroundings. */
export type YearPlace = 'months' | 'title' | 'document' | 'note' | 'also' | 'number';

const YEAR_VI: Record<YearPlace, (found: string, own: string) => string> = {
  months: (found, own) => `tên nguồn nói về ${found} tháng, còn kỳ là ${own}`,
  title: (found, own) => `tên nguồn nói về năm ${found}, còn kỳ là ${own}`,
  document: (found, own) => `văn bản đánh số năm ${found}, còn kỳ là ${own}`,
  note: (found, own) => `ngày là ${own}, còn lời giải thích nói về năm ${found}`,
  also: (found, own) => `year là ${own}, còn tên văn bản nói về năm ${found}`,
  number: (found, own) => `số hiệu ghi năm ${found}, còn ngày của văn bản là ${own}`,
};
const YEAR_EN: Record<YearPlace, (found: string, own: string) => string> = {
  months: (found, own) => `the title is about ${found} months, and the figure about ${own}`,
  title: (found, own) => `the title is about ${found}, and the figure about ${own}`,
  document: (found, own) => `the document was numbered in ${found}, and the figure is about ${own}`,
  note: (found, own) => `the day is ${own}, and its note is about ${found}`,
  also: (found, own) => `year is ${own}, and the name of the document says ${found}`,
  number: (found, own) => `the number is one of ${found}, and the day of the document is ${own}`,
};

export const oddYears = {
  'year-differs': both<{ where: YearPlace; found: string; own: string }>(
    ({ where, found, own }) => [
      YEAR_VI[where](found, own),
      'cùng một khoảng thời gian',
      `hãy xem có phần nào còn sót của tệp khác không; ${LEAVE_VI}`,
    ],
    ({ where, found, own }) => [
      YEAR_EN[where](found, own),
      'one time in both',
      `see whether something of another file was left over; ${LEAVE_EN}`,
    ],
  ),
  'plan-early': both<{ date: string; period: string }>(
    ({ date, period }) => [
      `văn bản ngày ${date}, hơn mười năm trước giai đoạn ${period}`,
      'văn bản đặt mục tiêu cho những năm gần đó',
      `hãy xem lại năm của văn bản; ${LEAVE_VI}`,
    ],
    ({ date, period }) => [
      `the document is of ${date}, more than ten years before the period ${period}`,
      'a document that sets targets for the years to come',
      `look again at the year of the document; ${LEAVE_EN}`,
    ],
  ),
  'words-early': both<{ date: string; written: string }>(
    ({ date, written }) => [
      `lời nói về mục tiêu có từ ${date}, trước khi có kế hoạch (${written})`,
      'lời nói sau khi mục tiêu được đặt ra',
      `hãy xem lại ngày; ${LEAVE_VI}`,
    ],
    ({ date, written }) => [
      `something was said of the target on ${date}, before the plan (${written})`,
      'words from after the target was set',
      `look again at the day; ${LEAVE_EN}`,
    ],
  ),
  'event-day': both<{ found: string; date: string }>(
    ({ found, date }) => [
      `lời kể ghi ngày ${quote(found)}, còn tên tệp ghi ${date}`,
      'ngày của việc ấy, ở cả hai nơi',
      `hãy đối chiếu với nguồn; ${LEAVE_VI}`,
    ],
    ({ found, date }) => [
      `the words begin with the day ${quote(found)}, and the file's name with ${date}`,
      'the day of what happened in both',
      `compare it with the source; ${LEAVE_EN}`,
    ],
  ),
  'event-number': both<{ found: string }>(
    ({ found }) => [
      `tên tệp có số ${found}, mà lời kể và nguồn không có`,
      'tên tệp nói về chính việc ấy',
      `hãy xem lại số, hoặc tệp đã chép; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `the file's name has the number ${found}, which neither its words nor its source have`,
      'a name that is about this very event',
      `look again at the number, or at the file that was copied; ${LEAVE_EN}`,
    ],
  ),
  'done-begun': both<{ found: string; status: string }>(
    ({ found, status }) => [
      `trạng thái ${quote(status)} mà lời kể là ${quote(found)}`,
      '"in-progress" khi việc đã bắt đầu, "done" khi sản phẩm đã có',
      `hãy xem lại trạng thái; ${LEAVE_VI}`,
    ],
    ({ found, status }) => [
      `the status is ${quote(status)}, and the words are ${quote(found)}`,
      '"in-progress" once work has begun, "done" once the product is there',
      `look again at the status; ${LEAVE_EN}`,
    ],
  ),
  'deadline-closed': both<{ found: string; end: string }>(
    ({ found, end }) => [
      `hạn là ${quote(found)} mà có ngày cuối ${end}`,
      'end: null là cho việc không có hạn',
      `hãy xem lại lời và ngày của hạn; ${LEAVE_VI}`,
    ],
    ({ found, end }) => [
      `the deadline is ${quote(found)}, and its last day ${end}`,
      'end: null for work that runs on',
      `look again at its words and its day; ${LEAVE_EN}`,
    ],
  ),
  'group-names': both<{ number: number; was: number; other: string }>(
    ({ number, was, other }) => [
      `phần ${number} mang tên của phần ${was} (${other})`,
      'mỗi phần của văn bản một tên',
      `hãy đối chiếu số và tên với văn bản; ${LEAVE_VI}`,
    ],
    ({ number, was, other }) => [
      `group ${number} has the name of group ${was} (${other})`,
      'a name of its own for each part of the document',
      `compare number and name with the document; ${LEAVE_EN}`,
    ],
  ),
};
