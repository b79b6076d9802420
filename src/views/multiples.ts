/** Small pictures of the series of one dimension, side by side on one scale: results alone, joined where none is missing. */
import type { Breakdown, Figure, Indicator, Member } from '../content/schema.ts';
import { breakBetween } from '../domain/breaks.ts';
import { parsePeriod } from '../domain/period.ts';
import { beatsBetween, resultOf, rhythmOf } from '../domain/rhythm.ts';
import type { Decimal, IsoDate } from '../domain/types.ts';
import { resultsOf } from './breakdown.ts';

/** Units of the drawing: every picture is as large, with room for the dots at its edges. */
export const SMALL_PICTURE = { width: 132, height: 56, edge: 5 } as const;

/** A result in a picture, in its units. */
export interface Dot {
  x: number;
  y: number;
  figure: Figure;
}

export interface Picture {
  member: Member;
  /** Empty where the member has no result. */
  dots: Dot[];
  /** Results that follow one another without a gap or a break between them. */
  lines: { from: Dot; to: Dot }[];
}

export interface Multiples {
  /** The ends of the scale that all share, as their sources wrote them: the least and the greatest result of all. */
  low: Decimal;
  high: Decimal;
  /** The earliest and the latest period drawn. */
  first: string;
  last: string;
  pictures: Picture[];
  /** The series of the whole on the same scale, behind each picture. */
  whole: Pick<Picture, 'dots' | 'lines'>;
}

interface Point {
  /** The end of the period. */
  time: number;
  figure: Figure;
}

const round = (units: number): number => Math.round(units * 10) / 10;

/** Null where there are fewer than two periods to draw: a table says as much. */
export function multiplesOf(indicator: Indicator, { series }: Breakdown, asOf: IsoDate): Multiples | null {
  const rhythm = rhythmOf(indicator);
  const pointsOf = (figures: readonly Figure[]): Point[] =>
    resultsOf(indicator, figures, asOf).flatMap((figure) => {
      const stretch = resultOf(parsePeriod(figure.period), rhythm);
      return stretch ? [{ time: stretch.to, figure }] : [];
    });
  const own = series.map(({ member, figures }) => ({ member, points: pointsOf(figures) }));
  const parts = own.flatMap(({ points }) => points);
  const times = parts.map(({ time }) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  if (parts.length === 0 || start === end) return null;
  const whole = pointsOf(indicator.figures).filter(({ time }) => start <= time && time <= end);
  const byValue = [...parts, ...whole].toSorted((a, b) => Number(a.figure.value) - Number(b.figure.value));
  const [least, most] = [byValue[0], byValue.at(-1)];
  const [earliest, latest] = [parts.find(({ time }) => time === start), parts.find(({ time }) => time === end)];
  if (!least || !most || !earliest || !latest) return null;
  const [low, high] = [Number(least.figure.value), Number(most.figure.value)];
  const { width, height, edge } = SMALL_PICTURE;
  const drawn = (points: readonly Point[]): Pick<Picture, 'dots' | 'lines'> => {
    const dots = points.map(({ time, figure }) => ({
      x: round(edge + ((time - start) / (end - start)) * (width - 2 * edge)),
      y:
        low === high
          ? height / 2
          : round(height - edge - ((Number(figure.value) - low) / (high - low)) * (height - 2 * edge)),
      figure,
    }));
    const lines = dots.slice(1).flatMap((to, at) => {
      const [a, b, from] = [points[at], points[at + 1], dots[at]];
      if (!a || !b || !from || beatsBetween(a.time, b.time, rhythm) !== 1) return [];
      return breakBetween(indicator.breaks, a.figure, b.figure) ? [] : [{ from, to }];
    });
    return { dots, lines };
  };
  return {
    low: least.figure.value,
    high: most.figure.value,
    first: earliest.figure.period,
    last: latest.figure.period,
    pictures: own.map(({ member, points }) => ({ member, ...drawn(points) })),
    whole: drawn(whole),
  };
}
