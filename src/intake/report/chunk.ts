/** The pieces of a sentence, in order; places are places in the composed text. */
import type { Unit } from '../unit.ts';
import type { Role } from './lexicon.ts';

interface Span {
  from: number;
  to: number;
}

/** How a name names a series: its value, the thing that grows, not for certain, or a kin that it is not. */
export type Manner = 'names' | 'grows' | 'loose' | 'others';
export interface Hit {
  indicator: string;
  manner: Manner;
}

export interface NumberChunk extends Span {
  kind: 'number';
  /** The digits, or both ends of a range, or the upper part of "363/465", as written. */
  digits: string;
  form: 'plain' | 'range' | 'fraction' | 'compound';
  unit: Unit | null;
  /** True for "%/năm": a change a year. */
  isYearly: boolean;
}

/** What a period's words say of it. */
export type Nature =
  /** It can be the period of a figure. */
  | 'own'
  /** Part of a name: a standard's, a programme's. */
  | 'name'
  /** When the text is written: "đến nay", "năm nay". Of another period that the sentence names it says nothing. */
  | 'now'
  /** A single month or quarter, the beginning of a year: not how this series is kept. */
  | 'other';

export interface PeriodChunk extends Span {
  kind: 'period';
  /** As a figure's file name spells it; null where the words leave the year open, or name what has no spelling. */
  period: string | null;
  /** The year that the words name, also where they name no period that has a spelling ("quý III/2025"); null without one. */
  year: string | null;
  /** For "9 tháng đầu năm": what to put behind the year, `-M9`; empty for "cả năm". */
  inYear: string | null;
  nature: Nature;
  /** A month or a day: for what is counted over time it is one month alone, unless the words say "until". */
  isPoint: boolean;
  /** True after "đến", "hết", "lũy kế". */
  isUntil: boolean;
}

export type Chunk =
  | NumberChunk
  | PeriodChunk
  | (Span & { kind: 'name'; hits: readonly Hit[] })
  | (Span & { kind: 'word'; role: Role })
  | (Span & { kind: 'unknown' })
  | (Span & { kind: 'mark'; mark: string });
