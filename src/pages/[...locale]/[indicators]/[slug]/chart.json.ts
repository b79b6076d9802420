import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf, nameInAddress } from '../../../../addresses/routes.ts';
import { chartFile } from '../../../../site/chart-file.ts';
import { getSite } from '../../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../../site/static-paths.ts';

export const getStaticPaths = (() => {
  const site = getSite();
  return inEachLocale((locale) =>
    site.content.indicators.flatMap((indicator) => {
      const file = chartFile(site, indicator, locale);
      const slug = nameInAddress(indicator, locale);
      const params = { locale: localeParam(locale), indicators: folderOf('indicator', locale), slug };
      return file ? [{ params, props: { file } }] : [];
    }),
  ).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { file } }) =>
  new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
