/** What an indicator's page tells of its series by area, sex or another dimension: told and drawn, never judged. */
import type { Breakdown, Dimension, Figure, Indicator, Member, MemberSeries } from '../content/schema.ts';
import { AREA } from '../content/schema.ts';
import { contradictionsOf } from '../domain/contradictions.ts';
import { exact } from '../domain/exact.ts';
import { bestOf, kindOf, knownOn } from '../domain/figures.ts';
import { parsePeriod } from '../domain/period.ts';
import { resultOf, rhythmOf } from '../domain/rhythm.ts';
import type { IsoDate } from '../domain/types.ts';

/** The place of a dimension on the page of its indicator: `by-area`. */
export const breakdownAnchor = ({ dimension }: Pick<Breakdown, 'dimension'>): string => `by-${dimension.id}`;

/** A figure in use for its period, with those of its stage that contradict it. */
export interface InUse {
  figure: Figure;
  kind: 'result' | 'forecast';
  differs: Figure[];
}

/** A member with its newest figure; null where nothing is known of it. */
export interface MemberRow {
  member: Member;
  newest: InUse | null;
}

/** One place of a ranking; members whose figures cannot be told apart share it. */
export interface Ranked {
  /** From 1, highest first. */
  place: number;
  member: Member;
  figure: Figure;
}

export interface Ranking {
  period: string;
  /** Highest first. */
  ranked: Ranked[];
  /** Members without a result for the period: never ranked. */
  missing: Member[];
}

export interface BreakdownView {
  dimension: Dimension;
  /** Are its members places? They are ranked and mapped. */
  isArea: boolean;
  /** In the order of the plan. */
  rows: MemberRow[];
  /** Null where no period has a result of two members or more, and where members are no places. */
  ranking: Ranking | null;
  /** Figures known and withdrawn by the day. */
  withdrawn: { member: Member; figure: Figure }[];
}

/** The figures in use of one series, by period, those of results that the series' rhythm knows; earliest first. */
export function resultsOf(indicator: Indicator, figures: readonly Figure[], asOf: IsoDate): Figure[] {
  const rhythm = rhythmOf(indicator);
  return [...bestOf(figures, asOf).values()]
    .filter((figure) => kindOf(figure) === 'result' && resultOf(parsePeriod(figure.period), rhythm) !== null)
    .toSorted(byEnd);
}

const endOf = ({ period }: Pick<Figure, 'period'>): string => parsePeriod(period).lastDay;
const byEnd = (a: Figure, b: Figure): number => endOf(a).localeCompare(endOf(b)) || a.period.localeCompare(b.period);

/** The newest result; where there is none, the newest of whatever else was reported. */
function newestOf(indicator: Indicator, { figures }: MemberSeries, asOf: IsoDate): InUse | null {
  const figure =
    resultsOf(indicator, figures, asOf).at(-1) ?? [...bestOf(figures, asOf).values()].toSorted(byEnd).at(-1);
  return figure ? { figure, kind: kindOf(figure), differs: contradictionsOf(figure, figures, asOf) } : null;
}

/** Least and most that a figure may stand for. */
const spanOf = ({ value, low, high }: Figure) => ({ low: exact(low ?? value), high: exact(high ?? value) });

/** Highest first; a place is shared where the wording of two sources leaves open which is higher. */
function placed(found: readonly Omit<Ranked, 'place'>[]): Ranked[] {
  const sorted = found.toSorted((a, b) => exact(b.figure.value).compare(exact(a.figure.value)));
  const ranked: Ranked[] = [];
  for (const [at, each] of sorted.entries()) {
    const before = ranked.at(-1);
    const isShared = before !== undefined && spanOf(before.figure).low.compare(spanOf(each.figure).high) <= 0;
    ranked.push({ ...each, place: isShared ? before.place : at + 1 });
  }
  return ranked;
}

/**
 * All figures of one period: the newest for which at least half of the members have a result; where there is none such,
 * the newest with two.
 */
function rankingOf(indicator: Indicator, { series }: Breakdown, asOf: IsoDate): Ranking | null {
  const results = series.map(({ member, figures }) => ({ member, figures: resultsOf(indicator, figures, asOf) }));
  const periods = Map.groupBy(
    results.flatMap(({ member, figures }) => figures.map((figure) => ({ member, figure }))),
    ({ figure }) => figure.period,
  );
  const newestFirst = [...periods]
    .filter(([, found]) => found.length > 1)
    .toSorted(([a], [b]) => endOf({ period: b }).localeCompare(endOf({ period: a })));
  const chosen = newestFirst.find(([, found]) => found.length * 2 >= series.length) ?? newestFirst[0];
  if (!chosen) return null;
  const [period, found] = chosen;
  const has = new Set(found.map(({ member }) => member.id));
  return {
    period,
    ranked: placed(found),
    missing: series.map(({ member }) => member).filter(({ id }) => !has.has(id)),
  };
}

/** Each dimension of an indicator as its page tells it on a day. */
export const breakdownsOf = (indicator: Indicator, asOf: IsoDate): BreakdownView[] =>
  indicator.breakdowns.map((breakdown) => {
    const { dimension, series } = breakdown;
    const isArea = dimension.code === AREA;
    return {
      dimension,
      isArea,
      rows: series.map((each) => ({ member: each.member, newest: newestOf(indicator, each, asOf) })),
      ranking: isArea ? rankingOf(indicator, breakdown, asOf) : null,
      withdrawn: series.flatMap(({ member, figures }) =>
        figures
          .filter((figure) => knownOn(figure) <= asOf && figure.withdrawn !== null && figure.withdrawn.date <= asOf)
          .map((figure) => ({ member, figure })),
      ),
    };
  });

/** How long the bar of each member is, in percent of the longest; null where a value is below nothing. */
export function barLengths({ ranked }: Ranking): Map<string, number> | null {
  const values = ranked.map(({ figure }) => Number(figure.value));
  const most = Math.max(...values);
  if (most <= 0 || Math.min(...values) < 0) return null;
  return new Map(
    ranked.map(({ member, figure }) => [member.id, Math.round((Number(figure.value) / most) * 1000) / 10] as const),
  );
}
