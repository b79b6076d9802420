/** One thing that the search can find. */
import type { Locale } from '../text/locale.ts';

/** In the order in which the page lists them. */
export const SEARCH_KINDS = ['indicator', 'series', 'task', 'agency', 'page', 'document'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  kind: SearchKind;
  /** Within the site, with the base path. */
  href: string;
  title: string;
  /** What else it says, as plain text. */
  text: string;
  /** Other names and words that it is found by, shown nowhere. */
  also: readonly string[];
  /** Where the words are not in the language of the page: sources are in the plan's first. */
  lang?: Locale;
}
