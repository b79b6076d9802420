/** Every report ever made of an indicator's figures, and the best one of each period. */
import type { Figure, Indicator } from '../content/schema.ts';
import { contradictionsOf } from '../domain/contradictions.ts';
import { isKnown, kindOf, knownOn } from '../domain/figures.ts';
import { parsePeriod } from '../domain/period.ts';
import { isInStep, rhythmOf } from '../domain/rhythm.ts';
import { bestFigures } from './assessed.ts';

export interface Report {
  figure: Figure;
  kind: 'result' | 'forecast';
  /** The one that the rule picks for its period. */
  best: boolean;
  withdrawn: boolean;
  /** Of the best one: reports of its stage that give another number, by more than rounding. */
  differs: Figure[];
  /** In step with its series: only such figures are judged. */
  judged: boolean;
  /** Value of the report before it for the same period, where it differs: what this one revised. */
  revises: string | null;
}

export interface PeriodReports {
  period: string;
  best: Report | null;
  /** Newest first. */
  reports: Report[];
}

/** The reports known by `asOf`, grouped by period, latest period first. */
export function reportsByPeriod(indicator: Indicator, asOf: string): PeriodReports[] {
  const best = bestFigures(indicator, asOf);
  const known = indicator.figures.filter((figure) => knownOn(figure) <= asOf);
  const periods = [...new Set(known.map(({ period }) => period))];
  return periods
    .map((period) => {
      const own = known.filter((figure) => figure.period === period);
      const reports = own.map((figure, index): Report => {
        const before = own[index - 1];
        const isBest = best.get(period)?.id === figure.id;
        return {
          figure,
          kind: kindOf(figure),
          best: isBest,
          withdrawn: !isKnown(figure, asOf),
          differs: isBest ? contradictionsOf(figure, own, asOf) : [],
          judged: isInStep(period, rhythmOf(indicator)),
          revises: before && Number(before.value) !== Number(figure.value) ? before.value : null,
        };
      });
      return { period, best: reports.find((report) => report.best) ?? null, reports: reports.reverse() };
    })
    .sort((a, b) => lastDay(b.period).localeCompare(lastDay(a.period)) || b.period.localeCompare(a.period));
}

const lastDay = (period: string): string => parsePeriod(period).lastDay;
