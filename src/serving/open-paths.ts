/** What other websites may fetch or show: data, feeds, calendar and embeds, with `Access-Control-Allow-Origin: *`. */

import { feedPathOf } from '../addresses/feeds.ts';
import { addressesIn, calendarFilePath, owedFilePath } from '../addresses/routes.ts';
import type { Languages } from '../text/locale.ts';

/** As `_headers` files write them: `*` for the rest of a path, `:name` for one folder. */
export function openPaths(languages: Languages): string[] {
  const site = addressesIn(languages);
  return [
    '/data/*',
    calendarFilePath(site),
    // The calendar of one agency; the page of the folder is not meant.
    owedFilePath(site, { id: ':agency' }),
    ...languages.map((locale) => site.path('embed', locale, { id: '*' }).replace(/\/$/, '')),
    ...languages.flatMap((locale) => [
      feedPathOf(site, locale),
      feedPathOf(site, locale, { id: ':id', slug: ':slug' }),
    ]),
  ];
}
