/** Addresses that may not be those of a source: they only lead on, are older or younger than they can be, hide their host or carry what is not theirs. */
import { firstDayOf, lastDayOf, parsePeriod } from '../../domain/period.ts';
import { daysAfter } from '../../domain/time.ts';
import { isDay } from '../dates.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import type { AddressOddity } from '../messages/odd-sources.ts';
import { figureNameOf } from '../names.ts';
import { inTexts } from '../texts-of.ts';
import type { YamlFile } from '../yaml.ts';
import { pageAt, TRACKING } from './sources.ts';

/** They send on, and whoever keeps them may send elsewhere tomorrow. */
const SHORT =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|s\.id|shorturl\.at|shorturl\.asia|by\.com\.vn|t\.ly|lnkd\.in|rb\.gy|zpr\.io)$/;
/** A search, or a page that leaves another behind it. */
const LEADS_ON =
  /^(?:www\.)?(?:google|bing)\.[a-z.]+\/(?:url|search|amp)\b|^l\.facebook\.com\/|^(?:translate\.google\.[a-z.]+|webcache\.googleusercontent\.com)\/|\.translate\.goog\//;
/** Where whoever has the address edits, or whoever keeps the file puts another in its place. */
const EDITED =
  /^(?:docs|sheets)\.google\.com\/.*\/edit|^drive\.google\.com\/|^[\w-]+\.sharepoint\.com\/.*(?:Doc\.aspx|:[a-z]:)|^(?:onedrive\.live\.com|1drv\.ms|(?:www\.)?dropbox\.com)\/|^(?:\w+\.)?(?:m\.)?wikipedia\.org\//;
/** Posts of persons, which are no source of a figure; an agency may have its page there. */
const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.watch|tiktok\.com|youtube\.com|youtu\.be|zalo\.me|instagram\.com|twitter\.com|x\.com|threads\.net|t\.me)$/;
/** What a machine answered. */
const MACHINE =
  /^(?:chatgpt\.com|chat\.openai\.com|gemini\.google\.com|copilot\.microsoft\.com|(?:www\.)?perplexity\.ai|claude\.ai|grok\.com)$/;
/** What opens for one visitor alone. */
const VISIT = /^(?:access_?token|token|auth|jsessionid|phpsessid|aspsessionid\w*|session_?id)$/i;
const LOGIN = /\/(?:log-?in|sign-?in|dang-nhap)(?:[/.]|$)/i;

/** Why an address is doubted, or null. */
export function addressOddity(address: string): AddressOddity | null {
  const { hostname, pathname, port, search, searchParams } = new URL(address);
  const place = hostname + pathname + search;
  if (SHORT.test(hostname) || LEADS_ON.test(place)) return 'leads-on';
  if (EDITED.test(place)) return 'edited';
  if (/(?:^|\.)xn--/.test(hostname)) return 'other-letters';
  if (MACHINE.test(hostname)) return 'machine';
  if (SOCIAL.test(hostname)) return 'social';
  if (LOGIN.test(pathname)) return 'login';
  if (/[.:!]$|\)$(?<!\(.*)/.test(address)) return 'end';
  if (/&(?:amp|quot|#\d+);/.test(search)) return 'entity';
  const keys = [
    ...searchParams.keys(),
    ...pathname
      .split(';')
      .slice(1)
      .map((each) => each.replace(/=.*/s, '')),
  ];
  if (keys.some((key) => TRACKING.test(key) || VISIT.test(key))) return 'visit';
  return port === '' ? null : 'port';
}

export const addressFindings = (all: Gathered): Finding[] => [
  ...hostFindings(all),
  ...youngFindings(all),
  ...reportedIn(all).flatMap(oldFindings),
  ...ownFindings(all),
];

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

/**
 * A source that names, in its address, a day by which the period was not over, while it is said to have come out after it:
 * a forecast would be taken for a result.
 */
function oldFindings({ file, value, place }: ReportedFile): Finding[] {
  const name = figureNameOf(place.name);
  if (!value || !name) return [];
  const { lastDay } = parsePeriod(name.period);
  const [first] = daysIn(value.source.url, '');
  return first && first.day < lastDay && firstDayOf(name.published) > lastDay
    ? [valueFinding('source-earlier', file, ['source', 'url'], { ...first, ...name })]
    : [];
}

/** A result from the plan's own document, which is older, or from the site that repeats what others reported. */
function ownFindings(all: Gathered): Finding[] {
  if (!all.plan?.value) return [];
  const { document, repository } = all.plan.value;
  // The address of a host alone is no repository.
  const own = new URL(repository.url).pathname === '/' ? null : `${repository.url.replace(/\/$/, '')}/`;
  return reportedIn(all).flatMap(({ file, value, place }) => {
    const name = figureNameOf(place.name);
    if (!value || !name) return [];
    const { url, document: number } = value.source;
    if (own !== null && `${url}/`.startsWith(own))
      return [valueFinding('source-own', file, ['source', 'url'], { kind: 'site', found: url })];
    const isLater = parsePeriod(name.period).lastDay >= document.date;
    if (isLater && number === document.number)
      return [valueFinding('source-own', file, ['source', 'document'], { kind: 'plan', found: number })];
    return isLater && number === null && pageAt(url) === pageAt(document.url)
      ? [valueFinding('source-own', file, ['source', 'url'], { kind: 'plan', found: url })]
      : [];
  });
}
