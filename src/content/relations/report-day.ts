/** The day of the year by which agencies report. */
import { isDay } from '../dates.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';

/** A day that no year has; the 29th of February some have. */
export function reportDayFindings({ plan }: Gathered): Finding[] {
  if (!plan?.file || !plan.value) return [];
  const { due } = plan.value.report;
  return isDay(`2024-${due}`) ? [] : [valueFinding('report-day', plan.file, ['report', 'due'], { due })];
}
