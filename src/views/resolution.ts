/** What the plan's document set: each indicator's targets side by side, and the places that other pages link to. */

import { originalOf } from '../content/original.ts';
import { isSameTarget } from '../content/same-target.ts';
import type { Indicator, PlanPeriod, PlanTarget, TargetInWords } from '../content/schema.ts';
import { exact, toDecimal } from '../domain/exact.ts';
import { traitsOf } from '../domain/measures.ts';
import { spellTime } from '../domain/time.ts';
import type { Decimal } from '../domain/types.ts';

/**
 * The place of a target on the page of the document: `nq7-16-2025`. Where several targets of an indicator end together,
 * the first keeps it, and the others have their period as well: `nq7-16-2025-2024-2025`.
 */
export function targetPlace(
  { code, targets }: Pick<Indicator, 'code' | 'targets'>,
  target: Pick<PlanTarget, 'period' | 'end' | 'id'>,
): string {
  const place = `${code}-${spellTime(target.end)}`.toLowerCase();
  const first = targets.find((each) => each.end === target.end);
  if (first === undefined || isSameTarget(first, target)) return place;
  return [place, target.period, ...(target.id === null ? [] : [target.id])].join('-');
}

/** The place of a task there: `task-2.1`. */
export const taskPlace = (id: string): string => `task-${id}`;

export type TargetsCompared =
  /** The later target less the earlier one, in the target's terms. */
  | { kind: 'difference'; by: Decimal; sign: -1 | 0 | 1 }
  /** Stated in different units. */
  | { kind: 'units' }
  | { kind: 'none' };

const unitOf = ({ unit }: PlanTarget): string | null => unit && originalOf(unit).words;

/** How the last target of an indicator compares with the first. */
export function compareTargets(targets: readonly PlanTarget[]): TargetsCompared {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || first === last) return { kind: 'none' };
  if (unitOf(first) !== unitOf(last)) return { kind: 'units' };
  const difference = exact(last.value).sub(exact(first.value));
  const sign = difference.compare(0);
  return { kind: 'difference', by: toDecimal(difference.abs()), sign: sign < 0 ? -1 : sign > 0 ? 1 : 0 };
}

export interface TargetRow {
  indicator: Indicator;
  /** Those of each period, the first one first. */
  targets: PlanTarget[][];
  /** Those without a number of each period, in the order of the file. */
  inWords: TargetInWords[][];
  comparison: TargetsCompared;
}

export const targetRows = (indicators: readonly Indicator[], periods: readonly PlanPeriod[]): TargetRow[] =>
  indicators.map((indicator) => ({
    indicator,
    targets: periods.map(({ id }) => indicator.targets.filter(({ period }) => period === id)),
    inWords: periods.map(({ id }) => indicator.in_words.filter(({ period }) => period === id)),
    // Changes from two baselines say nothing of each other.
    comparison:
      traitsOf(indicator.measure).asks === 'change'
        ? { kind: 'none' }
        : compareTargets(indicator.targets.filter(({ id }) => id === null)),
  }));
