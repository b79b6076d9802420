/** Figures in the cells of a table. */
import type { Amount } from '../amount.ts';
import { readUnit, type Unit, unitOfSeries } from '../unit.ts';
import { because, bestNamed } from './case.ts';
import { askUnknown, isAimed, leftOut, rowAsk } from './cell-rules.ts';
import type { Chunk, NumberChunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { scopeRole } from './columns.ts';
import { fitOf, isFar, isTwofold, readValue } from './fit.ts';
import { type Place, periodOf } from './place.ts';
import { type Reading, verdictOf } from './reading.ts';
import { roleOf } from './sentence.ts';
import { stageOf } from './stages.ts';
import type { Wanted } from './wanted.ts';
import { isPartOf, isRange, isRunning, isToCome } from './when.ts';

/** "- 1,2": below zero as spreadsheets print it, but a dash in front of a point of a list looks the same. */
const SPACED_MINUS = /^[-−–]\s+(?=\d)/u;

/** No less or no more than the number, whatever it is. */
const BOUND = /^[≥≤<>]/u;
/** Accountants' brackets: below zero. */
const BRACKETED = /^\(\s*([\d.,\s]+%?)\s*\)/u;

interface Found {
  number: NumberChunk;
  /** The number with its own unit, as written, and what stands before it. */
  text: string;
  lead: string;
  isNegative: boolean;
  chunks: readonly Chunk[];
}

/** The number of a cell with its own unit. Null where there is not one number. */
function numberOf(cell: string, knowledge: Knowledge): Found | null {
  const source = cell.replace(BRACKETED, '$1');
  const chunks = chunksOf(source, knowledge);
  const [number, ...more] = chunks.filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
  if (!number || more.length > 0) return null;
  return {
    number,
    text: source.slice(number.from, number.to),
    lead: source.slice(0, number.from),
    isNegative: source !== cell || SPACED_MINUS.test(cell) || chunks.some((chunk) => roleOf(chunk) === 'negative'),
    chunks,
  };
}

const isUnit = (text: string): boolean => readUnit(text) !== null;
const COUNT_UNITS = /^(?:đơn vị|huyện|đv|số huyện|đơn vị cấp huyện|xã|xã, phường|hộ|người|thôn|ha|tấn|%|công trình)$/iu;

/** The figure of a cell, or null where it is none of the plan's series. */
export function readCell(cell: string, place: Place): Reading | null {
  const { column, label, rowUnit, table } = place;
  const { setting, knowledge, told } = table;
  const found = numberOf(cell, knowledge);
  if (!found) return null;
  const isOver = label.hits.length === 0;
  // Over the labels: "Tốc độ tăng GRDP (%) | Quý I | 6 tháng", above "Toàn tỉnh" and its parts.
  const head = column.hits.length > 0 ? column : place.over;
  const hits = isOver ? head.hits : label.hits;
  const subject = isOver ? head.chunks : label.chunks;
  const unit = found.number.unit
    ? ''
    : ([rowUnit, label.unit, column.unit, place.over.unit, table.unit].find(
        (text) => isUnit(text) || COUNT_UNITS.test(text),
      ) ?? '');
  const given = found.number.unit ?? readUnit(unit)?.unit ?? null;
  const best = bestNamed(
    hits.flatMap((hit) => {
      const wanted = setting.wanted.find(({ id }) => id === hit.indicator);
      return wanted &&
        fits({ ...found.number, unit: given }, unit, wanted) &&
        !isCount(subject, isOver ? head.text : label.text, given, wanted)
        ? [{ hit, wanted }]
        : [];
    }),
  );
  if (!best) return null;
  const { hit, wanted } = best;
  const isKin = fitOf({ unit: given }, wanted) === 'kin';
  const isShare = readUnit(column.unit)?.unit.base === '%' && unitOfSeries(wanted.scale.unit).base !== '%';
  const value = readValue({ ...found, unit }, wanted);
  const out = isKin
    ? because('unit', unit || found.text)
    : isShare
      ? because('ratio', column.text)
      : leftOut(hit, place, subject, isOver, wanted);
  const when = periodOf(place, found.chunks, wanted);
  const written = `${cell} ${unit}`.trim();
  const quote = [column.text, label.text, written].filter(Boolean).join(' | ');
  const base = {
    indicator: wanted.id,
    period: when.period,
    scope: label.text,
    quote,
    at: quote.length - written.length,
    length: written.length,
  };
  const stage = stageOf(found.chunks) ?? column.stage ?? stageOf(place.beside);
  if (!value)
    return (
      out && { ...base, value: found.text, amount: nothing(found.text), stage, verdict: { kind: 'out', reason: out } }
    );
  const reasons = [
    hit.manner === 'loose' || (hit.manner === 'grows' && !isOver) ? because('loose-name', label.text) : null,
    askUnknown(subject, label.text),
    isOver ? rowAsk(label) : null,
    column.ask ?? (place.isAligned ? null : because('column', column.text)),
    given === null && !isCounted(wanted) ? because('no-unit') : null,
    when.period === null ? because(when.isOpen ? 'period-open' : 'no-period') : null,
    isRange(when.period) && !wanted.takesRanges ? because('period-open') : null,
    column.stage === null && isRunning(when.period, setting.asOf) && !column.isResult ? because('unfinished') : null,
    column.stage === null && isPartOf(when.period, told.title) ? because('period-open') : null,
    found.number.form === 'range' || BOUND.test(cell) ? because('range', cell) : null,
    SPACED_MINUS.test(cell)
      ? because('two-readings', cell)
      : isTwofold(value.amount, wanted, found.text)
        ? because('two-readings', found.text)
        : null,
    isFar(value.amount, wanted) ? because('far', found.text) : null,
    isAimed(place) ? because('forecast', place.over.text) : null,
    column.chunks.some((chunk) => roleOf(chunk) === 'forecast') ? because('forecast', column.text) : null,
    told.isUnderEither && !column.isResult ? because('forecast', 'chỉ tiêu') : null,
    askUnknown(place.behind, ''),
    told.topic ? because('topic-above', told.topic) : null,
    scopeRole(place.others) !== undefined && !isOver ? because('topic') : null,
  ];
  return {
    ...base,
    value: value.text,
    amount: value.amount,
    stage: value.amount.stage ?? stage,
    verdict: verdictOf(out, isToCome(when.period, setting.asOf), reasons),
  };
}

/** "Số hộ nghèo", "số xã": things counted are no percentage. */
const isCount = (subject: readonly Chunk[], text: string, given: Unit | null, wanted: Wanted): boolean =>
  given === null &&
  !isCounted(wanted) &&
  subject.some(({ kind, from }) => kind === 'name' && /^số /iu.test(text.slice(from)));

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
  if (isCounted(wanted)) return unit === '' || /đơn vị|huyện|đv/iu.test(unit);
  if (number.unit === null && unit !== '') return false;
  return fitOf(number, wanted) !== 'not';
}
