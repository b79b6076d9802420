/** Every kind of page with its address in both languages: the public surface, in one table. */
import { DEFAULT_LOCALE, LOCALE_TABLE, LOCALES, type Locale } from '../text/locale.ts';

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

export type RouteName = keyof typeof ROUTES;
export type RouteParams = Record<string, string>;

const fill = (pattern: string, params: RouteParams): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`the address "${pattern}" needs "${name}"`);
    return value;
  });

/** Address of a page from the root of the site, without the base path: `/en/indicators/forest-cover/`. */
export function pathOf(route: RouteName, locale: Locale, params: RouteParams = {}): string {
  const parts = [LOCALE_TABLE[locale].prefix, fill(ROUTES[route][locale], params)].filter(Boolean);
  return `/${parts.map((part) => `${part}/`).join('')}`;
}

/** The language part of an address, as the `[...locale]` folder wants it. */
export const localeParam = (locale: Locale): string | undefined => LOCALE_TABLE[locale].prefix || undefined;

/** First folder of a route below its language: `chi-tieu`, `indicators`. */
export const folderOf = (route: RouteName, locale: Locale): string => ROUTES[route][locale].split('/')[0] ?? '';

/** Last folder of a route: `nhung` of `chi-tieu/:slug/nhung`. */
export const lastPartOf = (route: RouteName, locale: Locale): string => ROUTES[route][locale].split('/').at(-1) ?? '';

/** One page in each language, for `getStaticPaths`. */
export const inEachLocale = <T>(make: (locale: Locale) => T): T[] => LOCALES.map(make);

/** What fills the addresses of an indicator. */
export const paramsOf = ({ id, slug }: { id: string; slug: string }): RouteParams => ({ id, slug });

/** What fills the short address of an indicator: its code in small letters. */
export const shortParamsOf = ({ code }: { code: string }): RouteParams => ({ code: code.toLowerCase() });

/** Address of the chart of an indicator, as data for its interactive form. */
export const chartFilePath = (indicator: { id: string; slug: string }, locale: Locale): string =>
  `${pathOf('indicator', locale, paramsOf(indicator))}chart.json`;

/** What the search of a language reads when it is asked. */
export const searchFilePath = (locale: Locale): string => `${pathOf('search', locale)}index.json`;

/** The language of an address, by where it begins. */
export const localeOfPath = (path: string): Locale =>
  LOCALES.find((locale) => LOCALE_TABLE[locale].prefix && path.startsWith(`/${LOCALE_TABLE[locale].prefix}/`)) ??
  DEFAULT_LOCALE;
