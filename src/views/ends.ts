/** The ends of a target that is to end within a range: neither may be broken, and which one is faced changes with what is known. */
import type { PlanTarget } from '../content/schema.ts';
import type { Decimal } from '../domain/types.ts';

/** The end that is not faced; null for every target that asks for one end alone. */
export const farEndOf = ({ range, other_end: end }: Pick<PlanTarget, 'range' | 'other_end'>): Decimal | null =>
  range === 'within' ? end : null;
