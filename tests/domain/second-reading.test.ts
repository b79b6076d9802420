/** The second reading of the rule, against the same cases as the first, and both against each other on invented ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../src/domain/period.ts';
import { assess } from '../../src/domain/progress.ts';
import type { Measure, Operator, Path, Stage } from '../../src/domain/types.ts';
import { snapped } from '../any-plan/support/alike.ts';
import { type Case, type Reading, readAgain } from '../any-plan/support/second-reading.ts';
import { CHANGES, VECTORS, type Vector } from './vectors.ts';

const text = (n: number | undefined): string | null => (n === undefined ? null : String(n));

const caseOf = ({ indicator, target, figures, asOf }: Vector): Case => ({
  measure: indicator.measure,
  path: indicator.path,
  scale: [text(indicator.scale?.[0]), text(indicator.scale?.[1])],
  ended: indicator.ended ?? null,
  op: target.op,
  value: String(target.value),
  baselineYear: target.baseline_year,
  end: target.end,
  baseline: target.baseline
    ? { year: target.baseline.year, value: String(target.baseline.value), stage: 'official' }
    : null,
  otherUnit: target.unit ?? false,
  reports: figures.map(({ period, published, value, low, high, stage, withdrawn }) => ({
    id: `${period}--${published}`,
    value: String(value),
    low: text(low),
    high: text(high),
    stage,
    withdrawn: withdrawn?.date ?? null,
  })),
  asOf,
});

describe('the second reading of the rule', () => {
  it.each([...VECTORS, ...CHANGES])('$name', (vector) => {
    expect(snapped(readAgain(caseOf(vector)), vector.expect)).toEqual(vector.expect);
  });
});

/** What the program says of the same case. */
function firstReading({ reports, builtOn, ...asked }: Case): Reading {
  const { step, restsOn, level, ...said } = assess({
    series: {
      measure: asked.measure as Measure,
      path: asked.path as Path,
      scale: [asked.scale[0] ?? null, asked.scale[1] ?? null],
      ended: asked.ended,
    },
    target: {
      op: asked.op as Operator,
      value: asked.value,
      about: asked.about ?? null,
      baselineYear: asked.baselineYear,
      end: asked.end,
      baseline: asked.baseline && { ...asked.baseline, stage: asked.baseline.stage as Stage },
      otherUnit: asked.otherUnit,
    },
    figures: reports.map(({ id, stage, withdrawn, ...values }) => {
      const [period = '', published = ''] = id.split('--');
      return {
        ...values,
        id,
        period,
        published,
        known: knownFrom(published, builtOn ?? asked.asOf),
        stage: stage as Stage,
        withdrawn: withdrawn ? { date: withdrawn } : null,
      };
    }),
    asOf: asked.asOf,
  });
  return said;
}

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((n) => (n / 10).toFixed(1));
const years = fc.integer({ min: 2019, max: 2026 });

const report = fc
  .record({
    first: years,
    length: fc.constantFrom(0, 0, 0, 0, 1, 2, 4),
    published: fc.constantFrom('-01-20', '-05', '', '-12-31'),
    later: fc.constantFrom(0, 1, 1, 1, 2),
    value: tenths(1, 400),
    width: fc.constantFrom(null, null, null, '0.5'),
    stage: fc.constantFrom('estimate', 'preliminary', 'official'),
    withdrawn: fc.constantFrom(null, null, null, null, '2025-06-01'),
  })
  .map(({ first, length, published, later, value, width, stage, withdrawn }) => {
    const last = first + length;
    const period = length ? `${first}-${last}` : String(first);
    return {
      id: `${period}--${last + later}${published}`,
      value,
      low: width && value,
      high: width && (Number(value) + Number(width)).toFixed(1),
      stage,
      withdrawn,
    };
  });

const LESS_OR_MORE = ['>=', '>', '<=', '<'];

/** The number of a target, and what an "about" of it may mean. Only a change has a sign of its own. */
function numbersOf({ measure, value }: { measure: string; value: string }, below: boolean, isAbout: boolean) {
  const signed = below && ['change', 'percent_change'].includes(measure) ? `-${value}` : value;
  const beside = (by: number): string => (Number(signed) + by).toFixed(1);
  return { value: signed, about: isAbout ? { low: beside(-0.5), high: beside(0.5) } : null };
}

const cases = fc
  .record({
    measure: fc.constantFrom('level', 'level', 'reduction', 'growth', 'rate', 'sum', 'change', 'percent_change'),
    path: fc.constantFrom('straight', 'geometric'),
    scale: fc.constantFrom([null, null], ['0', null], ['0', '30']),
    ended: fc.constantFrom(null, null, null, '2024-07-01'),
    op: fc.constantFrom(...LESS_OR_MORE),
    value: tenths(1, 400),
    below: fc.boolean(),
    isAbout: fc.constantFrom(false, false, false, true),
    baselineYear: fc.constantFrom(2020, 2020, 2025),
    baseline: fc.constantFrom(
      null,
      null,
      { year: 2021, value: '20', stage: 'official' },
      { year: 2021, value: '20', stage: 'preliminary' },
    ),
    otherUnit: fc.constantFrom(false, false, false, false, true),
    reports: fc.uniqueArray(report, { selector: ({ id }) => id, maxLength: 12 }),
    asOf: fc.constantFrom('2023-03-01', '2024-12-31', '2026-01-01', '2026-11-22', '2028-04-04'),
    builtOn: fc.constantFrom('2028-04-04', '2028-05-20'),
  })
  .map(
    ({ below, isAbout, ...each }): Case => ({
      ...each,
      ...numbersOf(each, below, isAbout),
      end: each.baselineYear + 5,
      // What the content check lets through: a fall or a growth is asked for as "at least", only a level's path bends,
      // and what starts from nothing has no baseline of its own.
      op: ['reduction', 'growth'].includes(each.measure) ? each.op.replace('<', '>') : each.op,
      path: each.measure === 'level' ? each.path : 'straight',
      baseline: each.baselineYear === 2020 && !['rate', 'sum'].includes(each.measure) ? each.baseline : null,
    }),
  );

it('agrees with the first on two thousand invented cases', () => {
  fc.assert(
    fc.property(cases, (asked) => {
      const first = firstReading(asked);
      expect(snapped(readAgain(asked), first)).toEqual(first);
    }),
    { numRuns: 2000, seed: 13 },
  );
});
