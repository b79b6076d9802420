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
    unit: UNIT_LINE.exec(title)?.[1]?.trim() ?? '',
    headWidths: grid.headWidths,
    hasWhole: grid.body.some((row) => row.some((cell) => WHOLE.test(cell.trim()))),
    told,
    knowledge,
    setting,
  };
  let section: Label | null = null;
  return grid.body.flatMap((row) => {
    if (!row.some((cell, at) => at > 0 && isValue(cell))) {
      const text = row.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
      section = labelOf(text, knowledge);
      return [];
    }
    return readRow(row, table, section);
  });
}

function readRow(row: readonly string[], table: TableContext, section: Label | null): Reading[] {
  const { columns, knowledge } = table;
  const unitAt = columns.findIndex(({ kind }) => kind === 'unit');
  const labelAt = columns.findIndex(
    ({ kind, text }, at) => at !== unitAt && kind !== 'other' && text !== '' && /\p{L}{2}/u.test(row[at] ?? ''),
  );
  const firstValue = row.findIndex(
    (cell, at) =>
      at > 0 &&
      isValue(cell) &&
      columns[at]?.kind === 'value' &&
      row.slice(0, at).some((left) => /\p{L}{2}|\d{4}/u.test(left)),
  );
  const texts = row.flatMap((cell, at) =>
    at < firstValue && at !== unitAt && columns[at]?.kind !== 'other' && /\p{L}{2}|\d{4}/u.test(cell) ? [cell] : [],
  );
  const labels = [...new Set(texts)].map((text) => labelOf(text, knowledge));
  const last = labels.at(-1);
  const under = section && last && isState(last) ? section : last;
  const label = labels.findLast(({ hits }) => hits.length > 0) ?? under;
  if (!label) return [];
  const beside = labels.filter((each) => each !== label).flatMap(({ chunks }) => chunks);
  const behind = labels.slice(labels.indexOf(label) + 1).flatMap(({ chunks }) => chunks);
  const others = [...(section && section !== label ? section.chunks : []), ...beside];
  const rowUnit = unitAt >= 0 ? (row[unitAt] ?? '').trim() : '';
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
      over: columns[labelAt] ?? null,
      isAligned: table.headWidths.every((width) => width === row.length),
    });
    return reading ? [reading] : [];
  });
}
