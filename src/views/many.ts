/** Plans too long to be told on one page: from which size on, and in which parts. */

/** Indicators up to which the front page tells each; so many rows a page has room for within its budget. */
export const MOST_ROWS = 24;
/** Changes up to which the page of all changes tells each. */
export const MOST_CHANGES = 220;

/** Members of a dimension up to which what was reported of them on one day is told of each. */
export const MOST_MEMBERS = 12;

/** Figures up to which the page of evidence lists each. */
export const MOST_FIGURES = 150;

/** Results missing up to which the page of evidence tells of each since when and from whom. */
export const MOST_MISSING = 40;

/** Rows of news up to which the page of a yearly report has them; its files have all. */
export const MOST_REPORTED = 100;

/** A list in parts that hold at most so much, in their order; what is larger by itself makes a part alone. */
export function partsOf<T>(list: readonly T[], most: number, sizeOf: (each: T) => number = () => 1): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const each of list) {
    const size = sizeOf(each);
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(each);
    room -= size;
  }
  return parts;
}

/** Bytes of the offline file of a plan too long to be told in it whole: its budget in budgets.yaml. */
export const MOST_OFFLINE = 300_000;
