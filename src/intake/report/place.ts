/** A cell with all that stands around it, and its period. */
import type { Chunk } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { type ColumnHeading, periodIn } from './columns.ts';
import { isFlow } from './fit.ts';
import type { Label } from './labels.ts';
import type { ToldSoFar } from './told.ts';
import type { Setting, Wanted } from './wanted.ts';
import { spokenOf, type When } from './when.ts';

/** What holds for all cells of a table. */
export interface TableContext {
  columns: readonly ColumnHeading[];
  title: string;
  unit: string;
  /** How many cells each row of the head has. */
  headWidths: readonly number[];
  /** Where some row is the whole, the others are parts of it. */
  hasWhole: boolean;
  told: ToldSoFar;
  knowledge: Knowledge;
  setting: Setting;
}

/** Where a cell stands: its column, its row and what they say. */
export interface Place {
  column: ColumnHeading;
  label: Label;
  /** What the cells of the row say that are no values. */
  beside: readonly Chunk[];
  /** Those of the cells behind the name. */
  behind: readonly Chunk[];
  /** What those and the part's heading say. */
  others: readonly Chunk[];
  rowUnit: string;
  /** The column of the labels. */
  over: ColumnHeading;
  /** False where the row has more or fewer cells than the head: what stands over which is then a guess. */
  isAligned: boolean;
  table: TableContext;
}

/** The cell's own period, the column's, the row's, that over the rows, the table's, the text's. */
export function periodOf({ column, label, table, over }: Place, cell: readonly Chunk[], wanted: Wanted): When {
  const { told, knowledge, title } = table;
  const titled = [over.chunks, chunksOf(title, knowledge)]
    .map((chunks) => periodIn(chunks, told.context.year, isFlow(wanted)).period)
    .find((period) => period !== null);
  const year = titled?.slice(0, 4) ?? told.context.year;
  for (const chunks of [cell, column.chunks, label.chunks]) {
    const found = periodIn(chunks, year, isFlow(wanted));
    if (found.period || found.isOpen) return found;
  }
  return titled ? { period: titled, isOpen: false } : spokenOf(told.context, isFlow(wanted));
}
