/** Since when each indicator has stood as it stands on a day, where there are too many to tell all on the page of each day. */
import type { IsoDate } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { MOST_ROWS } from '../views/many.ts';
import { standingSince } from '../views/state.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

const made = oncePerSite(() => new Map<Locale, ReturnType<typeof standingSince>>());

/** By day, then by the indicator's id; null where every day's page has room for all. */
export function standingOf(site: Site, locale: Locale): ReadonlyMap<IsoDate, ReadonlyMap<string, IsoDate>> | null {
  const { indicators } = site.content;
  if (indicators.length <= MOST_ROWS) return null;
  const known =
    made(site).get(locale) ?? standingSince(indicators, site.days.map(({ date }) => date).reverse(), locale);
  made(site).set(locale, known);
  return known;
}
