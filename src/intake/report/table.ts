/** Figures in a table: a name beside the number, or over it, and the whole head of the column. */
import type { Amount } from '../amount.ts';
import { readUnit, type Unit, unitOfSeries } from '../unit.ts';
import { SCOPES } from './case.ts';
import type { Chunk, Hit, NumberChunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { type Column, columnOf, periodIn, scopeRole, splitUnit } from './columns.ts';
import { fitOf, isFar, isFlow, isTwofold, readValue } from './fit.ts';
import { gridOf, isValue, type Rows } from './grid.ts';
import type { Role } from './lexicon.ts';
import type { Told } from './prose.ts';
import type { Asked, Because, LeftOut, Reading } from './reading.ts';
import { roleOf } from './sentence.ts';
import { stageOf } from './stages.ts';
import type { Setting, Wanted } from './wanted.ts';
import { isPartOf, isRange, isRunning, spokenOf } from './when.ts';

const ORDINAL = /^\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+|[-+*•–]\s*)/u;
const WHOLE = /^(?:toàn tỉnh|tổng số|tổng cộng|cộng|chung|tổng|bình quân chung|tính chung)$/iu;

interface Label {
  text: string;
  unit: string;
  chunks: readonly Chunk[];
  hits: readonly Hit[];
}

function labelOf(cell: string, knowledge: Knowledge): Label {
  const { text, unit } = splitUnit(cell.replace(ORDINAL, ''));
  const chunks = chunksOf(text, knowledge);
  const name = chunks.find((chunk) => chunk.kind === 'name');
  return { text, unit, chunks, hits: name?.kind === 'name' ? name.hits : [] };
}

interface Table {
  columns: readonly Column[];
  title: string;
  unit: string;
  /** Where some row is the whole, the others are parts of it. */
  hasWhole: boolean;
  told: Told;
  knowledge: Knowledge;
  setting: Setting;
}

const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^;)\n|]{1,25})/iu;

export function readTable(rows: Rows, caption: string, told: Told, knowledge: Knowledge, setting: Setting): Reading[] {
  const grid = gridOf(rows);
  const columns = grid.paths.map((path) => columnOf(path, knowledge));
  const title = `${caption}. ${grid.title}`;
  const table: Table = {
    columns,
    title: grid.title,
    unit: UNIT_LINE.exec(title)?.[1]?.trim() ?? '',
    hasWhole: grid.body.some((row) => row.some((cell) => WHOLE.test(cell.trim()))),
    told,
    knowledge,
    setting,
  };
  let section: Label | null = null;
  return grid.body.flatMap((row) => {
    if (!row.some((cell, at) => at > 0 && isValue(cell))) {
      const text = row.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
      section = labelOf(text, knowledge);
      return [];
    }
    return readRow(row, table, section);
  });
}

const STATES: readonly (Role | null)[] = ['plan', 'result', 'estimate', 'preliminary', 'official', 'own', 'glue'];
/** "Kế hoạch", "Thực hiện", "Toàn tỉnh": says which value of the series it is, and names none. */
const isState = ({ chunks }: Label): boolean => chunks.every((chunk) => STATES.includes(roleOf(chunk)));

function readRow(row: readonly string[], table: Table, section: Label | null): Reading[] {
  const { columns, knowledge } = table;
  const unitAt = columns.findIndex(({ kind }) => kind === 'unit');
  const labelAt = columns.findIndex(
    ({ kind, text }, at) => at !== unitAt && kind !== 'other' && text !== '' && /\p{L}{2}/u.test(row[at] ?? ''),
  );
  const firstValue = row.findIndex(
    (cell, at) =>
      at > 0 &&
      isValue(cell) &&
      columns[at]?.kind === 'value' &&
      row.slice(0, at).some((left) => /\p{L}{2}|\d{4}/u.test(left)),
  );
  const texts = row.flatMap((cell, at) =>
    at < firstValue && at !== unitAt && columns[at]?.kind !== 'other' && /\p{L}{2}|\d{4}/u.test(cell) ? [cell] : [],
  );
  const labels = [...new Set(texts)].map((text) => labelOf(text, knowledge));
  const last = labels.at(-1);
  const under = section && last && isState(last) ? section : last;
  const label = labels.findLast(({ hits }) => hits.length > 0) ?? under;
  if (!label) return [];
  const beside = labels.filter((each) => each !== label).flatMap(({ chunks }) => chunks);
  const behind = labels.slice(labels.indexOf(label) + 1).flatMap(({ chunks }) => chunks);
  const others = [...(section && section !== label ? section.chunks : []), ...beside];
  const rowUnit = unitAt >= 0 ? (row[unitAt] ?? '').trim() : '';
  return row.flatMap((cell, at) => {
    const column = columns[at];
    if (at < firstValue || !column || column.kind !== 'value' || !isValue(cell)) return [];
    const reading = readCell(cell, {
      column,
      label,
      beside,
      behind,
      others,
      rowUnit,
      table,
      over: columns[labelAt] ?? null,
    });
    return reading ? [reading] : [];
  });
}

interface Place {
  column: Column;
  label: Label;
  /** What other cells of the row say. */
  beside: readonly Chunk[];
  /** Those of the cells behind the name. */
  behind: readonly Chunk[];
  /** What the other cells and the part's heading say. */
  others: readonly Chunk[];
  rowUnit: string;
  /** The column of the labels. */
  over: Column | null;
  table: Table;
}

/** The number of a cell with its own unit; accountants' brackets make it negative. Null where there is not one number. */
function numberOf(
  cell: string,
  knowledge: Knowledge,
): { number: NumberChunk; text: string; isNegative: boolean; chunks: readonly Chunk[] } | null {
  const text = cell.replace(/^\(\s*([\d.,\s]+)\s*\)(\s*%?)$/, '$1$2');
  const chunks = chunksOf(text.replace(/^[≥≤<>~=]\s*/, ''), knowledge);
  const source = text.replace(/^[≥≤<>~=]\s*/, '');
  const numbers = chunks.filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
  const [number] = numbers;
  if (!number || numbers.length > 1) return null;
  const isNegative = text !== cell || chunks.some((chunk) => roleOf(chunk) === 'negative');
  return { number, text: source.slice(number.from, number.to), isNegative, chunks };
}

const isUnit = (text: string): boolean => readUnit(text) !== null;
const COUNT_UNITS = /^(?:đơn vị|huyện|đv|số huyện|đơn vị cấp huyện|xã|xã, phường|hộ|người|thôn|ha|tấn|%|công trình)$/iu;

function readCell(cell: string, place: Place): Reading | null {
  const { column, label, rowUnit, table } = place;
  const { setting, knowledge, told } = table;
  const found = numberOf(cell, knowledge);
  if (!found) return null;
  const isOver = label.hits.length === 0;
  // Over the labels: "Tốc độ tăng GRDP (%) | Quý I | 6 tháng", above "Toàn tỉnh" and its parts.
  const head = column.hits.length > 0 ? column : (place.over ?? column);
  const hits = isOver ? head.hits : label.hits;
  const subject = isOver ? head.chunks : label.chunks;
  const unit = found.number.unit
    ? ''
    : ([rowUnit, label.unit, column.unit, place.over?.unit ?? '', table.unit].find(
        (text) => text !== '' && (isUnit(text) || COUNT_UNITS.test(text)),
      ) ?? '');
  const given = found.number.unit ?? readUnit(unit)?.unit ?? null;
  const cases = hits.flatMap((hit) => {
    const wanted = setting.wanted.find(({ id }) => id === hit.indicator);
    return wanted &&
      fits({ ...found.number, unit: given }, unit, wanted) &&
      !isCount(subject, isOver ? head.text : label.text, given, wanted)
      ? [{ hit, wanted }]
      : [];
  });
  const order = ['names', 'grows', 'loose', 'others'];
  const best = cases.sort((a, b) => order.indexOf(a.hit.manner) - order.indexOf(b.hit.manner))[0];
  if (!best) return null;
  const { hit, wanted } = best;
  const isKin = fitOf({ unit: given }, wanted) === 'kin';
  const isShare = readUnit(column.unit)?.unit.base === '%' && unitOfSeries(wanted.scale.unit).base !== '%';
  const value = readValue(
    {
      number: found.number,
      text: found.text,
      lead: cell.slice(0, Math.max(0, cell.indexOf(found.text))),
      isNegative: found.isNegative,
      unit,
    },
    wanted,
  );
  const out = isKin
    ? { code: 'unit' as const, words: unit || found.text }
    : isShare
      ? { code: 'ratio' as const, words: column.text }
      : leftOut(hit, place, subject, isOver, wanted);
  const when = periodOf(place, found.chunks, wanted);
  const asOf = setting.asOf?.slice(0, 4);
  const isFuture = asOf !== undefined && when.period !== null && when.period.slice(0, 4) > asOf;
  if (!value && !out) return null;
  const text = [column.text, label.text, `${cell} ${unit}`.trim()].filter(Boolean).join(' | ');
  const reasons = value
    ? [
        hit.manner === 'loose' || (hit.manner === 'grows' && !isOver)
          ? { code: 'loose-name' as const, words: label.text }
          : null,
        unknownIn(subject, label.text),
        isOver && label.chunks.length > 0 ? rowAsk(label, table) : null,
        column.ask,
        given === null && !isCounted(wanted) ? { code: 'no-unit' as const, words: '' } : null,
        when.period === null
          ? { code: when.isOpen ? ('period-open' as const) : ('no-period' as const), words: '' }
          : null,
        isRange(when.period) && !wanted.takesRanges ? { code: 'period-open' as const, words: '' } : null,
        when.period !== null &&
        column.stage === null &&
        setting.asOf !== null &&
        isRunning(when.period, setting.asOf) &&
        !column.isResult
          ? { code: 'forecast' as const, words: '' }
          : null,
        column.stage === null && isPartOf(when.period, told.title) ? { code: 'period-open' as const, words: '' } : null,
        found.number.form === 'range' ? { code: 'range' as const, words: found.text } : null,
        isTwofold(value.amount, wanted, found.text) ? { code: 'two-readings' as const, words: found.text } : null,
        isFar(value.amount, wanted) ? { code: 'far' as const, words: found.text } : null,
        isAimed(place) ? { code: 'forecast' as const, words: place.over?.text ?? '' } : null,
        unknownIn(place.behind, ''),
        told.topic || (scopeRole(place.others) !== undefined && !isOver)
          ? { code: 'topic' as const, words: told.topic }
          : null,
      ].filter((reason): reason is Because<Asked> => reason !== null)
    : [];
  return {
    indicator: wanted.id,
    value: value?.text ?? found.text,
    amount: value?.amount ?? nothing(found.text),
    period: when.period,
    stage:
      value?.amount.stage ?? stageOf(found.chunks) ?? column.stage ?? stageOf(place.beside) ?? stageOf(label.chunks),
    scope: label.text,
    quote: text,
    at: text.length - `${cell} ${unit}`.trim().length,
    length: `${cell} ${unit}`.trim().length,
    verdict: out
      ? { kind: 'out', reason: out }
      : isFuture
        ? { kind: 'out', reason: { code: 'future', words: '' } }
        : reasons.length
          ? { kind: 'ask', reasons }
          : { kind: 'sure' },
  };
}

/** "Số hộ nghèo", "số xã": things counted are no percentage. */
const isCount = (subject: readonly Chunk[], text: string, given: Unit | null, wanted: Wanted): boolean => {
  const name = subject.find(({ kind }) => kind === 'name');
  return (
    given === null &&
    !isCounted(wanted) &&
    name !== undefined &&
    /^số /iu.test(text.slice(name.from).replace(/^\d+[.)]?\s*/, ''))
  );
};

const nothing = (text: string): Amount => ({
  value: text,
  low: null,
  high: null,
  wording: null,
  stage: null,
  number: text,
  converted: null,
  other: null,
});

const isCounted = ({ scale }: Wanted): boolean => !/%|đồng|usd/iu.test(scale.unit);

/** A count has a unit of things or none; anything else has to fit. */
function fits(number: NumberChunk, unit: string, wanted: Wanted): boolean {
  if (isCounted(wanted)) return number.unit === null && (unit === '' || /đơn vị|huyện|đv/iu.test(unit));
  if (number.unit === null && unit !== '') return false;
  return number.form !== 'fraction' && fitOf(number, wanted) !== 'not';
}

function leftOut(
  hit: Hit,
  { column, label, beside, table, over }: Place,
  subject: readonly Chunk[],
  isOver: boolean,
  wanted: Wanted,
): Because<LeftOut> | null {
  if (hit.manner === 'others') return { code: 'other-series', words: label.text };
  const compared = column.out;
  const isGrowth =
    isOver || (wanted.isRate && hit.manner === 'grows' && /tăng/iu.test(column.text) && !/so/iu.test(column.text));
  if (
    compared &&
    !(isGrowth && compared.code === 'compare' && /tăng/iu.test(column.text) && !/so |so$|cùng kỳ/iu.test(column.text))
  )
    return compared;
  for (const chunks of [subject, isOver ? label.chunks : column.chunks]) {
    const chunk = scopeRole(chunks);
    const code = chunk && SCOPES[roleOf(chunk) ?? 'glue'];
    if (code) return { code, words: label.text };
  }
  if (beside.some((chunk) => roleOf(chunk) === 'plan') && !isDone(beside)) return { code: 'plan', words: label.text };
  const roles = label.chunks.map(roleOf);
  if (roles.includes('plan')) return { code: 'plan', words: label.text };
  if (roles.includes('compare')) return { code: 'compare', words: label.text };
  if (!wanted.isRate && (roles.includes('rise') || roles.includes('fall')))
    return { code: 'change', words: label.text };
  if (isOver && table.hasWhole && !isWholeRow(label)) return { code: 'part', words: label.text };
  // Rows of places: every one but the whole is another place.
  if (isOver && over !== null && PLACES.test(over.text) && !isWholeRow(label))
    return { code: 'other-place', words: label.text };
  if (isOver && column.hits.length === 0 && !isWholeRow(label)) return { code: 'part', words: label.text };
  return table.told.isUnderPlan && !column.isResult ? { code: 'plan', words: '' } : null;
}

/** Under a head or a heading that speaks of what is wanted, and no word of results. */
const isAimed = ({ column, over, others }: Place): boolean =>
  !column.isResult &&
  !isDone(others) &&
  (over?.out?.code === 'plan' || others.some((chunk) => roleOf(chunk) === 'plan'));

const isDone = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => ['result', 'estimate'].includes(roleOf(chunk) ?? ''));

const PLACES =
  /^(?:(?:các )?(?:huyện|xã|phường|địa phương|tỉnh|thành phố|thị xã|đơn vị hành chính|khu vực|vùng|tên (?:huyện|xã)))/iu;

const isWholeRow = ({ text, chunks }: Label): boolean =>
  WHOLE.test(text.trim()) || chunks.some((chunk) => roleOf(chunk) === 'own' || chunk.kind === 'period');

function unknownIn(chunks: readonly Chunk[], words: string): Because<Asked> | null {
  return chunks.some(({ kind }) => kind === 'unknown') ? { code: 'unknown-words', words } : null;
}

const rowAsk = (label: Label, { knowledge }: Table): Because<Asked> | null =>
  WHOLE.test(label.text.trim()) || knowledge === null ? null : unknownIn(label.chunks, label.text);

/** The cell's own period, the column's, the row's, that over the rows, the table's, the text's. */
function periodOf(
  { column, label, table, over }: Place,
  cell: readonly Chunk[],
  wanted: Wanted,
): { period: string | null; isOpen: boolean } {
  const { told, knowledge, title } = table;
  const above = [over?.chunks ?? [], chunksOf(title, knowledge)].map((chunks) =>
    periodIn(chunks, told.context.year, isFlow(wanted)),
  );
  const titled = above.find(({ period }) => period !== null) ?? { period: null, isOpen: false };
  const year = titled.period?.slice(0, 4) ?? told.context.year;
  for (const chunks of [cell, column.chunks, label.chunks]) {
    const found = periodIn(chunks, year, isFlow(wanted));
    if (found.period || found.isOpen) return found;
  }
  return titled.period ? titled : spokenOf(told.context, isFlow(wanted));
}
