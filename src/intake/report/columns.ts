/** What a column holds, told from all that stands over it. */
import type { Stage } from '../../domain/types.ts';
import { readUnit } from '../unit.ts';
import type { Chunk, Hit } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import type { Role } from './lexicon.ts';
import type { Asked, Because, LeftOut } from './reading.ts';
import { roleOf } from './sentence.ts';
import { stageOf } from './stages.ts';
import { isMeant, isYear, spell } from './when.ts';

export interface ColumnHeading {
  kind: 'value' | 'unit' | 'label' | 'other';
  text: string;
  chunks: readonly Chunk[];
  unit: string;
  stage: Stage | null;
  /** Series that the column is about, where its head names one. */
  hits: readonly Hit[];
  out: Because<LeftOut> | null;
  ask: Because<Asked> | null;
  /** True where the head says that these are results: "thực hiện", "ước". */
  isResult: boolean;
}

const UNIT_HEAD = /^(?:đvt|đơn vị(?: tính)?|đ\.?v\.?t|unit)\.?$/iu;
const ORDER_HEAD = /^(?:stt|tt|số tt|số thứ tự|no)\.?$/iu;
const NOTE_HEAD = /ghi chú|cơ quan|đơn vị (?:chủ trì|theo dõi|báo cáo)|nguồn|note|xếp hạng|thứ hạng/iu;
const LABEL_HEAD =
  /^(?:(?:các |tên )?chỉ tiêu|nội dung|danh mục|tiêu chí|tên chỉ tiêu|diễn giải|hạng mục|lĩnh vực|nhóm(?: chỉ tiêu)?)(?: chủ yếu| kinh tế.*)?$/iu;
const COMPARED =
  /so (?:với|sánh|cùng|kh|th)|tăng|giảm|chênh lệch|±|\+\s*\/\s*-|tốc độ|chỉ số|%\s*(?:so|kh|th|hoàn|thực|ht|đạt)|(?:hoàn thành|đạt)\s*(?:kế hoạch|kh|\(?%)|\/\s*(?:kh|kế hoạch|th|ck|cùng|dự toán|dt|mục tiêu|nq|năm)(?![\p{L}])|(?:tỷ lệ|tỉ lệ|mức độ|%|tiến độ)\s*(?:hoàn thành|thực hiện|đạt|ht)|\d\s*[=/]\s*\d\s*$|(?:19|20)\d{2}\s*[/:]\s*(?:19|20)\d{2}/iu;
const WANTED =
  /dự toán|\bDT\b|chỉ tiêu giao|(?<!\p{L})giao|nghị quyết|đại hội|phấn đấu|mục tiêu|kế hoạch|kịch bản|phương án|dự báo|(?<!\p{L})(?:KH|NQ|MT)(?!\p{L})/iu;
const EARLIER = /cùng kỳ|năm trước|năm ngoái|(?<!\p{L})CK(?!\p{L})/iu;
/** "trước" and "nước" hold the letters of "ước". */
const DONE = /thực hiện|(?<!\p{L})(?:TH|ƯTH|UTH|KQ|ước)(?!\p{L})|kết quả|sơ bộ|chính thức|đạt được/iu;
/** How much of a plan was reached, in percent. */
const REACHED = /(?:đạt|hoàn thành)\s*(?:\(\s*%\s*\)|[,;-]\s*%)\s*$/iu;
/** The value that was reached, or how much of a plan. */
const REACHED_OR = /^(?:đạt|hoàn thành)(?: được)?$/iu;

/** Units in brackets or behind a comma: "Kim ngạch (triệu USD)", "Tỷ lệ che phủ rừng, %". */
const UNIT_TAIL =
  /(?:\(\s*(?:đvt|đơn vị(?: tính)?)?:?\s*([^()]{1,25})\)|[,;-]\s*(%|tỷ đồng|tỉ đồng|triệu usd|tỷ usd|usd|triệu đồng|đơn vị|huyện))\s*$/iu;

/** A text without the unit at its end, and the unit. */
export function splitUnit(text: string): { text: string; unit: string } {
  const match = UNIT_TAIL.exec(text);
  const unit = (match?.[1] ?? match?.[2] ?? '').trim();
  const read = unit ? readUnit(unit) : null;
  const isUnit =
    (read && /^(?:\s*\/[\s\p{L}]+)?$/u.test(unit.slice(read.length))) || /^(?:đơn vị|huyện|xã)$/iu.test(unit);
  return match && isUnit ? { text: text.slice(0, match.index).trim(), unit } : { text: text.trim(), unit: '' };
}

export function columnOf(path: readonly string[], knowledge: Knowledge): ColumnHeading {
  const units = path.map(splitUnit);
  const text = path.join(' › ');
  const bare = units.map((part) => part.text).join(' ; ');
  const chunks = chunksOf(bare, knowledge);
  const last = path.at(-1) ?? '';
  const unit = units.findLast((part) => part.unit)?.unit ?? (/%\)?$/.test(last) ? '%' : '');
  const named = chunks.find((chunk) => chunk.kind === 'name');
  const unknown = chunks.find(({ kind }) => kind === 'unknown');
  const base = {
    text,
    chunks,
    unit,
    stage: stageOf(chunks),
    hits: named?.kind === 'name' ? named.hits : [],
    isResult: DONE.test(bare),
  };
  const kind = UNIT_HEAD.test(last)
    ? 'unit'
    : ORDER_HEAD.test(last) || NOTE_HEAD.test(last)
      ? 'other'
      : LABEL_HEAD.test(last)
        ? 'label'
        : 'value';
  return {
    ...base,
    kind,
    out: leftOut(bare, text, chunks, base.hits.length > 0),
    ask:
      base.hits.length === 0 && (unknown || /tỷ lệ|tỉ lệ/iu.test(bare) || REACHED_OR.test(splitUnit(last).text))
        ? { code: 'column', words: text }
        : null,
  };
}

function leftOut(bare: string, text: string, chunks: readonly Chunk[], isNamed: boolean): Because<LeftOut> | null {
  const plain = isNamed ? bare.replace(/tốc độ|tăng trưởng|tăng|giảm|chỉ số/giu, '') : bare;
  const isCompared = chunks.some((chunk) => roleOf(chunk) === 'compare');
  if (isCompared || COMPARED.test(plain) || REACHED.test(text) || EARLIER.test(bare))
    return { code: 'compare', words: text };
  return WANTED.test(bare) ? { code: 'plan', words: text } : null;
}

/** The one period that some pieces name, "9 tháng" with the year beside it; null where there is none or several. */
export function periodIn(
  chunks: readonly Chunk[],
  year: string | null,
  isFlow: boolean,
): { period: string | null; isOpen: boolean } {
  const periods = chunks.filter(isMeant);
  if (periods.some(({ nature }) => nature === 'other')) return { period: null, isOpen: true };
  const whole = periods.find(({ period }) => isYear(period));
  const part = periods.find(({ inYear }) => inYear !== null);
  if (part) return spell(part, whole?.period ?? year, isFlow);
  const found = [
    ...new Set(periods.map((each) => spell({ ...each, isUntil: each.isUntil || !isFlow }, year, isFlow).period)),
  ];
  return { period: found.length === 1 ? (found[0] ?? null) : null, isOpen: found.length > 1 };
}

const SCOPING: readonly (Role | null)[] = ['place', 'country', 'group', 'sector', 'share', 'measure'];

/** The first piece that says whom or where a figure is about. */
export const scopeRole = (chunks: readonly Chunk[]): Chunk | undefined =>
  chunks.find((chunk) => SCOPING.includes(roleOf(chunk)));
