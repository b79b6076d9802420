/** Named in the first language of the site: `lich.ics`. */
import type { APIRoute } from 'astro';
import { folderOf } from '../addresses/routes.ts';
import { calendarFile } from '../data/calendar.ts';
import { getSite } from '../site/site.ts';

export const getStaticPaths = () => [{ params: { calendar: folderOf('calendar', getSite().languages[0]) } }];

export const GET: APIRoute = () =>
  new Response(calendarFile(getSite()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
