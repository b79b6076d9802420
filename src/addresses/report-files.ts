/** The files that a yearly report is also given as, beside its page: `/bao-cao/2026/bao-cao-2026.docx`. */

import type { Locale } from '../languages/locale.ts';
import { type Addresses, folderOf } from './routes.ts';

export const REPORT_TABLE_IDS = ['targets', 'tasks', 'figures', 'events'] as const;
export type ReportTableId = (typeof REPORT_TABLE_IDS)[number];

export type ReportFile =
  | { kind: 'docx' | 'xlsx' }
  /** As text for machines, or as one that a Vietnamese Excel opens and runs nothing of. */
  | { kind: 'csv'; table: ReportTableId; dialect: 'machine' | 'excel' };

const REPORT_FILES: readonly ReportFile[] = [
  { kind: 'docx' },
  { kind: 'xlsx' },
  ...REPORT_TABLE_IDS.flatMap((table) =>
    (['machine', 'excel'] as const).map((dialect) => ({ kind: 'csv', table, dialect }) as const),
  ),
];

/** Tables of which a plan without tasks has nothing. */
export const OF_TASKS: readonly string[] = ['tasks', 'events'] satisfies ReportTableId[];

/** Those of a plan: without tasks it has no tables of them. */
export const reportFilesOf = ({ tasks }: { tasks: readonly unknown[] }): readonly ReportFile[] =>
  REPORT_FILES.filter((file) => tasks.length > 0 || file.kind !== 'csv' || !OF_TASKS.includes(file.table));

const endingOf = (file: ReportFile): string =>
  file.kind === 'csv' ? `-${file.table}${file.dialect === 'excel' ? '.excel' : ''}.csv` : `.${file.kind}`;

/** `bao-cao-2026.docx`, `report-2026-tasks.csv`, `report-2026-tasks.excel.csv`. */
export const reportFileName = (file: ReportFile, year: number, locale: Locale): string =>
  `${folderOf('report', locale)}-${year}${endingOf(file)}`;

/** From the root of the site, without the base path. */
export const reportFilePath = (
  { path }: Pick<Addresses, 'path'>,
  file: ReportFile,
  year: number,
  locale: Locale,
): string => path('report', locale, { year: String(year) }) + reportFileName(file, year, locale);
