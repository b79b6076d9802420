/** Embeds with this site's addresses: live ones, and one for each day on which something changed for an indicator. */

import { OEMBED_FILE, pictureName, THEMES, type Theme } from '../addresses/embed-files.ts';
import { type Addresses, paramsOf } from '../addresses/routes.ts';
import type { Indicator } from '../content/schema.ts';
import { daysAfter } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { escapeMarkup } from '../text/escape.ts';
import type { Locale } from '../text/locale.ts';
import { assessIndicator } from '../views/assessed.ts';
import { type Embed, embedHeight, embedOf } from '../views/embed.ts';
import { MOST_ROWS } from '../views/many.ts';
import { wholeTargets } from '../views/wholes.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

const daysOf = oncePerSite(({ changes }) => {
  const days = new Map<string, Set<IsoDate>>();
  // A frame shows the whole: what was reported of a member changes nothing in it.
  for (const { indicator, date } of changes.filter(({ member }) => member === null))
    days.set(indicator.id, (days.get(indicator.id) ?? new Set()).add(date));
  return new Map([...days].map(([id, own]) => [id, [...own]]));
});

/** Days on which something changed for an indicator, newest first. */
export const embedDays = (site: Site, { id }: Indicator): readonly IsoDate[] => daysOf(site).get(id) ?? [];

/** The embed of an indicator; with a date it stays as it was known on that day. */
export function embedFor(site: Site, indicator: Indicator, locale: Locale, date: IsoDate | null): Embed {
  const { plan, indicators } = site.content;
  const wholes = date ? wholeTargets(indicator, indicators, date) : site.wholes(indicator);
  const assessed = date ? assessIndicator(indicator, date) : site.assessed(indicator);
  const changed = embedDays(site, indicator)[0] ?? null;
  return embedOf(
    { plan, indicator, assessed, wholes, asOf: date ?? site.asOf, frozen: date !== null, changed },
    locale,
  );
}

/** Path of an embed from the root of the site; pictures and oEmbed stand below it. */
export const embedPath = (
  { path }: Pick<Addresses, 'path'>,
  { id }: Indicator,
  locale: Locale,
  date: IsoDate | null,
): string => (date ? path('embedAt', locale, { id, date }) : path('embed', locale, { id }));

/** The bare frame: no style and no script, which content systems strip. */
export function frameHtml(site: Site, indicator: Indicator, locale: Locale, date: IsoDate | null): string {
  const embed = embedFor(site, indicator, locale, date);
  const src = site.absolute(embedPath(site, indicator, locale, date));
  return `<iframe src="${src}" width="600" height="${embedHeight(embed)}" title="${escapeMarkup(embed.name)}" loading="lazy" frameborder="0" style="max-width:100%"></iframe>`;
}

/** The oEmbed answer (oembed.com, version 1.0). */
export const oembedOf = (site: Site, indicator: Indicator, locale: Locale) => ({
  version: '1.0',
  type: 'rich',
  title: indicator.name[locale],
  provider_name: site.content.plan.title[locale],
  provider_url: site.absolute(site.path('front', locale)),
  cache_age: 86400,
  width: 600,
  height: embedHeight(embedFor(site, indicator, locale, null)),
  html: frameHtml(site, indicator, locale, null),
});

export const oembedPath = (site: Pick<Addresses, 'path'>, indicator: Indicator, locale: Locale): string =>
  `${embedPath(site, indicator, locale, null)}${OEMBED_FILE}`;

/** Days after which the ledger surely has what was published: until then a version stays without being asked for. */
const LEDGER_IS_READY = 100;

/**
 * The days that have a version of their own, newest first. In a long plan these are the newest, what was the newest within
 * the last hundred days, and each that was ever published: nobody can have linked to another.
 */
export function frozenDays(site: Site, promised: ReadonlySet<string>, indicator: Indicator): readonly IsoDate[] {
  const days = embedDays(site, indicator);
  if (site.content.indicators.length <= MOST_ROWS) return days;
  const from = daysAfter(site.asOf, -LEDGER_IS_READY);
  const isPromised = (day: IsoDate): boolean =>
    site.languages.some((locale) => promised.has(embedPath(site, indicator, locale, day)));
  return days.filter((day, at) => (days[at - 1] ?? site.asOf) > from || isPromised(day));
}

/** Every embed of the site: what fills its addresses, and what it shows. */
export const allEmbeds = (
  site: Site,
  promised: ReadonlySet<string>,
): { locale: Locale; indicator: Indicator; date: IsoDate | null }[] =>
  site.languages.flatMap((locale) =>
    site.content.indicators.flatMap((indicator) =>
      [null, ...frozenDays(site, promised, indicator)].map((date) => ({ locale, indicator, date })),
    ),
  );

/**
 * Whether a picture's themes stand in one file, which its address chooses from: in a long plan three files of each would be
 * half of the site.
 */
export const hasTurnablePictures = ({ content }: Pick<Site, 'content'>): boolean =>
  content.indicators.length > MOST_ROWS;

/** Every picture of an embed, those included that were published while the plan was shorter. */
export const allPictures = (
  site: Site,
  promised: ReadonlySet<string>,
): (ReturnType<typeof allEmbeds>[number] & { theme: Theme })[] =>
  allEmbeds(site, promised).flatMap((embed) => {
    const { indicator, locale, date } = embed;
    const isKept = (theme: Theme): boolean =>
      theme === 'auto' ||
      !hasTurnablePictures(site) ||
      promised.has(embedPath(site, indicator, locale, date) + pictureName(theme));
    return THEMES.filter(isKept).map((theme) => ({ ...embed, theme }));
  });

/** Address of the page that hands out the codes. */
export const embedCodePath = ({ path }: Pick<Addresses, 'path'>, indicator: Indicator, locale: Locale): string =>
  path('embedCode', locale, paramsOf(indicator));
