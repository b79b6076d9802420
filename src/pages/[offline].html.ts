/** The whole tracker as one file, named in the first language of the site: `theo-doi-chi-tieu.html`. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { OFFLINE_FILES } from '../addresses/routes.ts';
import { proseHtml } from '../content/prose/compile.ts';
import { offlineDocument } from '../offline/document.ts';
import script from '../offline/search.js?raw';
import style from '../offline/style.css?raw';
import { getSite } from '../site/site.ts';
import barStyle from '../styles/bar.css?raw';

/** Headings of the prose stand one level lower than on a page of their own. */
const lowered = (prose: string): string => prose.replace(/<(\/?)h2\b[^>]*>/g, '<$1h3>');

export const getStaticPaths = () => [{ params: { offline: OFFLINE_FILES[getSite().languages[0]] } }];

export const GET: APIRoute = async () => {
  const entries = new Map((await getCollection('prose')).map(({ id, body = '' }) => [id, body]));
  const site = getSite();
  const prose = (id: string): string => lowered(proseHtml(entries.get(id) ?? '', site.absolute));
  const document = offlineDocument(site, {
    style: barStyle + style,
    script,
    prose: ({ id }, locale) => prose(`${id}.${locale}`),
  });
  return new Response(document, { headers: { 'content-type': 'text/html' } });
};
