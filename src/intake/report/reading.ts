/** What is read of a figure in a report, and how sure that is. */
import type { Stage } from '../../domain/types.ts';
import type { Amount } from '../amount.ts';

/** Why a figure is left out: its words say that it is not this series, or no result of it. */
export const LEFT_OUT = [
  'plan',
  'future',
  'compare',
  'change',
  'ratio',
  'other-series',
  'other-place',
  'whole-country',
  'group',
  'sector',
  'part',
  'unit',
] as const;
/** Why a figure is asked about: its words leave it open. */
export const ASKED = [
  'no-period',
  'period-open',
  'loose-name',
  'unknown-words',
  'topic',
  'topic-above',
  'sentence-before',
  'range',
  'two-readings',
  'far',
  'forecast',
  'unfinished',
  'respectively',
  'column',
  'no-unit',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];
export type Asked = (typeof ASKED)[number];

export type Verdict =
  | { kind: 'sure' }
  | { kind: 'ask'; reasons: readonly Because<Asked>[] }
  | { kind: 'out'; reason: Because<LeftOut> };

/** A reason with the words it rests on, empty where words are missing. */
export interface Because<T extends string = Asked | LeftOut> {
  code: T;
  words: string;
}

export interface Reading {
  indicator: string;
  /** The number with its unit and the words before it, as written: it goes into the form as it is. */
  value: string;
  amount: Amount;
  /** As a figure's file name spells it; null where the words do not say. */
  period: string | null;
  stage: Stage | null;
  /** The words that say whom or where it is about; empty where none do. */
  scope: string;
  /** The sentence or the row that it was read from; `at` and `length` mark the number in it. */
  quote: string;
  at: number;
  length: number;
  verdict: Verdict;
}

/** What lies ahead is left out like what its words leave out; anything that is asked makes it unsure. */
export function verdictOf(
  out: Because<LeftOut> | null,
  isToCome: boolean,
  asked: readonly (Because<Asked> | null)[],
): Verdict {
  if (out) return { kind: 'out', reason: out };
  if (isToCome) return { kind: 'out', reason: { code: 'future', words: '' } };
  const reasons = asked.filter((each) => each !== null);
  return reasons.length > 0 ? { kind: 'ask', reasons } : { kind: 'sure' };
}
