/** When what a page tells last changed: for search engines, which come back where something is new. */

import type { RouteName } from '../addresses/routes.ts';
import type { SitePage } from '../site/pages.ts';
import type { Site } from '../site/site.ts';
import { lastChange } from './schema-org.ts';

type DayOf = (site: Site, params: SitePage['params']) => string | null;

const ofIndicator: DayOf = (site, { id }) =>
  lastChange(
    site,
    site.content.indicators.find((each) => each.id === id),
  );

const ofTask: DayOf = ({ content, asOf }, { id }) =>
  content.tasks
    .find((task) => task.id === id)
    ?.events.map(({ date }) => date)
    .filter((date) => date <= asOf)
    .sort()
    .at(-1) ?? content.plan.document.date;

/** Prose has no date of its own: routes that are not named here tell nothing. */
const DAYS: Partial<Record<RouteName, DayOf>> = {
  front: (site) => lastChange(site),
  changes: (site) => lastChange(site),
  evidence: (site) => lastChange(site),
  check: (site) => lastChange(site),
  data: (site) => lastChange(site),
  indicator: ofIndicator,
  embedCode: ofIndicator,
  task: ofTask,
  asOf: (_, { date }) => date ?? null,
};

/** `2026-02-13`, or as much of it as is known; null where nothing is. */
export const changedOn = (site: Site, { route, params }: SitePage): string | null =>
  DAYS[route]?.(site, params) ?? null;
