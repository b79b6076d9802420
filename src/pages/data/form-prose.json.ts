/** Read by the form alone, where somebody proposes other words for a page: no promise to anyone else. */
import type { APIRoute } from 'astro';
import { readEnv } from '../../env.ts';
import { formProse } from '../../intake/form-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(formProse(readEnv().contentDir)), { headers: { 'content-type': 'application/json' } });
