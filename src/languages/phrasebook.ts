/** What a language's sentences are made of: all that they may say of one assessment, and which of them there must be. */
import type { MeasureTraits } from '../domain/measures.ts';
import type { Reason, Status } from '../domain/types.ts';
import type { Side } from './words.ts';

/** A difference from the target, without its sign. */
export interface Gap {
  text: string;
  /** Positive when short. */
  sign: number;
  /** Too small to be printed. */
  hair: boolean;
  /** Where the source rounded: is the difference more or less than this? "up to" where the least of it is nothing. */
  side: Side | 'up-to' | null;
}

/** Amounts and times are printed in the language, amounts with their unit; null where one is not known. */
export interface SentenceFacts {
  asks: MeasureTraits['asks'];
  falls: boolean;
  isLaid: boolean;
  isDueAtEnd: boolean;
  /** The line of the rule that decided, 1 to 11. */
  step: number;
  /** Of a fall, by its size. */
  atMost: boolean;
  strict: boolean;
  /** Time of the baseline. */
  start: string;
  firstYear: string;
  end: string;
  /** Years from the baseline to the end. */
  span: number;
  /** Time of the judged value. */
  year: string | null;
  yearsGone: number;
  yearsLeft: number;
  /** "năm", "quarter": what passes from one result to the next. */
  beat: string;
  /** "2 years 6 months", where they are no whole years. */
  length: (years: number) => string | null;
  endDate: string;
  ended: string | null;
  count: (n: number) => string;
  target: string;
  value: string | null;
  /** An average without its sign, which its verb says. */
  size: string | null;
  /** The level behind the value. */
  level: string | null;
  baseline: string | null;
  /** Did the level move up (1), down (-1) or not at all (0) from the baseline? */
  move: number;
  /** "53%", "dưới 53%". */
  expected: string | null;
  goalLevel: string | null;
  /** "ít nhất 79.945 tỷ đồng"; a fall of at least so much asks for a level of at most so much. */
  goalBound: string | null;
  /** " (ước tính)"; nothing behind what is official. */
  baselineStage: string;
  /** The same of a level; many figures may stand behind an average or a total. */
  latestStage: string;
  /** Did the source round the judged number? */
  isRounded: boolean;
  /** Has the series a result at all, of whatever time? */
  hasResults: boolean;
  /** Does the target say "about"? */
  isAbout: boolean;
  gap: Gap | null;
  /** How much of a total is there, in percent. */
  share: string | null;
  /** How much of it equal shares would ask for. */
  shareExpected: string | null;
  /** What must still be added in each of the years left. */
  required: {
    text: string;
    sign: number;
    /** A percentage of a level below zero: more of it goes down. */
    ofNegative: boolean;
  } | null;
  /** The pace required over the pace so far. */
  times: {
    text: string;
    /** Against the pace so far. */
    order: number;
    /** Beyond that by more than can be printed, or by as little as a strict target asks. */
    over: boolean;
  } | null;
  /** What a road that has not begun asks for, in all and a year. */
  ahead: {
    way: string;
    sign: number;
    /** Null where one year is all there is, or no yearly percentage leads there. */
    pace: string | null;
  } | null;
  /** What the best forecast for the last year says. */
  forecast: {
    value: string;
    verdict: 'met' | 'missed' | null;
    sign: number;
    level: string | null;
    /** As the source put it, where it is a number that somebody wrote and not one worked out. */
    isRounded: boolean;
    isSingle: boolean;
    published: '' | { on: string; by: string } | null;
  } | null;
  /** What was laid end to end. */
  pieces: readonly { years: string; value: string }[];
  /** The times without a result. */
  missing: string;
  missingCount: number;
  /** The latest level reported, also where nothing can be worked out from it. */
  latest: string | null;
  reading: { when: string; value: string } | null;
  /** The least and the most that a level can be. */
  scale: readonly (string | null)[];
  unit: string;
  targetUnit: string;
}

type Say = (facts: SentenceFacts) => string;
export type SentenceTable = Record<Exclude<Status, 'insufficient'>, Say>;
export type ReasonTable = Record<Reason, Say>;
export interface Phrasebook {
  statuses: SentenceTable;
  reasons: ReasonTable;
  /** The sentence of `awaiting_result` without its beginning, that the deadline has passed. */
  sofar: Say;
}
