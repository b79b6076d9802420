/** Small indicators in memory, put through the whole pipeline: figures → rule → sentence. */
import type { Measure } from '../../src/domain/measures.ts';
import type { Decimal, Operator, Path, Stage } from '../../src/domain/types.ts';
import { type AssessedTarget, assessIndicator } from '../../src/views/assessed.ts';
import { aFigure, anIndicator, aSource, aTarget } from '../views/factories.ts';

interface GivenFigure {
  value: Decimal;
  low?: Decimal;
  high?: Decimal;
  stage?: Stage;
}

type Words = { vi: string; en: string };

/** What a case cares about. */
export interface Given {
  measure?: Measure;
  path?: Path;
  unit?: Words;
  decimals?: number;
  scale?: readonly [Decimal | null, Decimal | null];
  ended?: string;
  op?: Operator;
  /** The target's own number. */
  value?: Decimal;
  baselineYear?: number;
  end?: number;
  baseline?: { year: number; value: Decimal; stage?: Stage };
  targetUnit?: Words;
  /** By period; published in March after it, unless the key says when: `2025--2025-10`. */
  figures?: Record<string, Decimal | GivenFigure>;
  asOf?: string;
}

const PERCENT = { vi: '%', en: '%' };
const PEOPLE = { vi: 'người', en: 'people' };
const DONG = { vi: 'tỷ đồng', en: 'billion VND' };

/** A usual series and target of each measure. */
const USUAL: Record<Measure, { unit: Words; decimals: number; value: Decimal }> = {
  level: { unit: PERCENT, decimals: 2, value: '54' },
  reduction: { unit: PERCENT, decimals: 2, value: '1.5' },
  change: { unit: PEOPLE, decimals: 0, value: '-20000' },
  percent_change: { unit: PEOPLE, decimals: 0, value: '-15' },
  growth: { unit: DONG, decimals: 0, value: '10' },
  rate: { unit: { vi: '%/năm', en: '% per year' }, decimals: 2, value: '11' },
  sum: { unit: DONG, decimals: 0, value: '750000' },
};

function figureOf(key: string, given: Decimal | GivenFigure) {
  const [period = '', published = `${Number(/\d{4}(?!.*\d{4})/.exec(key)?.[0]) + 1}-03-15`] = key.split('--');
  const { value, ...rest } = typeof given === 'string' ? { value: given } : given;
  return aFigure(`${period}--${published}`, value, rest);
}

/** The one target of the case, assessed. By default: at least 54% by 2025, from the level of 2020, asked in June 2024. */
export function assessed(given: Given): AssessedTarget {
  const measure = given.measure ?? 'level';
  const { unit, decimals, value } = USUAL[measure];
  const target = aTarget({
    op: given.op ?? '>=',
    value: given.value ?? value,
    baselineYear: given.baselineYear ?? 2020,
    end: given.end ?? 2025,
    baseline: given.baseline ? { stage: 'official', source: aSource, note: null, ...given.baseline } : null,
    unit: given.targetUnit ?? null,
  });
  const figures = Object.entries(given.figures ?? {})
    .map(([key, figure]) => figureOf(key, figure))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const indicator = anIndicator(figures, {
    measure,
    unit: given.unit ?? unit,
    decimals: given.decimals ?? decimals,
    path: given.path ?? 'straight',
    scale: given.scale ? [...given.scale] : [null, null],
    ended: given.ended ?? null,
    targets: [target],
  });
  const [result] = assessIndicator(indicator, given.asOf ?? '2024-06-01');
  if (!result) throw new Error('no target was assessed');
  return result;
}

/** "missed", or "insufficient: stale". */
export const verdictOf = ({ assessment: { status, reason } }: AssessedTarget): string =>
  reason ? `${status}: ${reason}` : status;

/** One kind of sentence. */
export interface SentenceCase {
  name: string;
  given: Given;
  word: string;
  vi: string;
  en: string;
}
