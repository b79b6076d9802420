/** Atom (RFC 4287): what was reported, by indicator and day, and what it did to the words. */
import { feedPathOf } from '../site/feeds.ts';
import { paramsOf, pathOf } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { changeLine } from '../views/change-line.ts';
import type { Change } from '../views/history.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** Newest entries that the site's feed carries; an indicator's feed carries all of its own. */
const MOST_ENTRIES = 60;

/** A day has no time: its first moment where the figures are published. */
const momentOf = (date: string): string => `${date}T00:00:00+07:00`;

interface Entry {
  id: string;
  title: string;
  link: string;
  date: string;
  author: string;
  lines: string[];
}

/** The changes of one indicator on one day make one entry; its address is the indicator's row on the page of that day. */
function toEntry(site: Site, changes: readonly Change[], locale: Locale): Entry[] {
  const [first] = changes;
  if (!first) return [];
  const { indicator, date } = first;
  const lines = changes.map((change) => changeLine(change, locale));
  const fragment = lines.find((line) => line.fragment)?.fragment;
  const publishers = new Set(lines.flatMap(({ publisher }) => publisher ?? []));
  return [
    {
      id: `${site.absolute(pathOf('asOf', locale, { date }))}#${indicator.id}`,
      title: `${indicator.name[locale]} · ${lines[0]?.text}`,
      link: site.absolute(pathOf('indicator', locale, paramsOf(indicator))) + (fragment ? `#${fragment}` : ''),
      date,
      author: [...publishers].join(', ') || site.content.plan.title[locale],
      lines: lines.map(({ label, text, publisher }) => `${label}: ${text}${publisher ? ` (${publisher})` : ''}`),
    },
  ];
}

const entryXml = ({ id, title, link, date, author, lines }: Entry): string => `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(link)}"/>
    <published>${momentOf(date)}</published>
    <updated>${momentOf(date)}</updated>
    <author><name>${xml(author)}</name></author>
    <content type="text">${xml(lines.join('\n'))}</content>
  </entry>
`;

const byIndicatorAndDay = (changes: readonly Change[]): Change[][] => [
  ...Map.groupBy(changes, ({ date, indicator }) => `${date} ${indicator.id}`).values(),
];

/** Of one indicator all that happened, of the whole site what was reported: a passed date is no news sixteen times over. */
function changesFor({ changes }: Site, indicator: Change['indicator'] | undefined): Change[] {
  if (indicator) return changes.filter((change) => change.indicator.id === indicator.id);
  return changes.filter((change) => change.kind !== 'verdict' || change.cause !== 'calendar');
}

export function atomFeed(site: Site, locale: Locale, indicator?: Change['indicator']): string {
  const ui = uiOf(locale);
  const { plan } = site.content;
  const grouped = byIndicatorAndDay(changesFor(site, indicator)).slice(0, indicator ? undefined : MOST_ENTRIES);
  const entries = grouped.flatMap((changes) => toEntry(site, changes, locale));
  const self = site.absolute(feedPathOf(locale, indicator));
  const page = indicator ? pathOf('indicator', locale, paramsOf(indicator)) : pathOf('changes', locale);
  const title = [indicator?.name[locale], plan.title[locale]].filter(Boolean).join(' – ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xml(self)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(ui('changes.description'))}</subtitle>
  <updated>${momentOf(entries[0]?.date ?? plan.document.date)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(site.absolute(page))}"/>
  <author><name>${xml(plan.title[locale])}</name></author>
  <rights>${xml(plan.licence.name)}</rights>
  <generator version="${xml(site.version)}">target-tracker</generator>
${entries.map(entryXml).join('')}</feed>
`;
}
