/** How a language cites a figure in a sentence: what, how much, when, who says so, and what it means. */
import type { Period } from '../domain/period.ts';
import type { Stage } from '../domain/types.ts';

/** Where something was measured: the phrase for what it is, inside a sentence, and the place. */
export interface Cited {
  phrase: string;
  place: string;
}

/** A figure as it was reported. */
export interface CitedNews {
  amount: string;
  /** What stands in brackets behind it: its stage and the like. */
  standing: string;
  publisher: string;
  /** When it was published, as a part of a sentence. */
  published: string;
}

export interface Citations {
  /** When a figure holds, at the place where the sentence has it; of several years, as their total or their average. */
  when(said: string, kind: Period['kind'], isTotal: boolean): string;
  stage(stage: Stage): string;
  /** Of an estimate that was published before its years ended. */
  early: string;
  /** Nothing was found by a day; `unit` is what it would be counted in. */
  nothing(cited: Cited & { day: string; unit: string }): string;
  figure(cited: Cited & CitedNews & { when: string }): string;
  /** The latest figure behind it, with whose it is. */
  latest(news: CitedNews & { period: string }): string;
  /** Between the target and its number, and before the verdict. */
  is(provisional: boolean): readonly [is: string, verdict: string];
}
