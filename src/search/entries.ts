/** Everything that the search of one language finds: indicators, their series by area or sex, tasks, agencies, pages with their prose, documents. */

import { hasPage, NAVIGATION, PROSE_ROUTES } from '../addresses/navigation.ts';
import { paramsOf, type RouteName } from '../addresses/routes.ts';
import { toldIn } from '../content/original.ts';
import { reportYears } from '../content/report-years.ts';
import type { Agency, Indicator, Task, Text } from '../content/schema.ts';
import { isKnown } from '../domain/figures.ts';
import { heardOn } from '../domain/tasks.ts';
import type { Site } from '../site/site.ts';
import { documentName } from '../text/document.ts';
import { type Locale, othersThan } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { breakdownAnchor } from '../views/breakdown.ts';
import { navigationText } from '../views/document-kind.ts';
import { listedName } from '../views/wholes.ts';
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

/** A name in the other languages of the site: whoever knows it by that one finds it too. */
const inOthers = (name: Text, { site, locale }: Pick<Context, 'site' | 'locale'>): string[] =>
  othersThan(locale, site.languages).map((each) => name[each]);

function indicatorEntry(indicator: Indicator, context: Context): SearchEntry {
  const { site, prose, locale } = context;
  const { plan } = site.content;
  const sections = sectionsOf(prose.indicators.get(`${indicator.id}.${locale}`) ?? '');
  return {
    kind: 'indicator',
    href: site.href(site.path('indicator', locale, paramsOf(indicator))),
    title: listedName(indicator, locale),
    text: filled([
      plan.groups.find(({ id }) => id === indicator.group)?.name[locale],
      ...indicator.in_words.map(({ words }) => words[locale]),
      ...sections.map(({ text }) => text),
    ]),
    also: [
      indicator.code,
      ...inOthers(indicator.name, context),
      ...(indicator.phrase ? [indicator.phrase[locale]] : []),
      ...indicator.names,
      ...site.languages.flatMap((each) => indicator.keywords[each]),
    ],
  };
}

/** The table of each dimension that an indicator is split by, found by the names and codes of its members. */
const seriesEntries = (indicator: Indicator, { site, locale }: Context): SearchEntry[] =>
  indicator.breakdowns.map((breakdown): SearchEntry => {
    const { dimension } = breakdown;
    const heading = uiOf(locale)('by.title', { dimension: dimension.name[locale] });
    const page = site.href(site.path('indicator', locale, paramsOf(indicator)));
    return {
      kind: 'series',
      href: `${page}#${breakdownAnchor(breakdown)}`,
      title: `${listedName(indicator, locale)}: ${heading}`,
      text: filled(dimension.members.map(({ name }) => name[locale])),
      also: [
        ...new Set(dimension.members.flatMap(({ name, code }) => [...site.languages.map((each) => name[each]), code])),
      ],
    };
  });

function taskEntry(task: Task, context: Context): SearchEntry {
  const { site, locale } = context;
  const events = task.events.filter((event) => heardOn(event) <= site.asOf);
  return {
    kind: 'task',
    href: site.href(site.path('task', locale, { id: task.id })),
    title: `${task.id} ${task.title[locale]}`,
    text: filled([
      task.group.name[locale],
      task.product[locale],
      ...events.map(({ what }) => toldIn(what, locale).words),
    ]),
    also: inOthers(task.title, context),
  };
}

const agencyEntry = (agency: Agency, { site, locale }: Context): SearchEntry => ({
  kind: 'agency',
  href: site.href(site.path('agency', locale, { id: agency.id })),
  title: agency.name[locale],
  text: '',
  also: inOthers(agency.name, { site, locale }),
});

function pageEntries({ site, prose, locale }: Context): SearchEntry[] {
  const ui = uiOf(locale);
  const own = (route: RouteName, params = {}) => site.href(site.path(route, locale, params));
  const proseOf = (route: RouteName) =>
    prose.pages.get(`${PROSE_ROUTES.find((each) => each.route === route)?.page ?? route}.${locale}`);
  const pages = NAVIGATION.filter(({ route }) => route !== 'search' && hasPage(route, site)).flatMap(
    (link): SearchEntry[] => {
      const written = proseOf(link.route);
      const name = navigationText(link, site.content.plan.document, locale);
      const page = { kind: 'page', href: own(link.route), title: written?.title ?? name, also: [name] } as const;
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
  const lang = locale === site.languages[0] ? {} : { lang: site.languages[0] };
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
        .map(({ id, source }) =>
          of(source, `${site.href(site.path('indicator', locale, paramsOf(indicator)))}#f-${id}`),
        ),
    ),
    ...tasks.flatMap((task) =>
      task.events
        .filter((event) => heardOn(event) <= site.asOf)
        .map(({ source }) => of(source, site.href(site.path('task', locale, { id: task.id })))),
    ),
  ];
  const first = new Map(all.toReversed().map(({ url, entry }) => [url, entry]));
  const own: SearchEntry = {
    kind: 'document',
    href: site.href(site.path('resolution', locale)),
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
    ...indicators.flatMap((each) => seriesEntries(each, context)),
    ...tasks.map((each) => taskEntry(each, context)),
    ...agencies.map((each) => agencyEntry(each, context)),
    ...pageEntries(context),
    ...documentEntries(context),
  ];
}
