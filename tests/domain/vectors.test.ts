import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/progress.ts';
import { snapped } from '../any-plan/support/alike.ts';
import { CHANGES, VECTORS, type Vector } from './vectors.ts';

const decimal = (n: number | undefined) => (n === undefined ? null : String(n));

const ask = ({ indicator, target, figures, asOf }: Vector) =>
  assess({
    series: {
      measure: indicator.measure,
      path: indicator.path,
      scale: [decimal(indicator.scale?.[0]), decimal(indicator.scale?.[1])],
      ended: indicator.ended ?? null,
    },
    target: {
      op: target.op,
      value: String(target.value),
      baselineYear: target.baseline_year,
      end: target.end,
      baseline: target.baseline
        ? { ...target.baseline, value: String(target.baseline.value), stage: 'official' }
        : null,
      otherUnit: target.unit ?? false,
    },
    figures: figures.map((figure) => ({
      id: `${figure.period}--${figure.published}`,
      period: figure.period,
      published: figure.published,
      value: String(figure.value),
      low: decimal(figure.low),
      high: decimal(figure.high),
      stage: figure.stage,
      withdrawn: figure.withdrawn ?? null,
    })),
    asOf,
  });

describe('the rule of progress, case by case', () => {
  it('knows 86 cases', () => expect(VECTORS).toHaveLength(86));

  it.each([...VECTORS, ...CHANGES])('$name', (vector) => {
    expect(snapped(ask(vector), vector.expect)).toEqual(vector.expect);
  });
});
