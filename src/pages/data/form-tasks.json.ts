/** Read by the form alone, where somebody reports an event of a task: no promise to anyone else. */
import type { APIRoute } from 'astro';
import { readEnv } from '../../env.ts';
import { formTasks } from '../../intake/form-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(formTasks(readEnv().contentDir)), { headers: { 'content-type': 'application/json' } });
