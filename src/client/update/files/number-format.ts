/** Numbers of a sheet as its formats show them: percentages, dates, digits after the mark. */
import { all, attribute } from './xml.ts';

export type CellFormat = { kind: 'number' | 'percent'; digits: number | null } | { kind: 'date' };

/** Formats that the file format knows by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'd/m/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

function shownBy(code: string): CellFormat {
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (/[dmy]/i.test(first) && !/[0#]/.test(first)) return { kind: 'date' };
  const digits = /0\.(0+)/.exec(first)?.[1]?.length ?? (/0/.test(first) ? 0 : null);
  return { kind: first.includes('%') ? 'percent' : 'number', digits };
}

/** How the cells of each style are shown. */
export function formatsOf(styles: Document): CellFormat[] {
  const own = new Map(
    all(styles, 'numFmt').map((each) => [Number(attribute(each, 'numFmtId')), attribute(each, 'formatCode') ?? '']),
  );
  const [list] = all(styles, 'cellXfs');
  return [...(list?.children ?? [])].map((each) => {
    const id = Number(attribute(each, 'numFmtId') ?? 0);
    return shownBy(own.get(id) ?? BUILT_IN[id] ?? '');
  });
}

/** Digits that a number has where the sheet does not say: enough for any figure, few enough to hide a computer's rounding. */
const PRECISION = 10;
/** Day 0 of a sheet's calendar, in milliseconds. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function shownNumber(value: number, shown: CellFormat): string {
  if (!Number.isFinite(value)) return '';
  if (shown.kind === 'date') {
    const date = new Date(DAY_ZERO + value * DAY);
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  }
  const scaled = shown.kind === 'percent' ? value * 100 : value;
  const text = shown.digits === null ? String(Number(scaled.toPrecision(PRECISION))) : scaled.toFixed(shown.digits);
  return `${text.replace('.', ',')}${shown.kind === 'percent' ? '%' : ''}`;
}
