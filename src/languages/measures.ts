/** How a language tells what depends on the measure of a series; what it is like stands in `domain/measures.ts`. */
import type { Cited } from './citations.ts';

export interface MeasureWords {
  /** What editors call it. */
  name: string;
  /** What the number of a target says nothing of by itself: a fall, a rise, an average or a sum of the years of a period. */
  aim: (target: string) => string;
  /** What a target is of: a level at the end of its period, or an average or a total over the whole of it. */
  aimOf: (years: string, end: string) => string;
  /** The value that was worked out from several figures, as a sentence; null where the value is a figure itself. */
  worked: ((cited: Cited & { years: string; value: string; rises: boolean }) => string) | null;
}
