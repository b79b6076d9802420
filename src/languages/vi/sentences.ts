import { capitalise, uncapitalise } from '../letters.ts';
import type { Gap, Phrasebook, ReasonTable, SentenceFacts, SentenceTable } from '../phrasebook.ts';

type Say = (f: SentenceFacts) => string;
type ByAsked = Record<SentenceFacts['asks'], Say>;

const pieces: Say = (f) =>
  f.pieces.length > 1
    ? ` (${f.pieces.map((p) => (p.years.includes('–') ? `${p.years}: ${p.value}` : p.value)).join('; ')})`
    : '';
const average = (years: number): string => (years === 1 ? '' : ' bình quân');
/** From one level to another; without an average where the two have none. */
const moved: Say = (f) => {
  if (f.level === null) return `Năm ${f.year}: ${f.latest}`;
  if (f.move === 0) return `Năm ${f.year} vẫn là ${f.level} như năm ${f.start}`;
  const [to, verb] = f.move > 0 ? ['lên', 'tăng'] : ['xuống', 'giảm'];
  const mean = f.size === null ? '' : `,${average(f.yearsGone)} ${verb} ${f.size}`;
  return `Từ ${f.baseline} năm ${f.start} ${to} ${f.level} năm ${f.year}${mean}`;
};

/** What was reached. */
const reached: ByAsked = {
  change: (f) =>
    f.value === null
      ? `Năm ${f.year}: ${f.latest}`
      : `Năm ${f.year}: ${f.level}, ${f.value} so với ${f.baseline} năm ${f.start}`,
  end: (f) => `Năm ${f.year}: ${f.value}`,
  mean: (f) =>
    f.isLaid
      ? `${f.firstYear === f.year ? 'Năm ' : `Bình quân ${f.firstYear}–`}${f.year}: ${f.value}${pieces(f)}`
      : moved(f),
  total: (f) => `Đến hết ${f.year}: ${f.value}`,
};
const V: Say = (f) => reached[f.asks](f);

/** The same, with where it came from. */
const walked: Say = (f) => {
  if (f.asks !== 'end') return V(f);
  const from = ['giảm từ', 'vẫn như', 'tăng từ'][f.move + 1];
  return `${V(f)}, ${from}${f.move === 0 ? '' : ` ${f.baseline}`} năm ${f.start}`;
};

/** The same behind a colon. */
const behindColon: ByAsked = {
  change: (f) => `${f.level} năm ${f.year}, ${f.value} so với ${f.baseline} năm ${f.start}`,
  end: (f) => `${f.value} năm ${f.year}`,
  mean: (f) => {
    if (!f.isLaid) return uncapitalise(V(f));
    return f.firstYear === f.year
      ? `${f.value} trong năm ${f.year}`
      : `bình quân ${f.value} trong ${f.firstYear}–${f.year}${pieces(f)}`;
  },
  total: (f) => `${f.value} đến hết ${f.year}`,
};
const said: Say = (f) => (f.value === null ? `${f.latest} năm ${f.year}` : behindColon[f.asks](f));

const target: ByAsked = {
  change: (f) => `${f.target} so với năm ${f.start}`,
  end: (f) => f.target,
  mean: (f) => (f.isLaid ? f.target : `${f.falls ? 'giảm' : 'tăng'} ${f.target}`),
  total: (f) => `${f.target} cho ${f.span === 1 ? `năm ${f.end}` : `cả ${f.length(f.span) ?? `${f.span} năm`}`}`,
};
const T: Say = (f) => target[f.asks](f);
/** With its year, where the sentence has not named it. */
const TY: Say = (f) => {
  if (f.asks === 'change') return `năm ${f.end} là ${T(f)}`;
  return f.asks === 'end' ? `${f.target} năm ${f.end}` : T(f);
};

const SIDES = { over: 'trên ', under: 'chưa đến ', about: 'khoảng ', 'up-to': 'nhiều nhất ' };
const size = ({ text, hair, side }: Gap): string => (hair ? 'một chút' : `${side ? SIDES[side] : ''}${text}`);
const above: Say = ({ gap, atMost }) => {
  if (!gap) return '';
  if (gap.sign === 0) return ': vừa đúng mức này';
  return atMost ? `: thấp hơn ${size(gap)}` : `: vượt ${size(gap)}`;
};
const short: Say = ({ gap, atMost, asks }) => {
  if (!gap) return '';
  if (gap.sign === 0) return ': bằng đúng mức này, chưa đủ';
  if (atMost && asks === 'change') return `: quá ${size(gap)}`;
  return atMost ? `: cao hơn ${size(gap)}` : `: thiếu ${size(gap)}`;
};
const shareOf: Say = (f) =>
  `bằng ${f.share} mục tiêu ${f.span === 1 ? 'cả năm' : (f.length(f.span) ?? `${f.span} năm`)} (${f.target})`;
/** The target behind what was reached. */
const against: Say = (f) => (f.share ? `, ${shareOf(f)}` : `; mục tiêu ${T(f)}`);

const left: Say = (f) =>
  f.yearsLeft === 1 ? 'Năm còn lại' : capitalise(`${f.length(f.yearsLeft) ?? `${f.count(f.yearsLeft)} năm`} còn lại`);
const gone: Say = (f) =>
  f.yearsGone === 1 ? 'năm đầu' : `${f.length(f.yearsGone) ?? `${f.count(f.yearsGone)} năm`} đầu`;
const verb: Say = (f) => {
  if (f.isLaid) return f.asks === 'total' ? 'cần' : 'cần đạt';
  const up = { end: !f.atMost, change: (f.required?.sign ?? 0) > 0, mean: !f.falls, total: true }[f.asks];
  if (!f.required?.ofNegative) return up ? 'cần tăng' : 'cần giảm';
  return f.required.sign < 0 ? 'mức âm cần thu hẹp' : 'mức âm cần lớn thêm';
};
/** A total or a yearly change that must not go beyond a mark. */
const isCap = (f: SentenceFacts): boolean => f.isLaid && f.atMost;
const need: Say = (f) => {
  if (isCap(f))
    return `${average(f.yearsLeft).trimStart()} ${f.strict ? 'phải dưới' : 'không được quá'} ${f.required?.text}`.trimStart();
  if (f.required?.sign === 0) return `${verb(f)} thêm chút nữa`;
  return `${verb(f)}${average(f.yearsLeft)} ${f.strict ? 'hơn ' : ''}${f.required?.text}`;
};
const times: Say = (f) => {
  if (!f.times) return '';
  const { order, over, text } = f.times;
  if (order === 0) return over ? `, phải nhanh hơn nhịp ${gone(f)}` : `, đúng bằng nhịp ${gone(f)}`;
  return `, ${order > 0 ? 'gấp' : 'bằng'} ${over ? 'hơn ' : ''}${text} lần nhịp ${gone(f)}`;
};
const rest: Say = (f) => (f.required ? ` ${left(f)} ${need(f)}${times(f)}.` : '');

const asked: Say = (f) => {
  if (f.shareExpected) return `, ${shareOf(f)}; nếu chia đều ${isCap(f) ? 'thì' : 'cần'} ${f.shareExpected}`;
  if (!f.expected) return `; mục tiêu ${TY(f)}`;
  return `; nếu đi đều đến mục tiêu ${f.target} năm ${f.end} thì lúc đó cần ${f.expected}`;
};
const onTheWay: Say = (f) => `${walked(f)}${asked(f)}.${rest(f)}`;

const reading: Say = (f) =>
  f.reading ? ` Số ghi nhận gần nhất: ${f.reading.value} (${f.reading.when}), chỉ để tham khảo.` : '';
/** How far a result that is not the last word is from the target. */
const distance: Say = (f) => (f.gap && (f.gap.sign < 0 || (f.gap.sign === 0 && !f.strict)) ? above(f) : short(f));
const standing: Say = (f) => `; mục tiêu ${TY(f)}${distance(f)}`;
/** Ends a sentence that has not named the target yet. */
const latest: Say = (f) =>
  f.year === null
    ? ` Mục tiêu: ${T(f)}.`
    : ` Kết quả gần nhất: ${said(f)}${f.latestStage}; mục tiêu ${T(f)}${distance(f)}.`;

const foreseen: Say = ({ forecast, asks, falls, end, span, firstYear }) => {
  if (!forecast) return '';
  const years = span > 1 ? { mean: `bình quân ${firstYear}–${end} là `, total: `cộng ${firstYear}–${end} là ` } : {};
  if (asks === 'change') return `${forecast.level}, tức ${forecast.value}`;
  if (!forecast.level) return `${years[asks as 'mean'] ?? ''}${forecast.value}`;
  const change = !falls === forecast.sign >= 0 ? 'tăng' : 'giảm';
  return `${forecast.level}, tức${average(span)} ${change} ${forecast.value}`;
};
/** When it was said; a forecast made of several figures is as new as its newest estimate. */
const estimated: Say = ({ forecast, end }) => {
  const { on, by } = forecast?.published || { on: '', by: '' };
  const when = forecast?.isSingle ? `công bố ${on}` : `từ các số công bố đến ${by}`;
  return `Ước tính ${when}, khi năm ${end} chưa hết`;
};
const OUTLOOKS: Record<'met' | 'missed' | 'none', Say> = {
  met: (f) => `${foreseen(f)}; nếu đúng thì đạt mục tiêu ${T(f)}`,
  missed: (f) => `${foreseen(f)}; nếu đúng thì không đạt mục tiêu ${T(f)}`,
  none: (f) =>
    f.forecast?.isRounded && f.forecast.isSingle
      ? `nguồn viết “${f.forecast.level ?? f.forecast.value}”, chưa đủ rõ để so với mục tiêu ${T(f)}`
      : `${foreseen(f)}; chưa đủ rõ để biết có đạt mục tiêu ${T(f)} hay không`,
};
const outlook: Say = (f) =>
  ` ${estimated(f)}: ${OUTLOOKS[f.forecast?.verdict ?? 'none'](f)}.${
    f.year === null ? '' : ` Kết quả gần nhất: ${said(f)}${f.latestStage}.`
  }`;
const missing: Say = (f) => `còn thiếu kết quả ${f.missingCount === 1 ? 'năm' : 'các năm'} ${f.missing}`;
const overdue: Say = (f) => {
  if (!f.isLaid) return `chưa có kết quả năm ${f.end}`;
  return f.missingCount > 0 ? missing(f) : `chưa đủ kết quả của cả kỳ ${f.firstYear}–${f.end}`;
};

const ahead: ByAsked = {
  change: (f) => (f.goalBound ? `, tức ${f.goalBound} năm ${f.end}` : ''),
  end: (f) => {
    if (!f.ahead) return '';
    if (f.ahead.sign === 0) return ': đang bằng đúng mức này, chưa đủ';
    const more = f.strict ? 'hơn ' : '';
    return `: còn phải ${f.ahead.sign > 0 ? 'tăng' : 'giảm'} ${more}${f.ahead.way}${f.ahead.pace ? `, bình quân ${more}${f.ahead.pace}` : ''}`;
  },
  mean: (f) => (!f.isLaid && f.goalBound ? `, tức ${f.goalBound} năm ${f.end}` : ''),
  total: () => '',
};
const departure: Say = (f) => {
  if (f.isLaid) return `Mục tiêu: ${T(f)}.`;
  if (!f.baseline) return `Mục tiêu ${TY(f)}; chưa có kết quả năm ${f.start} làm mức xuất phát.`;
  return `Xuất phát từ ${f.baseline} năm ${f.start}${f.baselineStage}; mục tiêu ${TY(f)}${ahead[f.asks](f)}.`;
};
/** Once only: where the start has no result either, that has been said. */
const underWay: Say = (f) => {
  const first =
    f.firstYear === f.end ? `Năm ${f.end} chưa hết` : `Kỳ ${f.firstYear}–${f.end} chưa qua hết ${f.beat} đầu`;
  return f.baseline || f.isLaid ? `${first} nên chưa có kết quả` : first;
};

const holding: Say = (f) => {
  if (f.value === null)
    return `Ngay năm gốc ${f.start} đã là ${f.baseline}, đã đạt mức ${f.target} đặt ra cho năm ${f.end}`;
  if (f.asks === 'end') return `${V(f)}, đã đạt mức ${f.target} đặt ra cho năm ${f.end}`;
  const allowed = f.goalLevel ? `mức ${f.goalLevel} mà mục tiêu ${T(f)}` : `mức mà mục tiêu ${T(f)}`;
  if (f.step === 8) return `${V(f)}: vẫn trong ${allowed} cho phép đến năm ${f.end}`;
  if (f.goalLevel) return `${V(f)}: đã đạt mức ${f.goalLevel} mà mục tiêu ${T(f)} đặt ra cho năm ${f.end}`;
  return `${V(f)}: cộng dồn đã bằng mức của cả kỳ ${f.firstYear}–${f.end} theo mục tiêu ${T(f)}`;
};

/** What is known where the deadline has passed. */
const sofar: Say = (f) => (f.forecast ? outlook(f) : `${latest(f)}${reading(f)}`);

const statuses: SentenceTable = {
  met: (f) => `${V(f)}${against(f)}${above(f)}.`,
  missed: (f) => `${V(f)}${against(f)}${short(f)}.`,
  awaiting_result: (f) => `Hạn ${f.endDate} đã qua nhưng ${overdue(f)}.${sofar(f)}`,
  reached_early: (f) => `${holding(f)}; còn phải giữ được đến hết năm ${f.end}.`,
  on_track: onTheWay,
  behind: onTheWay,
  far_behind: onTheWay,
  wrong_way: (f) =>
    f.step === 8
      ? `${walked(f)}; mục tiêu ${TY(f)}${short(f)}.${rest(f)}`
      : `${walked(f)}, trong khi mục tiêu ${f.asks === 'change' ? '' : 'là '}${TY(f)}.${rest(f)}`,
  not_started: (f) => `${departure(f)} ${underWay(f)}.${reading(f)}`,
  discontinued: (f) =>
    `Chuỗi số liệu dừng ngày ${f.ended}, trước hạn ${f.endDate}, và không có kết quả năm ${f.end}.${latest(f)}${reading(f)}`,
};

const scale: Say = ({ scale: [lowest, highest] }) => {
  if (lowest && highest) return `từ ${lowest} đến ${highest}`;
  return lowest ? `từ ${lowest} trở lên` : `không quá ${highest}`;
};
const noBaseline: Say = (f) => {
  const change = f.asks === 'change' ? 'mức thay đổi' : `mức ${f.falls ? 'giảm' : 'tăng'} bình quân`;
  const why = f.baseline ? `năm gốc ${f.start} là ${f.baseline}` : `không có kết quả năm gốc ${f.start}`;
  return `Năm ${f.year} là ${f.latest}${f.latestStage}, nhưng ${why} nên không tính được ${change}; mục tiêu ${T(f)}.`;
};

const reasons: ReasonTable = {
  unit_mismatch: (f) =>
    `Mục tiêu ${f.target} tính bằng ${f.targetUnit}, còn số liệu công bố tính bằng ${f.unit}: không so được.`,
  target_outside_scale: (f) => {
    if (f.step === 10)
      return `${V(f)}${standing(f)}. Không có mức thay đổi theo % nào dẫn từ ${f.baseline} năm ${f.start} tới đó nên không tính được nhịp.`;
    return f.goalLevel
      ? `Năm ${f.start} là ${f.baseline}; mục tiêu ${T(f)}${f.asks === 'change' ? '' : ` trong ${f.length(f.span) ?? `${f.span} năm`}`} dẫn tới ${f.goalLevel} năm ${f.end}, nằm ngoài thang đo (${scale(f)}).`
      : `Mục tiêu ${f.target} nằm ngoài thang đo (${scale(f)}).`;
  },
  no_baseline: (f) =>
    f.asks === 'end'
      ? `${V(f)}${standing(f)}. Không có kết quả năm gốc ${f.start} nên không tính được tiến độ.${rest(f)}`
      : noBaseline(f),
  no_figures: (f) =>
    `Chưa có kết quả nào${f.hasResults || f.baseline ? ` sau năm ${f.start}` : ''}${f.baseline ? ` (${f.baseline})` : ''}; mục tiêu ${TY(f)}.${reading(f)}`,
  gap_in_years: (f) =>
    `Phải đủ kết quả từng năm kể từ ${f.firstYear} mới kết luận được${f.missingCount > 0 ? `; ${missing(f)}` : ''}.${
      f.year === null ? ` Mục tiêu: ${T(f)}.` : ` Phần tính được: ${said(f)}${standing(f)}.`
    }`,
  stale: (f) => `Kết quả gần nhất đã quá cũ để kết luận: ${said(f)}${f.latestStage}${standing(f)}.${reading(f)}`,
  range_straddles: (f) => {
    if (f.isAbout)
      return `${V(f)}; mục tiêu ${TY(f)}: ${
        f.isRounded ? 'số làm tròn đặt cạnh chữ “khoảng” của văn bản' : 'quá sát chữ “khoảng” của văn bản'
      }, chưa đủ rõ để kết luận.`;
    if (f.asks === 'end' && f.yearsLeft === 0 && f.isRounded)
      return `Năm ${f.year}, nguồn viết “${f.value}”: chưa đủ rõ để so với mục tiêu ${f.target}.`;
    return `${V(f)}; mục tiêu ${TY(f)}: con số làm tròn trong nguồn chưa đủ rõ để kết luận.`;
  },
};

export const sentences: Phrasebook = { statuses, reasons, sofar };
