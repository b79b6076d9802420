import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/progress.ts';
import type { Assessment, Measure, Operator, Path, Stage } from '../../src/domain/types.ts';

interface Vector {
  name: string;
  indicator: { measure: Measure; path: Path; scale?: [number, number]; ended?: string };
  target: {
    op: Operator;
    value: number;
    baseline_year: number;
    end: number;
    unit?: boolean;
    baseline?: { year: number; value: number };
  };
  figures: {
    period: string;
    value: number;
    stage: Stage;
    published: string;
    low?: number;
    high?: number;
    withdrawn?: { date: string };
  }[];
  asOf: string;
  expect: Omit<Assessment, 'step' | 'restsOn' | 'level'>;
}

const vectors: Vector[] = JSON.parse(readFileSync(new URL('progress-vectors.json', import.meta.url), 'utf8'));

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

const TOLERANCE = 1e-9;
const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/** Of `actual` what `expected` names, a number that is near enough being the expected one. */
const snap = (actual: unknown, expected: unknown): unknown => {
  if (typeof actual === 'number' && typeof expected === 'number') return isNear(actual, expected) ? expected : actual;
  if (actual === null || expected === null || typeof actual !== 'object' || typeof expected !== 'object') return actual;
  const inner = new Map(Object.entries(actual));
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, snap(inner.get(key), value)]));
};

describe('the rule of progress, case by case', () => {
  it('knows 86 cases', () => expect(vectors).toHaveLength(86));

  it.each(vectors)('$name', (vector) => {
    expect(snap(ask(vector), vector.expect)).toEqual(vector.expect);
  });
});
