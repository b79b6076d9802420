/** Periods and the rhythm of a series. */
import { parsePeriod } from '../../domain/period.ts';
import { type Frequency, lastBeat, periodAt, type Rhythm } from '../../domain/rhythm.ts';
import { endOfMonth, shift, spellMonth } from '../../domain/time.ts';
import type { Measure } from '../../domain/types.ts';
import { FORMATS } from '../../languages/index.ts';
import type { ToolLocale } from '../../languages/locale.ts';
import { both, commaList, quote, RENAME_EN, RENAME_VI } from './both.ts';

const RHYTHMS_VI: Record<Frequency, string> = { A: 'hằng năm', S: 'nửa năm', Q: 'hằng quý', M: 'hằng tháng' };
const RHYTHMS_EN: Record<Frequency, string> = { A: 'yearly', S: 'half-yearly', Q: 'quarterly', M: 'monthly' };

const STEPS: Record<number, Frequency> = { 12: 'A', 6: 'S', 3: 'Q', 1: 'M' };

/** "years from July to June"; "quarterly", "quarterly, each result over 12 months". */
function rhythmWords({ step, window, starts }: Rhythm, lang: ToolLocale): string {
  const frequency = STEPS[step] ?? 'A';
  const ends = ((starts + 10) % 12) + 1;
  const month = FORMATS[lang].month;
  const isFiscal = step === 12 && starts > 1;
  const [named, over] = {
    vi: [
      isFiscal ? `năm từ tháng ${month(starts)} đến tháng ${month(ends)}` : RHYTHMS_VI[frequency],
      `, mỗi số gồm ${window} tháng`,
    ],
    en: [
      isFiscal ? `years from ${month(starts)} to ${month(ends)}` : RHYTHMS_EN[frequency],
      `, each result over ${window} months`,
    ],
  }[lang] as [string, string];
  return named + (window === step ? '' : over);
}

/** "July 2025 to June 2026". */
function monthsSpelled(period: string, lang: ToolLocale): string {
  const { stretch } = parsePeriod(period);
  if (stretch === null) return period;
  const { monthOf, date } = FORMATS[lang];
  const [first, last] = [shift(stretch.from, 1), stretch.to].map((time) => {
    const [year = '', number] = spellMonth(time).split('-');
    return monthOf(date({ year, month: number }));
  });
  return lang === 'vi' ? `${first} đến ${last}` : `${first} to ${last}`;
}

/** The name of a figure's file in a rhythm, such as one of 2026 would have. */
function fileExample(rhythm: Rhythm): string {
  const beat = lastBeat(endOfMonth(2026, rhythm.step === 12 ? 12 : 6), rhythm);
  return `${periodAt(beat, rhythm)}--${spellMonth(shift(beat, 2))}-15.yaml`;
}

export const rhythm = {
  'figure-name-rhythm': both<{ name: string; rhythm: Rhythm }>(
    ({ name, rhythm: own }) => [
      `tên tệp số liệu ${quote(name)} không đúng mẫu`,
      `<kỳ>--<ngày công bố>.yaml, kỳ theo nhịp của chuỗi số liệu (${rhythmWords(own, 'vi')}), ví dụ ${fileExample(own)}`,
      RENAME_VI,
    ],
    ({ name, rhythm: own }) => [
      `the name of the figure's file ${quote(name)} does not follow the pattern`,
      `<period>--<date published>.yaml, with a period in the rhythm of the series (${rhythmWords(own, 'en')}), such as ${fileExample(own)}`,
      RENAME_EN,
    ],
  ),
  'figure-off-rhythm': both<{ period: string; rhythm: Rhythm; meant: string }>(
    ({ period, rhythm: own, meant }) => [
      `kỳ ${period} tính theo năm dương lịch, lệch nhịp của chuỗi số liệu (${rhythmWords(own, 'vi')}), nên số này được hiện mà không dùng để đánh giá`,
      `kỳ đúng nhịp của chuỗi, ví dụ ${meant} (${monthsSpelled(meant, 'vi')})`,
      `nếu đó là kỳ của số này, hãy đặt tên tệp là ${meant}--<ngày công bố>.yaml; nếu đúng là năm dương lịch thì để nguyên`,
    ],
    ({ period, rhythm: own, meant }) => [
      `the period ${period} is of calendar years, out of the rhythm of its series (${rhythmWords(own, 'en')}), so this figure is shown and never judged`,
      `a period in the rhythm of the series, such as ${meant} (${monthsSpelled(meant, 'en')})`,
      `if the figure is of that time, name its file ${meant}--<date published>.yaml; if it is of the calendar year, leave it`,
    ],
  ),
  'period-spelling': both<{ period: string; meant: string }>(
    ({ period, meant }) => [`kỳ ${period} có cách viết ngắn hơn`, `mỗi kỳ một cách viết: ${meant}`, RENAME_VI],
    ({ period, meant }) => [
      `the period ${period} has a shorter spelling`,
      `one spelling a period: ${meant}`,
      RENAME_EN,
    ],
  ),
  'period-twice': both<{ period: string; meant: string; other: string }>(
    ({ period, meant, other }) => [
      `kỳ ${period} cũng là kỳ ${meant} của ${other}`,
      'mỗi kỳ một cách viết trong một chuỗi số liệu',
      RENAME_VI,
    ],
    ({ period, meant, other }) => [
      `the period ${period} is also ${meant} in ${other}`,
      'one spelling of a period in a series',
      RENAME_EN,
    ],
  ),
  'milestone-time': both<{ year: string; after: string; before: string }>(
    ({ year, after, before }) => [
      `mốc ${year} không nằm đúng chỗ trên đường đi`,
      `một kỳ kết quả của chuỗi, sau ${after} và trước ${before}`,
      'hãy xem lại năm của mốc; mục tiêu cuối kỳ thì ghi ở value',
    ],
    ({ year, after, before }) => [
      `the milestone ${year} is not at a place on the way`,
      `a time at which the series has a result, after ${after} and before ${before}`,
      "look again at the milestone's year; the end of the period is the target's own value",
    ],
  ),
  'rhythm-not-taken': both<{ measure: Measure }>(
    ({ measure }) => [
      `chỉ tiêu đo theo ${measure} mà số liệu không phải của từng năm`,
      'rate và growth tính bình quân các năm: frequency là A, không ghi window',
      'hãy xoá frequency và window, hoặc đổi cách đo (measure)',
    ],
    ({ measure }) => [
      `a ${measure} whose results are not those of single years`,
      'rate and growth average yearly changes: frequency A and no window',
      'drop frequency and window, or change the measure',
    ],
  ),
  'baseline-off-beat': both<{ year: string; frequency: Frequency; before: string }>(
    ({ year, frequency, before }) => [
      `mức xuất phát của ${year}, lúc chuỗi số liệu ${RHYTHMS_VI[frequency]} không có kết quả`,
      `lúc có kết quả, ví dụ ${before}`,
      'hãy đối chiếu với văn bản rồi ghi kỳ mà mức ấy thuộc về',
    ],
    ({ year, frequency, before }) => [
      `a baseline of ${year}, when the ${RHYTHMS_EN[frequency]} series has no result`,
      `a time at which a result is due, such as ${before}`,
      'compare with the document, and write the time to which the level belongs',
    ],
  ),
  'no-beat': both<{ period: string; frequency: Frequency; end: string }>(
    ({ period, frequency, end }) => [
      `chuỗi số liệu ${RHYTHMS_VI[frequency]} không có kết quả nào trong giai đoạn ${period}`,
      `ít nhất một kết quả đến hạn cho đến ${end}`,
      'hãy xem lại nhịp số liệu (frequency, reporting_year_start_day) và giai đoạn',
    ],
    ({ period, frequency, end }) => [
      `no result of the ${RHYTHMS_EN[frequency]} series falls into the period ${period}`,
      `one result at least that is due by ${end}`,
      'look again at the rhythm (frequency, reporting_year_start_day) and at the period',
    ],
  ),
  'none-in-step': both<{ frequency: Frequency; periods: readonly string[] }>(
    ({ frequency, periods }) => [
      `không số liệu nào đúng nhịp ${RHYTHMS_VI[frequency]} của chuỗi (có các kỳ ${commaList(periods)}), nên không mục tiêu nào được đánh giá`,
      'kỳ của số liệu đúng với frequency và window của chỉ tiêu',
      'hãy ghi frequency (A, S, Q hoặc M) và window theo nhịp công bố; nếu các số này chỉ để tham khảo thì để nguyên',
    ],
    ({ frequency, periods }) => [
      `no figure is in the ${RHYTHMS_EN[frequency]} rhythm of its series (there are ${commaList(periods)}), so no target is judged`,
      "periods as the indicator's frequency and window say",
      'write frequency (A, S, Q or M) and window as results are published; where these are for information only, leave it',
    ],
  ),
};
