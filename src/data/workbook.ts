/** The spreadsheet of the plan: every table on its sheet, and one sheet in front that explains them. */
import type { Site } from '../site/site.ts';
import { formatDate } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type Cell, describe, type FilledTable } from './columns.ts';
import { tablesOf } from './tables/tables.ts';
import { type Sheet, toXlsx } from './xlsx.ts';

const WIDEST = 48;
const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(...cells.map((cell) => String(cell ?? '').length)) + 2);

const tableSheet = ({ name, columns, rows }: FilledTable): Sheet => ({
  name,
  widths: columns.map(({ name: heading, type }, at) =>
    type === 'string' ? widthOf([heading, ...rows.map((row) => row[at] ?? null)]) : heading.length + 4,
  ),
  rows: [columns.map((column) => column.name), ...rows],
});

/** What one must know to use the workbook alone: of what, as of when, whose, and what each column means. */
function readMe(
  { content: { plan }, asOf, version, absolute, languages }: Site,
  tables: readonly FilledTable[],
): Sheet {
  const inEach = (line: (ui: ReturnType<typeof uiOf>, locale: Locale) => string): string[] =>
    languages.map((locale) => line(uiOf(locale), locale));
  const facts = [
    inEach((ui, locale) => ui('data.sheet.asOf', { date: formatDate(asOf, locale), version })),
    inEach((ui, locale) =>
      ui('data.sheet.document', {
        document: plan.document.number,
        date: formatDate(plan.document.date, locale),
        issuer: plan.document.issuer[locale],
      }),
    ),
    inEach((ui) => ui('data.sheet.licence', { licence: plan.licence.name, url: plan.licence.url })),
    inEach((ui) => ui('data.sheet.site', { url: absolute('/') })),
  ];
  const columns = tables.flatMap((table) =>
    table.columns.map((column) => [
      table.name,
      column.name,
      ...languages.map((locale) => describe(column, languages, locale)),
    ]),
  );
  return {
    name: 'Đọc trước – Read me',
    widths: [12, 22, 70, 70],
    rows: [
      [null, null, ...languages.map((locale) => plan.title[locale])],
      ...facts.map((fact) => [null, null, ...fact]),
      [],
      ...tables.map(({ name, title }) => [name, null, ...inEach((ui) => ui(title))]),
      [],
      ...columns,
    ],
  };
}

export const workbookOf = (site: Site): Promise<Uint8Array<ArrayBuffer>> => {
  const tables = tablesOf(site);
  return toXlsx([readMe(site, tables), ...tables.map(tableSheet)]);
};
