/** A yearly report as a file: the document, the spreadsheet, or one of its tables as text. */

import { OF_TASKS, type ReportFile } from '../addresses/report-files.ts';
import { oncePerSite } from '../site/once-per-site.ts';
import type { Site } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import { reportOf } from '../views/report.ts';
import { type ReportTable, type ReportTables, reportTables } from '../views/report-tables.ts';
import { toCsv } from './csv.ts';
import { type ReportSite, reportDocument } from './docx/report.ts';
import { toXlsx } from './xlsx.ts';

/** The tables of targets, one for each period, as one table. */
function allTargets({ targets }: ReportTables): ReportTable['data'] {
  return { keys: targets[0]?.data.keys ?? [], rows: targets.flatMap(({ data }) => data.rows) };
}

const WIDEST = 60;

const sheetOf = (name: string, { keys, rows }: ReportTable['data']) => ({
  name,
  widths: keys.map((key, at) =>
    Math.min(WIDEST, Math.max(...[key, ...rows.map((row) => row[at])].map((cell) => String(cell ?? '').length)) + 2),
  ),
  rows: [keys, ...rows],
});

type Told = ReportSite & Pick<Site, 'asOf'>;

const told = oncePerSite((_: Told) => new Map<string, { report: ReturnType<typeof reportOf>; tables: ReportTables }>());

/** The report of a year with its tables in a language: all its files are made of the same. */
function toldIn(
  site: Told,
  year: number,
  locale: Locale,
): { report: ReturnType<typeof reportOf>; tables: ReportTables } {
  const key = `${year} ${locale}`;
  const known = told(site).get(key);
  if (known) return known;
  const report = reportOf(site.content, year, site.asOf);
  const made = { report, tables: reportTables(report, site.content.agencies, locale) };
  told(site).set(key, made);
  return made;
}

export async function reportFile(
  site: Told,
  file: ReportFile,
  year: number,
  locale: Locale,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { report, tables } = toldIn(site, year, locale);
  const data = {
    targets: allTargets(tables),
    tasks: tables.tasks.data,
    figures: tables.figures.data,
    events: tables.events.data,
  };
  switch (file.kind) {
    case 'docx':
      return reportDocument(site, report, tables, locale);
    case 'xlsx':
      return toXlsx([
        ...Object.entries(data)
          .filter(([name]) => site.content.tasks.length > 0 || !OF_TASKS.includes(name))
          .map(([name, table]) => sheetOf(name, table)),
        ...tables.further.map((table) => sheetOf(table.id, table.data)),
      ]);
    default: {
      const { keys, rows } = data[file.table];
      return toCsv({ columns: keys.map((name) => ({ name })), rows }, file.dialect, site.languages);
    }
  }
}
