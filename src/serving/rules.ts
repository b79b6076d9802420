/** What every server is to answer with, as data: the settings of each kind of server are written from it. */
import { prefixOf } from '../addresses/routes.ts';
import { DEFAULT_LANGUAGES, type Languages } from '../text/locale.ts';
import { openPaths } from './open-paths.ts';
import { mergedPolicy, ownHashes, type Policy, policyOf, printPolicy, writtenPolicy } from './policy.ts';

/** Sent with every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), serial=(), display-capture=(), clipboard-write=(self)',
};

/** Names of these files carry a hash of their content. */
export const HASHED = '/_astro/*';
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Media types by ending (https://www.iana.org/assignments/media-types/). */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files whose type is more than their ending tells, by the end of their name. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml',
  '.schema.json': 'application/schema+json',
};

/** Endings of files that are sent compressed: all that are text. */
export const TEXT_ENDINGS = ['html', 'css', 'js', 'txt', 'csv', 'ics', 'svg', 'json', 'jsonld', 'xml'] as const;

export const TEXT_TYPES: readonly string[] = [
  ...TEXT_ENDINGS.flatMap((ending) => TYPES[ending] ?? []),
  ...Object.values(NAMED_TYPES),
];

/** The type as it is sent: texts are UTF-8. */
export const withCharset = (type: string): string => (TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type);

/** What a browser may ask before it fetches from another website. */
export const PREFLIGHT: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Files that are not pages: they load nothing. */
export const FILE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A policy and the addresses that it is sent with: one address, or with `*` at its end all that begin so. */
export interface PolicyRule {
  path: string;
  policy: string;
}

/** A page, or a drawing, which carries its styles inside. */
export interface PageFile {
  /** From the root of the site, without the base path: `/en/data/`. */
  address: string;
  html: string;
}

/** `/chi-tieu/che-phu-rung/` stands in the folder `/chi-tieu/`, `/en/data/` and `/404.html` in themselves. */
function folderOf(address: string, languages: Languages): string {
  const parts = address.split('/').filter(Boolean);
  const isPrefix = languages.some((locale) => prefixOf(locale, languages) === parts[0]);
  const depth = isPrefix ? 2 : 1;
  if (parts.length <= depth) return address;
  return `/${parts.slice(0, depth).join('/')}/`;
}

const policyIn = ({ address, html }: PageFile): Policy =>
  (address.endsWith('.svg') ? policyOf(html, ownHashes(html)) : writtenPolicy(html)) ?? new Map();

/** How a page sends its reader on where the server does not. */
const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/** Frames on other websites may show embeds, and nothing else. */
const withFrameAncestors = (isOpen: boolean, policy: Policy): Policy =>
  new Map([...policy, ['frame-ancestors', new Set([isOpen ? '*' : "'none'"])]]);

/** One policy for each folder of pages, no two of them for one address. Pages that send on need none. */
export function policyRules(pages: readonly PageFile[], languages: Languages = DEFAULT_LANGUAGES): PolicyRule[] {
  const openings = openPaths(languages);
  const staying = pages.filter(({ html }) => !REFRESH.test(html));
  return [...Map.groupBy(staying, ({ address }) => folderOf(address, languages))]
    .map(([folder, members]) => {
      const path = members.every(({ address }) => address === folder) ? folder : `${folder}*`;
      return {
        path,
        policy: printPolicy(withFrameAncestors(openings.includes(path), mergedPolicy(members.map(policyIn)))),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A path with `*` at its end or `:name` for one folder, as a regular expression that PCRE and Go read too. */
export const pathToRegex = (path: string): string =>
  `^${path.replaceAll('.', '\\.').replace(/\*$/, '.*').replace(/:\w+/g, '[^/]+')}$`;

/** From an old or short address, without the base path, to where it leads, with it. */
export type Moves = readonly (readonly [from: string, to: string])[];

/** What the pages say that send their readers on. */
export const movesOf = (pages: readonly PageFile[]): Moves =>
  pages.flatMap(({ address, html }) => {
    const to = REFRESH.exec(html)?.[1];
    return to === undefined ? [] : [[address, to] as const];
  });

/** Everything that the settings of a server depend on. */
export interface Serving {
  /** The plan's id: tells the names of several trackers on one server apart. */
  name: string;
  /** Path below which the site is served, `/` or `/targets/`. */
  base: string;
  policies: readonly PolicyRule[];
  moves: Moves;
  /** What other websites may fetch or show. */
  openings: readonly string[];
}
