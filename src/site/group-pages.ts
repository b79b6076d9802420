/** Pages of the indicators of one group, where a plan is too long for its front page. */
import { groupIndicators } from '../views/front.ts';
import { type GroupInParts, type GroupPart, groupInParts } from '../views/list-parts.ts';
import { MOST_ROWS } from '../views/many.ts';
import { type JudgedIndicator, withoutParts } from '../views/wholes.ts';
import type { Site } from './site.ts';

export type GroupPage = GroupPart<JudgedIndicator>;
export type PagedGroup = GroupInParts<JudgedIndicator>;

/** The groups with their pages; none where the front page has room for all. */
export const pagedGroups = ({ content, judged }: Pick<Site, 'content' | 'judged'>): PagedGroup[] =>
  content.indicators.length <= MOST_ROWS
    ? []
    : groupIndicators(withoutParts(judged), content.plan.groups).map((group) =>
        // The row of one that has parts holds them too.
        groupInParts(group, MOST_ROWS, ({ indicator }) => 1 + indicator.parts.length),
      );
