/** Pages of the indicators of one group, where a plan is too long for its front page. */
import { groupIndicators, type IndicatorGroup } from '../views/front.ts';
import { MOST_ROWS, partsOf } from '../views/many.ts';
import type { Site } from './site.ts';

export interface GroupPage extends Pick<IndicatorGroup, 'name' | 'members'> {
  /** What fills its address: the group's name, from the second page on with its number. */
  id: string;
  /** Places of the first and the last of its indicators in the group, from 1 on. */
  from: number;
  to: number;
  /** Indicators of the whole group. */
  total: number;
}

export interface PagedGroup extends IndicatorGroup {
  pages: GroupPage[];
}

function paged(group: IndicatorGroup): PagedGroup {
  const parts = partsOf(group.members, MOST_ROWS);
  const pages = parts.map((members, at) => ({
    // No name of a group has two hyphens in a row.
    id: at === 0 ? group.id : `${group.id}--${at + 1}`,
    name: group.name,
    members,
    from: at * MOST_ROWS + 1,
    to: at * MOST_ROWS + members.length,
    total: group.members.length,
  }));
  return { ...group, pages };
}

/** The groups with their pages; none where the front page has room for all. */
export const pagedGroups = ({ content, assessed }: Pick<Site, 'content' | 'assessed'>): PagedGroup[] =>
  content.indicators.length <= MOST_ROWS
    ? []
    : groupIndicators(
        content.indicators.map((indicator) => ({ indicator, assessed: assessed(indicator) })),
        content.plan.groups,
      ).map(paged);
