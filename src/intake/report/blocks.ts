/** The text of a report as paragraphs and tables. */

/** A paragraph, or a table whose cells that span rows or columns are repeated in each. */
export type Block = { kind: 'prose'; text: string } | { kind: 'table'; rows: readonly (readonly string[])[] };

/** Longest text that is read at once, in characters; about a hundred pages. */
export const LONGEST_TEXT = 400_000;

/** Plain text to blocks: lines with tabs are rows of a table. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const raw of text.normalize('NFC').split(/\r?\n/)) {
    const cells = raw.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (cells.filter(Boolean).length > 1) rows.push(cells);
    else {
      close();
      const line = cells.join('');
      if (line) blocks.push({ kind: 'prose', text: line });
    }
  }
  close();
  return blocks;
}
