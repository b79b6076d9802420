/** Questions for the rule: factories that take overrides, and generators that hit the boundaries of the rule often. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { toDecimal } from '../../src/domain/exact.ts';
import { MEASURE_NAMES } from '../../src/domain/measures.ts';
import type { Question } from '../../src/domain/progress.ts';
import { type Measure, type Operator, type Path, type ReportedFigure, STAGES } from '../../src/domain/types.ts';

export const BASE_YEAR = 2020;

/** An official result of a full year or a range, published in March after it. */
export function figure(
  period: string,
  value: string | Fraction,
  override: Partial<ReportedFigure> = {},
): ReportedFigure {
  const published = override.published ?? `${Number(period.slice(-4)) + 1}-03`;
  return {
    id: `${period}--${published}`,
    period,
    published,
    value: typeof value === 'string' ? value : toDecimal(value),
    low: null,
    high: null,
    stage: 'official',
    withdrawn: null,
    ...override,
  };
}

interface Override {
  measure?: Measure;
  path?: Path;
  op?: Operator;
  value?: string;
  end?: number;
  series?: Partial<Question['series']>;
  target?: Partial<Question['target']>;
}

/** At least 60 by 2025, from the level of 2020, asked in June 2024. */
export const question = (figures: ReportedFigure[], asOf = '2024-06-01', over: Override = {}): Question => ({
  series: {
    measure: over.measure ?? 'level',
    path: over.path ?? 'straight',
    scale: [null, null],
    ended: null,
    ...over.series,
  },
  target: {
    op: over.op ?? '>=',
    value: over.value ?? '60',
    baselineYear: BASE_YEAR,
    end: over.end ?? 2025,
    baseline: null,
    otherUnit: false,
    ...over.target,
  },
  figures,
  asOf,
});

/** A level on its way: B at 2020, v after k of n years, T asked for after n. */
export interface Way {
  path: Path;
  op: Operator;
  n: number;
  k: number;
  B: Fraction;
  T: Fraction;
  v: Fraction;
}

const hair = new Fraction('0.001');
const small = fc.integer({ min: -30, max: 30 });
/** Nothing, or a hair to either side: most boundaries tell only exact equality. */
const nudge = fc.constantFrom(-1, 0, 0, 0, 1).map((times) => hair.mul(times));
const operator = fc.constantFrom<Operator>('>=', '>', '<=', '<');
const years = fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n })));

/** Straight: T lies n steps from B, the value on a step, on the line, just fast enough, or anywhere. */
const straightWay: fc.Arbitrary<Way> = fc
  .tuple(
    years,
    operator,
    small,
    small,
    fc.integer({ min: -4, max: 12 }),
    nudge,
    fc.constantFrom('line', 'twice', 'goal', 'start', 'any'),
  )
  .map(([[n, k], op, start, step, any, aside, place]) => {
    const B = new Fraction(start);
    const T = B.add(new Fraction(step).mul(n));
    // Twice the pace so far from here on leads to T: (v-B)(1 + 2(n-k)/k) = T-B.
    const twice = B.add(
      T.sub(B)
        .mul(k)
        .div(2 * n - k),
    );
    const v = { line: B.add(step * k), twice, goal: T, start: B, any: B.add(new Fraction(any).mul(step).div(2)) }[
      place
    ];
    return { path: 'straight', op, n, k, B, T, v: decimalOf(v.add(aside)) };
  });

/** Geometric: T is B times a ratio n times over; negative levels are as good as positive ones. */
const geometricWay: fc.Arbitrary<Way> = fc
  .tuple(
    years,
    operator,
    fc.constantFrom(1, 5, 40, -1, -40),
    fc.constantFrom('0.5', '0.8', '0.9', '1', '1.1', '1.25', '2'),
    fc.integer({ min: -2, max: 8 }),
    nudge,
    fc.constantFrom('line', 'twice', 'goal', 'start', 'any'),
  )
  .map(([[n, k], op, start, ratio, any, aside, place]) => {
    const B = new Fraction(start);
    const times = (power: number) => B.mul(new Fraction(ratio).pow(power) ?? 1);
    // k steps so far and twice as many in each year left: T is k + 2(n-k) steps away.
    const T = place === 'twice' ? times(k + 2 * (n - k)) : times(n);
    const v = { line: times(k), twice: times(k), goal: T, start: B, any: times(any) }[place];
    return { path: 'geometric', op, n, k, B, T: decimalOf(T), v: decimalOf(v.add(aside)) };
  });

/** To a decimal that can be written. */
const decimalOf = (x: Fraction) => new Fraction(toDecimal(x));

export const way = fc.oneof(straightWay, geometricWay);

export const levelFigures = ({ B, v, k }: Pick<Way, 'B' | 'v' | 'k'>) => [
  figure(String(BASE_YEAR), B),
  figure(String(BASE_YEAR + k), v),
];
/** The June after the value's year: before the deadline, or after it where k is n. */
export const juneAfter = (k: number) => `${BASE_YEAR + k + 1}-06-01`;

export const levelQuestion = ({ path, op, n, k, B, T, v }: Way): Question =>
  question(levelFigures({ B, v, k }), juneAfter(k), { path, op, value: toDecimal(T), end: BASE_YEAR + n });

/** Null four times out of five. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const stage = fc.constantFrom(...STAGES);
const amount = fc.integer({ min: -40, max: 160 }).map((tenths) => toDecimal(new Fraction(tenths, 10)));
const year = fc.integer({ min: 2018, max: 2027 });
const period = fc.oneof(
  { weight: 8, arbitrary: year.map(String) },
  { weight: 4, arbitrary: fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, more]) => `${y}-${y + more}`) },
  { weight: 1, arbitrary: year.map((y) => `${y}-M9`) },
  { weight: 1, arbitrary: year.map((y) => `${y}-05`) },
  { weight: 1, arbitrary: year.map((y) => `${y}-05-31`) },
);
const day = fc.tuple(fc.integer({ min: 2019, max: 2029 }), fc.constantFrom('01-01', '02-15', '06-30', '12-31'));
const isoDay = day.map(([y, rest]) => `${y}-${rest}`);
const partial = day.chain(([y, rest]) => fc.constantFrom(`${y}`, `${y}-${rest.slice(0, 2)}`, `${y}-${rest}`));

const anyFigure: fc.Arbitrary<ReportedFigure> = fc
  .record({
    period,
    published: partial,
    value: fc.oneof(amount, fc.constantFrom('0', '-100', '-250', '1000000000000.000000000001')),
    below: fc.constantFrom(null, null, null, '0', '0.5', '5'),
    above: fc.constantFrom(null, null, null, '0', '0.5', '5'),
    stage,
    withdrawn: seldom(isoDay).map((date) => (date === null ? null : { date })),
  })
  .map(({ below, above, ...rest }) => ({
    ...rest,
    id: `${rest.period}--${rest.published}`,
    low: below === null ? null : toDecimal(new Fraction(rest.value).sub(below)),
    high: above === null ? null : toDecimal(new Fraction(rest.value).add(above)),
  }));

/** In most of the questions every year of 2020-2025 has a result, or every year but one, so that whole layings are common. */
const tame = fc
  .tuple(
    fc.array(amount, { minLength: 6, maxLength: 6 }),
    stage,
    fc.constantFrom(null, null, '0.5', '5'),
    fc.constantFrom(0, 0, 0, 1, 2, 3, 5, null, null, null),
  )
  .map(([values, common, spread, hole]) =>
    values.flatMap((value, i) => {
      const high = spread && toDecimal(new Fraction(value).add(spread));
      return i === hole ? [] : [figure(String(BASE_YEAR + i), value, { stage: common, low: high && value, high })];
    }),
  );
const figures = fc
  .tuple(fc.oneof(fc.constant([]), tame, tame, tame), fc.array(anyFigure, { maxLength: 6 }))
  .map(([yearly, wild]) => [...yearly, ...wild].map((each, i) => ({ ...each, id: `${each.id}--${i + 2}` })));

/** Mostly during the years of the target. */
const askedOn = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2022, max: 2026 }).map((y) => `${y}-06-30`) },
  { weight: 1, arbitrary: isoDay },
);

/** Anything that the types allow, sensible or not. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  series: fc.record({
    measure: fc.constantFrom(...MEASURE_NAMES),
    path: fc.constantFrom<Path>('straight', 'geometric'),
    scale: fc.constantFrom<readonly [string | null, string | null]>(
      [null, null],
      [null, null],
      ['0', null],
      ['0', '100'],
    ),
    ended: seldom(isoDay).map((date) => (date !== null && date > '2024' ? date : null)),
  }),
  target: fc.record({
    op: operator,
    value: fc.oneof(amount, fc.constantFrom('0', '-100', '-200', '40')),
    baselineYear: fc.constantFrom(2020, 2020, 2020, 2020, 2021, 2025),
    end: fc.constantFrom(2025, 2025, 2024, 2026, 2020),
    baseline: seldom(
      fc.record({ year: fc.constantFrom(2019, 2021, 2025), value: amount, stage: fc.constantFrom(...STAGES) }),
    ),
    otherUnit: fc.nat({ max: 19 }).map((one) => one === 7),
  }),
  figures,
  asOf: askedOn,
});

/** Reproducible, and thousands of cases each. */
export const RUNS = { seed: 13, numRuns: 2000 };

/** Runs a property and counts what it met, so that no property holds for want of cases. */
export function checkAndCount<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(arbitrary, (value) => {
      const met = property(value);
      counts.set(met, (counts.get(met) ?? 0) + 1);
    }),
    RUNS,
  );
  return counts;
}
