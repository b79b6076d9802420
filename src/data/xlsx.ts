/** Spreadsheets, the same byte for byte each time: no time of day goes into the file. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell as WrittenCell } from 'write-excel-file/node';
import { digitsOf } from '../text/decimal.ts';
import { type Cell, decimalOf } from './columns.ts';
import { SourceNumber } from './json.ts';

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string;
  /** Width of each column in characters. */
  widths: readonly number[];
  /** The first row holds the headings and stays in view. */
  rows: readonly (readonly Cell[])[];
}

/** The start of time in a ZIP file. */
const NO_TIME = new Date(1980, 0, 1);

/** Shows as many digits as the source wrote; computed numbers as the spreadsheet sees fit. */
const formatOf = (cell: Cell): { format?: string } => {
  const digits = cell instanceof SourceNumber ? digitsOf(cell.text) : 0;
  return digits === 0 ? {} : { format: `0.${'0'.repeat(digits)}` };
};

function toWritten(cell: Cell): WrittenCell {
  if (cell === null) return null;
  const decimal = decimalOf(cell);
  if (decimal !== null) return { type: Number, value: Number(decimal), ...formatOf(cell) };
  return typeof cell === 'boolean' ? { type: Boolean, value: cell } : { type: String, value: String(cell) };
}

const heading = (cell: Cell): WrittenCell => ({ type: String, value: String(cell ?? ''), fontWeight: 'bold' });

/** The parts in the order and with the bytes they have, under one fixed time. */
function withoutTimes(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, bytes] as const);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 9 }) as Uint8Array<ArrayBuffer>;
}

export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) => row.map(index === 0 ? heading : toWritten)),
    })),
  );
  return withoutTimes(await written.toBuffer());
}
