/** What the check doubts: it may be right. */
import { both, commaList, quote } from './both.ts';

const LEAVE_VI = 'nếu đúng thì để nguyên';
const LEAVE_EN = 'if it is right, leave it';

const PLACE_VI = {
  title: 'tên',
  address: 'địa chỉ',
  text: 'trang',
  document: 'nguồn này là văn bản của kế hoạch và',
} as const;
const PLACE_EN = {
  title: 'the title',
  address: 'the address',
  text: 'the page',
  document: "the source is the plan's own document and",
} as const;

export const doubts = {
  'unit-code-differs': both<{ unit: string; code: string }>(
    ({ unit, code }) => [
      `đơn vị là ${quote(unit)} mà mã là ${code}`,
      'mã của chính đơn vị ấy: PT là phần trăm, VND là đồng, USD là đô la',
      `hãy sửa đơn vị hoặc mã; ${LEAVE_VI}`,
    ],
    ({ unit, code }) => [
      `the unit is ${quote(unit)}, its code ${code}`,
      'the code of that unit: PT for percent, VND for dong, USD for dollars',
      `mend the unit or the code; ${LEAVE_EN}`,
    ],
  ),
  'unit-mult-differs': both<{ unit: string; found: number | null; power: number }>(
    ({ unit, found, power }) => [
      `đơn vị là ${quote(unit)} mà unit_mult ${found === null ? 'không ghi' : `là ${found}`}`,
      `số mũ của đơn vị: ${power}`,
      `hãy ghi unit_mult: ${power}, hoặc xem lại đơn vị; ${LEAVE_VI}`,
    ],
    ({ unit, found, power }) => [
      `the unit is ${quote(unit)}, and unit_mult ${found === null ? 'is left out' : `is ${found}`}`,
      `the power of the unit: ${power}`,
      `write unit_mult: ${power}, or look again at the unit; ${LEAVE_EN}`,
    ],
  ),
  'unit-differs': both<{ unit: string; first: string }>(
    ({ unit, first }) => [
      `đơn vị ${quote(unit)} khác với ${quote(first)} ở ngôn ngữ kia`,
      'một đơn vị trong mọi ngôn ngữ',
      `hãy xem lại đơn vị; ${LEAVE_VI}`,
    ],
    ({ unit, first }) => [
      `the unit ${quote(unit)} is another than ${quote(first)} in the other language`,
      'one unit in all languages',
      `look again at the unit; ${LEAVE_EN}`,
    ],
  ),
  'unit-measure': both<{ measure: string; unit: string }>(
    ({ measure, unit }) => [
      `chỉ tiêu đo theo ${measure} mà đơn vị là ${quote(unit)}`,
      'sum cộng các lượng từng năm, không cộng phần trăm; rate là phần trăm tăng của từng năm; growth là mức tăng của một lượng',
      `hãy xem lại cách đo (measure) và đơn vị; ${LEAVE_VI}`,
    ],
    ({ measure, unit }) => [
      `a ${measure} in the unit ${quote(unit)}`,
      'a sum adds up amounts, never percentages; a rate holds yearly changes in percent; growth is that of an amount',
      `look again at the measure and the unit; ${LEAVE_EN}`,
    ],
  ),
  'target-leap': both<{ value: string; years: number | null; last: string; period: string; other: string }>(
    ({ value, years, last, period, other }) => [
      `mục tiêu ${value}${years === null ? '' : `, chia cho ${years} năm,`} lệch hơn mười lần so với số gần nhất (${last}, kỳ ${period}, ${other})`,
      'mục tiêu và số liệu cùng đơn vị',
      `hãy xem lại đơn vị và dấu thập phân của cả hai; ${LEAVE_VI}`,
    ],
    ({ value, years, last, period, other }) => [
      `the target ${value}${years === null ? '' : `, over ${years} years,`} is more than ten times away from the last figure (${last} for ${period}, ${other})`,
      'target and figures in one unit',
      `look again at the unit and the decimal mark of both; ${LEAVE_EN}`,
    ],
  ),
  'targets-contrary': both<{ found: string; before: string; period: string }>(
    ({ found, before, period }) => [
      `mục tiêu ${quote(found)} đi ngược mục tiêu ${quote(before)} của giai đoạn ${period}`,
      'giai đoạn sau cùng chiều, và không dễ hơn giai đoạn trước',
      `hãy đối chiếu con số và dấu so sánh với văn bản; ${LEAVE_VI}`,
    ],
    ({ found, before, period }) => [
      `the target ${quote(found)} goes against ${quote(before)} of ${period}`,
      'the same direction in the later period, and no less than before',
      `compare number and operator with the document; ${LEAVE_EN}`,
    ],
  ),
  'milestone-back': both<{ value: string; than: string; isBack: boolean }>(
    ({ value, than, isBack }) => [
      isBack ? `mốc ${value} lùi lại so với mốc trước (${than})` : `mốc ${value} vượt cả mục tiêu (${than})`,
      'các mốc tiến dần đến mục tiêu',
      `hãy đối chiếu với văn bản; ${LEAVE_VI}`,
    ],
    ({ value, than, isBack }) => [
      isBack
        ? `the milestone ${value} goes back from the one before (${than})`
        : `the milestone ${value} lies beyond the target (${than})`,
      'milestones that come nearer to the target',
      `compare with the document; ${LEAVE_EN}`,
    ],
  ),
  'decimals-few': both<{ decimals: number; value: string }>(
    ({ decimals, value }) => [
      `in ${decimals} chữ số thập phân mà mục tiêu là ${value}`,
      'đủ chữ số cho mục tiêu',
      `hãy tăng decimals; ${LEAVE_VI}`,
    ],
    ({ decimals, value }) => [
      `${decimals} decimals are printed, but the target is ${value}`,
      'as many as the target has',
      `raise decimals; ${LEAVE_EN}`,
    ],
  ),
  'decimals-many': both<{ decimals: number; most: number }>(
    ({ decimals, most }) => [
      `in ${decimals} chữ số thập phân mà số liệu có nhiều nhất ${most}`,
      'số chữ số của nguồn: in thêm số 0 là nói chính xác hơn nguồn',
      `hãy giảm decimals; ${LEAVE_VI}`,
    ],
    ({ decimals, most }) => [
      `${decimals} decimals are printed, but figures and targets have ${most} at most`,
      'the digits of the sources: more zeros claim more than they say',
      `lower decimals; ${LEAVE_EN}`,
    ],
  ),
  'wording-range': both<{ wording: string; key: 'low' | 'high'; bound: string; value: string }>(
    ({ wording, key, bound, value }) => [
      `nguồn viết ${quote(wording)} mà ${key} là ${bound} (giá trị là ${value})`,
      '"hơn": low bằng giá trị, high lớn hơn; "gần": high bằng giá trị, low nhỏ hơn',
      `hãy xem lại khoảng và lời của nguồn; ${LEAVE_VI}`,
    ],
    ({ wording, key, bound, value }) => [
      `the source says ${quote(wording)}, but ${key} is ${bound} (the value is ${value})`,
      '"more than": low is the value, high above it; "almost": high is the value, low below it',
      `look again at the range and at the words; ${LEAVE_EN}`,
    ],
  ),
  'sign-turned': both<{ value: string; last: string; period: string }>(
    ({ value, last, period }) => [
      `${value} trái dấu với số gần nhất (${last}, kỳ ${period})`,
      'cùng dấu với các kỳ trước',
      `hãy xem lại dấu trừ; ${LEAVE_VI}`,
    ],
    ({ value, last, period }) => [
      `${value} is on the other side of zero than the last figure (${last} for ${period})`,
      'the sign of those before',
      `look again at the minus sign; ${LEAVE_EN}`,
    ],
  ),
  'sum-less': both<{ value: string; period: string; part: string; of: string; other: string }>(
    ({ value, period, part, of, other }) => [
      `tổng ${value} của kỳ ${period} không lớn hơn ${part} của kỳ ${of}, vốn nằm trong kỳ ấy (${other})`,
      'tổng lớn hơn phần của nó',
      `hãy xem lại hai con số, đơn vị và kỳ; ${LEAVE_VI}`,
    ],
    ({ value, period, part, of, other }) => [
      `the total ${value} for ${period} is no more than ${part} for ${of}, a part of it (${other})`,
      'a total greater than its parts',
      `look again at both numbers, their unit and period; ${LEAVE_EN}`,
    ],
  ),
  'mean-outside': both<{ value: string; period: string; least: string; most: string }>(
    ({ value, period, least, most }) => [
      `bình quân ${value} của kỳ ${period} nằm ngoài các số từng năm (từ ${least} đến ${most})`,
      'bình quân nằm giữa số thấp nhất và số cao nhất',
      `hãy xem lại con số và kỳ; ${LEAVE_VI}`,
    ],
    ({ value, period, least, most }) => [
      `the average ${value} for ${period} lies outside the figures of its years (${least} to ${most})`,
      'an average between the lowest and the highest',
      `look again at the number and the period; ${LEAVE_EN}`,
    ],
  ),
  'whole-outside': both<{ value: string; dimension: string; least: string; most: string }>(
    ({ value, dimension, least, most }) => [
      `tỷ lệ chung ${value} nằm ngoài tỷ lệ của mọi phần theo ${quote(dimension)} (từ ${least} đến ${most})`,
      'tỷ lệ chung nằm giữa phần thấp nhất và phần cao nhất',
      `hãy xem lại con số và kỳ; ${LEAVE_VI}`,
    ],
    ({ value, dimension, least, most }) => [
      `the share of the whole ${value} lies outside those of all its parts by ${quote(dimension)} (${least} to ${most})`,
      'a whole between its lowest and its highest part',
      `look again at the numbers and their period; ${LEAVE_EN}`,
    ],
  ),
  'official-two': both<{ value: string; was: string; other: string }>(
    ({ value, was, other }) => [
      `số chính thức ${value}, mà cùng kỳ cùng ngày có ${was} (${other})`,
      'mỗi kỳ một số chính thức trong một ngày',
      `hãy xem lại con số và ngày công bố; số ghi nhầm thì rút (withdrawn); ${LEAVE_VI}`,
    ],
    ({ value, was, other }) => [
      `an official ${value}, beside ${was} for the same period and day (${other})`,
      'one official value a period and day',
      `look again at the number and the day; withdraw the mistaken one; ${LEAVE_EN}`,
    ],
  ),
  'ended-early': both<{ ended: string; written: string }>(
    ({ ended, written }) => [
      `chuỗi số liệu kết thúc ${ended}, trước khi có kế hoạch (${written})`,
      'mục tiêu đặt cho chuỗi số liệu còn đang có',
      `hãy xem lại năm của ended; ${LEAVE_VI}`,
    ],
    ({ ended, written }) => [
      `the series ended on ${ended}, before the plan (${written})`,
      'a target for a series that goes on',
      `look again at the year of ended; ${LEAVE_EN}`,
    ],
  ),
  'event-twin': both<{ other: string }>(
    ({ other }) => [
      `cùng nguồn với ${other}, và cùng ngày hoặc cùng lời`,
      'mỗi việc một tệp',
      'hãy xoá một tệp nếu là bản trùng; nếu nguồn nêu hai việc thì để nguyên',
    ],
    ({ other }) => [
      `the same source as ${other}, and the same day or the same words`,
      'one file for an event',
      'delete one if it is a copy; leave both if the source tells of two events',
    ],
  ),
  'done-early': both<{ status: string; date: string; written: string }>(
    ({ status, date, written }) => [
      `nhiệm vụ ${quote(status)} ngày ${date}, trước khi có kế hoạch (${written})`,
      'việc xong sau khi được giao',
      `hãy xem lại ngày và trạng thái; ${LEAVE_VI}`,
    ],
    ({ status, date, written }) => [
      `the task was ${quote(status)} on ${date}, before the plan (${written})`,
      'work that is done after it was asked for',
      `look again at the day and the status; ${LEAVE_EN}`,
    ],
  ),
  'deadline-part': both<{ found: string; end: string }>(
    ({ found, end }) => [
      `hạn ghi ${quote(found)} mà ngày cuối là ${end}`,
      'ngày cuối của năm, quý hoặc tháng ấy',
      `hãy xem lại lời và ngày của hạn; ${LEAVE_VI}`,
    ],
    ({ found, end }) => [
      `a deadline in words of ${quote(found)}, whose last day is ${end}`,
      'the last day of that year, quarter or month',
      `look again at its words and its day; ${LEAVE_EN}`,
    ],
  ),
  'owner-ended': both<{ key: string; owner: string; heir: string }>(
    ({ key, owner, heir }) => [
      `cơ quan ${quote(owner)} đã thôi, nay là ${quote(heir)}`,
      'cơ quan hiện nay',
      `hãy ghi ${key}: ${heir}; nếu việc chuyển cho cơ quan khác thì ghi cơ quan ấy`,
    ],
    ({ key, owner, heir }) => [
      `the agency ${quote(owner)} has ended and is ${quote(heir)} now`,
      'an agency by its name of today',
      `write ${key}: ${heir}, or the agency to which the field has passed`,
    ],
  ),
  'agency-ended': both<{ agency: string; ended: string; written: string }>(
    ({ agency, ended, written }) => [
      `cơ quan ${quote(agency)} đã thôi từ ${ended}, trước khi có kế hoạch (${written})`,
      'cơ quan còn hoạt động khi được giao việc',
      `hãy xem lại cơ quan, hoặc ngày kế thừa trong agencies.yaml; ${LEAVE_VI}`,
    ],
    ({ agency, ended, written }) => [
      `the agency ${quote(agency)} ended on ${ended}, before the plan (${written})`,
      'an agency that was there when the task was given',
      `look again at the agency, or at the day in agencies.yaml; ${LEAVE_EN}`,
    ],
  ),
  'deadline-open': both<{ found: string }>(
    ({ found }) => [
      `hạn là ${quote(found)} mà không có ngày cuối (end)`,
      'ngày cuối của năm, quý hoặc tháng ấy; null là cho việc không có hạn',
      `hãy ghi ngày cuối; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `the deadline is ${quote(found)}, and has no last day (end)`,
      'the last day of that year, quarter or month; null for work that runs on',
      `write the last day; ${LEAVE_EN}`,
    ],
  ),
  'other-language': both<{ locale: string; found: string }>(
    ({ locale, found }) => [
      `lời ${quote(found)} ghi ở ${locale} mà không giống ${locale === 'vi' ? 'tiếng Việt có dấu' : 'tiếng Anh'}`,
      'mỗi ngôn ngữ một lời, tiếng Việt có dấu',
      `hãy xem có đặt nhầm chỗ hai ngôn ngữ không; ${LEAVE_VI}`,
    ],
    ({ locale, found }) => [
      `the words ${quote(found)} stand under ${locale} and do not look like ${locale === 'vi' ? 'Vietnamese with its marks' : 'English'}`,
      'each language in its own place',
      `see whether the two were mixed up; ${LEAVE_EN}`,
    ],
  ),
  garbled: both<{ found: string }>(
    ({ found }) => [
      `chữ ${quote(found)} có vẻ hỏng (phông cũ, sai bảng mã, mất dấu hoặc Ð thay cho Đ)`,
      'chữ Việt Unicode',
      `hãy gõ lại; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `${quote(found)} looks broken (an old font, a wrong encoding, lost letters, Ð for Đ)`,
      'letters of Unicode, as the language writes them',
      `type it anew; ${LEAVE_EN}`,
    ],
  ),
  'source-titles': both<{ title: string; was: string; other: string }>(
    ({ title, was, other }) => [
      `địa chỉ này tên là ${quote(title)}, mà ở ${other} là ${quote(was)}`,
      'mỗi nguồn một tên',
      `hãy mở nguồn và xem lại tên, hoặc địa chỉ; ${LEAVE_VI}`,
    ],
    ({ title, was, other }) => [
      `this address is called ${quote(title)}, but ${quote(was)} in ${other}`,
      'one title for a source',
      `open the source and compare its title, or mend the address; ${LEAVE_EN}`,
    ],
  ),
  'source-front': both<{ url: string }>(
    ({ url }) => [
      `${quote(url)} là trang đầu của cả một trang web`,
      'địa chỉ của chính bài hoặc văn bản có con số',
      `hãy mở bài rồi chép địa chỉ; ${LEAVE_VI}`,
    ],
    ({ url }) => [
      `${quote(url)} is the front page of a site`,
      'the address of the very page or document that tells it',
      `open that page and copy its address; ${LEAVE_EN}`,
    ],
  ),
  'number-differs': both<{ found: string; meant: string; where: keyof typeof PLACE_VI }>(
    ({ found, meant, where }) => [
      `${PLACE_VI[where]} ghi số ${quote(found)} mà số của văn bản là ${quote(meant)}`,
      'một số cho một văn bản',
      `hãy mở văn bản và xem lại số; ${LEAVE_VI}`,
    ],
    ({ found, meant, where }) => [
      `${PLACE_EN[where]} says number ${quote(found)}, and the number of the document is ${quote(meant)}`,
      'one number for one document',
      `open the document and look again at its number; ${LEAVE_EN}`,
    ],
  ),
  'dimension-unused': both<{ dimension: string }>(
    ({ dimension }) => [
      `phân tổ ${quote(dimension)} chưa có chỉ tiêu nào dùng`,
      'ít nhất một chỉ tiêu ghi nó ở by',
      'hãy ghi vào by của chỉ tiêu, hoặc xoá phân tổ',
    ],
    ({ dimension }) => [
      `no indicator is split by the dimension ${quote(dimension)}`,
      'one at least that names it in by',
      'name it in by of an indicator, or delete the dimension',
    ],
  ),
  'sex-code': both<{ code: string; name: string }>(
    ({ code, name }) => [
      `mã ${code} mang tên ${quote(name)}`,
      'F là nữ, M là nam',
      `hãy xem lại mã và tên; ${LEAVE_VI}`,
    ],
    ({ code, name }) => [
      `the code ${code} is called ${quote(name)}`,
      'F for women, M for men',
      `look again at code and name; ${LEAVE_EN}`,
    ],
  ),
  'licence-differs': both<{ name: string; url: string }>(
    ({ name, url }) => [
      `giấy phép tên là ${quote(name)} mà địa chỉ là ${quote(url)}`,
      'tên và địa chỉ của cùng một giấy phép',
      `hãy xem lại giấy phép; ${LEAVE_VI}`,
    ],
    ({ name, url }) => [
      `the licence is called ${quote(name)}, but its address is ${quote(url)}`,
      'name and address of one licence',
      `look again at the licence; ${LEAVE_EN}`,
    ],
  ),
  'plan-late': both<{ date: string; period: string }>(
    ({ date, period }) => [
      `văn bản ngày ${date}, khi giai đoạn ${period} đã qua`,
      'văn bản có trước khi giai đoạn kết thúc',
      `hãy xem lại ngày của văn bản; ${LEAVE_VI}`,
    ],
    ({ date, period }) => [
      `the document is of ${date}, when the period ${period} was over`,
      'a document from before the end of the period',
      `look again at the day of the document; ${LEAVE_EN}`,
    ],
  ),
  'page-unshown': both<{ found: string; meant: string | null; known: readonly string[] }>(
    ({ found, meant, known }) => [
      `trang ${quote(found)} không hiện ở đâu`,
      `một trong các trang: ${commaList(known)}`,
      meant === null ? 'hãy đổi tên tệp, hoặc xoá trang' : `hãy đổi tên tệp; có lẽ là ${quote(meant)}`,
    ],
    ({ found, meant, known }) => [
      `the page ${quote(found)} is shown nowhere`,
      `one of the pages: ${commaList(known)}`,
      meant === null ? 'rename the file, or delete the page' : `rename the file; perhaps ${quote(meant)} was meant`,
    ],
  ),
};
