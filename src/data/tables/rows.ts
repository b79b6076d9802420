/** The rows of the tables, and the columns that several tables share. */
import type { Languages } from '../../text/locale.ts';
import { type Column, day, textColumn, texts } from '../columns.ts';
import type { dataset } from '../dataset.ts';

export type Data = ReturnType<typeof dataset>;
export type IndicatorRecord = Data['indicators'][number];

export type TargetRecord = IndicatorRecord['targets'][number];

export interface InFile {
  file: Pick<Data, 'as_of' | 'version' | 'plan'>;
}
export interface OfIndicator extends InFile {
  indicator: IndicatorRecord;
}

/** What each row repeats, so that a single row, cut out and passed on, still says what it is and who may use it. */
export const inFile: Column<InFile>[] = [
  day('as_of', ({ file }) => file.as_of),
  textColumn('version', ({ file }) => file.version),
  textColumn('licence', ({ file }) => file.plan.licence.name),
];

/** What stands in `target_id` for the first target of a period, which has no name of its own: SDMX's "not applicable". */
const FIRST = '_Z';
/** A name for each target of an indicator in a period, never empty: a key may hold no nothing. */
export const targetId = <Row extends OfIndicator & { target: TargetRecord }>(): Column<Row> =>
  textColumn('target_id', ({ target }) => target.id ?? FIRST);

export const ofIndicator = (languages: Languages): Column<OfIndicator>[] => [
  textColumn('indicator_id', (row) => row.indicator.id),
  textColumn('indicator_code', (row) => row.indicator.code),
  ...texts<OfIndicator>({ languages, described: 'indicator', value: (row, locale) => row.indicator.name[locale] }),
];
