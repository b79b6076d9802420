/** Read by the quote check of a long plan alone: no promise to anyone else. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { folderOf } from '../../../addresses/routes.ts';
import { isLongCheck, knownIn } from '../../../components/check/known.ts';
import { getSite } from '../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../site/static-paths.ts';

export const getStaticPaths = (() =>
  isLongCheck(getSite())
    ? inEachLocale((locale) => ({
        params: { locale: localeParam(locale), check: folderOf('check', locale) },
        props: { locale },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { locale } }) =>
  new Response(JSON.stringify(knownIn(getSite(), locale)), { headers: { 'content-type': 'application/json' } });
