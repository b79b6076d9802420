import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD_FOLDERS } from '../../../addresses/routes.ts';
import { cardPng, cardSvg } from '../../../cards/card.ts';
import { cardsOf, type SiteCard } from '../../../site/cards.ts';
import { getSite } from '../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../site/static-paths.ts';

export const getStaticPaths = (() =>
  inEachLocale((locale) =>
    cardsOf(getSite(), locale).map((card) => ({
      params: { locale: localeParam(locale), cards: CARD_FOLDERS[locale], name: card.name },
      props: { card },
    })),
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SiteCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardPng(cardSvg(card.text, card.bar))), {
    headers: { 'content-type': 'image/png' },
  });
