import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../addresses/routes.ts';
import { owedFile } from '../../data/owed.ts';
import { getSite } from '../../site/site.ts';
import { agencyWork } from '../../views/agency-work.ts';
import { owedBy } from '../../views/owed.ts';

export const getStaticPaths = (() => {
  const { content, asOf, languages } = getSite();
  const calendar = folderOf('calendar', languages[0]);
  return content.agencies.flatMap((agency) => {
    const owed = owedBy(agencyWork(content, agency, asOf), content.plan, asOf);
    return owed.length > 0 ? [{ params: { calendar, agency: agency.id }, props: { agency, owed } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(owedFile(getSite(), props['agency'], props['owed']), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
