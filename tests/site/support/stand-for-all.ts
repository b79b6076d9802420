/** Few pages that together hold every structure of a built site: what looks at each page closely looks at these by day. */
import { coverOf, type Structured } from './cover.ts';
import { htmlOf, sendsOn } from './dist.ts';
import { keptBeside } from './kept.ts';
import { OFFLINE } from './kinds.ts';
import { structuresOf } from './structures.ts';

export interface StandIns {
  /** Every page but those that only send on, and the file for offline reading, of which offline.test.ts asks. */
  pages: readonly Structured[];
  /** Those of them that stand for all. */
  cover: readonly Structured[];
}

const found = new Map<string, Promise<StandIns>>();

async function find(dist: string): Promise<StandIns> {
  const read = await keptBeside(dist, 'page-structures', async () => {
    const html = [...htmlOf(dist)].filter(([address, text]) => !sendsOn(text) && address !== OFFLINE);
    return (await structuresOf(new Map(html))).map((page) => ({ ...page, structures: [...page.structures] }));
  });
  const pages = read.map((page) => ({ ...page, structures: new Set(page.structures) }));
  return { pages, cover: coverOf(pages) };
}

/** Looked for once. */
export function standIns(dist: string): Promise<StandIns> {
  const known = found.get(dist) ?? find(dist);
  found.set(dist, known);
  return known;
}
