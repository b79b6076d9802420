/** The files that a yearly report is also given as, beside its page: `/bao-cao/2026/bao-cao-2026.docx`. */
import type { Locale } from '../text/locale.ts';
import { folderOf, pathOf } from './routes.ts';

export const REPORT_TABLE_IDS = ['targets', 'tasks', 'figures', 'events'] as const;
export type ReportTableId = (typeof REPORT_TABLE_IDS)[number];

export type ReportFile = { kind: 'docx' | 'xlsx' } | { kind: 'csv'; table: ReportTableId };

export const REPORT_FILES: readonly ReportFile[] = [
  { kind: 'docx' },
  { kind: 'xlsx' },
  ...REPORT_TABLE_IDS.map((table) => ({ kind: 'csv', table }) as const),
];

/** `bao-cao-2026.docx`, `report-2026-tasks.csv`. */
export const reportFileName = (file: ReportFile, year: number, locale: Locale): string =>
  `${folderOf('report', locale)}-${year}${file.kind === 'csv' ? `-${file.table}` : ''}.${file.kind}`;

/** From the root of the site, without the base path. */
export const reportFilePath = (file: ReportFile, year: number, locale: Locale): string =>
  pathOf('report', locale, { year: String(year) }) + reportFileName(file, year, locale);
