/** Every page of the site that the content makes, so that links of prose can be asked whether they lead to one. */
import { PROSE_ROUTES } from '../../site/navigation.ts';
import { folderOf, pathOf, ROUTES, type RouteName, type RouteParams } from '../../site/routes.ts';
import { LOCALES } from '../../text/locale.ts';
import type { Gathered } from '../gather.ts';
import { treeAt } from '../issues.ts';

type Prose = Gathered['prose'][number];

/** Addresses of pages, and a pattern for those of which there are many. */
export interface Pages {
  known: ReadonlySet<string>;
  has(path: string): boolean;
  /** Where a file of prose is shown, or null where no page shows it. */
  addressOf(prose: Prose): string | null;
}

const DATES: readonly RegExp[] = LOCALES.flatMap((locale) => [
  new RegExp(`^${pathOf('asOf', locale, { date: '\\d{4}-\\d{2}-\\d{2}' })}$`),
  new RegExp(`^${pathOf('report', locale, { year: '\\d{4}' })}$`),
]);

/** Files under the folders of the site: data, feeds, reports, cards. */
const FOLDERS: ReadonlySet<string> = new Set([
  'data',
  'en',
  ...LOCALES.flatMap((locale) => (Object.keys(ROUTES) as RouteName[]).map((route) => folderOf(route, locale))),
]);
const ROOT_FILES = /^\/(?:feed\.xml|lich\.ics|sitemap\.xml|robots\.txt|theo-doi-chi-tieu\.html)$/;

const isFile = (path: string): boolean =>
  ROOT_FILES.test(path) ||
  (/\.[a-z0-9]+$/.test(path) && path.split('/').length > 2 && FOLDERS.has(path.split('/')[1] ?? ''));

export function pagesOf({ indicators, tasks, agencies, prose }: Gathered): Pages {
  const names = new Set(prose.flatMap(({ place }) => (place.kind === 'page' ? [place.id] : [])));
  const word = (file: Gathered['indicators'][number], key: string): string =>
    String((file.file && treeAt(file.file.tree, [key])) ?? '');
  const series = indicators.map((each) => ({
    id: each.place.id,
    slug: word(each, 'slug'),
    code: word(each, 'code').toLowerCase(),
  }));
  const many: Partial<Record<RouteName, RouteParams[]>> = {
    indicator: series,
    short: series,
    embed: series,
    embedCode: series,
    task: tasks.map(({ place }) => ({ id: place.id })),
    agency: Object.keys(agencies?.value ?? {}).map((id) => ({ id })),
    asOf: [],
    report: [],
    embedAt: [],
  };
  const routes = (Object.keys(ROUTES) as RouteName[]).filter((route) =>
    PROSE_ROUTES.every((each) => each.route !== route || names.has(each.page)),
  );
  const known = new Set(
    routes.flatMap((route) =>
      LOCALES.flatMap((locale) => (many[route] ?? [{}]).map((each) => pathOf(route, locale, each))),
    ),
  );
  return {
    known,
    has: (path) => known.has(path) || isFile(path) || DATES.some((pattern) => pattern.test(path)),
    addressOf: ({ place }) => {
      const locale = LOCALES.find((each) => each === place.locale) ?? LOCALES[0];
      if (place.kind === 'page') {
        const route =
          place.id === 'resolution' ? 'resolution' : PROSE_ROUTES.find(({ page }) => page === place.id)?.route;
        return route ? pathOf(route, locale) : null;
      }
      const own = series.find(({ id }) => id === place.id);
      return own ? pathOf('indicator', locale, own) : null;
    },
  };
}
