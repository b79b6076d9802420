/** The files offered for download, in one list: for the data page, the catalogues for machines and their tests. */
import {
  DATA_ROOT,
  DESCRIPTIONS,
  indicatorFileNames,
  SERIES_TABLE,
  tableFileNames,
  tableNames,
  wholeFileNames,
} from '../addresses/data-files.ts';
import { feedPathOf } from '../addresses/feeds.ts';
import { type Addresses, calendarFilePath } from '../addresses/routes.ts';
import type { Site } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import type { UiKey } from '../text/ui.ts';

export interface DataFile {
  /** From the root of the site. */
  path: string;
  about: UiKey;
  mediaType: string;
  /** Whether it holds the data themselves, and not their description. */
  data: boolean;
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
export const seriesFile: DataFile = inData(`${SERIES_TABLE}.csv`, 'data.series', CSV, true);

const DESCRIBED: Readonly<Record<(typeof DESCRIPTIONS)[number], readonly [about: UiKey, mediaType: string]>> = {
  'indicators.schema.json': ['data.file.schema', 'application/schema+json'],
  'indicator.schema.json': ['data.file.indicatorSchema', 'application/schema+json'],
  'datapackage.json': ['data.file.package', JSON_TYPE],
  'catalog.jsonld': ['data.file.catalog', 'application/ld+json'],
};

/** The files of the whole plan: the tables for machines, then those for Excel. */
export function wholeFiles({ content }: Pick<Site, 'content'>): DataFile[] {
  const [workbook, json] = wholeFileNames(content.plan);
  const tables = tableNames(content).map((name) =>
    tableFileNames(name).map((file) => inData(file, `data.${name}`, CSV, true)),
  );
  return [
    inData(workbook, 'data.file.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', true),
    inData(json, 'data.file.json', JSON_TYPE, true),
    ...[0, 1].flatMap((at) => tables.flatMap((files) => files[at] ?? [])),
    ...DESCRIPTIONS.map((name) => inData(name, ...DESCRIBED[name], false)),
  ];
}

/** The files of one indicator. */
export function indicatorFiles(indicator: { id: string }): DataFile[] {
  const [json, csv, excel] = indicatorFileNames(indicator);
  return [
    inData(json, 'data.file.indicatorJson', JSON_TYPE, true),
    inData(csv, 'data.file.indicatorCsv', CSV, true),
    inData(excel, 'data.file.indicatorCsvExcel', CSV, true),
  ];
}

/** Feeds and the calendar: they follow what happens. */
export const followFiles = (site: Addresses, locale: Locale): DataFile[] => [
  { path: feedPathOf(site, locale), about: 'changes.feed', mediaType: 'application/atom+xml', data: false },
  { path: calendarFilePath(site), about: 'data.file.calendar', mediaType: 'text/calendar', data: false },
];
