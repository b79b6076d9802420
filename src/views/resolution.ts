/** What the plan's document set: each indicator's targets side by side, and the places that other pages link to. */

import type { Indicator, PlanPeriod, Target } from '../content/schema.ts';
import { exact, toDecimal } from '../domain/exact.ts';
import { spellTime } from '../domain/time.ts';
import type { Decimal } from '../domain/types.ts';
import { originalOf } from '../text/original.ts';

/** The place of a target on the page of the document: `nq7-16-2025`. */
export const targetPlace = ({ code }: Pick<Indicator, 'code'>, { end }: Pick<Target, 'end'>): string =>
  `${code.toLowerCase()}-${spellTime(end).toLowerCase()}`;

/** The place of a task there: `task-2.1`. */
export const taskPlace = (id: string): string => `task-${id}`;

export type Comparison =
  /** The later target less the earlier one, in the target's terms. */
  | { kind: 'difference'; by: Decimal; sign: -1 | 0 | 1 }
  /** Stated in different units. */
  | { kind: 'units' }
  | { kind: 'none' };

const unitOf = ({ unit }: Target): string | null => unit && originalOf(unit).words;

/** How the last target of an indicator compares with the first. */
export function compareTargets(targets: readonly Target[]): Comparison {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || first === last) return { kind: 'none' };
  if (unitOf(first) !== unitOf(last)) return { kind: 'units' };
  const difference = exact(last.value).sub(exact(first.value));
  const sign = difference.compare(0);
  return { kind: 'difference', by: toDecimal(difference.abs()), sign: sign < 0 ? -1 : sign > 0 ? 1 : 0 };
}

export interface TargetRow {
  indicator: Indicator;
  /** One for each period, null where the indicator has none for it. */
  targets: (Target | null)[];
  comparison: Comparison;
}

export const targetRows = (indicators: readonly Indicator[], periods: readonly PlanPeriod[]): TargetRow[] =>
  indicators.map((indicator) => ({
    indicator,
    targets: periods.map(({ id }) => indicator.targets.find(({ period }) => period === id) ?? null),
    comparison: compareTargets(indicator.targets),
  }));
