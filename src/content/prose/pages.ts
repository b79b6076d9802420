/** Every page of the site that the content makes, so that links of prose can be asked whether they lead to one. */
import { PROSE_ROUTES } from '../../addresses/navigation.ts';
import {
  type Addresses,
  addressesIn,
  calendarFilePath,
  folderOf,
  offlineFilePath,
  prefixOf,
  ROUTES,
  type RouteName,
  type RouteParams,
} from '../../addresses/routes.ts';
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

const NAMES = Object.keys(ROUTES) as RouteName[];

/** Pages of which there is one a day or a year. */
const datesIn = ({ languages, path }: Addresses): RegExp[] =>
  languages.flatMap((locale) => [
    new RegExp(`^${path('asOf', locale, { date: '\\d{4}-\\d{2}-\\d{2}' })}$`),
    new RegExp(`^${path('report', locale, { year: '\\d{4}' })}$`),
  ]);

/** Asks for files at the root, and under the folders of the site: data, feeds, reports, cards. */
function filesIn(site: Addresses): (path: string) => boolean {
  const root = new Set([
    ...['/feed.xml', '/sitemap.xml', '/robots.txt'],
    calendarFilePath(site),
    offlineFilePath(site),
  ]);
  const folders = new Set([
    'data',
    ...site.languages.flatMap((locale) => [
      prefixOf(locale, site.languages),
      ...NAMES.map((route) => folderOf(route, locale)),
    ]),
  ]);
  // Pages of the first language stand at the root.
  folders.delete('');
  return (path) =>
    root.has(path) ||
    (/\.[a-z0-9]+$/.test(path) && path.split('/').length > 2 && folders.has(path.split('/')[1] ?? ''));
}

export function pagesOf({ indicators, tasks, agencies, prose, languages }: Gathered): Pages {
  const site = addressesIn(languages);
  const [dates, isFile] = [datesIn(site), filesIn(site)];
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
    // Pages of long plans; a link to a part of a list would lead elsewhere as the list grows.
    group: [],
    asOf: [],
    report: [],
    embedAt: [],
    agencyPart: [],
    asOfPart: [],
    calendarPart: [],
    evidencePart: [],
    resolutionPart: [],
  };
  const routes = NAMES.filter((route) => PROSE_ROUTES.every((each) => each.route !== route || names.has(each.page)));
  const known = new Set(
    routes.flatMap((route) =>
      languages.flatMap((locale) => (many[route] ?? [{}]).map((each) => site.path(route, locale, each))),
    ),
  );
  return {
    known,
    has: (path) => known.has(path) || isFile(path) || dates.some((pattern) => pattern.test(path)),
    addressOf: ({ place }) => {
      const locale = languages.find((each) => each === place.locale) ?? languages[0];
      if (place.kind === 'page') {
        const route =
          place.id === 'resolution' ? 'resolution' : PROSE_ROUTES.find(({ page }) => page === place.id)?.route;
        return route ? site.path(route, locale) : null;
      }
      const own = series.find(({ id }) => id === place.id);
      return own ? site.path('indicator', locale, own) : null;
    },
  };
}
