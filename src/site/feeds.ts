/** Where the feeds are: beside the front page and beside each indicator's page, in both languages. */
import type { Locale } from '../text/locale.ts';
import { paramsOf, pathOf } from './routes.ts';

/** Path of the feed of the whole site, or of one indicator. */
export const feedPathOf = (locale: Locale, indicator?: { id: string; slug: string }): string =>
  `${indicator ? pathOf('indicator', locale, paramsOf(indicator)) : pathOf('front', locale)}feed.xml`;
