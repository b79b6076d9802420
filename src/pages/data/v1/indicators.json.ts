import type { APIRoute } from 'astro';
import { dataset } from '../../../data/dataset.ts';
import { toJsonText } from '../../../data/json.ts';
import { getSite } from '../../../site/site.ts';

export const GET: APIRoute = () =>
  new Response(toJsonText(dataset(getSite())), { headers: { 'content-type': 'application/json' } });
