/** Which period a number belongs to. */
import { daysIn } from '../../domain/time.ts';
import type { Chunk, NumberChunk, PeriodChunk } from './chunk.ts';
import type { Role } from './lexicon.ts';
import { endYearOf } from './periods.ts';
import { beforeNumber, isSilent, roleOf } from './sentence.ts';

/** What the text before says of the time it speaks of. */
export interface Context {
  period: string | null;
  /** The same for a state at a point of time: `2025-06` where `period` is `2025-M6`. */
  point: string | null;
  /** The year that "9 tháng đầu năm" means. */
  year: string | null;
  /** False where the text before names several. */
  isClear: boolean;
}
export const NO_CONTEXT: Context = { period: null, point: null, year: null, isClear: true };

/** The period that the text before tells, for what is counted over time or at a point of time. */
export const spokenOf = ({ period, point, isClear }: Context, isFlow: boolean): When => ({
  period: isFlow ? period : point,
  isOpen: !isClear,
});

export interface When {
  period: string | null;
  /** True where a person has to say which period it is, though the words name one. */
  isOpen: boolean;
}

const isPeriod = (chunk: Chunk | undefined): chunk is PeriodChunk => chunk?.kind === 'period';
/** A period that a figure can be of: no part of a name, and not only "đến nay". */
export const isMeant = (chunk: Chunk | undefined): chunk is PeriodChunk =>
  isPeriod(chunk) && chunk.nature !== 'name' && chunk.nature !== 'now';
const isGlue = (chunk: Chunk | undefined): boolean => roleOf(chunk) === 'glue';

const BESIDE: readonly (Role | null)[] = ['compare', 'plan', 'met'];

/** True where a period is only compared with, or planned for: "so với năm 2024", "kế hoạch năm 2026". */
export function isBeside(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (isGlue(chunks[back])) back -= 1;
  return BESIDE.includes(roleOf(chunks[back]));
}

/** The period that a bracket explains: "bằng 95 % cả năm 2024 (56.548 tỷ đồng)". */
function explained(chunks: readonly Chunk[], number: number): PeriodChunk | null {
  const [found, bracket] = chunks.slice(Math.max(0, number - 2), number);
  const isOpening = bracket?.kind === 'mark' && bracket.mark === '(';
  return isOpening && isMeant(found) ? found : null;
}

/** True for a whole year where the text speaks of a part of it: a report of nine months may mean those. */
export const isPartOf = (period: string | null, { period: spoken }: Context): boolean =>
  isYear(period) && (spoken?.startsWith(`${period}-M`) ?? false);

/** Behind a period these say that it is the next number's. */
const LEADING: readonly (Role | null)[] = ['level', 'estimate', 'rise', 'fall', 'result'];

/** The period right behind a number: "6,77% năm 2021", "54,09% (năm 2025)". */
function attached(chunks: readonly Chunk[], number: number): PeriodChunk | null {
  let at = number + 1;
  const opening = chunks[at];
  if (opening?.kind === 'mark' && opening.mark === '(') at += 1;
  while (isGlue(chunks[at])) at += 1;
  const found = chunks[at];
  const next = chunks[at + 1];
  const isFrom = chunks.slice(Math.max(0, number - 3), number).some((chunk) => roleOf(chunk) === 'from');
  const leadsOn =
    !isFrom &&
    (next?.kind === 'number' || (next?.kind === 'mark' && next.mark === ':') || LEADING.includes(roleOf(next)));
  return isMeant(found) && !leadsOn ? found : null;
}

const known = new WeakMap<readonly Chunk[], ReadonlySet<PeriodChunk>>();

/** The periods of a sentence that were given to the number before them; worked out once a sentence. */
export function attachedPlaces(chunks: readonly Chunk[]): ReadonlySet<PeriodChunk> {
  const before = known.get(chunks);
  if (before) return before;
  const places = new Set(
    chunks.flatMap((chunk, at) => {
      const found = chunk.kind === 'number' ? attached(chunks, at) : null;
      return found ? [found] : [];
    }),
  );
  known.set(chunks, places);
  return places;
}

/** `now` is what the headings tell of the time in which the text is written. */
export function whenOf(
  chunks: readonly Chunk[],
  number: NumberChunk,
  context: Context,
  isFlow: boolean,
  now: Context = NO_CONTEXT,
): When {
  const at = chunks.indexOf(number);
  const own = attached(chunks, at) ?? explained(chunks, at);
  if (own) return spell(own, yearBefore(chunks, at, context), isFlow);
  const around = whenAround(chunks, at, { context, now, isFlow });
  return isStart(chunks, at) ? { ...around, isOpen: true } : around;
}

/** "năm 2025 tăng từ 38 % lên 40 %": the first number is what was before, whenever that was. */
function isStart(chunks: readonly Chunk[], number: number): boolean {
  const before = chunks.slice(0, number).findLast((chunk) => !isGlue(chunk) && roleOf(chunk) !== 'hedge');
  return roleOf(before) === 'from';
}

interface Times {
  context: Context;
  now: Context;
  isFlow: boolean;
}

/** "đến nay", "năm nay": the time that the headings tell; a person has to say it where they tell none. */
function nowOf(chunk: PeriodChunk, { now, isFlow }: Times): When {
  const { period } = chunk.inYear === null ? spokenOf(now, isFlow) : spell(chunk, now.year, isFlow);
  return { period, isOpen: period === null || !now.isClear };
}

/** "các năm 2023, 2024": one of several that stand in a row. */
function isListed(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks
    .slice(0, at)
    .findLast(
      (chunk) => !(isSilent(chunk) && chunk.kind !== 'period') || (chunk.kind === 'mark' && chunk.mark !== ','),
    );
  const own = chunks[at];
  return isMeant(before) && isPeriod(own) && own.period !== null;
}

/** The period that the words before a number name, else those behind it, else the text before. */
function whenAround(chunks: readonly Chunk[], at: number, times: Times): When {
  const { context, isFlow } = times;
  const taken = attachedPlaces(chunks);
  for (let back = at - 1; back >= 0; back -= 1) {
    const chunk = chunks[back];
    if (!isPeriod(chunk) || chunk.nature === 'name' || taken.has(chunk) || isBeside(chunks, back)) continue;
    if (chunk.nature === 'now') return nowOf(chunk, times);
    const part = isYear(chunk.period) ? partBefore(chunks, back) : null;
    if (part) return spell(part, chunk.year, isFlow);
    const found = spell(chunk, yearBefore(chunks, back, context), isFlow);
    return isListed(chunks, back) ? { ...found, isOpen: true } : found;
  }
  // "97 % hộ nông thôn dùng nước hợp vệ sinh năm 2024": behind what is counted, up to the next number.
  for (const chunk of beforeNumber(chunks.slice(at + 1))) {
    if (isBoundary(chunk)) break;
    if (!isPeriod(chunk) || chunk.nature === 'name' || isBeside(chunks, chunks.indexOf(chunk))) continue;
    return chunk.nature === 'now' ? nowOf(chunk, times) : spell(chunk, context.year, isFlow);
  }
  const last = lastOf(chunks);
  const found = last && spell(last, context.year, isFlow).period;
  const spoken = spokenOf(context, isFlow);
  return found && found !== spoken.period ? { period: found, isOpen: true } : spoken;
}

/** True for one whole year: everything else is spelled with more. */
export const isYear = (period: string | null): period is string => period?.length === 4;

/** A part of the year that an earlier clause names: "lũy kế 10 tháng, thu ngân sách năm 2025 đạt". */
function partBefore(chunks: readonly Chunk[], year: number): PeriodChunk | null {
  const since = chunks.slice(0, year).findLastIndex(({ kind }) => kind === 'number');
  return (
    chunks
      .slice(since + 1, year)
      .filter(isMeant)
      .findLast((chunk) => chunk.year === null) ?? null
  );
}

/** The one period of a sentence, where it stands at its end: it may hold for all that stands before it. */
function lastOf(chunks: readonly Chunk[]): PeriodChunk | null {
  const first = chunks.find((chunk, at): chunk is PeriodChunk => isMeant(chunk) && !isBeside(chunks, at));
  const last = chunks.findLast((chunk) => chunk.kind !== 'mark' && !isGlue(chunk));
  return first && first === last ? first : null;
}

const isBoundary = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && ',;:()'.includes(chunk.mark);

/** True where a period begins in a year after that of a day. */
export const isToCome = (period: string | null, day: string): boolean => period !== null && period.slice(0, 4) > day;

/** True where a period is not over on a day. */
export function isRunning(period: string | null, day: string): boolean {
  if (period === null) return false;
  const { year, month = '12' } = /(?:\d{4}-)?(?<year>\d{4})(?:-M?(?<month>\d{1,2}))?/.exec(period)?.groups ?? {};
  return `${year}-${month.padStart(2, '0')}` >= day.slice(0, 7);
}

function yearBefore(chunks: readonly Chunk[], at: number, context: Context): string | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    const chunk = chunks[back];
    if (isMeant(chunk) && chunk.year && !isBeside(chunks, back)) return chunk.year;
  }
  return context.year;
}

/** A period as its file name spells it, for what is counted over time or at a point of time. */
export function spell(chunk: PeriodChunk, year: string | null, isFlow: boolean): When {
  if (chunk.nature === 'other') return { period: null, isOpen: true };
  const written = chunk.period ?? (year && `${year}${chunk.inYear}`);
  if (!written || !/-\d{2}$/.test(written)) return { period: written, isOpen: false };
  const [y, m, d] = [written.slice(0, 4), written.slice(5, 7), written.slice(8)];
  const isEnd = d === '' || Number(d) === daysIn(Number(y), Number(m));
  if (chunk.isUntil && m === '12' && isEnd) return { period: y, isOpen: false };
  if (!isFlow) return { period: written, isOpen: false };
  return chunk.isUntil && isEnd ? { period: `${y}-M${Number(m)}`, isOpen: false } : { period: null, isOpen: true };
}

/** Several years: of most series a total or an average, which is another thing than the value of a year. */
export const isRange = (period: string | null): boolean => /-\d{4}/.test(`${period}`);

/** What a text speaks of at its end. */
export function contextAfter(chunks: readonly Chunk[], before: Context): Context {
  const taken = attachedPlaces(chunks);
  let { year } = before;
  let point: string | null = null;
  const own: string[] = [];
  let isOther = false;
  chunks.forEach((chunk, at) => {
    if (!isMeant(chunk) || taken.has(chunk) || isBeside(chunks, at)) return;
    const { period } = spell(chunk, year, true);
    if (chunk.nature === 'other') isOther = true;
    else if (period) {
      own.push(period);
      point = spell(chunk, year, false).period;
    }
    year = chunk.year ?? year;
  });
  const last = own.at(-1);
  if (last) return { period: last, point, year: endYearOf(last), isClear: new Set(own).size === 1 };
  return isOther ? { ...before, year, isClear: false } : before;
}

/** "các năm 2023, 2024 lần lượt là 3,5 %, 1,6 %": as many numbers behind as periods before, in their order. */
export function inOrder(chunks: readonly Chunk[], number: NumberChunk): When | null {
  const at = chunks.findIndex((chunk) => roleOf(chunk) === 'respectively');
  if (at < 0) return null;
  const periods = chunks
    .slice(0, at)
    .filter((chunk): chunk is PeriodChunk => isPeriod(chunk) && chunk.nature === 'own');
  const numbers = chunks.slice(at).filter(({ kind }) => kind === 'number');
  const place = numbers.indexOf(number);
  const period = periods[place]?.period ?? null;
  return period !== null && periods.length === numbers.length ? { period, isOpen: false } : null;
}
