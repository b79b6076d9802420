/** Tables whose cells span rows and columns, spread out so that every column keeps its place. */

export interface SpanCell {
  text: string;
  columns: number;
  rows: number;
}

/** No real table is wider or spans more; what says so is cut. */
const WIDEST = 60;

/** Each cell's text in every place that it covers. */
export function spread(rows: readonly (readonly SpanCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows: height } of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (const row of grid.slice(y, y + height))
        for (let across = 0; across < columns && x + across < WIDEST; across += 1) row[x + across] = text;
      x += columns;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
