/** Pieces of text at places of a page to lines: cells parted by tabs, the lines of a paragraph joined. */

/** A piece of text; lengths in points, `y` from the foot of the page. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
}

/** A gap this many times the size of the type parts two cells; a smaller one parts words. */
const CELL_GAP = 1.2;
const WORD_GAP = 0.15;
/** Pieces whose feet differ by less than this part of the type's size stand on one line. */
const SAME_LINE = 0.5;

/** Lines from the top down, each left to right. */
export function linesOf(pieces: readonly TextItem[]): string[] {
  const lines: TextItem[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(first.y - piece.y) < SAME_LINE * piece.size) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => joined(line.toSorted((a, b) => a.x - b.x)));
}

function joined(line: readonly TextItem[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: own, x, width, size } of line) {
    const gap = x - end;
    text += gap > CELL_GAP * size ? '\t' : gap > WORD_GAP * size ? ' ' : '';
    text += own;
    end = x + width;
  }
  return text.trim();
}

/** A new paragraph: a number, a dash, a letter in brackets. */
const BEGINS = /^(?:[-+•*–]|\d{1,2}(?:\.\d+)*[.)]|[IVX]+\.|[a-zđ]\))\s/u;
const ENDS = /[.:;!?]$/;

/** Lines of one paragraph are joined; rows of a table and short lines, which are headings, stay. */
export function textOfLines(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? '';
    const goesOn =
      ![line, before].some((each) => each.includes('\t')) &&
      !BEGINS.test(line) &&
      !ENDS.test(before) &&
      before.length > longest * 0.7;
    text += at === 0 ? line : `${goesOn ? ' ' : '\n'}${line}`;
  });
  return text;
}
