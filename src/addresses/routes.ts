/** Every kind of page with its address in each language: the public surface, in one table. */
import { ROUTE_NAMES, type RouteName } from '../languages/addresses.ts';
import { ADDRESSES } from '../languages/index.ts';
import { inEach, type Languages, LOCALES, type Locale } from '../languages/locale.ts';

/** By kind of page, then by language. */
export const ROUTES = Object.fromEntries(
  ROUTE_NAMES.map((route) => [route, inEach(LOCALES, (locale) => ADDRESSES[locale].routes[route])]),
) as Record<RouteName, Record<Locale, string>>;

/** Folders of the social cards below their language. */
export const CARD_FOLDERS = inEach(LOCALES, (locale) => ADDRESSES[locale].cards);

/** Name of the file that holds the whole tracker. */
export const OFFLINE_FILES = inEach(LOCALES, (locale) => ADDRESSES[locale].offline);

export type { RouteName };
export type RouteParams = Record<string, string>;

const fill = (pattern: string, params: RouteParams): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`the address "${pattern}" needs "${name}"`);
    return value;
  });

/** Folder below which the pages of a language stand; nothing for the first one, which stands at the root. */
export const prefixOf = (locale: Locale, [first]: Languages): string => (locale === first ? '' : locale);

/** The languages of a site, and where its pages are. */
export interface Addresses {
  languages: Languages;
  /** Address of a page from the root of the site, without the base path: `/en/indicators/forest-cover/`. */
  path(route: RouteName, locale: Locale, params?: RouteParams): string;
}

/** The addresses of a site in these languages; `path` throws a `RangeError` where a parameter of its route is missing. */
export const addressesIn = (languages: Languages): Addresses => ({
  languages,
  path: (route, locale, params = {}) => {
    const parts = [prefixOf(locale, languages), fill(ROUTES[route][locale], params)].filter(Boolean);
    return `/${parts.map((part) => `${part}/`).join('')}`;
  },
});

/** Kinds of pages that are parts of another one, whose list of indicators is too long. */
const PARTS = ROUTE_NAMES.filter((route) => ROUTES[route][LOCALES[0]].endsWith('/:part'));

/** The addresses of these kinds of pages, below the folder of a language or not. */
const patternsOf = (routes: readonly RouteName[]): RegExp[] =>
  LOCALES.flatMap((locale) =>
    routes.map((route) => new RegExp(`^/(?:${locale}/)?${ROUTES[route][locale].replaceAll(/:\w+/g, '[^/]+')}/$`)),
  );

const PART_ADDRESSES = patternsOf(PARTS);
const FRAME_ADDRESSES = patternsOf(['embed', 'embedAt']);

/** Whether an address is that of a part: which parts there are changes with the list, so none is promised. */
export const isPartAddress = (address: string): boolean => PART_ADDRESSES.some((pattern) => pattern.test(address));

/** Whether an address is that of a frame for other websites. */
export const isFrameAddress = (address: string): boolean => FRAME_ADDRESSES.some((pattern) => pattern.test(address));

/** First folder of a route below its language: `chi-tieu`, `indicators`. */
export const folderOf = (route: RouteName, locale: Locale): string => ROUTES[route][locale].split('/')[0] ?? '';

/** Last folder of a route: `nhung` of `chi-tieu/:slug/nhung`. */
export const lastPartOf = (route: RouteName, locale: Locale): string => ROUTES[route][locale].split('/').at(-1) ?? '';

/** True where the addresses of indicators carry their slug, and not their id. */
export const hasSlug = (locale: Locale): boolean => lastPartOf('indicator', locale) === ':slug';

/** What fills the addresses of an indicator. */
export const paramsOf = ({ id, slug }: { id: string; slug: string }): RouteParams => ({ id, slug });

/** Last part of the address of an indicator: `che-phu-rung`, `forest-cover`. */
export const nameInAddress = ({ id, slug }: { id: string; slug: string }, locale: Locale): string =>
  hasSlug(locale) ? slug : id;

/** What fills the short address of an indicator: its code in small letters. */
export const shortParamsOf = ({ code }: { code: string }): RouteParams => ({ code: code.toLowerCase() });

/** Address of a social card by its name: `index` of the front page, that in its address of an indicator. */
export const cardPath = ({ path }: Pick<Addresses, 'path'>, locale: Locale, name: string): string =>
  `${path('front', locale)}${CARD_FOLDERS[locale]}/${name}.png`;

/** Name of the front page's card. */
export const FRONT_CARD = 'index';

/** Address of the chart of an indicator, as data for its interactive form. */
export const chartFilePath = ({ path }: Addresses, indicator: { id: string; slug: string }, locale: Locale): string =>
  `${path('indicator', locale, paramsOf(indicator))}chart.json`;

/** What the search of a language reads when it is asked. */
export const searchFilePath = ({ path }: Addresses, locale: Locale): string => `${path('search', locale)}index.json`;

/** What the quote check of a language reads of a long plan when it is asked. */
export const checkFilePath = ({ path }: Addresses, locale: Locale): string => `${path('check', locale)}index.json`;

/** The calendar as a file to subscribe to: one for all languages, named in the first. */
export const calendarFilePath = ({ languages: [first] }: Addresses): string => `/${folderOf('calendar', first)}.ics`;

/** What an agency owes, as a file to subscribe to. */
export const owedFilePath = ({ languages: [first] }: Addresses, { id }: { id: string }): string =>
  `/${folderOf('calendar', first)}/${id}.ics`;

/** The whole tracker as one file, named in the first language. */
export const offlineFilePath = ({ languages: [first] }: Addresses): string => `/${OFFLINE_FILES[first]}.html`;

/** The language of an address, by where it begins. */
export const localeOfPath = (path: string, languages: Languages): Locale =>
  languages.find((locale) => prefixOf(locale, languages) && path.startsWith(`/${locale}/`)) ?? languages[0];
