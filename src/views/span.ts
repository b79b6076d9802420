/** The years that a judged value speaks of. */
import type { Measure } from '../domain/types.ts';
import type { Ui } from '../text/ui.ts';
import type { AssessedTarget } from './assessed.ts';

/** "2024", or "bình quân 2021–2025" where the value is an average or a total of several years. */
export function spanOf(measure: Measure, { target, assessment: { year, baseline } }: AssessedTarget, ui: Ui): string {
  const from = (baseline?.year ?? target.baselineYear) + 1;
  if (measure === 'level' || year === null || from >= year) return String(year ?? '');
  return ui(measure === 'sum' ? 'span.total' : 'span.average', { from, to: year });
}
