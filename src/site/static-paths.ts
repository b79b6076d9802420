/** What the pages' `getStaticPaths` have in common: one page in each language of the site. */

import { prefixOf } from '../addresses/routes.ts';
import type { Locale } from '../text/locale.ts';
import { getSite } from './site.ts';

/** One of them for each language of the site, the first language first. */
export const inEachLocale = <T>(make: (locale: Locale) => T): T[] => getSite().languages.map(make);

/** The language part of an address, as the `[...locale]` folder wants it. */
export const localeParam = (locale: Locale): string | undefined => prefixOf(locale, getSite().languages) || undefined;
