/** What finding the figures of a plan needs to know of it. */
import type { Scale } from '../amount.ts';

/** A series of the plan. */
export interface Wanted {
  id: string;
  /** Its name in Vietnamese, and the short one of its address. */
  name: string;
  slug: string;
  /** Further names that the plan's content gives it. */
  names: readonly string[];
  /** True where the series holds yearly changes, which reports call "tăng". */
  isRate: boolean;
  /** True where several years can have one value: an average rate, or a total that is aimed at. */
  takesRanges: boolean;
  scale: Scale;
}

export interface Setting {
  wanted: readonly Wanted[];
  /** Name of the place that the plan is for, in Vietnamese. */
  place: string;
  /** Abbreviations that the plan's content adds. */
  abbreviations: Readonly<Record<string, string>>;
  /** The day as of which is read, ISO: what lies after it is a plan. */
  asOf: string;
}
