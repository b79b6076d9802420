/** What one tracker publishes, as another program reads it. */

import { type OriginalText, toldIn } from '../content/original.ts';
import type { IndicatorData, IndicatorsFile } from '../data/schema.ts';
import type { Languages, Locale } from '../text/locale.ts';

export interface Tracker {
  /** The file or the address that it was read from. */
  source: string;
  data: IndicatorsFile;
  /** Of its texts. */
  languages: Languages;
}

/** One indicator of one tracker. */
export interface TrackedIndicator {
  tracker: Tracker;
  indicator: IndicatorData;
}

/** The place that a tracker is of; the title of a tracker that does not say. */
export const trackerPlace = ({ data: { plan } }: Tracker, locale: Locale): OriginalText =>
  toldIn(plan.place ?? plan.title, locale);

/** The page of an indicator at home, in the reader's language where it has that. */
export const homeOf = ({ indicator }: TrackedIndicator, locale: Locale): OriginalText => toldIn(indicator.url, locale);
