/** How a language tells what depends on the measure of a series; what it is like stands in `domain/measures.ts`. */
import type { Cited } from './citations.ts';

/** A value that was worked out, with the years that it is about and the time of its baseline. */
export interface CitedWork extends Cited {
  years: string;
  since: string;
  year: string;
  value: string;
  rises: boolean;
}

export interface MeasureWords {
  /** What editors call it. */
  name: string;
  /**
   * What the number of a target says nothing of by itself: a fall, a rise, an average or a sum of the years of a period;
   * of a change, since when.
   */
  aim: (target: string, since: string) => string;
  /** What a target is of: a level at the end of its period, or an average or a total over the whole of it. */
  aimOf: (years: string, end: string, since: string) => string;
  /** The value that was worked out from several figures, as a sentence; null where the value is a figure itself. */
  worked: ((cited: CitedWork) => string) | null;
}
