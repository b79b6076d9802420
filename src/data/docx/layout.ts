/**
 * The layout of administrative documents that Decree 30/2020/NĐ-CP asks for (appendix I): A4, margins, Times New Roman,
 * sizes and spacing. The building blocks; `report.ts` puts a document together from them.
 */
import {
  AlignmentType,
  BorderStyle,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paper } from '../../content/schema.ts';

export const FONT = 'Times New Roman';
/** Half points, as Word counts: the body is 14 point, tables 12. */
const BODY = 28;
export const SMALL = 26;
const TABLE = 24;
const SHEETS: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: mm(210), height: mm(297) },
  letter: { width: mm(215.9), height: mm(279.4) },
};
/** 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right. */
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10) };
/** Between the margins; on a wider sheet the right one takes the rest. */
const TEXT_WIDTH = SHEETS.A4.width - MARGIN.left - MARGIN.right;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 };

type Run = { text: string; bold?: boolean; italics?: boolean; size?: number };
export const run = ({ text, size = BODY, ...look }: Run): TextRun => new TextRun({ text, size, font: FONT, ...look });

const paragraph = (children: ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ children, ...options });

/** Body text: both edges straight, the first line set in, 6 points below. */
export const body = (text: string): Paragraph =>
  paragraph([run({ text })], {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { after: 120, line: 276 },
  });

/** "I. KẾT QUẢ …": parts are numbered in Roman numerals, capital and bold. */
export const part = (number: string, title: string): Paragraph =>
  paragraph([run({ text: `${number}. ${title.toUpperCase()}`, bold: true })], {
    indent: { firstLine: mm(12.7) },
    spacing: { before: 240, after: 120 },
    keepNext: true,
    outlineLevel: 0,
  });

/** "1. Chỉ tiêu đến năm 2025": sections are numbered in Arabic numerals and bold. */
export const section = (number: number, title: string): Paragraph =>
  paragraph([run({ text: `${number}. ${title}`, bold: true })], {
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120, after: 120 },
    keepNext: true,
    outlineLevel: 1,
  });

export const caption = (text: string): Paragraph =>
  paragraph([run({ text, italics: true, size: SMALL })], {
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 60 },
    keepNext: true,
  });

export const centred = (look: Run, options: IParagraphOptions = {}): Paragraph =>
  paragraph([run(look)], { alignment: AlignmentType.CENTER, ...options });

/** A centred line with a rule under part of it, as below the motto and the title. */
export const ruled = (look: Run, setIn: number, options: IParagraphOptions = {}): Paragraph[] => [
  centred(look, { keepNext: true }),
  new Paragraph({
    children: [run({ text: '', size: 4 })],
    border: { top: RULE },
    indent: { left: mm(setIn), right: mm(setIn) },
    spacing: { before: 20, after: 0 },
    ...options,
  }),
];

/** "DỰ THẢO" and what it was made from, framed, so that no copy is taken for a document in force. */
export const framed = (title: string, text: string): Paragraph =>
  paragraph(
    [run({ text: `${title.toUpperCase()}. `, bold: true, size: SMALL }), run({ text, italics: true, size: SMALL })],
    {
      border: { top: RULE, bottom: RULE, left: RULE, right: RULE },
      spacing: { before: 240, after: 120 },
    },
  );

/** Blocks side by side without lines: the heading, and the place of the signature. */
export const sideBySide = (columns: readonly { width: number; children: Paragraph[] }[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100)),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: Math.round((TEXT_WIDTH * width) / 100), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });

export interface DocxGrid {
  columns: readonly { label: string; width: number }[];
  rows: readonly (readonly string[])[];
}

/** A table with lines; its heading repeats on every page, and no row is torn between two. */
export function grid({ columns, rows }: DocxGrid): Table {
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
  const cell = (text: string, at: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 70, right: 70, top: 30, bottom: 30 },
      verticalAlign: bold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [paragraph([run({ text, bold, size: TABLE })], bold ? { alignment: AlignmentType.CENTER } : {})],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
    ],
  });
}

/** The plan's sheet upright, the page's number above the text in the middle, from the second page on. */
export const pageOf = (paper: Paper): Pick<ISectionOptions, 'properties' | 'headers'> => ({
  properties: {
    page: {
      size: SHEETS[paper],
      margin: { ...MARGIN, right: SHEETS[paper].width - MARGIN.left - TEXT_WIDTH },
    },
    titlePage: true,
  },
  headers: {
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL, font: FONT })],
        }),
      ],
    }),
    first: new Header({ children: [new Paragraph({})] }),
  },
});
