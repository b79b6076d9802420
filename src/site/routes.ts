/** Every kind of page with its address in each language: the public surface, in one table. */
import type { Languages, Locale } from '../text/locale.ts';

/** `:name` is filled from the page's parameters. Addresses are below the language's prefix and end in a slash. */
export const ROUTES = {
  front: { vi: '', en: '' },
  indicator: { vi: 'chi-tieu/:slug', en: 'indicators/:id' },
  short: { vi: ':code', en: ':code' },
  tasks: { vi: 'nhiem-vu', en: 'tasks' },
  task: { vi: 'nhiem-vu/:id', en: 'tasks/:id' },
  agencies: { vi: 'co-quan', en: 'agencies' },
  agency: { vi: 'co-quan/:id', en: 'agencies/:id' },
  calendar: { vi: 'lich', en: 'calendar' },
  changes: { vi: 'thay-doi', en: 'changes' },
  asOf: { vi: 'tai-ngay/:date', en: 'as-of/:date' },
  embed: { vi: 'nhung/:id', en: 'embed/:id' },
  embedAt: { vi: 'nhung/:id/:date', en: 'embed/:id/:date' },
  embedCode: { vi: 'chi-tieu/:slug/nhung', en: 'indicators/:id/embed' },
  evidence: { vi: 'bang-chung', en: 'evidence' },
  check: { vi: 'kiem-tra', en: 'check' },
  search: { vi: 'tim-kiem', en: 'search' },
  data: { vi: 'du-lieu', en: 'data' },
  guide: { vi: 'cach-cap-nhat', en: 'how-to-update' },
  reviewing: { vi: 'duyet-so-lieu', en: 'reviewing' },
  resolution: { vi: 'nghi-quyet', en: 'resolution' },
  report: { vi: 'bao-cao/:year', en: 'report/:year' },
  method: { vi: 'phuong-phap', en: 'method' },
  about: { vi: 'gioi-thieu', en: 'about' },
  accessibility: { vi: 'tiep-can', en: 'accessibility' },
  update: { vi: 'cap-nhat', en: 'update' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Folders of the social cards below their language. */
export const CARD_FOLDERS: Record<Locale, string> = { vi: 'the', en: 'cards' };

/** Name of the file that holds the whole tracker. */
export const OFFLINE_FILES: Record<Locale, string> = { vi: 'theo-doi-chi-tieu', en: 'target-tracker' };

export type RouteName = keyof typeof ROUTES;
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

export const addressesIn = (languages: Languages): Addresses => ({
  languages,
  path: (route, locale, params = {}) => {
    const parts = [prefixOf(locale, languages), fill(ROUTES[route][locale], params)].filter(Boolean);
    return `/${parts.map((part) => `${part}/`).join('')}`;
  },
});

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

/** Address of the chart of an indicator, as data for its interactive form. */
export const chartFilePath = ({ path }: Addresses, indicator: { id: string; slug: string }, locale: Locale): string =>
  `${path('indicator', locale, paramsOf(indicator))}chart.json`;

/** What the search of a language reads when it is asked. */
export const searchFilePath = ({ path }: Addresses, locale: Locale): string => `${path('search', locale)}index.json`;

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
