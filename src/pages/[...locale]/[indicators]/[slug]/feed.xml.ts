import type { APIRoute } from 'astro';
import { folderOf, nameInAddress } from '../../../../addresses/routes.ts';
import type { Indicator } from '../../../../content/schema.ts';
import { atomFeed } from '../../../../data/atom.ts';
import { respond } from '../../../../data/respond.ts';
import { getSite } from '../../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../../site/static-paths.ts';
import type { Locale } from '../../../../text/locale.ts';

export const getStaticPaths = () =>
  inEachLocale((locale) =>
    getSite().content.indicators.map((indicator) => ({
      params: {
        locale: localeParam(locale),
        indicators: folderOf('indicator', locale),
        slug: nameInAddress(indicator, locale),
      },
      props: { locale, indicator },
    })),
  ).flat();

export const GET: APIRoute<{ locale: Locale; indicator: Indicator }> = ({ props: { locale, indicator } }) =>
  respond('xml', atomFeed(getSite(), locale, indicator));
