/** Few pages that stand for all: together they hold everything that any of them holds. */

/** The structures of one page. */
export interface Structured {
  address: string;
  structures: ReadonlySet<string>;
  /** How many elements it has: what it costs to look at. */
  elements: number;
}

/** Structures of pages that none of the others has, each with a page that has it. */
export function structuresOutside(cover: readonly Structured[], pages: readonly Structured[]): Map<string, string> {
  const covered = new Set(cover.flatMap(({ structures }) => [...structures]));
  const outside = new Map<string, string>();
  for (const { address, structures } of pages)
    for (const each of structures) if (!covered.has(each) && !outside.has(each)) outside.set(each, address);
  return outside;
}

/** Few pages that together hold every structure: again and again the one that brings most for its size. */
export function coverOf(pages: readonly Structured[]): Structured[] {
  const cover: Structured[] = [];
  const missing = new Set(structuresOutside(cover, pages).keys());
  while (missing.size > 0) {
    const worth = ({ structures, elements }: Structured): number =>
      [...structures].filter((each) => missing.has(each)).length / elements;
    const best = pages.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    cover.push(best);
    for (const each of best.structures) missing.delete(each);
  }
  return withoutSpare(cover);
}

/** A page chosen early may hold nothing that those chosen after it do not: it goes. */
function withoutSpare(cover: readonly Structured[]): Structured[] {
  const count = new Map<string, number>();
  for (const { structures } of cover) for (const each of structures) count.set(each, (count.get(each) ?? 0) + 1);
  return cover.filter(({ structures }) => {
    if ([...structures].some((each) => count.get(each) === 1)) return true;
    for (const each of structures) count.set(each, (count.get(each) ?? 0) - 1);
    return false;
  });
}
