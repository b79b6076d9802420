/** Tables as text: RFC 4180 for machines, and the variant that opens in Excel with a double click. */
import type { Decimal } from '../domain/types.ts';
import { decimalMarkOf } from '../text/format.ts';
import { DEFAULT_LANGUAGES, type Languages } from '../text/locale.ts';
import { type Cell, decimalInCell, type FilledTable } from './columns.ts';

interface Dialect {
  separator: string;
  start: string;
  number(decimal: Decimal): string;
  text(text: string): string;
}

const plain = (text: string): string => text;

/** A spreadsheet would run a text that begins like a formula; an apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

const DIALECTS = {
  /** RFC 4180: UTF-8, comma, dot decimals, CRLF. */
  machine: { separator: ',', start: '', number: plain, text: plain },
  /** Byte-order mark, semicolon, decimal comma: what Excel expects where a comma parts decimals, as in Viet Nam. */
  excel: { separator: ';', start: '\uFEFF', number: (decimal) => decimal.replace('.', ','), text: harmless },
  /** The same where a dot does. */
  excelDot: { separator: ',', start: '\uFEFF', number: plain, text: harmless },
} as const satisfies Record<string, Dialect>;

/** The two forms in which a table is offered: for programs, and for the spreadsheet of the plan's readers. */
export type CsvForm = 'machine' | 'excel';
const dialectOf = (form: CsvForm, [first]: Languages): Dialect =>
  DIALECTS[form === 'excel' && decimalMarkOf(first) === '.' ? 'excelDot' : form];

const quoted = (text: string, { separator }: Dialect): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

function field(cell: Cell, dialect: Dialect): string {
  if (cell === null) return '';
  const decimal = decimalInCell(cell);
  return quoted(decimal === null ? dialect.text(String(cell)) : dialect.number(decimal), dialect);
}

/** What of a table is written. */
type Written = Pick<FilledTable, 'rows'> & { columns: readonly Pick<FilledTable['columns'][number], 'name'>[] };

/** A table as CSV (RFC 4180), in one of the forms. */
export function toCsv({ columns, rows }: Written, form: CsvForm, languages: Languages = DEFAULT_LANGUAGES): string {
  const dialect = dialectOf(form, languages);
  const lines = [columns.map((column) => column.name), ...rows].map((row) =>
    row.map((cell) => field(cell, dialect)).join(dialect.separator),
  );
  return `${dialect.start}${lines.join('\r\n')}\r\n`;
}
