/** Every page of the site by its place in the table of routes: for the sitemap and for whoever must visit them all. */

import { hasPage } from '../addresses/navigation.ts';
import { paramsOf, ROUTES, type RouteName, type RouteParams } from '../addresses/routes.ts';
import { reportYears } from '../content/report-years.ts';
import { pagedGroups } from './group-pages.ts';
import { type PartPage, paramsOfPart, partPages } from './list-parts.ts';
import type { Site } from './site.ts';

export interface SitePage {
  route: RouteName;
  params: RouteParams;
}

const partsOf =
  (route: PartPage['route']) =>
  (site: Site): RouteParams[] =>
    partPages(site).flatMap((page) => (page.route === route ? [paramsOfPart(page)] : []));

/** How many pages a route has, and what fills their addresses; a route not named here has one. */
const MANY: Partial<Record<RouteName, (site: Site) => RouteParams[]>> = {
  group: (site) => pagedGroups(site).flatMap(({ pages }) => pages.map(({ id }) => ({ id }))),
  indicator: ({ content }) => content.indicators.map(paramsOf),
  asOf: ({ days }) => days.map(({ date }) => ({ date })),
  embedCode: ({ content }) => content.indicators.map(paramsOf),
  // Frames on other sites: not pages to be found.
  embed: () => [],
  embedAt: () => [],
  // Sends on: not a page to be found.
  short: () => [],
  task: ({ content }) => content.tasks.map(({ id }) => ({ id })),
  report: ({ content, asOf }) => reportYears(content, asOf).map((year) => ({ year: String(year) })),
  agency: ({ content }) => content.agencies.map(({ id }) => ({ id })),
  agencyPart: partsOf('agencyPart'),
  asOfPart: partsOf('asOfPart'),
  calendarPart: partsOf('calendarPart'),
  evidencePart: partsOf('evidencePart'),
  resolutionPart: partsOf('resolutionPart'),
};

/** Every page to be found, once for all languages: without frames for other sites and without what sends on. */
export const allPages = (site: Site): SitePage[] =>
  (Object.keys(ROUTES) as RouteName[])
    .filter((route) => hasPage(route, site))
    .flatMap((route) => (MANY[route]?.(site) ?? [{}]).map((params) => ({ route, params })));
