import type { APIRoute } from 'astro';
import { calendarFile } from '../data/calendar.ts';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(calendarFile(getSite()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
