/**
 * An Excel file as tables, one after the other: numbers as the sheet shows them, merged cells in their places. Read with
 * fflate and the browser's own parser: read-excel-file, which the tests use, tells neither merged cells nor percentages.
 */
import type { Block } from '../../../intake/report/blocks.ts';
import { type CellFormat, formatsOf, shownNumber } from './number-format.ts';
import { all, attribute, children, parseXml, partTexts } from './xml.ts';

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const WIDEST = 60;
const LONGEST = 5000;

/** "BC12" is column 54, row 11, from nought. */
function placeOf(name: string): [x: number, y: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(name) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, Number(digits) - 1];
}

const textIn = (element: Element): string =>
  all(element, 't')
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('');

interface Book {
  strings: readonly string[];
  formats: readonly CellFormat[];
}

function cellText(cell: Element, { strings, formats }: Book): string {
  const type = attribute(cell, 't');
  const value = children(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return textIn(cell);
  if (value === '' || type === 'str' || type === 'b' || type === 'e') return type === 'e' ? '' : value;
  return shownNumber(Number(value), formats[Number(attribute(cell, 's') ?? 0)] ?? { kind: 'number', digits: null });
}

function gridOf(sheet: Document, book: Book): string[][] {
  const rows: string[][] = [];
  // A row that the sheet hides is no part of what it tells.
  for (const row of all(sheet, 'row'))
    if (attribute(row, 'hidden') !== '1')
      for (const cell of children(row, 'c')) {
        const [x, y] = placeOf(attribute(cell, 'r') ?? 'A1');
        if (x >= WIDEST || y >= LONGEST) continue;
        rows[y] ??= [];
        (rows[y] as string[])[x] = cellText(cell, book).normalize('NFC').replace(/\s+/g, ' ').trim();
      }
  for (const merge of all(sheet, 'mergeCell')) {
    const [start = 'A1', end = start] = (attribute(merge, 'ref') ?? 'A1').split(':');
    const [[left, top], [right, bottom]] = [placeOf(start), placeOf(end)];
    const text = rows[top]?.[left] ?? '';
    for (let y = top; y <= Math.min(bottom, LONGEST); y += 1)
      for (let x = left; x <= Math.min(right, WIDEST); x += 1) {
        rows[y] ??= [];
        (rows[y] as string[])[x] = text;
      }
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
}

/** Tables are parted by empty rows; a line with one text alone stands above its table. */
function blocksIn(grid: readonly string[][]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const row of grid) {
    const texts = new Set(row.filter(Boolean));
    const [only] = texts;
    if (only === undefined) close();
    else if (texts.size === 1 && rows.length === 0) blocks.push({ kind: 'prose', text: only });
    else rows.push(row);
  }
  close();
  return blocks;
}

export function blocksOfXlsx(bytes: Uint8Array): Block[] {
  const parts = partTexts(bytes, PARTS);
  const strings = parts.get('xl/sharedStrings.xml');
  const styles = parts.get('xl/styles.xml');
  const book: Book = {
    strings: strings ? all(parseXml(strings), 'si').map(textIn) : [],
    formats: styles ? formatsOf(parseXml(styles)) : [],
  };
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'));
  if (sheets.length === 0) throw new TypeError('the file holds no sheet');
  return sheets
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((name) => blocksIn(gridOf(parseXml(parts.get(name) ?? ''), book)));
}
