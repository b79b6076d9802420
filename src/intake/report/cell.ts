/** Figures in the cells of a table. */
import type { Amount } from '../amount.ts';
import { readUnit, type Unit, unitOfSeries } from '../unit.ts';
import { askUnknown, isAimed, leftOut, rowAsk } from './cell-rules.ts';
import type { Chunk, NumberChunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { scopeRole } from './columns.ts';
import { fitOf, isFar, isTwofold, readValue } from './fit.ts';
import { type Place, periodOf } from './place.ts';
import type { Asked, Because, Reading } from './reading.ts';
import { roleOf } from './sentence.ts';
import { stageOf } from './stages.ts';
import type { Wanted } from './wanted.ts';
import { isPartOf, isRange, isRunning } from './when.ts';

/** "- 1,2": below zero as spreadsheets print it, but a dash in front of a point of a list looks the same. */
const SPACED_MINUS = /^[-−–]\s+(?=\d)/u;

/** The number of a cell with its own unit; accountants' brackets make it negative. Null where there is not one number. */
function numberOf(
  cell: string,
  knowledge: Knowledge,
): { number: NumberChunk; text: string; isNegative: boolean; chunks: readonly Chunk[] } | null {
  const text = cell.replace(/^\(\s*([\d.,\s]+)\s*\)(\s*%?)$/, '$1$2').replace(SPACED_MINUS, '');
  const source = text.replace(/^[≥≤<>~=]\s*/, '');
  const chunks = chunksOf(source, knowledge);
  const numbers = chunks.filter((chunk): chunk is NumberChunk => chunk.kind === 'number');
  const [number] = numbers;
  if (!number || numbers.length > 1) return null;
  const isNegative = text !== cell || chunks.some((chunk) => roleOf(chunk) === 'negative');
  return { number, text: source.slice(number.from, number.to), isNegative, chunks };
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
        askUnknown(subject, label.text),
        isOver && label.chunks.length > 0 ? rowAsk(label) : null,
        column.ask ?? (place.isAligned ? null : { code: 'column' as const, words: column.text }),
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
          ? { code: 'unfinished' as const, words: '' }
          : null,
        column.stage === null && isPartOf(when.period, told.title) ? { code: 'period-open' as const, words: '' } : null,
        found.number.form === 'range' ? { code: 'range' as const, words: found.text } : null,
        isTwofold(value.amount, wanted, found.text) || SPACED_MINUS.test(cell)
          ? { code: 'two-readings' as const, words: SPACED_MINUS.test(cell) ? cell : found.text }
          : null,
        isFar(value.amount, wanted) ? { code: 'far' as const, words: found.text } : null,
        isAimed(place) ? { code: 'forecast' as const, words: place.over?.text ?? '' } : null,
        told.isUnderEither && !column.isResult ? { code: 'forecast' as const, words: 'chỉ tiêu' } : null,
        askUnknown(place.behind, ''),
        told.topic ? { code: 'topic-above' as const, words: told.topic } : null,
        scopeRole(place.others) !== undefined && !isOver ? { code: 'topic' as const, words: '' } : null,
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
