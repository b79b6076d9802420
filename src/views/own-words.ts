/** What whoever set a target says of it: told beside the word of the rule, and no part of it. */
import type { PlanTarget } from '../content/schema.ts';
import { firstDayOf } from '../domain/period.ts';
import type { IsoDate } from '../domain/types.ts';

export type OwnWord = PlanTarget['own_words'][number];

/** Those that were said by a day, oldest first. */
export const ownWordsBy = ({ own_words: all }: Pick<PlanTarget, 'own_words'>, asOf: IsoDate): OwnWord[] =>
  all
    .filter(({ date }) => firstDayOf(date) <= asOf)
    .toSorted((a, b) => firstDayOf(a.date).localeCompare(firstDayOf(b.date)));

/** The last one; null where nothing was said. */
export const lastOwnWord = (target: Pick<PlanTarget, 'own_words'>, asOf: IsoDate): OwnWord | null =>
  ownWordsBy(target, asOf).at(-1) ?? null;
