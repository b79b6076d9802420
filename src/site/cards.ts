/** The social cards of the site: one for the front page and one for each indicator, in each language. */
import { createHash } from 'node:crypto';
import { cardPath, FRONT_CARD, nameInAddress, shortParamsOf } from '../addresses/routes.ts';
import { countWithNumber, isWhole } from '../content/parts.ts';
import type { Indicator } from '../content/schema.ts';
import { formatDate } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { answerOf } from '../views/answer.ts';
import { type Bar, barOf } from '../views/bar.ts';
import { countPeriods } from '../views/front.ts';
import { reportsByPeriod } from '../views/reports.ts';
import { type CardText, indicatorCard } from '../views/social.ts';
import type { Site } from './site.ts';

export interface SiteCard {
  /** Last part of its address, without `.png`. */
  name: string;
  text: CardText;
  bar: Bar | null;
}

const typed = (address: string): string => address.replace(/^https?:\/\//, '');

export function cardOf(site: Site, locale: Locale, indicator: Indicator): SiteCard {
  const assessed = site.assessed(indicator);
  const bar = barOf(indicator, assessed, site.asOf, locale);
  const reports = reportsByPeriod(indicator, site.asOf);
  const address = typed(site.absolute(site.path('short', locale, shortParamsOf(indicator))));
  const wholes = site.wholes(indicator);
  const told = { plan: site.content.plan, indicator, assessed, wholes, bar, reports, address, asOf: site.asOf };
  return {
    name: nameInAddress(indicator, locale),
    text: indicatorCard(told, locale),
    bar: isWhole(indicator) ? null : bar,
  };
}

export function frontCard(site: Site, locale: Locale): SiteCard {
  const { plan, indicators } = site.content;
  const ui = uiOf(locale);
  const values = { place: plan.place[locale], count: countWithNumber(indicators) };
  const below = ui('card.below', {
    address: typed(site.absolute(site.path('front', locale))),
    date: formatDate(site.asOf, locale),
  });
  const text = {
    above: plan.title[locale],
    title: ui('front.question', values),
    word: '',
    status: null,
    detail: answerOf(countPeriods(site.judged, plan.periods), site.asOf, locale),
    below,
  };
  return { name: FRONT_CARD, text, bar: null };
}

/** Every card of one language: the front page's and each indicator's. */
export const cardsOf = (site: Site, locale: Locale): SiteCard[] => [
  frontCard(site, locale),
  ...site.content.indicators.map((indicator) => cardOf(site, locale, indicator)),
];

/** Address of a card; it changes with what the card says, since messengers keep pictures by their address. */
export function cardAddress(site: Site, locale: Locale, card: SiteCard): string {
  const version = createHash('sha256')
    .update(JSON.stringify([card.text, card.bar]))
    .digest('hex')
    .slice(0, 8);
  return `${site.absolute(cardPath(site, locale, card.name))}?v=${version}`;
}
