/** Since when each indicator has stood as it stands on a day, where there are too many to tell all on the page of each day. */
import type { IsoDate } from '../domain/types.ts';
import { MOST_ROWS } from '../views/many.ts';
import { standingSince } from '../views/state.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

/** What is told of an indicator changes in each language on the same days, so one is asked. */
const made = oncePerSite(({ content, days, languages: [first] }: Site) =>
  standingSince(content.indicators, days.map(({ date }) => date).reverse(), first),
);

/** By day, then by the indicator's id; null where every day's page has room for all. */
export const standingOf = (site: Site): ReadonlyMap<IsoDate, ReadonlyMap<string, IsoDate>> | null =>
  site.content.indicators.length <= MOST_ROWS ? null : made(site);
