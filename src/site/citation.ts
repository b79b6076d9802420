/** The citation of an indicator with this site's addresses. */

import { paramsOf, type RouteName, type RouteParams } from '../addresses/routes.ts';
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { inEach, type Locale } from '../text/locale.ts';
import { type Citation, citationOf } from '../views/cite.ts';
import { allPages } from './pages.ts';
import type { Site } from './site.ts';

/** The newest day on which something changed: its page shows the indicator as it is shown today, and will go on showing it. */
export interface DatedState {
  date: IsoDate;
  /** From the root of the site, by language. */
  path: Record<Locale, string>;
  /** Absolute. */
  address: Record<Locale, string>;
}

const addressesOf = (site: Site, route: RouteName, params: RouteParams, place = '') => {
  const path = inEach(site.languages, (locale) => site.path(route, locale, params) + place);
  return { path, address: inEach(site.languages, (locale) => site.absolute(path[locale])) };
};

export function citationFor(site: Site, indicator: Indicator): { state: DatedState | null; citation: Citation } {
  const date = allPages(site)
    .flatMap(({ route, params }) => (route === 'asOf' && params['date'] ? [params['date']] : []))
    .sort()
    .at(-1);
  const state = date ? { date, ...addressesOf(site, 'asOf', { date }, `#${indicator.id}`) } : null;
  const { address } = addressesOf(site, 'indicator', paramsOf(indicator));
  const { content, asOf, version } = site;
  const assessed = site.assessed(indicator);
  const wholes = site.wholes(indicator);
  return {
    state,
    citation: citationOf({ plan: content.plan, indicator, assessed, wholes, asOf, version, address, state }),
  };
}
