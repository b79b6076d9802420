/** Pictures of an embed: `card.svg`, `card-light.svg`, `card-dark.svg`, and the same below each day. */
import type { APIRoute } from 'astro';
import type { Indicator } from '../../../../content/schema.ts';
import { allEmbeds, embedFor } from '../../../../site/embeds.ts';
import { folderOf } from '../../../../site/routes.ts';
import { getSite } from '../../../../site/site.ts';
import { localeParam } from '../../../../site/static-paths.ts';
import type { Locale } from '../../../../text/locale.ts';
import { embedSvg, THEMES, type Theme } from '../../../../views/embed-svg.ts';

interface Props {
  locale: Locale;
  indicator: Indicator;
  date: string | null;
  theme: Theme;
}

export const getStaticPaths = () =>
  allEmbeds(getSite()).flatMap(({ locale, indicator, date }) =>
    THEMES.map((theme) => ({
      params: {
        locale: localeParam(locale),
        embed: folderOf('embed', locale),
        id: indicator.id,
        card: `${date ? `${date}/` : ''}card${theme === 'auto' ? '' : `-${theme}`}`,
      },
      props: { locale, indicator, date, theme } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { locale, indicator, date, theme } }) =>
  new Response(embedSvg(embedFor(getSite(), indicator, locale, date), theme), {
    headers: { 'content-type': 'image/svg+xml' },
  });
