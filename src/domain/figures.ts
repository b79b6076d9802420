/** Which figures are known on a day, and which of several for one period counts (rule of progress, section 1). */
import { firstDayOf, parsePeriod } from './period.ts';
import { type IsoDate, type ReportedFigure, STAGES } from './types.ts';

export type FigureKind = 'result' | 'forecast';

/** A result was published after the last day of its period; anything earlier is a forecast, shown and never judged. */
export function kindOf(figure: Pick<ReportedFigure, 'period' | 'published'>): FigureKind {
  return firstDayOf(figure.published) > parsePeriod(figure.period).lastDay ? 'result' : 'forecast';
}

/** The first day on which a figure counts as known. */
export const knownOn = ({ known, published }: Pick<ReportedFigure, 'known' | 'published'>): IsoDate =>
  known ?? firstDayOf(published);

/**
 * Known by that day, and not withdrawn by then. A figure withdrawn later still counts: the site as of a day
 * must show what was known on that day.
 */
export function isKnown(figure: Pick<ReportedFigure, 'known' | 'published' | 'withdrawn'>, asOf: IsoDate): boolean {
  return knownOn(figure) <= asOf && !(figure.withdrawn !== null && figure.withdrawn.date <= asOf);
}

const order = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares file names run by run, digits as numbers, so that `2024--2025--10` comes after `2024--2025--2`. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [l, r] = [left[i] ?? '', right[i] ?? ''];
    // Every second run is digits.
    const difference = i % 2 === 1 ? order(Number(l), Number(r)) : order(l, r);
    if (difference !== 0) return difference;
  }
  return order(left.length, right.length) || order(a, b);
}

/** Says by how much `a` is the weaker figure; the first line that tells two figures apart decides. */
const PREFERENCES: readonly ((a: ReportedFigure, b: ReportedFigure) => number)[] = [
  (a, b) => order(kindOf(b), kindOf(a)), // "result" comes after "forecast" in the alphabet
  (a, b) => order(STAGES.indexOf(b.stage), STAGES.indexOf(a.stage)),
  (a, b) => order(firstDayOf(b.published), firstDayOf(a.published)),
  (a, b) => compareIds(b.id, a.id),
];

/** For sorting figures of one period, best first. */
export function compareFigures(a: ReportedFigure, b: ReportedFigure): number {
  for (const prefer of PREFERENCES) {
    const difference = prefer(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best figure known on a day for every period, by the period's text. */
export function bestOf<F extends ReportedFigure>(figures: readonly F[], asOf: IsoDate): Map<string, F> {
  const best = new Map<string, F>();
  for (const figure of figures) {
    if (!isKnown(figure, asOf)) continue;
    const rival = best.get(figure.period);
    if (rival === undefined || compareFigures(figure, rival) < 0) best.set(figure.period, figure);
  }
  return best;
}
