import type { APIRoute } from 'astro';
import { changedOn } from '../data/changed-on.ts';
import { allPages } from '../site/pages.ts';
import { getSite } from '../site/site.ts';
import { MOST_ROWS } from '../views/many.ts';

/**
 * All languages of a page stand in its entry, as the sitemap protocol's `xhtml:link` asks. In a long plan each page says them
 * in its head, and that is enough: they would be two thirds of the file.
 */
export const GET: APIRoute = () => {
  const site = getSite();
  const isMany = site.content.indicators.length > MOST_ROWS;
  const entries = allPages(site).flatMap(({ route, params }) => {
    const addresses = site.languages.map((locale) => ({
      locale,
      href: site.absolute(site.path(route, locale, params)),
    }));
    const links = addresses
      .filter(() => addresses.length > 1 && !isMany)
      .map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`);
    const changed = changedOn(site, { route, params });
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return addresses.map(({ href }) => `<url><loc>${href}</loc>${lastmod}${links.join('')}</url>`);
  });
  const open =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</urlset>\n`, {
    headers: { 'content-type': 'application/xml' },
  });
};
