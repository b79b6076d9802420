/** The citation of an indicator with this site's addresses. */

import { paramsOf } from '../addresses/routes.ts';
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { inEach, type Locale } from '../text/locale.ts';
import { type Citation, citationOf } from '../views/cite.ts';
import { dayRowPath, namesUnchanged } from './list-parts.ts';
import type { Site } from './site.ts';
import { standingOf } from './standing.ts';

/** The newest day on which something changed, or came to stand as it stands: its page shows the indicator as it is shown today, and will go on showing it. */
export interface DatedState {
  date: IsoDate;
  /** From the root of the site, by language. */
  path: Record<Locale, string>;
  /** Absolute. */
  address: Record<Locale, string>;
}

/** The newest day, or in a plan too long for its page to name each indicator the one since which this stands as it does. */
function stateDay(site: Site, { id }: Indicator): IsoDate | undefined {
  const [newest] = site.days;
  if (!newest || namesUnchanged(site, newest)) return newest?.date;
  return standingOf(site)?.get(newest.date)?.get(id);
}

const addressesOf = (site: Site, pathIn: (locale: Locale) => string) => {
  const path = inEach(site.languages, pathIn);
  return { path, address: inEach(site.languages, (locale) => site.absolute(path[locale])) };
};

export function citationFor(site: Site, indicator: Indicator): { state: DatedState | null; citation: Citation } {
  const date = stateDay(site, indicator);
  const state = date ? { date, ...addressesOf(site, (locale) => dayRowPath(site, locale, date, indicator)) } : null;
  const { address } = addressesOf(site, (locale) => site.path('indicator', locale, paramsOf(indicator)));
  const { content, asOf, version } = site;
  const assessed = site.assessed(indicator);
  const wholes = site.wholes(indicator);
  return {
    state,
    citation: citationOf({ plan: content.plan, indicator, assessed, wholes, asOf, version, address, state }),
  };
}
