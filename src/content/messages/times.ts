/** Dates and periods that cannot be. */
import { both } from './both.ts';

export const times = {
  future: both<{ date: string; today: string }>(
    ({ date, today }) => [`ngày ${date} chưa đến`, `muộn nhất là ${today}`, 'hãy xem lại năm, tháng và ngày'],
    ({ date, today }) => [`${date} is yet to come`, `${today} at the latest`, 'look again at the year, month and day'],
  ),
  'year-outside': both<{ year: number; first: number; last: number; inName: boolean }>(
    ({ year, first, last, inName }) => [
      `năm ${year} nằm ngoài phạm vi của kế hoạch`,
      `từ ${first} đến ${last}`,
      inName ? 'hãy xem lại năm trong tên tệp' : 'hãy xem lại năm',
    ],
    ({ year, first, last, inName }) => [
      `the year ${year} lies outside the plan`,
      `from ${first} to ${last}`,
      inName ? "look again at the year in the file's name" : 'look again at the year',
    ],
  ),
  'period-backwards': both<{ baseline: string; end: string; isLong: boolean }>(
    ({ baseline, end, isLong }) => [
      isLong
        ? `từ năm gốc ${baseline} đến năm cuối ${end} là hơn 50 năm`
        : `năm gốc ${baseline} không đứng trước năm cuối ${end}`,
      'năm gốc (baseline) sớm hơn năm cuối (end), cách nhau không quá 50 năm',
      'hãy xem lại hai năm này',
    ],
    ({ baseline, end, isLong }) => [
      isLong
        ? `from the baseline ${baseline} to the end ${end} are more than 50 years`
        : `the baseline ${baseline} does not come before the end ${end}`,
      'a baseline earlier than the end, by at most 50 years',
      'look again at the two years',
    ],
  ),
  'withdrawn-early': both<{ date: string; published: string }>(
    ({ date, published }) => [
      `rút ngày ${date}, trước khi công bố (${published})`,
      `ngày rút từ ${published} trở đi`,
      'hãy xem lại ngày rút',
    ],
    ({ date, published }) => [
      `withdrawn on ${date}, before it was published (${published})`,
      `a day from ${published} on`,
      'look again at the day',
    ],
  ),
  'ended-note-alone': both<Record<never, never>>(
    () => [
      'có ended_note mà thiếu ended',
      'ngày kết thúc (ended) đi cùng lời giải thích',
      'hãy thêm mục ended với ngày mà chuỗi số liệu kết thúc, viết năm-tháng-ngày',
    ],
    () => [
      'ended_note without ended',
      'the day the series ended beside its note',
      'add ended with the day on which the series ended, as year-month-day',
    ],
  ),
};
