/** The files offered for download, in one list: for the data page, the catalogues for machines and their tests. */
import { feedPathOf } from '../addresses/feeds.ts';
import { type Addresses, calendarFilePath } from '../addresses/routes.ts';
import { isPart } from '../content/parts.ts';
import type { Site } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import type { UiKey } from '../text/ui.ts';

export const DATA_ROOT = '/data/v1/';

export interface DataFile {
  /** From the root of the site. */
  path: string;
  about: UiKey;
  mediaType: string;
  /** Whether it holds the data themselves, and not their description. */
  data: boolean;
}

const TABLES = ['targets', 'figures', 'context', 'tasks', 'events'] as const;
/** Only of a plan whose series are split. */
const SERIES = 'series';
/** Only of a plan that has some of what they hold. */
const FURTHER = ['milestones', 'targets-in-words', 'parts'] as const;
type TableName = (typeof TABLES)[number] | typeof SERIES | (typeof FURTHER)[number];

function tablesIn({ content: { plan, indicators } }: Site): readonly TableName[] {
  const [milestones, inWords, parts] = FURTHER;
  return [
    ...TABLES,
    ...(plan.dimensions.length > 0 ? ([SERIES] as const) : []),
    ...(indicators.some(({ targets }) => targets.some((target) => target.milestones.length > 0)) ? [milestones] : []),
    ...(indicators.some((indicator) => indicator.in_words.length > 0) ? [inWords] : []),
    ...(indicators.some(isPart) ? [parts] : []),
  ];
}
const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

const inData = (name: string, about: UiKey, mediaType: string, data: boolean): DataFile => ({
  path: DATA_ROOT + name,
  about,
  mediaType,
  data,
});

/** The series by area, sex and other dimensions, of a plan that has them. */
export const seriesFile: DataFile = inData(`${SERIES}.csv`, 'data.series', CSV, true);

/** The files of the whole plan. */
export const wholeFiles = (site: Site): DataFile[] => [
  inData(
    `${site.content.plan.id}.xlsx`,
    'data.file.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    true,
  ),
  inData('indicators.json', 'data.file.json', JSON_TYPE, true),
  ...tablesIn(site).map((name) => inData(`${name}.csv`, `data.${name}`, CSV, true)),
  ...tablesIn(site).map((name) => inData(`${name}.excel.csv`, `data.${name}`, CSV, true)),
  inData('indicators.schema.json', 'data.file.schema', 'application/schema+json', false),
  inData('indicator.schema.json', 'data.file.indicatorSchema', 'application/schema+json', false),
  inData('datapackage.json', 'data.file.package', JSON_TYPE, false),
  inData('catalog.jsonld', 'data.file.catalog', 'application/ld+json', false),
];

/** The files of one indicator. */
export const indicatorFiles = ({ id }: { id: string }): DataFile[] => [
  inData(`indicators/${id}.json`, 'data.file.indicatorJson', JSON_TYPE, true),
  inData(`indicators/${id}.csv`, 'data.file.indicatorCsv', CSV, true),
  inData(`indicators/${id}.excel.csv`, 'data.file.indicatorCsvExcel', CSV, true),
];

/** Feeds and the calendar: they follow what happens. */
export const followFiles = (site: Addresses, locale: Locale): DataFile[] => [
  { path: feedPathOf(site, locale), about: 'changes.feed', mediaType: 'application/atom+xml', data: false },
  { path: calendarFilePath(site), about: 'data.file.calendar', mediaType: 'text/calendar', data: false },
];
