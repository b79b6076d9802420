/** Figures in a table: a name beside the number, or over it, and the whole head of the column. */
import { readCell } from './cell.ts';
import type { Knowledge } from './chunks.ts';
import { columnOf } from './columns.ts';
import { gridOf, isValue, type Rows } from './grid.ts';
import { isState, type Label, labelOf, WHOLE } from './labels.ts';
import type { TableContext } from './place.ts';
import type { Reading } from './reading.ts';
import type { ToldSoFar } from './told.ts';
import type { Setting } from './wanted.ts';

const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^;)\n|]{1,25}?)\.?\s*(?:[;)\n|]|\. |$)/iu;

export function readTable(
  rows: Rows,
  caption: string,
  told: ToldSoFar,
  knowledge: Knowledge,
  setting: Setting,
): Reading[] {
  const grid = gridOf(rows);
  const columns = grid.paths.map((path) => columnOf(path, knowledge));
  const title = `${caption}. ${grid.title}`;
  const table: TableContext = {
    columns,
    title: grid.title,
    unit: UNIT_LINE.exec(title)?.[1] ?? '',
    headWidths: grid.headWidths,
    hasWhole: grid.body.some((row) => row.some((cell) => WHOLE.test(cell))),
    told,
    knowledge,
    setting,
  };
  let section: Label | null = null;
  return grid.body.flatMap((row) => {
    if (!row.slice(1).some(isValue)) {
      const text = row.find(isName) ?? '';
      section = labelOf(text, knowledge);
      return [];
    }
    return readRow(row, table, section);
  });
}

/** Words, or a year; an ordinal names nothing. */
const isName = (cell: string): boolean => /\p{L}{2}|\d{4}/u.test(cell);

function readRow(row: readonly string[], table: TableContext, section: Label | null): Reading[] {
  const { columns, knowledge } = table;
  const unitAt = columns.findIndex(({ kind }) => kind === 'unit');
  const firstValue = row.findIndex(
    (cell, at) => isValue(cell) && columns[at]?.kind === 'value' && row.slice(0, at).some(isName),
  );
  const named = row.slice(0, Math.max(firstValue, 0)).flatMap((cell, at) => {
    const column = columns[at];
    return column && at !== unitAt && column.kind !== 'other' && isName(cell) ? [{ cell, column }] : [];
  });
  const [first] = named;
  const labels = [...new Set(named.map(({ cell }) => cell))].map((text) => labelOf(text, knowledge));
  const last = labels.at(-1);
  const under = section && last && isState(last) ? section : last;
  const label = labels.findLast(({ hits }) => hits.length > 0) ?? under;
  if (!first || !label) return [];
  const beside = labels.flatMap(({ chunks }) => chunks);
  const behind = labels.slice(labels.indexOf(label) + 1).flatMap(({ chunks }) => chunks);
  const others = [...(section?.chunks ?? []), ...beside];
  const rowUnit = row[unitAt] ?? '';
  return row.flatMap((cell, at) => {
    const column = columns[at];
    if (at < firstValue || !column || column.kind !== 'value' || !isValue(cell)) return [];
    const reading = readCell(cell, {
      column,
      label,
      beside,
      behind,
      others,
      rowUnit,
      table,
      over: first.column,
      isAligned: table.headWidths.every((width) => width === row.length),
    });
    return reading ? [reading] : [];
  });
}
