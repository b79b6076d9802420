/** The years that a target, and a judged value, speak of. */
import type { Target } from '../content/schema.ts';
import type { Measure } from '../domain/types.ts';
import type { AssessedTarget } from './assessed.ts';

/** First year that a judged value counts: the one after its baseline. */
export const firstYearOf = ({
  target,
  assessment: { baseline },
}: Pick<AssessedTarget, 'target' | 'assessment'>): number =>
  (target.baseline?.year ?? baseline?.year ?? target.baselineYear) + 1;

/** "2025" for a level to be reached; "2021–2025" where the target is an average or a total of those years. */
export const yearsOfTarget = (measure: Measure, { baselineYear, end }: Target): string =>
  measure === 'level' || baselineYear + 1 >= end ? String(end) : `${baselineYear + 1}–${end}`;
