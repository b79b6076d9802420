/** oEmbed for hosts that ask where a link leads (discovery link in the pages' heads). */
import type { APIRoute } from 'astro';
import { folderOf } from '../../../../addresses/routes.ts';
import type { Indicator } from '../../../../content/schema.ts';
import { toJsonText } from '../../../../data/json.ts';
import { oembedOf } from '../../../../site/embeds.ts';
import { getSite } from '../../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../../site/static-paths.ts';
import type { Locale } from '../../../../text/locale.ts';

export const getStaticPaths = () =>
  inEachLocale((locale) =>
    getSite().content.indicators.map((indicator) => ({
      params: { locale: localeParam(locale), embed: folderOf('embed', locale), id: indicator.id },
      props: { locale, indicator },
    })),
  ).flat();

export const GET: APIRoute<{ locale: Locale; indicator: Indicator }> = ({ props: { locale, indicator } }) =>
  new Response(toJsonText(oembedOf(getSite(), indicator, locale)), { headers: { 'content-type': 'application/json' } });
