import { capitalise, uncapitalise } from '../format.ts';
import type { Facts } from './facts.ts';
import type { Phrasebook, ReasonTable, SentenceTable } from './sentence.ts';

const pieces = (f: Facts): string =>
  f.pieces.length > 1
    ? ` (${f.pieces.map((p) => (p.years.includes('–') ? `${p.years}: ${p.value}` : p.value)).join('; ')})`
    : '';
const range = (f: Facts): string => (f.range ? ` (trong khoảng ${f.range.low}–${f.range.high})` : '');
const span = (f: Facts): string => (f.firstYear === f.year ? `Năm ${f.year}` : `Bình quân ${f.firstYear}–${f.year}`);

/** What was reached, with its sum. */
const reached: Record<Facts['measure'], (f: Facts) => string> = {
  level: (f) => `Năm ${f.year}: ${f.value}${range(f)}`,
  reduction: (f) =>
    `Từ ${f.baseline} năm ${f.start} ${f.move > 0 ? 'lên' : 'xuống'} ${f.level} năm ${f.year}, bình quân ${f.move > 0 ? 'tăng' : 'giảm'} ${f.value?.replace('−', '')}`,
  growth: (f) =>
    `Từ ${f.baseline} năm ${f.start} ${f.move < 0 ? 'xuống' : 'lên'} ${f.level} năm ${f.year}, bình quân ${f.move < 0 ? 'giảm' : 'tăng'} ${f.value?.replace('−', '')}`,
  rate: (f) => `${span(f)}: ${f.value}${pieces(f)}`,
  sum: (f) => `Đến hết ${f.year}: ${f.value}${f.share ? `, bằng ${f.share} mục tiêu ${f.span} năm` : ''}`,
};

const V = (f: Facts): string => (f.value === null ? '' : reached[f.measure](f));
const T = (f: Facts): string => (f.measure === 'sum' ? `${f.target} cho cả ${f.span} năm` : f.target);

const above = (f: Facts): string =>
  f.gap?.sign === 0 ? 'vừa đúng' : f.atMost ? `thấp hơn ${f.gap?.text}` : `vượt ${f.gap?.text}`;
const short = (f: Facts): string =>
  f.gap?.sign === 0
    ? 'chỉ bằng đúng mức này nên chưa đạt'
    : f.atMost
      ? `còn cao hơn ${f.gap?.text}`
      : `còn thiếu ${f.gap?.text}`;

const left = (f: Facts): string =>
  capitalise(f.yearsLeft === 1 ? 'năm còn lại' : `${f.count(f.yearsLeft)} năm còn lại`);
const gone = (f: Facts): string => (f.yearsGone === 1 ? 'năm đầu' : `${f.count(f.yearsGone)} năm đầu`);
const need = (f: Facts): string => {
  if (!f.required) return '';
  if (f.required.sign === 0) return 'chỉ cần nhích thêm chút nữa';
  if (f.measure === 'sum') return `cần bình quân ${f.required.text}`;
  const falls = f.measure === 'reduction' ? f.required.sign > 0 : f.required.sign < 0;
  return `cần ${falls ? 'giảm' : 'tăng'} bình quân ${f.required.text}`;
};
const times = (f: Facts): string => {
  if (!f.times || f.times.none) return '';
  if (f.times.order === 0) return `, đúng bằng nhịp ${gone(f)}`;
  return f.times.order > 0 ? `, gấp ${f.times.text} lần nhịp ${gone(f)}` : `, bằng ${f.times.text} lần nhịp ${gone(f)}`;
};
const rest = (f: Facts): string => (f.required ? ` ${left(f)} ${need(f)}${times(f)}.` : '');

const asked = (f: Facts): string => {
  if (f.measure === 'sum') return `nếu chia đều cần ${f.shareExpected}`;
  if (f.measure !== 'level') return `mục tiêu ${f.target}`;
  return `nếu đi đều tới mục tiêu ${f.target} năm ${f.end} thì lúc đó cần ${f.expected}`;
};
const onTheWay = (f: Facts): string => `${V(f)}; ${asked(f)}.${rest(f)}`;

const reading = (f: Facts): string =>
  f.reading ? ` Số ghi nhận gần nhất: ${f.reading.value} (${f.reading.when}), chỉ để tham khảo.` : '';
const latest = (f: Facts): string => {
  if (f.value === null || f.measure === 'growth' || f.measure === 'reduction') return '';
  const what = f.measure === 'level' ? `${f.value}${range(f)} năm ${f.year}` : uncapitalise(V(f));
  return ` Kết quả gần nhất: ${what}${f.gap && f.gap.sign > 0 ? `, ${short(f)} so với mục tiêu ${T(f)}` : ''}.`;
};
/** The target, where nothing else in the sentence has named it. */
const target = (f: Facts): string =>
  f.forecast || (latest(f) && f.gap && f.gap.sign > 0) ? '' : ` Mục tiêu: ${T(f)}.`;
const foreseen = (f: Facts): string => {
  const within = f.forecast?.range ? ` (trong khoảng ${f.forecast.range.low}–${f.forecast.range.high})` : '';
  if (f.forecast?.level && (f.measure === 'reduction' || f.measure === 'growth'))
    return `${f.forecast.level} năm ${f.end}${within}, tức bình quân ${f.measure === 'growth' ? 'tăng' : 'giảm'} ${f.forecast.value}`;
  return `${f.forecast?.value}${within}`;
};
const verdict = (f: Facts): string => {
  if (!f.forecast) return '';
  const then = { met: 'nếu đúng thì đạt', missed: 'nếu đúng thì không đạt', none: 'chưa đủ rõ để biết có đạt' };
  return ` Số ước trước khi hết kỳ: ${foreseen(f)}, ${then[f.forecast.verdict ?? 'none']} mục tiêu ${T(f)}.`;
};
const missingYears = (f: Facts): string =>
  f.missingCount === 0 ? '' : ` Còn thiếu kết quả ${f.missingCount === 1 ? 'năm' : 'các năm'} ${f.missing}.`;

const statuses: SentenceTable = {
  met: (f) => `${V(f)}; mục tiêu ${T(f)}: ${above(f)}.`,
  missed: (f) => `${V(f)}; mục tiêu ${T(f)}: ${short(f)}.`,
  awaiting_result: (f) =>
    f.measure === 'rate' || f.measure === 'sum'
      ? `Hạn ${f.endDate} đã qua nhưng chưa đủ kết quả của cả kỳ ${f.firstYear}–${f.end}.${missingYears(f)}${verdict(f)}${latest(f)}${target(f)}`
      : `Hạn ${f.endDate} đã qua nhưng chưa có kết quả năm ${f.end}.${verdict(f)}${latest(f)}${f.forecast ? '' : reading(f)}${target(f)}`,
  reached_early: (f) =>
    `${f.value === null ? `Ngay năm gốc ${f.start} đã ở mức ${f.baseline}` : V(f)}, đã ${f.gap?.sign === 0 ? 'chạm' : 'qua'} mục tiêu ${f.target} đặt cho năm ${f.end}; còn phải giữ được đến hết ${f.end}.`,
  on_track: onTheWay,
  behind: onTheWay,
  far_behind: (f) =>
    f.move === 0 && !f.times
      ? `${V(f)}, chưa nhích lên so với năm gốc ${f.start}; ${asked(f)}.${rest(f)}`
      : onTheWay(f),
  wrong_way: (f) => {
    if (f.measure === 'level' && !f.expected)
      return `Năm gốc ${f.start} đã ở mức ${f.baseline}, đến năm ${f.year} là ${f.value}; mục tiêu ${f.target}: ${short(f)}.${rest(f)}`;
    const side = f.move < 0 ? 'thấp hơn' : 'cao hơn';
    const from = f.measure === 'level' ? `, ${side} mức ${f.baseline} của năm gốc ${f.start}` : '';
    return `${V(f)}${from}, trong khi mục tiêu là ${T(f)}.${rest(f)}`;
  },
  not_started: (f) =>
    `Kỳ ${f.firstYear}–${f.end} đang ở năm đầu, chưa có kết quả năm nào. ${
      f.measure === 'rate' || f.measure === 'sum'
        ? `Mục tiêu: ${T(f)}.`
        : f.baseline
          ? `Xuất phát từ ${f.baseline} năm ${f.start}; mục tiêu ${f.measure === 'level' ? `${f.target} năm ${f.end}` : f.target}.`
          : `Mục tiêu ${f.target}; mức xuất phát năm ${f.start} chưa có kết quả.`
    }${f.baseline ? '' : reading(f)}`,
  discontinued: (f) =>
    `Chuỗi số liệu dừng ngày ${f.ended}, trước hạn ${f.endDate}, và không có kết quả năm ${f.end}; mục tiêu ${f.target}.${reading(f)}`,
};

const reasons: ReasonTable = {
  unit_mismatch: (f) =>
    `Mục tiêu ${f.target} tính bằng ${f.targetUnit}, còn số liệu công bố tính bằng ${f.unit}: không so được.`,
  target_outside_scale: (f) =>
    f.formLevel
      ? `Năm ${f.start} còn ${f.baseline}; muốn ${f.target} suốt ${f.span} năm thì đến ${f.end} phải còn ${f.formLevel}, điều không thể có.`
      : `Mục tiêu ${f.target} nằm ngoài thang đo ${f.scale[0] ?? '…'}–${f.scale[1] ?? '…'}.`,
  no_baseline: (f) =>
    f.measure === 'level'
      ? `Năm ${f.year}: ${f.value}${range(f)}; mục tiêu ${f.target}: ${short(f)}. Không có kết quả năm gốc ${f.start} nên không tính được tiến độ.${rest(f)}`
      : `Năm ${f.year} đạt ${f.latest}, nhưng không có kết quả năm gốc ${f.start} để tính mức ${f.measure === 'growth' ? 'tăng' : 'giảm'} bình quân; mục tiêu ${f.target}.`,
  no_figures: (f) =>
    `Chưa có kết quả nào sau năm gốc ${f.start}; mục tiêu ${T(f)}${f.measure === 'level' ? ` năm ${f.end}` : ''}.${reading(f)}`,
  gap_in_years: (f) =>
    `Phải đủ kết quả từng năm kể từ ${f.firstYear} mới tính được; mục tiêu ${T(f)}.${missingYears(f)}${latest(f)}`,
  stale: (f) => `Kết quả gần nhất đã quá hai năm.${latest(f) || ` Năm ${f.year}.`}`,
  range_straddles: (f) =>
    f.yearsLeft === 0
      ? `${V(f)}; mục tiêu ${T(f)} nằm ngay trong khoảng mà nguồn nêu nên chưa thể nói đạt hay không.`
      : `${V(f)}; hai đầu của khoảng mà nguồn nêu cho hai kết luận khác nhau (mục tiêu ${T(f)}).`,
};

export const vi: Phrasebook = { statuses, reasons };
