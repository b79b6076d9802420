/** The files that a yearly report of the site is also given as. */
import { type ReportFile, reportFilePath, reportFilesOf } from '../addresses/report-files.ts';
import type { Locale } from '../text/locale.ts';
import { MOST_ROWS } from '../views/many.ts';
import type { Site } from './site.ts';

/**
 * In a long plan it is the workbook that spreadsheets open: the same tables as text for them, a thirtieth of its site, stay
 * only where they were published.
 */
export function siteReportFiles(
  site: Pick<Site, 'content' | 'path'>,
  promised: ReadonlySet<string>,
  year: number,
  locale: Locale,
): readonly ReportFile[] {
  const isMany = site.content.indicators.length > MOST_ROWS;
  return reportFilesOf(site.content).filter(
    (file) =>
      !isMany ||
      file.kind !== 'csv' ||
      file.dialect === 'machine' ||
      promised.has(reportFilePath(site, file, year, locale)),
  );
}
