/** From blocks of a report to readings: what is found, and how sure that is. Pure. */

import { ABBREVIATIONS } from './abbreviations.ts';
import type { Block } from './blocks.ts';
import type { Hit } from './chunk.ts';
import type { Knowledge } from './chunks.ts';
import { isValue } from './grid.ts';
import { lexicon } from './lexicon.ts';
import { namesOf } from './names.ts';
import type { Dictionary } from './phrases.ts';
import { composed } from './plain.ts';
import { readParagraph } from './prose.ts';
import type { Reading } from './reading.ts';
import { readTable } from './table.ts';
import { nothingTold, readLetterhead } from './told.ts';
import type { Setting } from './wanted.ts';

export type Reader = (blocks: readonly Block[]) => Reading[];

/** A reader for the series of a plan: what it knows is put together once. */
export function readerOf(setting: Setting): Reader {
  const names: Dictionary<readonly Hit[]> = namesOf(setting.wanted);
  const abbreviations = new Map(
    Object.entries({ ...ABBREVIATIONS, ...setting.abbreviations }).map(([short, long]) => [short.toLowerCase(), long]),
  );
  const knowledge: Knowledge = { names, words: lexicon(setting.place), abbreviations };
  return (blocks) => read(blocks, knowledge, setting);
}

function read(blocks: readonly Block[], knowledge: Knowledge, setting: Setting): Reading[] {
  const told = nothingTold();
  let caption = '';
  const readings = blocks.flatMap((block) => {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => composed(cell).trim()));
      if (!rows.some((row) => row.some(isValue))) readLetterhead(rows.flat(), told, knowledge);
      return readTable(rows, caption, told, knowledge, setting);
    }
    caption = composed(block.text);
    return readParagraph(caption, told, knowledge, setting);
  });
  return once(readings);
}

const RANK = { sure: 0, ask: 1, out: 2 } as const;

/** The same figure read twice is one, as sure as its surest reading. */
function once(readings: readonly Reading[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const { indicator, period, amount, verdict } = reading;
    const key =
      verdict.kind === 'out'
        ? `out ${indicator} ${reading.quote} ${reading.at}`
        : `${indicator} ${period} ${amount.value}`;
    const known = best.get(key);
    if (!known || RANK[verdict.kind] < RANK[known.verdict.kind]) best.set(key, reading);
  }
  return [...best.values()];
}
