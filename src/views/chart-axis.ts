/** The two axes of the chart of all years: the same for the drawing and for the chart that a reader asks for. */
import { scaleLinear } from 'd3-scale';
import { numberToDecimal, roundDecimal } from '../text/decimal.ts';
import { formatDecimal } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Chart, extentOf } from './chart.ts';
import { ROOM_OF_YEAR } from './chart-room.ts';

export interface ChartAxes {
  /** Each year at its middle; `narrow`: named also where there is no room for all. */
  x: { low: number; high: number; years: { year: number; narrow: boolean }[] };
  /** The labels have digits enough to tell one from the next. */
  y: {
    low: number;
    high: number;
    ticks: { value: number; label: string }[];
    /** Letters that there is room for left of the plot, where all labels stand. */
    letters: number;
    /** Whether the axis leaves zero out. */
    cut: boolean;
  };
}

/** Every fifth year back from the last, and the first where that leaves room. */
const isNamed = ({ first, last }: Chart, year: number): boolean =>
  (last - year) % 5 === 0 || (year === first && (last - first) % 5 > 1);

/** Room comes in steps, so that a style sheet can make it. */
const roomFor = (letters: number): number => [2, 4, 6, 8].find((step) => letters <= step) ?? 12;

export function axesOf(chart: Chart, locale: Locale): ChartAxes {
  const [low, high] = extentOf(chart);
  const even = scaleLinear([low, high], [0, 1]).ticks(4);
  const whole = even.filter(Number.isInteger);
  // There is no half a beach; averages of counts may lie between two whole numbers.
  const ticks = chart.isCounted && whole.length > 0 ? whole : even;
  const digits = Math.max(0, ...ticks.map((tick) => (numberToDecimal(tick).split('.')[1] ?? '').length));
  const label = (tick: number): string => formatDecimal(roundDecimal(numberToDecimal(tick), digits), locale);
  return {
    x: {
      low: chart.first - ROOM_OF_YEAR,
      high: chart.last + ROOM_OF_YEAR,
      years: Array.from({ length: chart.last - chart.first + 1 }, (_, i) => {
        const year = chart.first + i;
        return { year, narrow: isNamed(chart, year) };
      }),
    },
    y: {
      low,
      high,
      ticks: ticks.map((value) => ({ value, label: label(value) })),
      letters: roomFor(Math.max(0, ...ticks.map((tick) => label(tick).length))),
      cut: low > 0 || high < 0,
    },
  };
}
