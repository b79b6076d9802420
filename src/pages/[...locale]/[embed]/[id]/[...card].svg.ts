/**
 * Pictures of an embed: `card.svg`, `card-light.svg`, `card-dark.svg`, and the same below each day. In a long plan `card.svg`
 * holds all three.
 */
import type { APIRoute } from 'astro';
import { pictureName, type Theme } from '../../../../addresses/embed-files.ts';
import { folderOf } from '../../../../addresses/routes.ts';
import type { Indicator } from '../../../../content/schema.ts';
import { allPictures, embedFor, hasTurnablePictures } from '../../../../site/embeds.ts';
import { promisedAddresses } from '../../../../site/promised.ts';
import { getSite } from '../../../../site/site.ts';
import { localeParam } from '../../../../site/static-paths.ts';
import type { Locale } from '../../../../text/locale.ts';
import { embedSvg, turnableSvg } from '../../../../views/embed-svg.ts';

interface Props {
  locale: Locale;
  indicator: Indicator;
  date: string | null;
  theme: Theme;
}

export const getStaticPaths = () =>
  allPictures(getSite(), promisedAddresses(getSite())).map(({ locale, indicator, date, theme }) => ({
    params: {
      locale: localeParam(locale),
      embed: folderOf('embed', locale),
      id: indicator.id,
      card: `${date ? `${date}/` : ''}${pictureName(theme).replace(/\.svg$/, '')}`,
    },
    props: { locale, indicator, date, theme } satisfies Props,
  }));

export const GET: APIRoute<Props> = ({ props: { locale, indicator, date, theme } }) => {
  const embed = embedFor(getSite(), indicator, locale, date);
  const isTurnable = theme === 'auto' && hasTurnablePictures(getSite());
  const svg = isTurnable ? turnableSvg(embed) : embedSvg(embed, theme);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
