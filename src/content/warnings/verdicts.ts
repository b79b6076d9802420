/** Results that turn a verdict round. */
import { type Rhythm, rhythmOf } from '../../domain/rhythm.ts';
import type { Target } from '../../domain/types.ts';
import { workOut } from '../../domain/work.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import { joinTarget } from '../join.ts';
import { RememberedOf } from '../remembered-of.ts';
import type { PlanPeriod, TargetFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';
import { byPublication, type SeriesFiles } from './series.ts';

type Verdict = 'met' | 'missed';

/** What was last said of an indicator's file, and of what: most are the same before and after a change. */
const remembered = new RememberedOf<YamlFile, Finding[]>();

export function verdictFindings(series: SeriesFiles, periods: readonly PlanPeriod[], asOf: string): Finding[] {
  const { file: own, figures } = series;
  const by = [periods, asOf, ...figures.map(({ file }) => file)];
  return remembered.get(own, by, () => turnsOf(series, periods, asOf));
}

const turnsOf = (series: SeriesFiles, periods: readonly PlanPeriod[], asOf: string): Finding[] =>
  series.indicator.targets.flatMap((target) => {
    const period = periods.find(({ id }) => id === target.period);
    return period ? turns(series, target, period, asOf) : [];
  });

/** The word after each figure in the order in which they were published. */
function turns(series: SeriesFiles, targetFile: TargetFile, period: PlanPeriod, asOf: string): Finding[] {
  const figures = byPublication(series);
  const rhythm = rhythmOf(series.indicator);
  const question = { series: { ...series.indicator, rhythm }, target: targetOf(targetFile, period, rhythm), asOf };
  let last: Verdict | null = null;
  return figures.flatMap(({ file }, at) => {
    const known = figures.slice(0, at + 1).map((each) => each.figure);
    const { status } = workOut({ ...question, figures: known }).finding;
    if (status !== 'met' && status !== 'missed') return [];
    const from = last;
    last = status;
    if (from === null || from === status) return [];
    return [valueFinding('verdict-turned', file, ['value'], { period: targetFile.period, from, to: status })];
  });
}

function targetOf(file: TargetFile, period: PlanPeriod, rhythm: Rhythm): Target {
  const { op, value, baselineYear, end, baseline, unit, range, other_end, about } = joinTarget(file, period, rhythm);
  const far = range === 'within' ? other_end : null;
  return { op, value, baselineYear, end, baseline, otherUnit: unit !== null, far, about };
}
