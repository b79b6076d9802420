/** The bar, case by case: every measure with every operator that it takes, and all that can be known of a period. */
import type { Figure, Indicator } from '../../src/content/schema.ts';
import type { Measure, Operator } from '../../src/domain/types.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { type Bar, barOf } from '../../src/views/bar.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

export const AS_OF = '2026-11-22';

/** What is known: a result, an estimate alone, a range, a series that ended before its target, nothing. */
export const STATES = ['result', 'forecast', 'range', 'ended', 'nothing'] as const;
export type State = (typeof STATES)[number];

interface Series {
  /** The target for each period: one to reach, and one not to pass. */
  target: { atLeast: string; atMost: string };
  figures: Record<State, (falls: boolean) => Figure[]>;
}

const ENDED = '2024-07-01';
const base = aFigure('2020--2021-02', '50');
const early = (id: string, value: string): Figure => aFigure(id, value, { stage: 'estimate' });
const roughly = (id: string, value: string, low: string, high: string): Figure =>
  aFigure(id, value, { low, high, wording: 'khoảng' });
const yearly = (value: string, last: number): Figure[] =>
  Array.from({ length: last - 2020 }, (_, i) => aFigure(`${2021 + i}--${2022 + i}-02`, value));

/** A series that starts from 50 in 2020 and stands at `up`, or at `down`, in 2025. */
const levels = (up: number, down: number): Series['figures'] => {
  const at = (falls: boolean): number => (falls ? down : up);
  return {
    result: (falls) => [base, aFigure('2025--2026-02', String(at(falls)))],
    forecast: (falls) => [base, early('2025--2025-10', String(at(falls)))],
    range: (falls) => [base, roughly('2025--2026-02', String(at(falls)), String(at(falls) - 1), String(at(falls) + 1))],
    ended: (falls) => [base, aFigure('2023--2024-02', String((50 + at(falls)) / 2))],
    nothing: () => [],
  };
};

/** A series of years that are all alike: an average of them, or a total of five. */
const alike = (value: string, whole: string, low: string, high: string): Series['figures'] => ({
  result: () => yearly(value, 2025),
  forecast: () => [early('2021-2025--2025-10', whole)],
  range: () => [roughly('2021-2025--2026-02', whole, low, high)],
  ended: () => yearly(value, 2023),
  nothing: () => [],
});

const SERIES: Record<Measure, Series> = {
  level: { target: { atLeast: '60', atMost: '40' }, figures: levels(58, 44) },
  rate: { target: { atLeast: '5', atMost: '3' }, figures: alike('4', '4', '3.8', '4.3') },
  sum: { target: { atLeast: '100', atMost: '60' }, figures: alike('15', '75', '70', '80') },
  reduction: { target: { atLeast: '2', atMost: '2' }, figures: levels(45, 45) },
  growth: { target: { atLeast: '3', atMost: '3' }, figures: levels(55, 55) },
  change: { target: { atLeast: '10', atMost: '-10' }, figures: levels(58, 44) },
  percent_change: { target: { atLeast: '20', atMost: '-20' }, figures: levels(58, 44) },
};

export interface BarCase {
  measure: Measure;
  op: Operator;
  state: State;
  indicator: Indicator;
}

const OPERATORS: Record<Measure, readonly Operator[]> = {
  level: ['>=', '>', '<=', '<'],
  rate: ['>=', '>', '<=', '<'],
  sum: ['>=', '>', '<=', '<'],
  reduction: ['>=', '>'],
  growth: ['>=', '>'],
  change: ['>=', '>', '<=', '<'],
  percent_change: ['>=', '>', '<=', '<'],
};

function caseOf(measure: Measure, op: Operator, state: State): BarCase {
  const { target, figures } = SERIES[measure];
  const falls = op.startsWith('<');
  const value = falls ? target.atMost : target.atLeast;
  const later = { period: '2026-2030', baselineYear: 2025, end: 2030 };
  const indicator = anIndicator(figures[state](falls), {
    measure,
    targets: [
      aTarget({ op, value }),
      aTarget({ ...later, op, value: measure === 'level' ? (falls ? '30' : '70') : value }),
    ],
    ended: state === 'ended' ? ENDED : null,
    scale: ['0', null],
  });
  return { measure, op, state, indicator };
}

/** Seven measures, their operators, five states: 120 cases. */
export const CASES: readonly BarCase[] = (Object.keys(SERIES) as Measure[]).flatMap((measure) =>
  OPERATORS[measure].flatMap((op) => STATES.map((state) => caseOf(measure, op, state))),
);

export const barOfCase = ({ indicator }: Pick<BarCase, 'indicator'>): Bar =>
  barOf(indicator, assessIndicator(indicator, AS_OF), AS_OF, 'vi');
