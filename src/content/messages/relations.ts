/** Files and values that do not fit one another. */
import { asksForLevel, type Measure } from '../../domain/measures.ts';
import { measures as measuresVi } from '../../languages/vi/measures.ts';
import { both, quote, shortList, WRITE_EN, WRITE_VI } from './both.ts';

export type Thing = 'period' | 'group' | 'agency' | 'indicator' | 'task' | 'dimension' | 'series';
export type Unique =
  | 'code'
  | 'slug'
  | 'target'
  | 'period'
  | 'group'
  | 'name'
  | 'agency-name'
  | 'group-name'
  | 'concept'
  | 'dimension'
  | 'series'
  | 'series-code'
  | 'by'
  | 'alias'
  | 'phrase'
  | 'wish'
  | 'dimension-name'
  | 'series-name'
  | 'task-indicator'
  | 'page-title'
  | 'break'
  | 'also'
  | 'target-number';

const THINGS_VI: Record<Thing, string> = {
  period: 'giai đoạn',
  group: 'nhóm',
  agency: 'cơ quan',
  indicator: 'chỉ tiêu',
  task: 'nhiệm vụ',
  dimension: 'phân tổ',
  series: 'chuỗi phân tổ',
};

const UNIQUE_VI: Record<Unique, string> = {
  code: 'mã chỉ tiêu',
  slug: 'địa chỉ (slug)',
  target: 'mục tiêu của giai đoạn',
  period: 'mã giai đoạn',
  group: 'mã nhóm',
  name: 'tên chỉ tiêu',
  'agency-name': 'tên cơ quan',
  'group-name': 'tên nhóm',
  concept: 'tên dùng chung (concept), cùng đơn vị và cùng cách đo,',
  dimension: 'mã phân tổ',
  series: 'mã chuỗi phân tổ',
  'series-code': 'mã chuẩn (code) của phân tổ',
  by: 'phân tổ của chỉ tiêu',
  alias: 'tên khác của chỉ tiêu (names)',
  phrase: 'cách gọi trong câu (phrase)',
  wish: 'mục tiêu bằng lời',
  'dimension-name': 'tên phân tổ',
  'series-name': 'tên chuỗi phân tổ',
  'task-indicator': 'chỉ tiêu của nhiệm vụ',
  'page-title': 'tên trang',
  break: 'ngày đổi cách tính (breaks)',
  also: 'mục tiêu ấy của văn bản',
  'target-number': 'con số mục tiêu của cùng giai đoạn',
};

const UNIQUE_EN: Record<Unique, string> = {
  code: 'the code',
  slug: 'the slug',
  target: 'a target for the period',
  period: 'the period id',
  group: 'the group id',
  name: 'the name of an indicator',
  'agency-name': 'the name of an agency',
  'group-name': 'the name of a group',
  concept: 'with the same unit and measure, the concept',
  dimension: 'the dimension id',
  series: 'the id of a series',
  'series-code': 'the code of a series',
  by: 'a dimension of the indicator',
  alias: 'the further name',
  phrase: 'the phrase',
  wish: 'the target in words',
  'dimension-name': 'the name of a dimension',
  'series-name': 'the name of a series',
  'task-indicator': 'the indicator of a task',
  'page-title': 'the title of a page',
  break: 'a break on',
  also: 'the same aim of the document',
  'target-number': 'the number of a target for the same period',
};

const open = (bound: string | null, word: string): string => bound ?? word;

type Scale = readonly [low: string | null, high: string | null];

export const relations = {
  reference: both<{ thing: Thing; found: string; meant: string | null; known: readonly string[] }>(
    ({ thing, found, meant, known }) => [
      `không có ${THINGS_VI[thing]} ${quote(found)}`,
      `một ${THINGS_VI[thing]} đã khai báo${known.length ? `: ${shortList(known)}` : ' (chưa có cái nào)'}`,
      meant === null
        ? `hãy ${known.length ? 'chọn một mã có sẵn, hoặc ' : ''}khai báo ${THINGS_VI[thing]} này trước`
        : `có lẽ là ${quote(meant)}; ${WRITE_VI}`,
    ],
    ({ thing, found, meant, known }) => [
      `there is no ${thing} ${quote(found)}`,
      `a known ${thing}${known.length ? `: ${shortList(known)}` : ' (there is none)'}`,
      meant === null
        ? `${known.length ? 'choose one of these, or ' : ''}declare the ${thing} first`
        : `probably ${quote(meant)} was meant; ${WRITE_EN}`,
    ],
  ),
  twice: both<{ what: Unique; found: string; as: string | null; other: string }>(
    ({ what, found, as, other }) => [
      `${UNIQUE_VI[what]} ${quote(found)} cũng có ở ${other}${as === null ? '' : `, viết là ${quote(as)}`}`,
      'mỗi nơi một giá trị riêng, không dùng lại',
      what === 'target'
        ? 'hãy gộp hai mục tiêu làm một, sửa giai đoạn, hoặc đặt id cho mục tiêu thứ hai của cùng giai đoạn'
        : 'giữ ở nơi đúng, nơi kia hãy đặt giá trị khác',
    ],
    ({ what, found, as, other }) => [
      `${UNIQUE_EN[what]} ${quote(found)} also stands in ${other}${as === null ? '' : `, written ${quote(as)}`}`,
      'one of its own, never used again',
      what === 'target'
        ? 'make the two targets one, mend the period, or give the second target of one period an id'
        : 'keep it where it is right, and choose another for the other',
    ],
  ),
  'outside-scale': both<{ value: string; scale: Scale }>(
    ({ value, scale: [low, high] }) => [
      `${value} nằm ngoài thang giá trị của chỉ tiêu`,
      `từ ${open(low, 'không giới hạn')} đến ${open(high, 'không giới hạn')}`,
      'hãy xem lại con số, đơn vị và dấu thập phân',
    ],
    ({ value, scale: [low, high] }) => [
      `${value} lies outside the scale of the indicator`,
      `from ${open(low, 'no limit')} to ${open(high, 'no limit')}`,
      'look again at the number, its unit and its decimal mark',
    ],
  ),
  'scale-order': both<{ low: string; high: string; isOne: boolean }>(
    ({ low, high, isOne }) => [
      `thang giá trị đi từ ${low} đến ${high}`,
      'số nhỏ đứng trước, số lớn đứng sau',
      isOne ? 'hãy xem lại hai số; đầu nào không có giới hạn thì ghi null' : 'hãy đổi chỗ hai số',
    ],
    ({ low, high, isOne }) => [
      `a scale from ${low} to ${high}`,
      'the lower number first',
      isOne ? 'look again at the two numbers; an end without a limit is null' : 'swap the two numbers',
    ],
  ),
  'range-half': both<{ has: 'low' | 'high'; lacks: 'low' | 'high'; value: string }>(
    ({ has, lacks, value }) => [
      `có ${quote(has)} mà thiếu ${quote(lacks)}`,
      'khoảng cho phép cần cả hai đầu low và high',
      `hãy thêm dòng ${lacks}, hoặc xoá dòng ${has} (giá trị là ${value})`,
    ],
    ({ has, lacks, value }) => [
      `${quote(has)} without ${quote(lacks)}`,
      'a range has both ends, low and high',
      `add a line for ${lacks}, or delete the one for ${has} (the value is ${value})`,
    ],
  ),
  'range-order': both<{ key: 'low' | 'high'; bound: string; value: string }>(
    ({ key, bound, value }) => [
      `${key} là ${bound}, ${key === 'low' ? 'lớn' : 'nhỏ'} hơn value là ${value}`,
      'low không lớn hơn value, value không lớn hơn high',
      'hãy xem lại ba con số này',
    ],
    ({ key, bound, value }) => [
      `${key} is ${bound}, ${key === 'low' ? 'above' : 'below'} the value ${value}`,
      'low at most value, value at most high',
      'look again at the three numbers',
    ],
  ),
  'no-target': both<Record<string, never>>(
    () => [
      'chỉ tiêu không có mục tiêu nào',
      'ít nhất một mục trong targets; mục tiêu mà văn bản không đặt con số thì ghi ở in_words',
      'hãy thêm mục tiêu vào targets hoặc in_words',
    ],
    () => [
      'the indicator has no target',
      'at least one entry of targets; a target for which the document sets no number stands in in_words',
      'add it to targets or to in_words',
    ],
  ),
  'range-not-taken': both<{ period: string; measure: Measure }>(
    ({ period, measure }) => [
      `kỳ ${period} gồm nhiều năm, mà chỉ tiêu này đo theo ${measuresVi[measure].name}`,
      'một năm, tháng hoặc ngày; chỉ rate, sum và chuỗi có window nhiều năm (P3Y) mới nhận kỳ nhiều năm',
      'hãy đổi tên tệp nếu số liệu là của một năm; số gộp nhiều năm thì không ghi ở đây',
    ],
    ({ period, measure }) => [
      `the period ${period} covers several years, but the indicator is a ${measure}`,
      'a year, month or day; only rate, sum and a series with a window of several years (P3Y) take several years',
      'rename the file if the figure is of one year; what several years make together does not belong here',
    ],
  ),
  'other-end': both<{ op: string; value: string; far: string }>(
    ({ op, value, far }) => [
      `đầu kia của khoảng là ${far}, không nằm ngoài ${value} theo chiều ${quote(op)}`,
      'value là đầu được đánh giá: đầu thấp với ">=", đầu cao với "<="; other_end là đầu kia',
      'hãy xem lại hai đầu của khoảng và dấu so sánh',
    ],
    ({ op, value, far }) => [
      `the other end of the range is ${far}, which is not beyond ${value} in the direction of ${quote(op)}`,
      'value is the end that is judged, the lower with ">=", the upper with "<="; other_end is the other one',
      'look again at both ends of the range and at the operator',
    ],
  ),
  'about-range': both<Record<string, never>>(
    () => [
      'mục tiêu có cả about và other_end',
      'about dành cho một con số mà văn bản viết "khoảng"; khoảng có hai đầu thì chỉ ghi other_end',
      'hãy giữ một trong hai',
    ],
    () => [
      'the target has both about and other_end',
      'about is for one number that the document calls "about"; a range with two ends has other_end alone',
      'keep one of the two',
    ],
  ),
  'within-what': both<{ measure: Measure }>(
    ({ measure }) => [
      `range là within, mà ${asksForLevel(measure) ? 'thiếu other_end' : `chỉ tiêu đo theo ${measuresVi[measure].name}`}`,
      'within dành cho level, với hai đầu của khoảng: value và other_end',
      asksForLevel(measure) ? 'hãy thêm other_end, hoặc bỏ range' : 'hãy bỏ range',
    ],
    ({ measure }) => [
      `range is within, but ${asksForLevel(measure) ? 'other_end is missing' : `the indicator is a ${measure}`}`,
      'within is for a level, with both ends of the range: value and other_end',
      asksForLevel(measure) ? 'add other_end, or drop range' : 'drop range',
    ],
  ),
  'op-not-taken': both<{ op: string; measure: Measure }>(
    ({ op, measure }) => [
      `dấu ${quote(op)} không dùng được khi đo theo ${measuresVi[measure].name}`,
      '">=" hoặc ">"; chỉ level, rate và sum mới nhận "<=" và "<"',
      'hãy đối chiếu với văn bản: mục tiêu là mức tối đa thì đổi cách đo (measure), không đổi dấu',
    ],
    ({ op, measure }) => [
      `the operator ${quote(op)} does not go with the measure ${measure}`,
      '">=" or ">"; only level, rate and sum take "<=" and "<"',
      'compare with the document: where it sets an upper limit, change the measure, not the operator',
    ],
  ),
  'path-not-taken': both<{ measure: Measure }>(
    ({ measure }) => [
      `đường đi geometric không dùng được khi đo theo ${measuresVi[measure].name}`,
      'chỉ level mới nhận geometric; các cách đo khác không ghi mục path',
      WRITE_VI,
    ],
    ({ measure }) => [
      `a geometric path does not go with the measure ${measure}`,
      'only level takes geometric; the others leave path out',
      WRITE_EN,
    ],
  ),
  'succession-circle': both<{ agency: string }>(
    ({ agency }) => [
      `cơ quan ${quote(agency)} rốt cuộc lại kế thừa chính mình`,
      'chuỗi kế thừa đi về một phía, kết thúc ở cơ quan đang hoạt động',
      'hãy xoá hoặc sửa mục succeeded_by',
    ],
    ({ agency }) => [
      `the agency ${quote(agency)} ends up succeeding itself`,
      'a line of successors that ends with an agency at work today',
      'delete or mend succeeded_by',
    ],
  ),
};
