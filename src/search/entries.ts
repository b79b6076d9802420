/** Everything that the search of one language finds: indicators, tasks, agencies, pages with their prose, documents. */
import type { Agency, Indicator, Task } from '../content/schema.ts';
import { isKnown } from '../domain/figures.ts';
import { heardOn } from '../domain/tasks.ts';
import { hasPage, NAVIGATION, PROSE_ROUTES } from '../site/navigation.ts';
import { paramsOf, pathOf, type RouteName } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { documentName } from '../text/document.ts';
import { type Locale, otherLocale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { reportYears } from '../views/report.ts';
import type { SearchEntry } from './entry.ts';
import { sectionsOf } from './prose.ts';

/** Prose of the content by its name and language: `poverty-rate.vi`, `method.en`. */
export interface Prose {
  indicators: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, { title: string; description: string; body: string }>;
}

interface Context {
  site: Site;
  prose: Prose;
  locale: Locale;
}

const filled = (words: readonly (string | null | undefined)[]): string => words.filter(Boolean).join(' · ');

function indicatorEntry(indicator: Indicator, { site, prose, locale }: Context): SearchEntry {
  const { plan } = site.content;
  const sections = sectionsOf(prose.indicators.get(`${indicator.id}.${locale}`) ?? '');
  return {
    kind: 'indicator',
    href: site.href(pathOf('indicator', locale, paramsOf(indicator))),
    title: indicator.name[locale],
    text: filled([
      plan.groups.find(({ id }) => id === indicator.group)?.name[locale],
      ...sections.map(({ text }) => text),
    ]),
    also: [
      indicator.code,
      indicator.name[otherLocale(locale)],
      ...(indicator.phrase ? [indicator.phrase[locale]] : []),
      ...indicator.names,
      ...indicator.keywords.vi,
      ...indicator.keywords.en,
    ],
  };
}

function taskEntry(task: Task, { site, locale }: Context): SearchEntry {
  const events = task.events.filter((event) => heardOn(event) <= site.asOf);
  return {
    kind: 'task',
    href: site.href(pathOf('task', locale, { id: task.id })),
    title: `${task.id} ${task.title[locale]}`,
    text: filled([task.group.name[locale], task.product[locale], ...events.map(({ what }) => what[locale] ?? what.vi)]),
    also: [task.title[otherLocale(locale)]],
  };
}

const agencyEntry = (agency: Agency, { site, locale }: Context): SearchEntry => ({
  kind: 'agency',
  href: site.href(pathOf('agency', locale, { id: agency.id })),
  title: agency.name[locale],
  text: '',
  also: [agency.name[otherLocale(locale)]],
});

function pageEntries({ site, prose, locale }: Context): SearchEntry[] {
  const ui = uiOf(locale);
  const own = (route: RouteName, params = {}) => site.href(pathOf(route, locale, params));
  const proseOf = (route: RouteName) =>
    prose.pages.get(`${PROSE_ROUTES.find((each) => each.route === route)?.page ?? route}.${locale}`);
  const pages = NAVIGATION.filter(({ route }) => route !== 'search' && hasPage(route, site.pages)).flatMap(
    ({ route, key }): SearchEntry[] => {
      const written = proseOf(route);
      const page = { kind: 'page', href: own(route), title: written?.title ?? ui(key), also: [ui(key)] } as const;
      const sections = written ? sectionsOf(written.body) : [];
      return [
        { ...page, text: written?.description ?? '' },
        ...sections.map(({ heading, id, text }) => ({
          ...page,
          title: heading === null ? page.title : `${page.title}: ${heading}`,
          href: id === null ? page.href : `${page.href}#${id}`,
          text,
          also: [],
        })),
      ];
    },
  );
  const years = reportYears(site.content, site.asOf).map((year): SearchEntry => {
    const title = ui('report.title', { year });
    return { kind: 'page', href: own('report', { year: String(year) }), title, text: '', also: [] };
  });
  return [...pages, ...years];
}

/** The plan's own document and every source of a figure or an event, once each, where it is first used. */
function documentEntries({ site, locale }: Context): SearchEntry[] {
  const { plan, indicators, tasks } = site.content;
  const lang = locale === 'vi' ? {} : ({ lang: 'vi' } as const);
  const of = (source: { title: string; publisher: string; url: string; document?: string | null }, href: string) => ({
    url: source.url,
    entry: {
      kind: 'document',
      href,
      title: source.title,
      text: filled([source.publisher, source.document]),
      also: [],
      ...lang,
    } satisfies SearchEntry,
  });
  const all = [
    ...indicators.flatMap((indicator) =>
      indicator.figures
        .filter((figure) => isKnown(figure, site.asOf))
        .map(({ id, source }) => of(source, `${site.href(pathOf('indicator', locale, paramsOf(indicator)))}#f-${id}`)),
    ),
    ...tasks.flatMap((task) =>
      task.events
        .filter((event) => heardOn(event) <= site.asOf)
        .map(({ source }) => of(source, site.href(pathOf('task', locale, { id: task.id })))),
    ),
  ];
  const first = new Map(all.toReversed().map(({ url, entry }) => [url, entry]));
  const own: SearchEntry = {
    kind: 'document',
    href: site.href(pathOf('resolution', locale)),
    title: documentName(plan.document, locale),
    text: plan.document.issuer[locale],
    also: [plan.document.number],
  };
  return [own, ...[...first.values()].toReversed()];
}

export function searchEntries(site: Site, prose: Prose, locale: Locale): SearchEntry[] {
  const context = { site, prose, locale };
  const { indicators, tasks, agencies } = site.content;
  return [
    ...indicators.map((each) => indicatorEntry(each, context)),
    ...tasks.map((each) => taskEntry(each, context)),
    ...agencies.map((each) => agencyEntry(each, context)),
    ...pageEntries(context),
    ...documentEntries(context),
  ];
}
