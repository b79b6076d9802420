/** Results that turn a verdict round. */
import { assess } from '../../domain/progress.ts';
import { type Rhythm, rhythmOf } from '../../domain/rhythm.ts';
import type { Target } from '../../domain/types.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import { joinTarget } from '../join.ts';
import type { PlanPeriod, TargetFile } from '../schema.ts';
import { byPublication, type SeriesFiles } from './series.ts';

type Verdict = 'met' | 'missed';

export const verdictFindings = (series: SeriesFiles, periods: readonly PlanPeriod[], asOf: string): Finding[] =>
  series.indicator.targets.flatMap((target) => {
    const period = periods.find(({ id }) => id === target.period);
    return period ? turns(series, target, period, asOf) : [];
  });

/** The word after each figure in the order in which they were published. */
function turns(series: SeriesFiles, target: TargetFile, period: PlanPeriod, asOf: string): Finding[] {
  const figures = byPublication(series);
  const rhythm = rhythmOf(series.indicator);
  let last: Verdict | null = null;
  return figures.flatMap(({ file }, at) => {
    const known = figures.slice(0, at + 1).map((each) => each.figure);
    const { status } = assess({
      series: { ...series.indicator, rhythm },
      target: targetOf(target, period, rhythm),
      figures: known,
      asOf,
    });
    if (status !== 'met' && status !== 'missed') return [];
    const from = last;
    last = status;
    if (from === null || from === status) return [];
    return [valueFinding('verdict-turned', file, ['value'], { period: target.period, from, to: status })];
  });
}

function targetOf(file: TargetFile, period: PlanPeriod, rhythm: Rhythm): Target {
  const { op, value, baselineYear, end, baseline, unit, range, other_end, about } = joinTarget(file, period, rhythm);
  const far = range === 'within' ? other_end : null;
  return { op, value, baselineYear, end, baseline, otherUnit: unit !== null, far, about };
}
