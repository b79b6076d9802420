/** What the search of a language finds, read from the content with its prose. */
import { getCollection } from 'astro:content';
import { getSite } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import { searchEntries } from './entries.ts';
import type { SearchEntry } from './entry.ts';

/** What the search of one language finds: indicators, tasks, agencies, pages and documents, with their prose. */
export async function entriesIn(locale: Locale): Promise<SearchEntry[]> {
  const [indicators, pages] = await Promise.all([getCollection('prose'), getCollection('pages')]);
  const prose = {
    indicators: new Map(indicators.map(({ id, body = '' }) => [id, body])),
    pages: new Map(pages.map(({ id, data, body = '' }) => [id, { ...data, body }])),
  };
  return searchEntries(getSite(), prose, locale);
}
