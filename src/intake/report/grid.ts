/** A table as a grid: which rows are its head, and what stands over each column, from the top down. Its cells are trimmed. */

import { periodFrom } from './periods.ts';
import { plain } from './plain.ts';

export type Rows = readonly (readonly string[])[];

export interface Grid {
  /** Texts over a column, top first, each once. */
  paths: readonly string[][];
  /**
   * How many cells each row of the head has: fewer than the body where cells that span were lost on the way. A line of
   * one or two cells below the first is the heading of a part ("I | Kinh tế").
   */
  headWidths: readonly number[];
  /** Lines across the whole width above the head: a title, a unit. */
  title: string;
  body: Rows;
}

const NUMERIC =
  /^[-−–(]?\s*(?:(?:ước|đạt|trên|hơn|gần|khoảng|dưới|sơ bộ|âm|từ|[<>≥≤~=])\s*)*[-−]?\d(?!\d?\s*(?:tháng|quý|năm|t[/đ\d]))[\d.,\s]*(?:%|\)|[-–]\s*\d|đến|tới|[\p{L}‰$]|\(|$)/iu;
/** A year, a period, or a date alone is a heading, not a value. */
const PERIOD_ONLY =
  /^(?:(?:th|kh|ước|sơ bộ|năm|quý|tháng|t|ngày|cả năm|đầu năm)\s*)*(?:\d{1,2}\s*(?:t|tháng)(?:\s*đầu năm)?\s*[/-]?\s*)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\)?$/iu;
const NUMBERING = /^(?:\(?\d{1,2}\)?|[A-ZĐ]|[IVX]{1,4}|\(?\d{1,2}\)?\s*[=:/*].*|)$/u;
const ORDER = /^(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]?$/iu;

const isPeriod = (cell: string): boolean => PERIOD_ONLY.test(cell) || periodFrom(plain(cell), 0)?.to === cell.length;

export const isValue = (cell: string): boolean => NUMERIC.test(cell) && !isPeriod(cell);

const isNumbering = (row: readonly string[]): boolean => row.every((cell) => NUMBERING.test(cell));
const isAcross = (row: readonly string[]): boolean =>
  row.length > 1 && new Set(row.filter(Boolean)).size === 1 && (row[0] === row[1] || row.filter(Boolean).length === 1);

/** A row of values has a name in words, or a period, and a number behind it. */
const isBody = (row: readonly string[]): boolean =>
  !isNumbering(row) &&
  row.some(
    (cell, at) =>
      isValue(cell) &&
      !ORDER.test(row.slice(0, at).join('')) &&
      row.slice(0, at).some((left) => /\p{L}|\d{4}/u.test(left)),
  );

export function gridOf(rows: Rows): Grid {
  const first = rows.findIndex(isBody);
  const head = (first < 0 ? rows : rows.slice(0, first)).filter((row) => !isNumbering(row));
  const columns = head.filter((row) => !isAcross(row));
  // A line across that follows the head opens a part of the body.
  const end = columns.length > 0 ? head.findLastIndex((row) => !isAcross(row)) + 1 : head.length;
  const titles = head.slice(0, end).filter(isAcross);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    paths: Array.from({ length: width }, (_, at) => [...new Set(columns.flatMap((row) => row[at] || []))]),
    headWidths: columns.map((row) => row.length).filter((width, at) => at === 0 || width > 2),
    title: titles.map((row) => row.find(Boolean)).join('. '),
    body: [...head.slice(end), ...(first < 0 ? [] : rows.slice(first).filter((row) => !isNumbering(row)))],
  };
}
