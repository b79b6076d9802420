/** Yearly figures laid end to end, without overlap and without a hole (rule of progress, section 2). */
import { parsePeriod } from './period.ts';
import type { ReportedFigure } from './types.ts';

/** A figure that stands for every year from `from` to `to`. */
export interface Piece<F extends ReportedFigure = ReportedFigure> {
  figure: F;
  from: number;
  to: number;
}

/** Figures of full years as pieces; part-year figures and readings at a day are left out. */
export function piecesOf<F extends ReportedFigure>(figures: Iterable<F>): Piece<F>[] {
  return Array.from(figures).flatMap((figure) => {
    const { kind, first, last } = parsePeriod(figure.period);
    return kind === 'year' || kind === 'years' ? [{ figure, from: first, to: last }] : [];
  });
}

export const isRange = ({ figure }: Piece): boolean => parsePeriod(figure.period).kind === 'years';

const reach = (laying: Piece[]): number => laying.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
const ranges = (laying: Piece[]): number => laying.filter(isRange).length;

/**
 * Of all layings from the year `from` the one that reaches furthest, of those the one with the fewest ranges, of those
 * the one whose first range starts latest. Empty where nothing starts at `from`; never goes beyond `to`.
 */
export function layingOf<F extends ReportedFigure>(pieces: readonly Piece<F>[], from: number, to: number): Piece<F>[] {
  // Single years first, then shorter ranges: at a tie the first stays, so the first range starts latest.
  const sorted = pieces
    .filter((piece) => piece.from >= from && piece.to >= piece.from && piece.to <= to)
    .sort((a, b) => Number(isRange(a)) - Number(isRange(b)) || a.to - b.to);
  // From the back: the best laying from a year is a piece that starts there and the best laying from the year after it.
  const bestFrom = new Map<number, Piece<F>[]>();
  for (let year = to; year >= from; year--) {
    const [best] = sorted
      .filter((piece) => piece.from === year)
      .map((piece) => [piece, ...(bestFrom.get(piece.to + 1) ?? [])])
      .sort((a, b) => reach(b) - reach(a) || ranges(a) - ranges(b));
    if (best !== undefined) bestFrom.set(year, best);
  }
  return bestFrom.get(from) ?? [];
}
