/** Where the files for machines are: those of the whole plan, and those of one indicator. */
export const DATA_ROOT = '/data/v1/';

const TABLES = ['targets', 'figures', 'context', 'tasks', 'events'] as const;
/** Only of a plan whose series are split. */
export const SERIES_TABLE = 'series';
/** Only of a plan that has some of what they hold. */
const FURTHER = ['milestones', 'targets-in-words', 'parts'] as const;
export type TableName = (typeof TABLES)[number] | typeof SERIES_TABLE | (typeof FURTHER)[number];

/** What a plan has of that of which only some plans have tables. */
export interface TablesOf {
  plan: { dimensions: readonly unknown[] };
  indicators: readonly {
    targets: readonly { milestones: readonly unknown[] }[];
    in_words: readonly unknown[];
    part_of: string | null;
  }[];
}

/** The tables of a plan, in the order in which they are offered. */
export function tableNames({ plan, indicators }: TablesOf): readonly TableName[] {
  const [milestones, inWords, parts] = FURTHER;
  return [
    ...TABLES,
    ...(plan.dimensions.length > 0 ? ([SERIES_TABLE] as const) : []),
    ...(indicators.some(({ targets }) => targets.some((target) => target.milestones.length > 0)) ? [milestones] : []),
    ...(indicators.some((indicator) => indicator.in_words.length > 0) ? [inWords] : []),
    ...(indicators.some((indicator) => indicator.part_of !== null) ? [parts] : []),
  ];
}

/** A table as text for machines, and as one that a Vietnamese Excel opens. */
const TABLE_ENDINGS = ['.csv', '.excel.csv'] as const;

export const tableFileNames = (name: string): readonly string[] => TABLE_ENDINGS.map((ending) => name + ending);

/** What describes the data: the schemas, and the catalogues for machines. */
export const DESCRIPTIONS = [
  'indicators.schema.json',
  'indicator.schema.json',
  'datapackage.json',
  'catalog.jsonld',
] as const;

/** The data of the whole plan beside its tables. */
export const wholeFileNames = ({ id }: { id: string }): readonly [workbook: string, json: string] => [
  `${id}.xlsx`,
  'indicators.json',
];

/** The files of one indicator, below the folder of the data. */
export const indicatorFileNames = ({ id }: { id: string }): readonly [json: string, csv: string, excel: string] => [
  `indicators/${id}.json`,
  `indicators/${id}.csv`,
  `indicators/${id}.excel.csv`,
];

/** What the form for reporting reads. */
export const FORM_FILES = ['/data/form.json', '/data/form-tasks.json', '/data/form-prose.json'] as const;
