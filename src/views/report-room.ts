/** What of a yearly report its page tells row by row, and what by counts: its files have all. */
import { fitting, REPORT_ROOM } from './many.ts';
import type { ReportedPeriod } from './report.ts';
import type { ReportTable } from './report-tables.ts';

/** A table, or a list of lines as one. */
type Rows = Pick<ReportTable, 'rows'>;

const lettersOf = ({ rows }: Rows): number => rows.flat().reduce((sum, { text }) => sum + text.length, 0);

/** Lines as a table of one column. */
export const asRows = (lines: readonly string[]): Rows => ({ rows: lines.map((text) => [{ text }]) });

/** Those of the tables that the page has room for; `beside` is what it tells in any case. */
export const toldRowByRow = <T extends Rows>(tables: readonly T[], beside: readonly Rows[] = []): ReadonlySet<T> =>
  fitting(tables, REPORT_ROOM - beside.reduce((sum, each) => sum + lettersOf(each), 0), lettersOf);

/** The rows of a table of targets whose verdict is another than in the report before. */
export const changedRows = (table: ReportTable, { targets }: Pick<ReportedPeriod, 'targets'>): ReportTable => ({
  ...table,
  rows: table.rows.filter((_, at) => targets[at]?.changed),
});
