/** What is planned on the way to a target: each judged as a target that ends there, no part of the word on the target itself. */
import type { Indicator, PlanTarget } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { type AssessedTarget, assessIndicator } from './assessed.ts';

type Source = PlanTarget['milestones'][number]['source'];

export interface Milestone {
  assessed: AssessedTarget;
  /** Null where the plan's own document sets it. */
  source: Source;
}

/** The milestones of a target, earliest first, as known on a day. */
export const milestonesOf = (indicator: Indicator, target: PlanTarget, asOf: IsoDate): Milestone[] =>
  target.milestones.flatMap(({ year, value, source }) => {
    const own: PlanTarget = {
      ...target,
      value,
      end: year,
      other_end: null,
      range: 'nearer-end',
      about: null,
      milestones: [],
      own_words: [],
      amended: [],
    };
    return assessIndicator({ ...indicator, targets: [own] }, asOf).map((assessed) => ({ assessed, source }));
  });
