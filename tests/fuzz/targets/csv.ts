import { parse } from 'csv-parse/sync';
import type { Cell } from '../../../src/data/columns.ts';
import { toCsv } from '../../../src/data/csv.ts';
import { sourceNumber } from '../../../src/data/json.ts';
import { type FuzzTarget, joined, pick, upTo } from '../target.ts';

const PIECES = [
  ...'=+-@",;\t\r\n\'|! ',
  '\r\n',
  '""',
  '＝',
  '－',
  '−',
  'cmd|x',
  'SUM(A1)',
  'a',
  'Rừng',
  '5',
  '0.50',
  '\ufeff',
];
const FORMULA = /^[=+\-@\t\r\n]/;

/** Cells as JSON; what begins with `#` is a number. */
export const csv: FuzzTarget = {
  about: 'every cell comes back from another reader, and a spreadsheet runs none',
  passOneIn: 1,
  make: (next) =>
    JSON.stringify(
      Array.from({ length: 1 + upTo(next, 3) }, () =>
        next() < 0.2 ? `#${pick(next, ['-3', '53.60', '0', '-0.05'])}` : joined(next, 6, () => pick(next, PIECES)),
      ),
    ),
  judge: (input) => {
    const cells = JSON.parse(input) as string[];
    const row: Cell[] = cells.map((cell) => (cell.startsWith('#') ? sourceNumber(cell.slice(1)) : cell));
    const table = { columns: cells.map((_, at) => ({ name: `c${at}` })), rows: [row] };
    const plain = cells.map((cell) => cell.replace(/^#/, ''));
    const [, exact] = parse(toCsv(table, 'machine'), { record_delimiter: '\r\n' }) as string[][];
    if (JSON.stringify(exact) !== JSON.stringify(plain)) return { fault: `machines read ${JSON.stringify(exact)}` };
    const options = { bom: true, delimiter: ';', record_delimiter: '\r\n' };
    const [, shown = []] = parse(toCsv(table, 'excel'), options) as string[][];
    const run = shown.find((cell, at) => FORMULA.test(cell) && !cells[at]?.startsWith('#'));
    if (run !== undefined) return { fault: `a spreadsheet runs ${JSON.stringify(run)}` };
    const other = plain.findIndex((cell, at) => ![cell, `'${cell}`, cell.replace('.', ',')].includes(shown[at] ?? ''));
    return other < 0 ? 'passed' : { fault: `a spreadsheet shows ${JSON.stringify(shown[other])}` };
  },
};
