/**
 * The bar of one indicator, in the target's own terms (rule of progress, section 3): where the road starts, where it
 * stands, and the marks of all periods. Places are percent of the width. It says nothing that its sentence does not.
 */
import type { Indicator, Target } from '../content/schema.ts';
import type { Assessment } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { type Measured, termsOf } from '../text/sentence/terms.ts';
import type { AssessedTarget } from './assessed.ts';
import { valueBeside, withCaveat } from './judged-value.ts';
import { placeAcross } from './scale.ts';
import { yearsOfTarget } from './span.ts';

export interface BarMark {
  at: number;
  /** Side on which the target is met. */
  good: 'left' | 'right';
  end: number;
  /** The mark of the road that is drawn. */
  drawn: boolean;
  label: string;
}

export interface BarPoint {
  at: number;
  label: string;
}

export interface Bar {
  marks: BarMark[];
  /** From the start of the road to where it stands; null without either. */
  run: { from: number; to: number } | null;
  /** Where it stands: solid for a result, hollow for a forecast; `about` names the years of its number. */
  stand: (BarPoint & { kind: 'result' | 'forecast'; about: string }) | null;
  /** The range that the source gave for it. */
  range: { from: number; to: number } | null;
  baseline: BarPoint | null;
  expected: BarPoint | null;
  ended: boolean;
}

/** The target whose road is drawn: the latest that has a value, else the first. */
export const drawnOf = (assessed: readonly AssessedTarget[]): AssessedTarget | undefined =>
  assessed.findLast(({ assessment: a }) => a.value !== null || a.forecast !== null) ?? assessed[0];

/** Where the road of a target starts, in its own terms: nothing for amounts and averages, the baseline for a level. */
function startOf(
  { measure }: Measured,
  { target, assessment }: AssessedTarget,
): { value: number; year: number } | null {
  if (measure !== 'level') return { value: 0, year: target.baselineYear };
  return assessment.baseline;
}

const standOf = (
  a: Assessment,
  target: Target,
): { value: number; year: number; kind: 'result' | 'forecast' } | null => {
  if (a.value !== null && a.year !== null) return { value: a.value, year: a.year, kind: 'result' };
  return a.forecast && { value: a.forecast.value, year: target.end, kind: 'forecast' };
};

/** A narrow bar has no room for "percentage points". */
const brief = (label: string): string => label.replace('percentage point', 'point');

export function barOf(indicator: Indicator, assessed: readonly AssessedTarget[], asOf: string, locale: Locale): Bar {
  const comparable = assessed.filter(({ target }) => !target.unit);
  const drawn = drawnOf(comparable);
  const start = drawn ? startOf(indicator, drawn) : null;
  const stand = drawn ? standOf(drawn.assessment, drawn.target) : null;
  const beside = drawn ? valueBeside(indicator, drawn, locale) : null;
  const a = drawn?.assessment ?? null;
  const range = indicator.measure === 'level' && stand ? (drawn?.range ?? null) : null;
  const expected = a?.expected != null && a.year !== null && a.year < (drawn?.target.end ?? 0) ? a.expected : null;
  const targets = comparable.map(({ target }) => Number(target.value));
  const shown = [start?.value, stand?.value, expected, range && Number(range.low), range && Number(range.high)];
  const amounts = [...targets, ...shown.filter((n): n is number => typeof n === 'number')];
  const edges =
    stand || start
      ? []
      : indicator.scale.map(Number).filter((n, i) => indicator.scale[i] !== null && Number.isFinite(n));
  const place = placeAcross([...amounts, ...edges]);
  const print = (value: number, target: Target): string => {
    const terms = termsOf(indicator, target, locale);
    return indicator.measure === 'level' ? terms.level(value) : terms.value(value);
  };

  return {
    marks: comparable.map(({ target }) => ({
      at: place(Number(target.value)),
      good: target.op.startsWith('>') ? 'right' : 'left',
      end: target.end,
      drawn: target === drawn?.target,
      label: brief(`${yearsOfTarget(indicator.measure, target)}: ${termsOf(indicator, target, locale).target}`),
    })),
    run: start && stand ? { from: place(start.value), to: place(stand.value) } : null,
    stand:
      stand && drawn
        ? {
            at: place(stand.value),
            kind: stand.kind,
            about: beside?.short ?? '',
            label: brief(withCaveat(beside?.value ?? '', indicator, locale)),
          }
        : null,
    range: range && { from: place(Number(range.low)), to: place(Number(range.high)) },
    baseline:
      start && drawn && (indicator.measure === 'level' || stand)
        ? {
            at: place(start.value),
            label: indicator.measure === 'level' ? `${start.year}: ${print(start.value, drawn.target)}` : '0',
          }
        : null,
    expected: expected !== null && drawn ? { at: place(expected), label: print(expected, drawn.target) } : null,
    ended: indicator.ended !== null && indicator.ended <= asOf,
  };
}
