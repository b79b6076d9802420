/** Figures of one period and stage that cannot both be right. */
import { type Exact, exact } from './exact.ts';
import { isKnown, kindOf } from './figures.ts';
import type { Decimal, IsoDate, ReportedFigure } from './types.ts';

/** One unit of the last digit that the source gave; zeros at the end of a whole number are taken for rounding. */
function unitOf(value: Decimal): Exact {
  const fraction = value.split('.')[1];
  if (fraction !== undefined) return exact(`0.${'0'.repeat(fraction.length - 1)}1`);
  const zeros = /[1-9]0*$/.exec(value)?.[0].length ?? 1;
  return exact(`1${'0'.repeat(zeros - 1)}`);
}

/** What the source may have meant: its admissible range, or the numbers that round to the one it gave. */
function spanOf({ value, low, high }: ReportedFigure): { from: Exact; to: Exact } {
  const half = unitOf(value).div(2);
  return {
    from: low === null ? exact(value).sub(half) : exact(low),
    to: high === null ? exact(value).add(half) : exact(high),
  };
}

const agree = (a: ReportedFigure, b: ReportedFigure): boolean => {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x.from.compare(y.to) < 0 && y.from.compare(x.to) < 0;
};

/**
 * The figures known by `asOf` that contradict the one in use by more than rounding: of its period and stage, and like it
 * a result or a forecast. A weaker stage is no contradiction, nor is a forecast that the result left behind.
 */
export const contradictionsOf = <F extends ReportedFigure>(inUse: F, figures: readonly F[], asOf: IsoDate): F[] =>
  figures.filter(
    (other) =>
      other.id !== inUse.id &&
      other.period === inUse.period &&
      other.stage === inUse.stage &&
      kindOf(other) === kindOf(inUse) &&
      isKnown(other, asOf) &&
      !agree(inUse, other),
  );
