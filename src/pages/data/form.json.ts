/** Read by the form alone: no promise to anyone else. */
import type { APIRoute } from 'astro';
import { readEnv } from '../../env.ts';
import { formData } from '../../intake/form-data.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = () => {
  const { content, asOf } = getSite();
  const data = formData({ plan: content.plan, asOf, dir: readEnv().contentDir });
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
