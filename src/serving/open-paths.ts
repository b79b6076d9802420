/** What other websites may fetch or show: data, feeds, calendar and embeds, with `Access-Control-Allow-Origin: *`. */

import { feedPathOf } from '../site/feeds.ts';
import { LOCALES } from '../text/locale.ts';

/** As `_headers` files write them: `*` for the rest of a path, `:name` for one folder. */
export const OPEN_PATHS: readonly string[] = [
  '/data/*',
  '/lich.ics',
  // The calendar of one agency; the page of the folder is not meant.
  '/lich/:agency.ics',
  '/nhung/*',
  '/en/embed/*',
  ...LOCALES.flatMap((locale) => [feedPathOf(locale), feedPathOf(locale, { id: ':id', slug: ':slug' })]),
];
