/** Numbers that are doubted because of what stands beside them. */
import { both, commaList, quote } from './both.ts';

const LEAVE_VI = 'nếu đúng thì để nguyên';
const LEAVE_EN = 'if it is right, leave it';

/** Why a target is doubted. */
export type TargetOddity = 'always' | 'never' | 'wild' | 'tiny' | 'rise' | 'cap' | 'met';
/** Why a change of a target is doubted. */
export type AmendmentOddity = 'turned' | 'far' | 'late';
type Scale = readonly [string | null, string | null];

const scaleText = ([low, high]: Scale): string => `[${low ?? 'null'}, ${high ?? 'null'}]`;

export const oddNumbers = {
  'digits-swapped': both<{ value: string; found: string }>(
    ({ value, found }) => [
      `giá trị ${value}, còn lời của nguồn ghi ${found}: cùng những chữ số ấy, khác thứ tự`,
      'con số đúng như nguồn ghi',
      `hãy đối chiếu với nguồn; ${LEAVE_VI}`,
    ],
    ({ value, found }) => [
      `the value is ${value}, and the words of the source say ${found}: the same digits in another order`,
      'the number as the source has it',
      `compare it with the source; ${LEAVE_EN}`,
    ],
  ),
  'wording-number': both<{ wording: string; value: string }>(
    ({ wording, value }) => [
      `lời của nguồn là ${quote(wording)}, còn giá trị là ${value}`,
      'con số trong lời của nguồn (wording) và giá trị là một',
      `hãy đối chiếu với nguồn; ${LEAVE_VI}`,
    ],
    ({ wording, value }) => [
      `the wording is ${quote(wording)}, and the value ${value}`,
      'one number in the wording and in the value',
      `compare both with the source; ${LEAVE_EN}`,
    ],
  ),
  'digits-unprinted': both<{ value: string; decimals: number }>(
    ({ value, decimals }) => [
      `${value} có nhiều chữ số sau dấu chấm hơn trang in ra (${decimals})`,
      decimals === 0 ? 'số nguyên, như chuỗi này được đếm' : 'số chữ số mà nguồn nêu',
      `hãy xem lại con số và decimals của chỉ tiêu; ${LEAVE_VI}`,
    ],
    ({ value, decimals }) => [
      `${value} has more digits after the dot than are printed (${decimals})`,
      decimals === 0 ? 'a whole number, as this series is counted' : 'the digits that the source gives',
      `look again at the number and at decimals of the indicator; ${LEAVE_EN}`,
    ],
  ),
  'share-differs': both<{ value: string; found: string; share: string }>(
    ({ value, found, share }) => [
      `giá trị ${value} %, còn ${quote(found)} là ${share} %`,
      'tỷ lệ đúng với hai số đã đếm',
      `hãy đối chiếu với nguồn; nếu hai số ấy đếm thứ khác thì để nguyên`,
    ],
    ({ value, found, share }) => [
      `the value is ${value} %, and ${quote(found)} is ${share} %`,
      'the share that the two counts make',
      'compare it with the source; if the two count something else, leave it',
    ],
  ),
  'period-two': both<{ value: string; was: string; other: string }>(
    ({ value, was, other }) => [
      `giá trị ${value}, còn ở ${other} cùng kỳ ấy là ${was}`,
      'hai con số của một kỳ gần nhau, không lệch hơn hai lần và không đảo chữ số',
      `hãy đối chiếu cả hai với nguồn; ${LEAVE_VI}`,
    ],
    ({ value, was, other }) => [
      `the value is ${value}, and ${was} for the same period in ${other}`,
      'two numbers of one period near each other: not twice as much, no digits that changed places',
      `compare both with their sources; ${LEAVE_EN}`,
    ],
  ),
  'numbers-differ': both<{ locale: string; found: readonly string[]; other: string; there: readonly string[] }>(
    ({ locale, found, other, there }) => [
      `bản ${locale} có số ${commaList(found)} mà bản ${other} không có; bản ${other} có ${commaList(there)}`,
      'cùng những con số trong mọi ngôn ngữ',
      `hãy đối chiếu hai bản với nguồn; ${LEAVE_VI}`,
    ],
    ({ locale, found, other, there }) => [
      `${locale} has the number ${commaList(found)}, which ${other} has not; ${other} has ${commaList(there)}`,
      'the same numbers in every language',
      `compare both with the source; ${LEAVE_EN}`,
    ],
  ),
  'target-odd': both<{ kind: TargetOddity; target: string; scale: Scale; baseline: string }>(
    ({ kind, target, scale, baseline }) => {
      const [found, expected] = {
        always: [`mọi giá trị trong thang ${scaleText(scale)} đều đạt mục tiêu ${target}`, 'mục tiêu có thể không đạt'],
        never: [`không giá trị nào trong thang ${scaleText(scale)} đạt mục tiêu ${target}`, 'mục tiêu có thể đạt'],
        wild: [`mục tiêu ${target} % mỗi năm`, 'mức tăng bình quân năm, ít khi quá 100 %'],
        tiny: [`mục tiêu ${target} % mỗi năm`, 'mức tăng tính bằng phần trăm: 11 là 11 %, không phải 0,11'],
        cap: [`mục tiêu ${target} cho phép tăng`, 'mức giảm viết bằng số âm: giảm 15 là <= -15'],
        rise: [`mục tiêu giảm mà số âm (${target}) là tăng`, 'mức giảm viết bằng số dương'],
        met: [`năm gốc (${baseline}) đã đạt mục tiêu ${target}`, 'mục tiêu xa hơn năm gốc'],
      }[kind] as [string, string];
      return [found, expected, `hãy xem lại dấu so sánh, con số và thang (scale) hoặc năm gốc; ${LEAVE_VI}`];
    },
    ({ kind, target, scale, baseline }) => {
      const [found, expected] = {
        always: [
          `every value on the scale ${scaleText(scale)} meets the target ${target}`,
          'a target that can be missed',
        ],
        never: [`no value on the scale ${scaleText(scale)} meets the target ${target}`, 'a target that can be met'],
        wild: [`a target of ${target} % a year`, 'the average of a year, rarely more than 100 %'],
        tiny: [`a target of ${target} % a year`, 'a growth in percent: 11 for 11 %, not 0.11'],
        cap: [`the target ${target} lets it rise`, 'a fall as a number below zero: 15 less is <= -15'],
        rise: [`a target of a fall below zero (${target}) is a rise`, 'a fall as a number above zero'],
        met: [`the baseline (${baseline}) meets the target ${target} already`, 'a target beyond the baseline'],
      }[kind] as [string, string];
      return [found, expected, `look again at the sign, the number, and the scale or the baseline; ${LEAVE_EN}`];
    },
  ),
  'also-odd': both<{ found: string; own: string; period: string }>(
    ({ found, own, period }) => [
      `văn bản khác đặt ${found} cho ${period}, còn kế hoạch đặt ${own}`,
      'cùng chiều và cùng cỡ với mục tiêu của kế hoạch',
      `hãy xem lại dấu so sánh, con số và đơn vị; ${LEAVE_VI}`,
    ],
    ({ found, own, period }) => [
      `another document aims at ${found} for ${period}, and the plan at ${own}`,
      'the same direction and size as the target of the plan',
      `look again at the sign, the number and its unit; ${LEAVE_EN}`,
    ],
  ),
  'baseline-differs': both<{ value: string; was: string; other: string }>(
    ({ value, was, other }) => [
      `năm gốc ghi ${value}, còn số liệu cùng địa chỉ ở ${other} ghi ${was}`,
      'một con số cho một nguồn',
      `hãy mở nguồn và đối chiếu; nếu nguồn nêu cả hai thì để nguyên`,
    ],
    ({ value, was, other }) => [
      `the baseline is ${value}, and the figure of the same address in ${other} is ${was}`,
      'one number for one source',
      'open the source and compare; if it has both, leave them',
    ],
  ),
  'parts-exceed': both<{ value: string; period: string; sum: string }>(
    ({ value, period, sum }) => [
      `tổng của kỳ ${period} là ${value}, ít hơn các phần của nó cộng lại (${sum})`,
      'tổng không ít hơn các phần cộng lại',
      `hãy đối chiếu với nguồn; ${LEAVE_VI}`,
    ],
    ({ value, period, sum }) => [
      `the total of ${period} is ${value}, less than its parts together (${sum})`,
      'a total no less than its parts',
      `compare them with their sources; ${LEAVE_EN}`,
    ],
  ),
  'points-leap': both<{ value: string; last: string; period: string }>(
    ({ value, last, period }) => [
      `tỷ lệ ${value} %, còn số gần nhất là ${last} % (kỳ ${period})`,
      'tỷ lệ ít khi đổi quá 30 điểm từ kỳ này sang kỳ sau',
      `hãy đối chiếu với nguồn; ${LEAVE_VI}`,
    ],
    ({ value, last, period }) => [
      `a share of ${value} %, and ${last} % in the last figure (${period})`,
      'a share that moves by 30 points at most from one period to the next',
      `compare it with the source; ${LEAVE_EN}`,
    ],
  ),
  'amended-odd': both<{ kind: AmendmentOddity; date: string; was: string; next: string }>(
    ({ kind, date, was, next }) => [
      {
        turned: `mục tiêu sửa ngày ${date} đổi chiều, từ ${was} sang ${next}`,
        far: `mục tiêu sửa ngày ${date} lệch hơn năm lần, từ ${was} sang ${next}`,
        late: `mục tiêu được sửa ngày ${date}, khi giai đoạn của nó đã qua`,
      }[kind],
      'mục tiêu trước và sau khi sửa, như hai văn bản ghi',
      `hãy đối chiếu với cả hai văn bản; ${LEAVE_VI}`,
    ],
    ({ kind, date, was, next }) => [
      {
        turned: `the target amended on ${date} turns round, from ${was} to ${next}`,
        far: `the target amended on ${date} moves more than five times as far, from ${was} to ${next}`,
        late: `the target was amended on ${date}, when its period was over`,
      }[kind],
      'the target before and after the change, as both documents have it',
      `compare it with both documents; ${LEAVE_EN}`,
    ],
  ),
  'sum-bulk': both<{ value: string; target: string; period: string; other: string }>(
    ({ value, target, period, other }) => [
      `một năm có ${value}, hơn nửa mục tiêu ${target} của cả giai đoạn ${period} (${other})`,
      'số của riêng năm ấy; số cộng dồn nhiều năm có kỳ ở tên tệp như 2021-2024',
      `hãy xem lại kỳ và đơn vị; ${LEAVE_VI}`,
    ],
    ({ value, target, period, other }) => [
      `one year has ${value}, more than half the target ${target} of all of ${period} (${other})`,
      'the amount of that year alone; a total of several has them in its name, as 2021-2024',
      `look again at the period and the unit; ${LEAVE_EN}`,
    ],
  ),
  'day-of-sum': both<{ period: string }>(
    ({ period }) => [
      `số liệu của một ngày (${period}), mà chuỗi này cộng dồn theo năm`,
      'kỳ mà số liệu bao trùm, như 2026-01-P9M cho 9 tháng đầu năm',
      `hãy đổi tên tệp theo kỳ của số liệu; ${LEAVE_VI}`,
    ],
    ({ period }) => [
      `a figure of one day (${period}) in a series of what whole years make`,
      'the time that the figure covers, as 2026-01-P9M for January to September',
      `rename the file after that time; ${LEAVE_EN}`,
    ],
  ),
  'quote-differs': both<{ value: string; found: string }>(
    ({ value, found }) => [
      `giá trị ${value}, còn lời trích trong tệp chỉ nêu ${found}`,
      'con số đúng như lời trích',
      `hãy đối chiếu cả hai với nguồn; ${LEAVE_VI}`,
    ],
    ({ value, found }) => [
      `the value is ${value}, and what the file quotes says ${found} alone`,
      'the number that is quoted',
      `compare both with the source; ${LEAVE_EN}`,
    ],
  ),
  'page-year': both<{ page: number }>(
    ({ page }) => [`trang ${page} trông như một năm`, 'số trang có con số', `hãy xem lại; ${LEAVE_VI}`],
    ({ page }) => [`the page ${page} looks like a year`, 'the page that has the number', `look again; ${LEAVE_EN}`],
  ),
  'range-words': both<{ wording: string | null; value: string }>(
    ({ wording, value }) => [
      wording === null
        ? `giá trị ${value} có low và high mà không ghi lời của nguồn`
        : `nguồn viết ${quote(wording)} mà không có low và high`,
      'low, high và wording đi cùng nhau: "hơn 7,3" là 7.3 đến 7.4',
      `hãy thêm phần còn thiếu; ${LEAVE_VI}`,
    ],
    ({ wording, value }) => [
      wording === null
        ? `the value ${value} has low and high, and no words of the source for them`
        : `the source says ${quote(wording)}, and there is no low and high`,
      'low, high and wording together: "more than 7.3" is 7.3 to 7.4',
      `add what is missing; ${LEAVE_EN}`,
    ],
  ),
  'official-estimate': both<{ found: string }>(
    ({ found }) => [
      `số "official" mà nguồn viết ${quote(found)}`,
      'lời "ước" là của số ước tính (estimate)',
      `hãy xem lại stage; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `an "official" figure, and the source says ${quote(found)}`,
      'the stage that the words tell: an estimate',
      `look again at the stage; ${LEAVE_EN}`,
    ],
  ),
  'context-copy': both<{ value: string; other: string }>(
    ({ value, other }) => [
      `số của nơi khác, hoặc của một phần, mà cùng kỳ, cùng nguồn, cùng giá trị ${value} với ${other}`,
      'số của riêng nơi hoặc phần ấy',
      `hãy xem có chép nhầm thư mục không; ${LEAVE_VI}`,
    ],
    ({ value, other }) => [
      `a figure of elsewhere, or of a part, with the period, source and value ${value} of ${other}`,
      'what was measured there, or of that part',
      `see whether it was copied into the wrong folder; ${LEAVE_EN}`,
    ],
  ),
  'context-name': both<{ found: string; was: string; other: string }>(
    ({ found, was, other }) => [
      `nơi này ghi là ${quote(found)}, còn ở ${other} là ${quote(was)}`,
      'mỗi nơi một tên, để các số cùng một chuỗi',
      `hãy ghi như nhau; ${LEAVE_VI}`,
    ],
    ({ found, was, other }) => [
      `this place is called ${quote(found)}, but ${quote(was)} in ${other}`,
      'one name for a place, so that its figures are one series',
      `write both alike; ${LEAVE_EN}`,
    ],
  ),
  'number-style': both<{ found: string; locale: string }>(
    ({ found, locale }) => [
      `${quote(found)} viết theo lối của ngôn ngữ khác với ${locale}`,
      locale === 'vi'
        ? 'dấu phẩy thập phân: 53,75 %'
        : 'dấu chấm thập phân (53.75%), ngày có tên tháng (13 February 2026)',
      `hãy viết lại; ${LEAVE_VI}`,
    ],
    ({ found, locale }) => [
      `${quote(found)} is written as in another language than ${locale}`,
      locale === 'vi'
        ? 'a decimal comma: 53,75 %'
        : 'a decimal point (53.75%), a day with the name of its month (13 February 2026)',
      `write it anew; ${LEAVE_EN}`,
    ],
  ),
  'note-day': both<{ date: string; found: string }>(
    ({ date, found }) => [
      `ngày là ${date}, còn lời giải thích ghi ${found}`,
      'lời giải thích nêu chính ngày ấy',
      `hãy xem lại ngày, tháng; ${LEAVE_VI}`,
    ],
    ({ date, found }) => [
      `the day is ${date}, and its note says ${found}`,
      'a note that names that very day',
      `look again at day and month; ${LEAVE_EN}`,
    ],
  ),
};
