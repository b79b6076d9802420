/**
 * What the first screen tells of each period: the targets that have a verdict by their names, what the published
 * forecasts would make of those that nobody has reported, how new the figures are and what comes next.
 */
import type { Content, Indicator, PlanPeriod } from '../content/schema.ts';
import { lastDayAt } from '../domain/time.ts';
import type { PartialDate, Status } from '../domain/types.ts';
import type { AssessedTarget } from './assessed.ts';
import { type CalendarEntry, calendarOf } from './calendar.ts';
import { countedTargets, hasParts, type JudgedIndicator, type WholeTarget } from './wholes.ts';

/** Words that say how a target stands, as against those that say why nothing can be said. */
const VERDICTS: readonly Status[] = ['met', 'missed', 'reached_early', 'on_track', 'behind', 'far_behind', 'wrong_way'];

export interface ToldTarget {
  indicator: Indicator;
  judged: AssessedTarget | WholeTarget;
}

/** Targets past their deadline without a result, by what the best published forecast would make of them if it held. */
export interface Awaited {
  met: Indicator[];
  missed: Indicator[];
  /** The source's words leave it open. */
  unclear: Indicator[];
  /** No figure of any kind for the last year. */
  none: Indicator[];
}

export interface PeriodState {
  period: PlanPeriod;
  /** Its last day has passed. */
  isOver: boolean;
  /** Targets that have a verdict, in the order of the words. */
  told: ToldTarget[];
  awaited: Awaited;
}

/** What the published forecasts would make of a target; of one that has parts what they would make of each part that is awaited. */
function outlookOf(judged: ToldTarget['judged']): keyof Awaited {
  if (!hasParts(judged)) {
    const { forecast } = judged.assessment;
    return forecast === null ? 'none' : (forecast.verdict ?? 'unclear');
  }
  const parts = judged.assessment.decidedBy.map((part) => outlookOf(part.judged));
  return (['missed', 'none', 'unclear'] as const).find((each) => parts.includes(each)) ?? 'met';
}

const awaitedOf = (waiting: readonly ToldTarget[]): Awaited => {
  const having = (outlook: keyof Awaited): Indicator[] =>
    waiting.filter(({ judged }) => outlookOf(judged) === outlook).map(({ indicator }) => indicator);
  return { met: having('met'), missed: having('missed'), unclear: having('unclear'), none: having('none') };
};

export function periodStates(
  judged: readonly JudgedIndicator[],
  periods: readonly PlanPeriod[],
  asOf: string,
): PeriodState[] {
  return periods.map((period) => {
    const all = countedTargets(judged)
      .filter(({ target }) => target.period === period.id)
      .map(({ indicator, ...each }): ToldTarget => ({ indicator, judged: each }));
    const at = (status: Status): ToldTarget[] =>
      all.filter(({ judged: { assessment } }) => assessment.status === status);
    return {
      period,
      isOver: asOf > lastDayAt(period.end),
      told: VERDICTS.flatMap(at),
      awaited: awaitedOf(at('awaiting_result')),
    };
  });
}

/** The day on which the newest figure of any kind was published, as its source tells it; null where there is none. */
export function newestDate(indicators: readonly Indicator[], asOf: string): PartialDate | null {
  const dates = indicators.flatMap(({ figures }) => figures.map(({ published }) => published));
  return (
    dates
      .filter((date) => date <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

type FigureEntry = Extract<CalendarEntry, { kind: 'figure' }>;

export interface Next {
  report: Extract<CalendarEntry, { kind: 'report' }> | null;
  /** Figures that usually come out first after the day, all in one month. */
  figures: FigureEntry[];
}

/** What the calendar holds first after a day. */
export function nextOf(content: Content, asOf: string): Next {
  const ahead = calendarOf(content, asOf).filter(({ to }) => to >= asOf);
  const figures = ahead.filter((entry): entry is FigureEntry => entry.kind === 'figure');
  const [first] = figures;
  return {
    report: ahead.find((entry) => entry.kind === 'report') ?? null,
    figures: figures.filter(({ from }) => from === first?.from),
  };
}
