import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng, cardSvg } from '../../../cards/card.ts';
import { CARD_FOLDER, cardsOf, type SiteCard } from '../../../site/cards.ts';
import { inEachLocale, localeParam } from '../../../site/routes.ts';
import { getSite } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  inEachLocale((locale) =>
    cardsOf(getSite(), locale).map((card) => ({
      params: { locale: localeParam(locale), cards: CARD_FOLDER[locale], name: card.name },
      props: { card },
    })),
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SiteCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardPng(cardSvg(card.text, card.bar))), {
    headers: { 'content-type': 'image/png' },
  });
