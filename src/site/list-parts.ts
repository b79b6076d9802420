/** The pages that tell something of each indicator, in the parts that a long plan needs. */
import type { RouteParams } from '../addresses/routes.ts';
import type { Agency, Figure, Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { agencyWork } from '../views/agency-work.ts';
import { expectedFigures } from '../views/calendar.ts';
import { evidenceRows, missingResults } from '../views/evidence.ts';
import type { ChangesOfDay } from '../views/history.ts';
import { type GroupInParts, type GroupPart, type Letters, lettersOf, listInParts, sumOf } from '../views/list-parts.ts';
import { LIST_ROOM } from '../views/many.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';
import { standingOf } from './standing.ts';

export type IndicatorPart = GroupPart<Indicator>;
type Parted = readonly GroupInParts<Indicator>[];

const publisherOf = ({ source: { publisher, document } }: Figure): string => publisher + (document ?? '');

/** Letters of each of these indicators with as many rows as `rowsOf` says, and the texts that are its own. */
const counted = (
  { content }: Site,
  indicators: readonly Indicator[],
  rowsOf: (indicator: Indicator) => number,
  textsOf: (indicator: Indicator) => readonly string[] = () => [],
): Letters =>
  new Map(
    indicators.map((each) => [each, lettersOf(each, content.plan.languages, rowsOf(each), ...textsOf(each))] as const),
  );

function evidenceLetters(site: Site): Letters {
  const rows = Map.groupBy(evidenceRows(site.content, site.asOf), ({ indicator }) => indicator);
  const missing = Map.groupBy(missingResults(site.judged, site.asOf), ({ indicator }) => indicator);
  const told = site.content.indicators.filter((each) => rows.has(each) || missing.has(each));
  const figuresOf = (each: Indicator): Figure[] => (rows.get(each) ?? []).map(({ figure }) => figure);
  return counted(
    site,
    told,
    // What is missing takes a sentence each, and so does what can be asked about an indicator.
    (each) => figuresOf(each).length + 3 * (missing.get(each)?.length ?? 0) + 2,
    (each) => figuresOf(each).map(publisherOf),
  );
}

const resolutionLetters = (site: Site): Letters =>
  counted(
    site,
    site.content.indicators,
    ({ targets }) => targets.length + 1,
    ({ targets, in_words }) => [
      ...targets.map(({ clause }) => clause ?? ''),
      ...in_words.map(({ words }) => Object.values(words).reduce((a, b) => (a.length > b.length ? a : b), '')),
    ],
  );

/** Rows of an agency's page for each figure: what it owes, what is late, and the newest that it published. */
const AGENCY_ROWS = 4;
/** Rows of the calendar for each figure: when it is usual, the newest, the awaited one, and the entry of the coming days. */
const CALENDAR_ROWS = 4;

const ownsOf = (site: Site, agency: Agency): Indicator[] =>
  agencyWork(site.content, agency, site.asOf).owns.map(({ indicator }) => indicator);

/**
 * Of the indicators of which a day has something to tell: what was reported then, and how each stands where that is not as
 * it stood before.
 */
function dayLetters(site: Site, { date, changes }: ChangesOfDay): Letters {
  const since = standingOf(site)?.get(date);
  const reported = Map.groupBy(changes, ({ indicator }) => indicator);
  return counted(
    site,
    site.content.indicators.filter((each) => since?.get(each.id) === date || reported.has(each)),
    (each) => 2 * each.targets.length + 2 * (reported.get(each)?.length ?? 0),
    (each) => (reported.get(each) ?? []).map((change) => ('figure' in change ? publisherOf(change.figure) : '')),
  );
}

/** The parts by kind of page and what fills its address. */
const made = oncePerSite(() => new Map<string, Parted>());

function remembered(site: Site, key: string, letters: () => Letters): Parted {
  const known = made(site).get(key) ?? listInParts(site.content, letters());
  made(site).set(key, known);
  return known;
}

export const evidenceParts = (site: Site): Parted => remembered(site, 'evidence', () => evidenceLetters(site));
export const resolutionParts = (site: Site): Parted => remembered(site, 'resolution', () => resolutionLetters(site));
export const calendarParts = (site: Site): Parted =>
  remembered(site, 'calendar', () =>
    counted(
      site,
      expectedFigures(site.content.indicators, site.asOf).map(({ indicator }) => indicator),
      () => CALENDAR_ROWS,
    ),
  );
export const agencyParts = (site: Site, agency: Agency): Parted =>
  remembered(site, `agency ${agency.id}`, () => counted(site, ownsOf(site, agency), () => AGENCY_ROWS));
export const dayParts = (site: Site, day: ChangesOfDay): Parted =>
  remembered(site, `day ${day.date}`, () => dayLetters(site, day));

const named = oncePerSite(() => new Map<IsoDate, boolean>());

/** Whether the page of a day has room for the names of all that stands as before, beside what does not. */
export function namesUnchanged(site: Site, day: ChangesOfDay): boolean {
  const lettersNow = (): number =>
    sumOf([
      ...site.content.indicators.map((each) => lettersOf(each, site.languages, 0)),
      ...dayLetters(site, day).values(),
    ]);
  const known = named(site).get(day.date) ?? (standingOf(site) === null || lettersNow() <= LIST_ROOM);
  named(site).set(day.date, known);
  return known;
}

/** One part, with its kind of page. */
export type PartPage = { part: IndicatorPart } & (
  | { route: 'evidencePart' | 'resolutionPart' | 'calendarPart' }
  | { route: 'agencyPart'; agency: Agency }
  | { route: 'asOfPart'; day: ChangesOfDay }
);

const each = <P extends object>(parted: Parted, page: P): (P & { part: IndicatorPart })[] =>
  parted.flatMap(({ pages }) => pages.map((part) => ({ ...page, part })));

/** Every part of every page. */
export const partPages = oncePerSite((site): readonly PartPage[] => [
  ...each(evidenceParts(site), { route: 'evidencePart' } as const),
  ...each(resolutionParts(site), { route: 'resolutionPart' } as const),
  ...each(calendarParts(site), { route: 'calendarPart' } as const),
  ...site.content.agencies.flatMap((agency) =>
    each(agencyParts(site, agency), { route: 'agencyPart', agency } as const),
  ),
  ...site.days.flatMap((day) => each(dayParts(site, day), { route: 'asOfPart', day } as const)),
]);

/** What fills the address of a part. */
export function paramsOfPart(page: PartPage): RouteParams {
  const { id: part } = page.part;
  switch (page.route) {
    case 'agencyPart':
      return { id: page.agency.id, part };
    case 'asOfPart':
      return { date: page.day.date, part };
    default:
      return { part };
  }
}

const partWith = (parted: Parted, indicator: Indicator): IndicatorPart | undefined =>
  parted.flatMap(({ pages }) => pages).find(({ members }) => members.includes(indicator));

/** Path of the row of an indicator on the page of a day on which it came to stand as it does, or on a part of it. */
export function dayRowPath(site: Site, locale: Locale, date: IsoDate, indicator: Indicator): string {
  const day = site.days.find((each) => each.date === date);
  const part = day && partWith(dayParts(site, day), indicator);
  const page = part ? site.path('asOfPart', locale, { date, part: part.id }) : site.path('asOf', locale, { date });
  return `${page}#${indicator.id}`;
}

/** Path of the page of the plan's document that tells the targets of an indicator, or of a part of it. */
export function documentPath(site: Site, locale: Locale, indicator: Indicator): string {
  const part = partWith(resolutionParts(site), indicator);
  return part ? site.path('resolutionPart', locale, { part: part.id }) : site.path('resolution', locale);
}
