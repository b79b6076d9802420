/** Every page and file of the site that the content makes, so that links of prose can be asked whether they lead to one. */
import {
  DATA_ROOT,
  DESCRIPTIONS,
  FORM_FILES,
  indicatorFileNames,
  tableFileNames,
  tableNames,
  wholeFileNames,
} from '../../addresses/data-files.ts';
import { OEMBED_FILE, pictureName, THEMES } from '../../addresses/embed-files.ts';
import { feedPathOf } from '../../addresses/feeds.ts';
import { hasPage, PROSE_ROUTES } from '../../addresses/navigation.ts';
import { reportFilePath, reportFilesOf } from '../../addresses/report-files.ts';
import {
  type Addresses,
  addressesIn,
  calendarFilePath,
  cardPath,
  chartFilePath,
  FRONT_CARD,
  folderOf,
  nameInAddress,
  offlineFilePath,
  owedFilePath,
  prefixOf,
  ROUTES,
  type RouteName,
  type RouteParams,
  searchFilePath,
} from '../../addresses/routes.ts';
import { knownOn } from '../../domain/figures.ts';
import { changingDays, embeddedDays } from '../days.ts';
import type { Gathered } from '../gather.ts';
import { treeAt } from '../issues.ts';
import { joinContent } from '../join.ts';
import type { DeadEnd } from '../messages/prose.ts';
import { passedFiles } from '../passed-files.ts';
import { reportYears } from '../report-years.ts';
import type { Content } from '../schema.ts';

type Prose = Gathered['prose'][number];

/** What is asked of the addresses of a site. */
export interface Pages {
  /** Addresses that a mistyped one may be taken for: a day or a year that is near says nothing. */
  known(): ReadonlySet<string>;
  has(path: string): boolean;
  /** What a reader would look for at an address. */
  kindOf(path: string): Exclude<DeadEnd, 'picture' | 'heading' | 'form'>;
  /** Ids that the page gives to what the content tells of: those of a kind, all of which are known. */
  placesAt(path: string): Places | null;
  /** What a link to the form for reporting fills in and the plan does not have, or null. */
  unknownIn(path: string, query: URLSearchParams): string | null;
  /** Where a file of prose is shown, or null where no page shows it. */
  addressOf(prose: Prose): string | null;
}

/** Ids of one kind on a page. */
export interface Places {
  kind: RegExp;
  ids: ReadonlySet<string>;
}

const NAMES = Object.keys(ROUTES) as RouteName[];

/** Pages that are named by a day or a year. */
const DATED = ['asOf', 'embedAt', 'report'] as const satisfies readonly RouteName[];

/** Pages whose address the file of an indicator names. */
const OF_INDICATORS = ['indicator', 'short', 'embedCode'] as const satisfies readonly RouteName[];

/** Everything that is named by a day or a year. */
function datedIn(site: Addresses, content: Content, latest: string): string[] {
  const days = changingDays(content, latest);
  const years = reportYears(content, latest);
  const files = reportFilesOf(content);
  const embedded = embeddedDays(content, latest);
  return site.languages.flatMap((locale) => [
    ...days.map((date) => site.path('asOf', locale, { date })),
    ...years.flatMap((year) => [
      site.path('report', locale, { year: String(year) }),
      ...files.map((file) => reportFilePath(site, file, year, locale)),
    ]),
    ...[...embedded].flatMap(([id, dates]) =>
      [...dates].flatMap((date) => {
        const frame = site.path('embedAt', locale, { id, date });
        return [frame, ...THEMES.map((theme) => frame + pictureName(theme))];
      }),
    ),
  ]);
}

/** Files beside the pages: feeds, calendars, data, cards and pictures. */
const filesIn = (site: Addresses, content: Content, latest: string): string[] => [
  ...['/sitemap.xml', '/robots.txt', ...FORM_FILES],
  calendarFilePath(site),
  offlineFilePath(site),
  ...[
    ...wholeFileNames(content.plan),
    ...tableNames(content).flatMap(tableFileNames),
    ...DESCRIPTIONS,
    ...content.indicators.flatMap(indicatorFileNames),
  ].map((name) => DATA_ROOT + name),
  // Whether one owes anything changes with the day.
  ...content.agencies.flatMap((agency) => (agency.succeeded_by ? [] : [owedFilePath(site, agency)])),
  ...site.languages.flatMap((locale) => [
    feedPathOf(site, locale),
    searchFilePath(site, locale),
    cardPath(site, locale, FRONT_CARD),
    ...content.indicators.flatMap((indicator) => {
      const frame = site.path('embed', locale, indicatorParams(indicator));
      const hasChart = indicator.figures.some((figure) => knownOn(figure) <= latest);
      return [
        feedPathOf(site, locale, indicator),
        cardPath(site, locale, nameInAddress(indicator, locale)),
        ...[...THEMES.map(pictureName), OEMBED_FILE].map((name) => frame + name),
        ...(hasChart ? [chartFilePath(site, indicator, locale)] : []),
      ];
    }),
  ]),
];

/** Ids of periods and reports, of days, events, groups and tables on the pages that tell of them. */
function placesIn(site: Addresses, content: Content, latest: string): Map<string, Places> {
  const days = changingDays(content, latest);
  const { groups } = content.plan;
  return new Map(
    site.languages.flatMap((locale): (readonly [string, Places])[] => [
      ...content.indicators.map(
        (indicator) =>
          [
            site.path('indicator', locale, indicatorParams(indicator)),
            {
              kind: /^(?:f-)?\d{4}/,
              ids: new Set(indicator.figures.flatMap(({ id, period }) => [period, `f-${id}`])),
            },
          ] as const,
      ),
      ...content.tasks.map(
        ({ id, events }) =>
          [
            site.path('task', locale, { id }),
            { kind: /^e-/, ids: new Set(events.map((event) => `e-${event.id}`)) },
          ] as const,
      ),
      [
        site.path('changes', locale),
        { kind: /^[dy]\d{4}/, ids: new Set(days.flatMap((day) => [`d${day}`, `y${day.slice(0, 4)}`])) },
      ],
      [site.path('front', locale), { kind: /^g-/, ids: new Set(groups.map(({ id }) => `g-${id}`)) }],
      [
        site.path('tasks', locale),
        { kind: /^g-/, ids: new Set(content.tasks.map(({ group }) => `g-${group.number}`)) },
      ],
      [
        site.path('data', locale),
        { kind: /^columns-/, ids: new Set(tableNames(content).map((name) => `columns-${name}`)) },
      ],
    ]),
  );
}

/** What fills the addresses of pages that a file brings which cannot be read. */
const ANY: RouteParams = {
  id: '[\\w-]+',
  slug: '[\\w-]+',
  code: '[\\w-]+',
  date: '\\d{4}-\\d{2}-\\d{2}',
  year: '\\d{4}',
};

/** Where a file cannot be read, nobody can say what it would bring: its pages by their pattern, its files by their folder. */
function perhapsIn(site: Addresses, unnamed: readonly RouteName[]): (path: string) => boolean {
  const { languages, path } = site;
  const pages = languages.flatMap((locale) =>
    [...unnamed, ...DATED].map((route) => new RegExp(`^${path(route, locale, ANY)}$`)),
  );
  const folders = languages.flatMap((locale) => [
    prefixOf(locale, languages),
    folderOf('calendar', locale),
    ...NAMES.map((route) => folderOf(route, locale)),
  ]);
  // Pages of the first language, and its front page, stand at the root.
  const starts = ['data', ...folders.filter(Boolean)].map((folder) => `/${folder}/`);
  return (asked) =>
    ['/feed.xml', '/sitemap.xml', '/robots.txt', calendarFilePath(site), offlineFilePath(site)].includes(asked) ||
    (isFile(asked) && startsWith(starts, asked)) ||
    pages.some((pattern) => pattern.test(asked));
}

const startsWith = (starts: readonly string[], path: string): boolean => starts.some((start) => path.startsWith(start));

const isFile = (path: string): boolean => /\.[a-z0-9]+$/.test(path);

interface Named {
  id: string;
  slug: string;
  code: string;
}

const indicatorParams = ({ id, slug, code }: Named): RouteParams => ({ id, slug, code: code.toLowerCase() });

/** The content as it was last published, where every file of it can be read. */
function contentIn(all: Gathered, latest: string): Content | null {
  const files = [...all.indicators, ...all.figures, ...all.context, ...all.series, ...all.tasks, ...all.events];
  const passed = files.every(({ value }) => value) ? passedFiles(all) : null;
  return passed && joinContent(passed, latest);
}

/** Made when it is first asked for: most prose links to nothing within the site. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `latest` is the later of the day built for and the real day: what comes out between them has its page as well. */
export function pagesOf(all: Gathered, latest: string): Pages {
  const { indicators, tasks, agencies, prose, languages } = all;
  const site = addressesIn(languages);
  const names = new Set(prose.filter(({ place }) => place.kind === 'page').map(({ place }) => place.id));
  // As far as a file can be read, whatever else is wrong with it.
  const series = indicators.map(({ file, place: { id } }) => {
    const word = (key: string): string => String((file && treeAt(file.tree, [key])) ?? '');
    return { id, slug: word('slug') || id, code: word('code') };
  });
  const ofSeries = series.map(indicatorParams);
  const unnamed: RouteName[] = [
    ...(series.every(({ code }) => code) ? [] : OF_INDICATORS),
    ...(agencies?.value ? [] : (['agency'] as const)),
  ];
  const many: Partial<Record<RouteName, RouteParams[]>> = {
    indicator: ofSeries,
    short: ofSeries,
    embed: ofSeries,
    embedCode: ofSeries,
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
  const pages = new Set(
    NAMES.filter((route) => hasPage(route, { pages: names, content: { tasks } })).flatMap((route) =>
      languages.flatMap((locale) => (many[route] ?? [{}]).map((each) => site.path(route, locale, each))),
    ),
  );
  const built = once(() => {
    const content = contentIn(all, latest);
    if (!content)
      return { known: pages, dated: new Set(), isPerhaps: perhapsIn(site, unnamed), places: new Map<string, Places>() };
    return {
      known: new Set([...pages, ...filesIn(site, content, latest)]),
      dated: new Set(datedIn(site, content, latest)),
      isPerhaps: () => false,
      places: placesIn(site, content, latest),
    };
  });
  const years = languages.map((locale) => site.path('report', locale, { year: '' }).replace(/\/+$/, '/'));
  const days = languages.map((locale) => site.path('asOf', locale, { date: '' }).replace(/\/+$/, '/'));
  return {
    known: () => built().known,
    // Nearly every link is to a page whose name stands in the name of a file.
    has: (path) => pages.has(path) || built().known.has(path) || built().dated.has(path) || built().isPerhaps(path),
    kindOf: (path) =>
      startsWith(years, path)
        ? 'year'
        : startsWith(days, path)
          ? 'day'
          : path.startsWith('/data/')
            ? 'data'
            : isFile(path)
              ? 'file'
              : 'page',
    placesAt: (path) => built().places.get(path) ?? null,
    unknownIn: (path, query) => {
      if (!languages.some((locale) => site.path('update', locale) === path)) return null;
      const [indicator, task] = [query.get('indicator'), query.get('task')];
      if (indicator !== null && !series.some(({ id }) => id === indicator)) return indicator;
      return tasks.some(({ place }) => place.id === task) ? null : task;
    },
    addressOf: ({ place }) => {
      const locale = languages.find((each) => each === place.locale);
      if (!locale) return null;
      if (place.kind === 'page') {
        const route =
          place.id === 'resolution' ? 'resolution' : PROSE_ROUTES.find(({ page }) => page === place.id)?.route;
        return route ? site.path(route, locale) : null;
      }
      const own = series.find(({ id }) => id === place.id);
      return own ? site.path('indicator', locale, indicatorParams(own)) : null;
    },
  };
}
