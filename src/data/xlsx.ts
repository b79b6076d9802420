/** Spreadsheets, the same byte for byte each time: no time of day goes into the file. */
import writeExcelFile, { type Cell as WrittenCell } from 'write-excel-file/node';
import { digitsOf } from '../text/decimal.ts';
import { type Cell, decimalInCell } from './columns.ts';
import { SourceNumber } from './json.ts';
import { rezipped } from './zip.ts';

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string;
  /** Width of each column in characters. */
  widths: readonly number[];
  /** The first row holds the headings and stays in view. */
  rows: readonly (readonly Cell[])[];
}

/** Shows as many digits as the source wrote; computed numbers as the spreadsheet sees fit. */
const formatOf = (cell: Cell): { format?: string } => {
  const digits = cell instanceof SourceNumber ? digitsOf(cell.text) : 0;
  return digits === 0 ? {} : { format: `0.${'0'.repeat(digits)}` };
};

function toWritten(cell: Cell): WrittenCell {
  if (cell === null) return null;
  const decimal = decimalInCell(cell);
  if (decimal !== null) return { type: Number, value: Number(decimal), ...formatOf(cell) };
  return typeof cell === 'boolean' ? { type: Boolean, value: cell } : { type: String, value: String(cell) };
}

const heading = (cell: Cell): WrittenCell => ({ type: String, value: String(cell ?? ''), fontWeight: 'bold' });

export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) => row.map(index === 0 ? heading : toWritten)),
    })),
  );
  return rezipped(await written.toBuffer());
}
