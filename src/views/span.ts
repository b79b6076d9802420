/** The years that a target, and a judged value, speak of. */

import type { Indicator, PlanTarget } from '../content/schema.ts';
import { isDueAtEnd } from '../domain/measures.ts';
import { beatAfter, type RhythmWords, rhythmOf } from '../domain/rhythm.ts';
import type { Time } from '../domain/time.ts';
import { formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { beatsText } from '../text/when.ts';
import type { AssessedTarget } from './assessed.ts';

/** First beat that a judged value counts: the one after its baseline. */
export const firstYearOf = (
  indicator: RhythmWords,
  { target, assessment: { baseline } }: Pick<AssessedTarget, 'target' | 'assessment'>,
): Time => beatAfter(target.baseline?.year ?? baseline?.year ?? target.baselineYear, rhythmOf(indicator));

/** "2025" for a level to be reached; "2021–2025" where the target is an average or a total of those years. */
export const yearsOfTarget = (
  indicator: RhythmWords & Pick<Indicator, 'measure'>,
  { baselineYear, end }: PlanTarget,
  locale: Locale,
): string =>
  isDueAtEnd(indicator.measure)
    ? formatTime(end, locale)
    : beatsText(indicator, beatAfter(baselineYear, rhythmOf(indicator)), end, locale);
