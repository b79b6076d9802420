/** Pages of the indicators of one group, where a plan is too long for its front page. */
import { groupIndicators, type IndicatorGroup } from '../views/front.ts';
import { inParts, MOST_ROWS } from '../views/many.ts';
import { withoutParts } from '../views/wholes.ts';
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
  let told = 0;
  // The row of one that has parts holds them too.
  const pages = inParts(group.members, MOST_ROWS, ({ indicator }) => 1 + indicator.parts.length).map((members, at) => {
    const from = told + 1;
    told += members.length;
    // No name of a group has two hyphens in a row.
    const id = at === 0 ? group.id : `${group.id}--${at + 1}`;
    return { id, name: group.name, members, from, to: told, total: group.members.length };
  });
  return { ...group, pages };
}

/** The groups with their pages; none where the front page has room for all. */
export const pagedGroups = ({ content, judged }: Pick<Site, 'content' | 'judged'>): PagedGroup[] =>
  content.indicators.length <= MOST_ROWS ? [] : groupIndicators(withoutParts(judged), content.plan.groups).map(paged);
