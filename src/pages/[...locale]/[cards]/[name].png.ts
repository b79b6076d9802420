import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD_FOLDERS } from '../../../addresses/routes.ts';
import { cardPng, cardSvg, lightCardPng } from '../../../cards/card.ts';
import { cardsOf, type SiteCard } from '../../../site/cards.ts';
import { getSite } from '../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../site/static-paths.ts';
import { MOST_ROWS } from '../../../views/many.ts';
import { cardSizeOf } from '../../../views/social.ts';

export const getStaticPaths = (() =>
  inEachLocale((locale) =>
    cardsOf(getSite(), locale).map((card) => ({
      params: { locale: localeParam(locale), cards: CARD_FOLDERS[locale], name: card.name },
      props: { card },
    })),
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SiteCard }> = async ({ props: { card } }) => {
  const isMany = getSite().content.indicators.length > MOST_ROWS;
  const svg = cardSvg(card.text, card.bar, cardSizeOf(isMany));
  const png = await (isMany ? lightCardPng : cardPng)(svg);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
