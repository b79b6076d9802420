/** Figures laid end to end, without overlap and without a hole (rule of progress, section 2). */
import { parsePeriod } from './period.ts';
import { inStep, type Rhythm, YEARLY } from './rhythm.ts';
import { monthsBetween, monthsOf, type Time } from './time.ts';
import type { ReportedFigure } from './types.ts';

/** A figure that stands for the time after `from` up to `to`. */
export interface Piece<F extends ReportedFigure = ReportedFigure> {
  figure: F;
  from: Time;
  to: Time;
  /** Does it cover more than one result of its series? */
  isRange: boolean;
}

/** Figures in step as pieces; what is out of step, such as part-year figures of a yearly series, is left out. */
export function piecesOf<F extends ReportedFigure>(figures: Iterable<F>, rhythm: Rhythm = YEARLY): Piece<F>[] {
  return Array.from(figures).flatMap((figure) => {
    const stretch = inStep(parsePeriod(figure.period), rhythm);
    return stretch === null
      ? []
      : [{ figure, ...stretch, isRange: monthsBetween(stretch.from, stretch.to) > rhythm.window }];
  });
}

const isRange = (piece: Piece): boolean => piece.isRange;

const reach = (laying: Piece[]): number => laying.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
const ranges = (laying: Piece[]): number => laying.filter(isRange).length;

/**
 * Of all layings after the time `from` the one that reaches furthest, of those the one with the fewest ranges, of those
 * the one whose first range starts latest. Empty where nothing starts at `from`; never goes beyond `to`.
 */
export function layingOf<F extends ReportedFigure>(pieces: readonly Piece<F>[], from: Time, to: Time): Piece<F>[] {
  // Single results first, then shorter ranges: at a tie the first stays, so the first range starts latest.
  const sorted = pieces
    .filter((piece) => piece.from >= from && piece.to > piece.from && piece.to <= to)
    .sort((a, b) => Number(isRange(a)) - Number(isRange(b)) || a.to - b.to);
  const starting = Map.groupBy(sorted, (piece) => monthsOf(piece.from));
  // From the back: the best laying from a time is a piece that starts there and the best laying from its end.
  const bestFrom = new Map<number, Piece<F>[]>();
  for (const start of [...starting.keys()].sort((a, b) => b - a)) {
    const [best] = (starting.get(start) ?? [])
      .map((piece) => [piece, ...(bestFrom.get(monthsOf(piece.to)) ?? [])])
      .sort((a, b) => reach(b) - reach(a) || ranges(a) - ranges(b));
    if (best !== undefined) bestFrom.set(start, best);
  }
  return bestFrom.get(monthsOf(from)) ?? [];
}
