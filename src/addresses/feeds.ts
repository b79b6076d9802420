/** Where the feeds are: beside the front page and beside each indicator's page, in each language. */
import type { Locale } from '../languages/locale.ts';
import { type Addresses, paramsOf } from './routes.ts';

/** Path of the feed of the whole site, or of one indicator. */
export const feedPathOf = (
  { path }: Pick<Addresses, 'path'>,
  locale: Locale,
  indicator?: { id: string; slug: string },
): string => `${indicator ? path('indicator', locale, paramsOf(indicator)) : path('front', locale)}feed.xml`;
