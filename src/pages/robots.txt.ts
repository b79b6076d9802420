import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${getSite().absolute('/sitemap.xml')}\n`);
