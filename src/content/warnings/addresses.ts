/** Addresses that may not be those of a source: they only lead on, are older or younger than they can be, or hide their host. */
import { lastDayOf } from '../../domain/period.ts';
import { daysAfter } from '../../domain/time.ts';
import { isDay } from '../dates.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import type { AddressOddity } from '../messages/odd-sources.ts';
import { figureNameOf } from '../names.ts';
import { inTexts } from '../texts-of.ts';
import type { YamlFile } from '../yaml.ts';

/** They send on, and whoever keeps them may send elsewhere tomorrow. */
const SHORT =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|s\.id|shorturl\.at|shorturl\.asia|by\.com\.vn|t\.ly|lnkd\.in|rb\.gy|zpr\.io)$/;
/** A search, or a page that leaves another behind it. */
const LEADS_ON = /^(?:www\.)?(?:google|bing)\.[a-z.]+\/(?:url|search|amp)\b|^l\.facebook\.com\//;
/** Where whoever has the address edits. */
const EDITED = /^(?:docs|drive|sheets)\.google\.com\/.*\/edit|^[\w-]+\.sharepoint\.com\/.*(?:Doc\.aspx|:[wxp]:)/;

/** Why an address is doubted, or null. */
export function addressOddity(address: string): AddressOddity | null {
  const { hostname, pathname, port, search } = new URL(address);
  const place = hostname + pathname + search;
  if (SHORT.test(hostname) || LEADS_ON.test(place)) return 'leads-on';
  if (EDITED.test(place)) return 'edited';
  if (/(?:^|\.)xn--/.test(hostname)) return 'other-letters';
  return port === '' ? null : 'port';
}

export const addressFindings = (all: Gathered): Finding[] => [...hostFindings(all), ...youngFindings(all)];

const hostFindings = inTexts(({ file, steps, text }) => {
  const isSource = /^https?:\/\//.test(text) && URL.canParse(text) && steps[0] !== 'repository';
  const kind = isSource ? addressOddity(text) : null;
  return kind === null ? [] : [finding('address-odd', file.path, spotOf(file, steps).value.from, { kind, url: text })];
});

/** A month: pages are put right after they came out, and get a new day. */
const GRACE = 31;
/** "2026/02/13", "20260213" in an address; "ngày 13/2/2026" in a title. */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d{1,2}(?:\D|$))/g;
const IN_TITLE = /ngày (\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)/gi;

const daysIn = (url: string, title: string): { found: string; day: string; key: 'url' | 'title' }[] =>
  [
    ...[...url.matchAll(IN_ADDRESS)].map(([found, year, , month, day]) => ({
      found,
      day: `${year}-${month}-${day}`,
      key: 'url' as const,
    })),
    ...[...title.matchAll(IN_TITLE)].map(([found, day = '', month = '', year = '']) => ({
      found,
      day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      key: 'title' as const,
    })),
  ].filter(({ day }) => isDay(day));

/** A source that names a later day than that on which it is said to have come out. */
const youngFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap(({ file, value, place }) => {
    const name = figureNameOf(place.name);
    return value && name ? laterIn(file, value.source, name.published) : [];
  }),
  ...all.events.flatMap(({ file, value }) =>
    value?.source.published ? laterIn(file, value.source, value.source.published) : [],
  ),
];

function laterIn(file: YamlFile, { url, title }: { url: string; title: string }, published: string): Finding[] {
  const latest = daysAfter(lastDayOf(published), GRACE);
  const later = daysIn(url, title).find(({ day }) => day > latest);
  return later
    ? [valueFinding('source-later', file, ['source', later.key], { found: later.found, day: later.day, published })]
    : [];
}
