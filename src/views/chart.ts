/**
 * All years of one indicator as one picture, in the unit of its series: results, forecasts, revisions, the marks of the
 * targets and the roads to them. The same series feed the drawing, the table and the chart that a reader can ask for.
 */

import type { Comparison, Figure, Indicator, PlanTarget, Text } from '../content/schema.ts';
import { breakBetween } from '../domain/breaks.ts';
import { mirror } from '../domain/exact.ts';
import { type MeasureTraits, pathOf, traitsOf } from '../domain/measures.ts';
import { firstDayOf, parsePeriod, yearOf } from '../domain/period.ts';
import { beatsAfter, beatsBetween, isOfCalendarYears, type Rhythm, resultOf, rhythmOf } from '../domain/rhythm.ts';
import { daysAfter, type Time, yearAt } from '../domain/time.ts';
import type { IsoDate, Operator } from '../domain/types.ts';
import type { AssessedTarget } from './assessed.ts';
import { elsewhereOf } from './context.ts';
import { farEndOf } from './ends.ts';
import type { PeriodReports, Report } from './reports.ts';
import { firstYearOf } from './span.ts';

export type PointKind = 'result' | 'forecast' | 'revised' | 'reading';

export interface ChartPoint {
  kind: PointKind;
  /** Years; the middle of 2025 is 2025, its figure stands there, a day within it half a year before or after at most. */
  x: number;
  value: number;
  figure: Figure;
}

export interface ChartMark {
  end: number;
  value: number;
  target: PlanTarget;
  /** How a value must compare with this mark: of a range to end within, the two ends have one each. */
  op: Operator;
}

/** The road to a target: one point a year, from the baseline to the mark. */
export interface ChartRoad {
  end: number;
  points: Named[];
}

/** Average of several years, published as such: it lies over all of them. */
export interface ChartSpan {
  from: number;
  to: number;
  value: number;
  kind: 'result' | 'forecast';
  figure: Figure;
}

/** An average over years that a target was judged by. */
export interface ChartAverage {
  from: number;
  to: number;
  value: number;
  judged: AssessedTarget;
}

/** What was measured elsewhere, for comparison. */
export interface ChartContext {
  of: Text;
  points: (Named & { figure: Comparison })[];
}

/** A place in the picture: years, and the unit of the series. */
export interface Named {
  x: number;
  value: number;
}

export interface Chart {
  points: ChartPoint[];
  spans: ChartSpan[];
  /** Averages that were judged. */
  judged: ChartAverage[];
  marks: ChartMark[];
  context: ChartContext[];
  roads: ChartRoad[];
  /** Where the series does not compare across, and where it ended. */
  breaks: { x: number; kind: 'break' | 'end'; date: IsoDate }[];
  /** All targets, those that cannot be drawn too. */
  assessed: readonly AssessedTarget[];
  /** Targets of periods that have no figure yet: told in words, since their years would stand empty. */
  ahead: readonly AssessedTarget[];
  /** Whether the vertical axis begins at nothing: the parts of a total compare by their whole height. */
  fromZero: boolean;
  /** Whether the series is of whole numbers: people, beaches. */
  isCounted: boolean;
  /** Years from one result to the next. */
  step: number;
  /** First and last year of the picture. */
  first: number;
  last: number;
}

/** The end of a day as a place among years: within its year, whose middle is 2025 and whose end is 2025.5. */
export function placeOfDay(day: IsoDate): number {
  const year = yearOf(day);
  const at = Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + 1);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year - 0.5 + (at - start) / (end - start);
}

const yearOfPoint = ({ x }: Pick<ChartPoint, 'x'>): number => Math.ceil(x - 0.5);

/** The end of what a point covers, as the rule counts time. */
const endOfPoint = ({ x, figure }: Pick<ChartPoint, 'x' | 'figure'>, rhythm: Rhythm): Time =>
  resultOf(parsePeriod(figure.period), rhythm)?.to ?? x - 0.5;

const isReading = (kind: string): boolean => kind === 'month' || kind === 'day';

/**
 * A result of calendar years stands in the middle of its year; any other at its end, which lies in the year that it is named
 * by: the year to June 2029 above "2029".
 */
const placeOf = (time: Time, rhythm: Rhythm): number => (isOfCalendarYears(rhythm) ? time : time + 0.5);

function pointOf({ figure, kind, best, withdrawn }: Report, rhythm: Rhythm): ChartPoint | null {
  const period = parsePeriod(figure.period);
  const result = resultOf(period, rhythm);
  if (withdrawn || !(result || period.kind === 'year' || isReading(period.kind))) return null;
  const shown: PointKind = result ? kind : 'reading';
  return {
    kind: best ? shown : 'revised',
    x: result ? placeOf(result.to, rhythm) : placeOfDay(period.lastDay),
    value: Number(figure.value),
    figure,
  };
}

const spanOf = ({ best, figure, kind }: Report): ChartSpan | null => {
  const period = parsePeriod(figure.period);
  if (!best || period.kind !== 'years') return null;
  return { from: period.first, to: period.last, value: Number(figure.value), kind, figure };
};

/** A revision is a value that differs from the one in use; the same value said again is not drawn twice. */
const isTold = (points: readonly ChartPoint[], point: ChartPoint, index: number): boolean =>
  point.kind !== 'revised' ||
  !points.some(
    (other, at) =>
      other.figure.period === point.figure.period &&
      other.value === point.value &&
      (other.kind !== 'revised' || at < index),
  );

/** What the road asks of each year, in the unit of the series; null where the baseline is not known. */
function roadOf(indicator: Indicator, { target, assessment }: AssessedTarget): ChartRoad | null {
  const { holds, asks, counts, falls } = traitsOf(indicator.measure);
  if (target.unit) return null;
  const rhythm = rhythmOf(indicator);
  const start = target.baseline?.year ?? target.baselineYear;
  const goal = Number(target.value);
  const beats = [start, ...beatsAfter(start, target.end, rhythm)];
  const flat = (value: number): ChartRoad => ({
    end: target.end,
    points: beats.slice(1).map((beat) => ({ x: placeOf(beat, rhythm), value })),
  });
  if (holds === 'changes') return flat(goal);
  if (asks === 'total') return flat(goal / beatsBetween(start, target.end, rhythm));
  const base = assessment.baseline?.value ?? null;
  if (base === null) return null;
  const path = pathOf(indicator);
  const towards = (end: number, k: number, n: number): number =>
    path === 'straight' ? base + ((end - base) * k) / n : base * (end / base) ** (k / n);
  const changed = counts === 'percent' ? base * (1 + goal / 100) : base + goal;
  const steps: Record<Exclude<MeasureTraits['asks'], 'total'>, (k: number, n: number) => number> = {
    end: (k, n) => towards(goal, k, n),
    change: (k, n) => towards(changed, k, n),
    mean: (k) => (counts === 'percent' ? base * (1 + goal / 100) ** k : base + (falls ? -goal : goal) * k),
  };
  return {
    end: target.end,
    points: beats.map((beat) => ({
      x: placeOf(beat, rhythm),
      value: steps[asks](beat - start, target.end - start),
    })),
  };
}

/**
 * The mark of a target, where it can be drawn in the unit of the series: levels and rates as they are, falls and growths
 * at the end of their road. The yearly share of a sum is no target: it has its road only.
 */
function markOf(indicator: Indicator, assessed: AssessedTarget): ChartMark | null {
  const { target } = assessed;
  if (target.unit || traitsOf(indicator.measure).asks === 'total') return null;
  if (traitsOf(indicator.measure).counts === 'units')
    return { end: placeOf(target.end, rhythmOf(indicator)), value: Number(target.value), target, op: target.op };
  const end = roadOf(indicator, assessed)?.points.at(-1);
  return end ? { end: end.x, value: end.value, target, op: target.op } : null;
}

/** The mark of the other end of a range to end within. */
function otherMarkOf(mark: ChartMark): ChartMark[] {
  const far = farEndOf(mark.target);
  return far === null ? [] : [{ ...mark, value: Number(far), op: mirror(mark.op) }];
}

/** A value that lies within its range from the start has no way to go: the rule gives a path only where it gives what it asks for. */
const hasRoad = ({ target, assessment }: AssessedTarget): boolean =>
  farEndOf(target) === null || assessment.expected !== null;

/** The average that a target was judged by; none where it is of one year. */
function averageOf(indicator: Indicator, judged: AssessedTarget): ChartAverage | null {
  const { value, year } = judged.assessment;
  const from = firstYearOf(indicator, judged);
  const to = year ?? from;
  return value === null || from >= to ? null : { from, to, value, judged };
}

/** The figures that a verdict or a forecast is worked out from. */
const idsInUse = (assessed: readonly AssessedTarget[]): Set<string> =>
  new Set(
    assessed.flatMap(({ workings: { pieces, forecast } }) => [...pieces, ...forecast].map(({ figureId }) => figureId)),
  );

/** How many times as high what is compared may make the picture: else its own series would lie flat. */
const HIGHEST = 2;

function contextOf(indicator: Indicator, asOf: IsoDate, chart: Omit<Chart, 'context'>): ChartContext[] {
  const [low, high] = rangeOf(valuesOf({ ...chart, context: [] }));
  return elsewhereOf(indicator, asOf).flatMap(({ of, figures }): ChartContext[] => {
    const points = figures.flatMap((figure) => {
      const parsed = parsePeriod(figure.period);
      if (parsed.kind !== 'year' && !isReading(parsed.kind)) return [];
      const x = parsed.kind === 'year' ? parsed.last : placeOfDay(parsed.lastDay);
      return chart.first <= parsed.last && parsed.last <= chart.last
        ? [{ x, value: Number(figure.value), figure }]
        : [];
    });
    const all = [low, high, ...points.map(({ value }) => value)];
    const height = Math.max(...all) - Math.min(...all);
    const fits = points.length > 0 && height <= HIGHEST * (high - low || Math.abs(high) / 2);
    return fits ? [{ of, points }] : [];
  });
}

const isThere = <T>(value: T | null): value is T => value !== null;

export function chartOf(
  indicator: Indicator,
  assessed: readonly AssessedTarget[],
  periods: readonly PeriodReports[],
  asOf: IsoDate,
): Chart {
  const reports = periods.flatMap(({ reports: own }) => own);
  const rhythm = rhythmOf(indicator);
  const all = reports.map((report) => pointOf(report, rhythm)).filter(isThere);
  const points = all.filter((point, index) => isTold(all, point, index)).sort((a, b) => a.x - b.x);
  const ended =
    indicator.ended !== null && indicator.ended <= asOf ? [{ date: indicator.ended, kind: 'end' as const }] : [];
  const breaks = [...indicator.breaks.map(({ date }) => ({ date, kind: 'break' as const })), ...ended];
  const isRate = traitsOf(indicator.measure).holds === 'changes';
  const judged = isRate ? assessed.map((each) => averageOf(indicator, each)).filter(isThere) : [];
  const inUse = idsInUse(assessed);
  const spans = reports
    .map(spanOf)
    .filter(isThere)
    .filter(
      ({ figure, from, to }) =>
        isRate && inUse.has(figure.id) && !judged.some((each) => each.from === from && each.to === to),
    )
    .sort((a, b) => a.to - b.to);
  const reached = Math.max(...points.map(yearOfPoint), ...[...spans, ...judged].map(({ to }) => to));
  const lastEnd = Math.max(
    ...points.map((point) => endOfPoint(point, rhythm)),
    ...[...spans, ...judged].map(({ to }) => to),
  );
  const isAhead = ({ target }: AssessedTarget, index: number): boolean => index > 0 && lastEnd <= target.baselineYear;
  const shown = assessed.filter((each, index) => !isAhead(each, index));
  const roads = shown
    .filter(hasRoad)
    .map((each) => roadOf(indicator, each))
    .filter(isThere);
  const marks = shown.map((each) => markOf(indicator, each)).filter(isThere);
  const starts = [
    ...points.map(yearOfPoint),
    ...spans.map(({ from }) => from),
    ...judged.map(({ from }) => from),
    ...roads.flatMap((road) => road.points.map(yearOfPoint)),
  ];
  const own = {
    points,
    spans,
    judged,
    // The other ends behind all others: the words stand at the end that is faced.
    marks: [...marks, ...marks.flatMap(otherMarkOf)],
    roads,
    fromZero: traitsOf(indicator.measure).holds === 'amounts',
    isCounted: indicator.decimals === 0,
    assessed,
    ahead: assessed.filter(isAhead),
    // What begins on a day stands where the day before ends.
    breaks: breaks.map(({ date, kind }) => ({ date, kind, x: placeOfDay(daysAfter(firstDayOf(date), -1)) })),
    first: Math.min(
      ...(starts.length > 0 ? starts : indicator.targets.map(({ baselineYear }) => yearAt(baselineYear))),
    ),
    last: Math.max(...shown.map(({ target }) => yearAt(target.end)), reached),
    step: rhythm.step / 12,
  };
  return { ...own, context: contextOf(indicator, asOf, own) };
}

/** Pairs of neighbours that a line may join: both results, one beat apart, no break between. */
export const joinsOf = ({ points, breaks, step }: Chart): [ChartPoint, ChartPoint][] =>
  neighbours(
    points.filter(({ kind }) => kind === 'result'),
    breaks,
    step,
  );

/** The same of what is compared. */
export const contextJoins = ({ context, breaks, step }: Chart): [Named, Named][] =>
  context.flatMap(({ points }) => neighbours(points, breaks, step));

function neighbours<P extends Named & { figure: Figure }>(
  points: readonly P[],
  breaks: Chart['breaks'],
  step: number,
): [P, P][] {
  return points.slice(1).flatMap((point, index): [P, P][] => {
    const before = points[index];
    const isNext = before && Math.round((point.x - before.x - step) * 1e6) === 0;
    return isNext && !breakBetween(breaks, before.figure, point.figure) ? [[before, point]] : [];
  });
}

const valuesOf = ({ points, spans, judged, marks, roads, context }: Chart): number[] =>
  [
    ...points,
    ...spans,
    ...judged,
    ...marks,
    ...roads.flatMap((road) => road.points),
    ...context.flatMap((each) => each.points),
  ].map(({ value }) => value);

const rangeOf = (values: readonly number[]): [low: number, high: number] =>
  values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];

/** Lowest and highest value of the picture, with room for labels above and below. */
export function extentOf(chart: Chart): [low: number, high: number] {
  const [lowest, high] = rangeOf(valuesOf(chart));
  const low = chart.fromZero ? Math.min(0, lowest) : lowest;
  const margin = (high - low || Math.abs(high) || 1) * 0.12;
  return [low === 0 && chart.fromZero ? 0 : low - margin, high + margin];
}

/** The points at which a road bends, with its ends: a straight one is drawn from end to end. */
export function cornersOf(points: readonly Named[]): Named[] {
  const isStraight = (a: Named, b: Named, c: Named): boolean =>
    Math.abs((b.value - a.value) * (c.x - b.x) - (c.value - b.value) * (b.x - a.x)) <= 1e-9 * Math.abs(b.value);
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return !before || !after || !isStraight(before, point, after);
  });
}

/** The figure that a chart ends with: its last result, else the last other one in use. */
export const lastPointOf = ({ points }: Chart): ChartPoint | null =>
  points.findLast(({ kind }) => kind === 'result') ?? points.findLast(({ kind }) => kind !== 'revised') ?? null;

/** In the order of drawing: what is in use over what it replaced. */
export const drawnOrder = (points: readonly ChartPoint[]): ChartPoint[] => [
  ...points.filter(({ kind }) => kind === 'revised'),
  ...points.filter(({ kind }) => kind !== 'revised'),
];
