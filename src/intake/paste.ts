/**
 * Figures found in a pasted report. Every find is a proposal with the words it was read from; a person confirms or drops
 * it. What a report plans, compares or counts in passing is left out rather than guessed at.
 */
import type { Decimal, Stage } from '../domain/types.ts';
import { type Amount, NUMBER, readAmount, type Scale } from './amount.ts';
import { isPeriod, readPeriod } from './period.ts';
import { readUnit } from './unit.ts';
import { readWording, wordIn } from './wording.ts';

/** A paragraph, or a table with its rows. */
export type Block = { kind: 'prose'; text: string } | { kind: 'table'; rows: string[][] };

/** What finding the figures of a series needs to know of it. */
export interface Wanted {
  id: string;
  /** Its names in Vietnamese: the full one, and the short one of its address. */
  name: string;
  slug: string;
  /** True where the series holds yearly changes, which reports call "tăng". */
  isRate: boolean;
  scale: Scale;
}

export interface Proposal {
  indicator: string;
  /** The number with its unit and the words before it, as written: it goes into the form as it is. */
  value: string;
  amount: Amount;
  period: string | null;
  stage: Stage | null;
  /** The sentence or the row that it was read from; `at` and `length` mark the number in it. */
  quote: string;
  at: number;
  length: number;
}

/** Plain text to blocks: lines with tabs are rows of a table. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const raw of text.normalize('NFC').split(/\r?\n/)) {
    const cells = raw.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
    const last = blocks.at(-1);
    if (cells.length > 2) {
      if (last?.kind === 'table') last.rows.push(cells);
      else blocks.push({ kind: 'table', rows: [cells] });
    } else if (raw.trim()) blocks.push({ kind: 'prose', text: cells.join(' ').trim() });
  }
  return blocks;
}

export function findFigures(blocks: readonly Block[], wanted: readonly Wanted[]): Proposal[] {
  const names = namesOf(wanted);
  let period: string | null = null;
  const found = blocks.flatMap((block) => {
    if (block.kind === 'table') return inTable(block.rows, names, period);
    const inText = inProse(block.text, names, period);
    period = inText.period;
    return inText.proposals;
  });
  const seen = new Set<string>();
  return found.filter(({ indicator, amount, period: of }) => {
    const key = `${indicator} ${of} ${amount.value}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/* Names */

interface Named extends Wanted {
  /** Words of its names with their weights: a word that many names share says little. */
  words: ReadonlyMap<string, number>;
  slugWords: readonly string[];
}

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const wordsIn = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Words that name nothing. */
const EMPTY_WORDS = new Set([
  'ty',
  'le',
  'toc',
  'do',
  'tong',
  'cua',
  'va',
  'duoc',
  'cac',
  'so',
  'tren',
  'dia',
  'ban',
  'toan',
]);

function namesOf(wanted: readonly Wanted[]): Named[] {
  const sets = wanted.map(({ name, slug }) => new Set([...wordsIn(name), ...slug.split('-')]));
  const shared = (word: string): number => sets.filter((set) => set.has(word)).length;
  return wanted.map((each, at) => ({
    ...each,
    words: new Map(
      [...(sets[at] ?? [])].filter((word) => !EMPTY_WORDS.has(word)).map((word) => [word, 1 / shared(word)] as const),
    ),
    slugWords: each.slug.split('-').filter((word) => !EMPTY_WORDS.has(word)),
  }));
}

/** How much of a name stands in a text, 0 to 1: all of its short name, or most of the full one, is a match. */
function likeness({ words, slugWords }: Named, text: ReadonlySet<string>): number {
  const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
  const found = [...words].reduce((sum, [word, weight]) => sum + (text.has(word) ? weight : 0), 0);
  const isShort = slugWords.length > 0 && slugWords.every((word) => text.has(word));
  return total === 0 ? 0 : Math.max(found / total, isShort ? 0.9 : 0);
}

const ENOUGH = 0.5;

interface Match {
  named: Named;
  amount: Amount;
}

/** The series whose name stands in a text and whose unit the value can have; null where none does. */
function matchOf(names: readonly Named[], text: string, value: string): Match | null {
  const words = new Set(wordsIn(text));
  const matches = names.flatMap((named) => {
    const score = likeness(named, words);
    const reading = score >= ENOUGH ? readAmount(value, named.scale) : null;
    return reading?.ok && isOfKind(named, value) ? [{ named, amount: reading.amount, score }] : [];
  });
  return matches.sort((a, b) => b.score - a.score || b.named.words.size - a.named.words.size)[0] ?? null;
}

/** A percentage is written with its sign; an amount of money with its unit. Only things counted stand bare. */
function isOfKind({ scale }: Named, value: string): boolean {
  const own = readUnit(scale.unit);
  return own === null || /%|phần trăm|per ?cent/i.test(value) || own.unit.base !== '%'
    ? own === null || hasUnit(value)
    : false;
}

const hasUnit = (value: string): boolean => {
  const match = NUMBER.exec(value);
  return match !== null && readUnit(value.slice(match.index + match[0].length)) !== null;
};

/* Prose */

const MONTH_COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
/** Periods and dates: their digits are no values. */
const PERIOD_WORDS = new RegExp(
  [
    '[12]\\d{3}\\s*[-–—]\\s*[12]\\d{3}',
    `${MONTH_COUNT} tháng(?: đầu)?(?: năm)? [12]\\d{3}`,
    'quý (?:i|ii|iii|iv|1|2|3|4)(?:[/-]| năm | )[12]\\d{3}',
    '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-][12]\\d{3}',
    'tháng \\d{1,2}(?:[/-]| năm )[12]\\d{3}',
    '(?:cả )?năm [12]\\d{3}',
    '(?<![\\d.,])(?:19|20)\\d{2}(?![\\d.,]\\d|\\d)',
  ].join('|'),
  'giu',
);

/** Sentences and their parts: a dot or a comma inside a number parts nothing. */
const PARTS = /(?:[^.;\n]|[.](?=\d)|[.](?!\s|$))+[.;]?/gu;

/** What is planned, asked or compared with is no figure of the period. */
const PLANNED = [
  'mục tiêu',
  'kế hoạch',
  'phấn đấu',
  'dự toán',
  'chỉ tiêu giao',
  'nghị quyết giao',
  'so với',
  'cùng kỳ',
  'target',
  'plan',
];
/** A change of a level is not the level. */
const CHANGE = /(?:tăng|giảm|tăng thêm|giảm thêm|rose by|fell by)(?:\s+(?:bình quân|thêm|khoảng|gần|hơn|trên))*\s*$/iu;

/** What stands before a period that is only planned for or compared with. */
const BESIDE =
  /(?:so với|so sánh với|cùng kỳ|kế hoạch|mục tiêu|dự toán|compared with|than in|plan(?:ned)? for)(?:\s+(?:của|cả|cuối|đầu|the|of))*\s*$/iu;

interface Span {
  from: number;
  to: number;
  text: string;
}

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));

/** How far before a number its name may stand, and how long a unit can be. */
const LONGEST_LEAD = 400;
const LONGEST_UNIT = 40;

interface FoundInProse {
  proposals: Proposal[];
  /** The period that the text speaks of at its end. */
  period: string | null;
}

function inProse(paragraph: string, names: readonly Named[], before: string | null): FoundInProse {
  let period = before;
  const proposals: Proposal[] = [];
  for (const part of spansOf(PARTS, paragraph)) {
    const inPart = inSentence(part.text, names, period);
    period = inPart.period;
    proposals.push(...inPart.proposals);
  }
  return { proposals, period };
}

function inSentence(sentence: string, names: readonly Named[], before: string | null): FoundInProse {
  const quote = sentence.trim();
  const periods = spansOf(PERIOD_WORDS, quote);
  // The digits of periods are blanked, so that no number is read from them.
  const numbers = spansOf(new RegExp(NUMBER, 'gu'), blanked(quote, periods));
  const own = periods.filter((each) => !BESIDE.test(quote.slice(0, each.from)));
  const proposals: Proposal[] = [];
  let period = before;
  let from = 0;
  let seen = 0;
  for (const number of numbers) {
    const named = own.slice(seen).filter((each) => each.to <= number.from);
    seen += named.length;
    period = named.map(({ text }) => readPeriod(text)).findLast((each) => each !== null) ?? period;
    const unit = readUnit(quote.slice(number.to, number.to + LONGEST_UNIT));
    const to = number.to + (unit?.length ?? 0);
    const lead = quote.slice(Math.max(from, number.from - LONGEST_LEAD), number.from);
    const value = `${leadingWords(lead)}${quote.slice(number.from, to)}`;
    const match = isPlanned(lead) ? null : matchOf(names, lead, value);
    if (!match || (CHANGE.test(lead) && !match.named.isRate)) continue;
    from = to;
    proposals.push({
      indicator: match.named.id,
      value,
      amount: match.amount,
      period,
      stage: match.amount.stage,
      quote,
      at: number.from,
      length: to - number.from,
    });
  }
  const last = own.map(({ text }) => readPeriod(text)).findLast((each) => each !== null);
  return { proposals, period: last ?? period };
}

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);

/** The last few words before a number: they say how exact it is. */
function leadingWords(lead: string): string {
  const { wording } = readWording(lead.split(/[,:(]/).at(-1)?.split(/\s+/).slice(-5).join(' ') ?? '');
  return wording ? `${wording} ` : '';
}

function isPlanned(lead: string): boolean {
  const clause = lead.toLowerCase();
  return PLANNED.some((word) => wordIn(clause, word) >= 0);
}

/* Tables */

interface Column {
  period: string | null;
  stage: Stage | null;
  unit: string;
}

const UNIT_HEAD = /^(?:đvt|đơn vị(?: tính)?|unit)$/iu;
const NO_FIGURES =
  /kế hoạch|mục tiêu|dự toán|so với|so sánh|tỷ lệ|tỉ lệ|tốc độ|tăng|giảm|%|^(?:stt|tt|no)\.?$|plan|target/iu;

function inTable(rows: readonly string[][], names: readonly Named[], before: string | null): Proposal[] {
  const head = headOf(rows);
  const body = rows.slice(head.length);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const titles = Array.from({ length: width }, (_, at) =>
    head
      .map((row) => row[at] ?? '')
      .join(' ')
      .trim(),
  );
  const units = titles.findIndex((title) => UNIT_HEAD.test(title));
  return body.flatMap((row) => {
    const name = row.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
    return row.flatMap((cell, at) => {
      const column = columnOf(titles[at] ?? '', before);
      if (at === units || cell === name || !column || !/^\D{0,20}\d/.test(cell)) return [];
      const unit = hasUnit(cell) ? '' : `${units >= 0 ? (row[units] ?? '') : column.unit}`;
      const value = `${cell} ${unit}`.trim();
      const match = matchOf(names, name, value);
      if (!match) return [];
      const quote = `${titles[at] ?? ''} | ${name} | ${value}`.replace(/^ \| /, '');
      return [
        {
          indicator: match.named.id,
          value,
          amount: match.amount,
          period: column.period,
          stage: match.amount.stage ?? column.stage,
          quote,
          at: quote.length - value.length,
          length: value.length,
        },
      ];
    });
  });
}

/** The rows on top that hold no values: years and words only. */
function headOf(rows: readonly string[][]): string[][] {
  const first = rows.findIndex((row) =>
    row.some((cell, at) => at > 0 && NUMBER.test(blanked(cell, spansOf(PERIOD_WORDS, cell))) && !isPeriod(cell.trim())),
  );
  return rows.slice(0, Math.max(first, 0)).map((row) => [...row]);
}

/** What a column holds; null for one that holds no figures of a period. */
function columnOf(title: string, before: string | null): Column | null {
  if (NO_FIGURES.test(title.replace(/\((?:%|tỷ|triệu)[^)]*\)/iu, ''))) return null;
  const [span] = spansOf(PERIOD_WORDS, title);
  const unit = /\(([^)]+)\)/.exec(title)?.[1] ?? '';
  return { period: (span && readPeriod(span.text)) ?? before, stage: readWording(title).stage, unit };
}

/** The value that a proposal puts into the form, for whoever shows it. */
export const proposedValue = ({ amount }: Proposal): Decimal => amount.value;
