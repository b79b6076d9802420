/** Atom (RFC 4287): what was reported, by indicator and day, and what it did to the words. */

import { feedPathOf } from '../addresses/feeds.ts';
import { paramsOf } from '../addresses/routes.ts';
import { firstMomentOf } from '../domain/time-zone.ts';
import type { Site } from '../site/site.ts';
import { escapeMarkup } from '../text/escape.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { calendarText, singleLine } from '../views/change-line.ts';
import { entriesOf, isCalendar, membersTogether } from '../views/changes.ts';
import type { Change } from '../views/history.ts';
import { indentOf } from './json.ts';

/** Newest entries that the site's feed carries; an indicator's feed carries all of its own. */
const MOST_ENTRIES = 60;

/** What makes one entry. */
type Changes = readonly [Change, ...Change[]];

interface Entry {
  id: string;
  title: string;
  link: string;
  date: string;
  author: string;
  lines: string[];
}

/** The changes of one indicator on one day make one entry; its address is the indicator's row on the page of that day. */
function indicatorEntry(site: Site, changes: Changes, locale: Locale): Entry {
  const { indicator, date } = changes[0];
  const lines = membersTogether(changes).map((entry) => singleLine(entry, locale).line);
  const fragment = lines.find((line) => line.fragment)?.fragment;
  const publishers = new Set(lines.flatMap(({ publisher }) => publisher ?? []));
  return {
    id: `${site.absolute(site.path('asOf', locale, { date }))}#${indicator.id}`,
    title: `${indicator.name[locale]} · ${lines[0]?.text}`,
    link: site.absolute(site.path('indicator', locale, paramsOf(indicator))) + (fragment ? `#${fragment}` : ''),
    date,
    author: [...publishers].join(', ') || site.content.plan.title[locale],
    lines: lines.map(({ label, text, publisher, dated }) => {
      const source = [publisher, dated].filter(Boolean).join('; ');
      return `${label}: ${text}${source && ` (${source})`}`;
    }),
  };
}

/** What a passed date did to the words makes one entry for all indicators: it is no news sixteen times over. */
function calendarEntry(site: Site, changes: Changes, locale: Locale): Entry {
  const ui = uiOf(locale);
  const { date } = changes[0];
  const day = site.absolute(site.path('asOf', locale, { date }));
  const groups = entriesOf(changes).flatMap((entry) => ('together' in entry ? [entry.together] : []));
  const namesOf = (turns: readonly Change[]): string =>
    new Intl.ListFormat(locale).format(turns.map(({ indicator }) => indicator.name[locale]));
  return {
    id: day,
    title: groups.map((turns) => calendarText(turns, locale)).join('; '),
    link: day,
    date,
    author: site.content.plan.title[locale],
    lines: [...groups.map((turns) => `${calendarText(turns, locale)} (${namesOf(turns)})`), ui('changes.calendar')],
  };
}

/** A day has no time: its first moment where the plan is, `moment`, stands for it. */
const entryXml = ({ id, title, link, author, lines }: Entry, moment: string): string => `  <entry>
    <id>${escapeMarkup(id)}</id>
    <title>${escapeMarkup(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>
    <published>${moment}</published>
    <updated>${moment}</updated>
    <author><name>${escapeMarkup(author)}</name></author>
    <content type="text">${escapeMarkup(lines.join('\n'))}</content>
  </entry>
`;

/** Groups in the order of their first changes. */
const grouped = (changes: readonly Change[], keyOf: (change: Change) => string): Changes[] =>
  [...Map.groupBy(changes, keyOf).values()].flatMap(([first, ...rest]): Changes[] => (first ? [[first, ...rest]] : []));

/** The entries of the whole site, newest first. */
function siteEntries(site: Site, locale: Locale): Entry[] {
  const keyOf = (change: Change): string => `${change.date} ${isCalendar(change) ? '' : change.indicator.id}`;
  return grouped(site.changes, keyOf)
    .slice(0, MOST_ENTRIES)
    .map((changes) => (isCalendar(changes[0]) ? calendarEntry : indicatorEntry)(site, changes, locale));
}

/** The entries of one indicator, newest first. */
function ownEntries(site: Site, { id }: Change['indicator'], locale: Locale): Entry[] {
  const own = site.changes.filter(({ indicator }) => indicator.id === id);
  return grouped(own, ({ date }) => date).map((changes) => indicatorEntry(site, changes, locale));
}

/** The feed of the site, or of one indicator, as an XML document. */
export function atomFeed(site: Site, locale: Locale, indicator?: Change['indicator']): string {
  const ui = uiOf(locale);
  const { plan } = site.content;
  const entries = indicator ? ownEntries(site, indicator, locale) : siteEntries(site, locale);
  const momentOf = ({ date }: { date: string }): string => firstMomentOf(date, plan.time_zone);
  const self = site.absolute(feedPathOf(site, locale, indicator));
  const page = indicator ? site.path('indicator', locale, paramsOf(indicator)) : site.path('changes', locale);
  const title = [indicator?.name[locale], plan.title[locale]].filter(Boolean).join(' – ');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escapeMarkup(self)}</id>
  <title>${escapeMarkup(title)}</title>
  <subtitle>${escapeMarkup(ui('changes.description'))}</subtitle>
  <updated>${momentOf(entries[0] ?? plan.document)}</updated>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeMarkup(site.absolute(page))}"/>
  <author><name>${escapeMarkup(plan.title[locale])}</name></author>
  <rights>${escapeMarkup(plan.licence.name)}</rights>
  <generator version="${escapeMarkup(site.version)}">target-tracker</generator>
${entries.map((entry) => entryXml(entry, momentOf(entry))).join('')}</feed>
`;
  return indentOf(site) === 0 ? xml.replaceAll(/^ +(?=<)/gm, '') : xml;
}
