/** Read by the search alone: no promise to anyone else. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../addresses/routes.ts';
import { entriesIn } from '../../../search/site-entries.ts';
import { inEachLocale, localeParam } from '../../../site/static-paths.ts';

export const getStaticPaths = (() =>
  inEachLocale((locale) => ({
    params: { locale: localeParam(locale), search: folderOf('search', locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { locale } }) =>
  new Response(JSON.stringify(await entriesIn(locale)), { headers: { 'content-type': 'application/json' } });
