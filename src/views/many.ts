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

/**
 * Letters of the tables of a yearly report that its page has room for; its files have all. Texts that say something new
 * come to at most 0.48 compressed bytes a letter there, the rest of the page to 5,200.
 */
export const REPORT_ROOM = 17_000;

/**
 * Letters that a page has room for where it tells something of each indicator: rows of evidence, of a day, of the calendar,
 * of the document, of an agency. What is longer is told in parts, see `listInParts`. Invented names, which repeat nothing,
 * come to at most 0.30 compressed bytes a letter there, in the evidence, the rest of a part to 5,000.
 */
export const LIST_ROOM = 16_000;

/** Letters of names that the form has room for; it fills a longer choice by itself, once somebody begins. */
export const FORM_ROOM = 9_000;

/** Letters of names and addresses that the search page has room for: 0.37 compressed bytes a letter, 4,800 beside them. */
export const SEARCH_ROOM = 24_000;

/**
 * Indicators up to which the quote check carries what it knows of them: 80 compressed bytes each, 5,500 beside them.
 * Of more it reads a file when somebody asks.
 */
export const MOST_CHOICES = 60;

/** Those of some lists that a page has room for together: the largest are left out until the rest fits. */
export function fitting<T>(lists: readonly T[], room: number, sizeOf: (list: T) => number): ReadonlySet<T> {
  const bySize = lists.map((list) => ({ list, size: sizeOf(list) })).sort((a, b) => a.size - b.size);
  const told = new Set<T>();
  let left = room;
  for (const { list, size } of bySize) {
    left -= size;
    if (left < 0) break;
    told.add(list);
  }
  return told;
}

/** A list in parts that hold at most so much, in their order; what is larger by itself makes a part alone. */
export function inParts<T>(list: readonly T[], most: number, sizeOf: (each: T) => number = () => 1): T[][] {
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
