/** What a reader of the frozen plan knows, for tests of its parts. */
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { ABBREVIATIONS } from '../../src/intake/report/abbreviations.ts';
import type { Chunk } from '../../src/intake/report/chunk.ts';
import { chunksOf, type Knowledge } from '../../src/intake/report/chunks.ts';
import { lexicon } from '../../src/intake/report/lexicon.ts';
import { namesOf } from '../../src/intake/report/names.ts';
import { settingOf } from '../../src/intake/report/setting.ts';
import type { Setting, Wanted } from '../../src/intake/report/wanted.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const day = '2026-11-22';

function frozenSetting(): Setting {
  const { content } = checkFiles(readFiles(FROZEN), { asOf: day, today: day });
  if (!content) throw new TypeError('the frozen plan has faults');
  return settingOf(content, day);
}

export const SETTING = frozenSetting();
export const KNOWLEDGE: Knowledge = {
  names: namesOf(SETTING.wanted),
  words: lexicon(SETTING.place),
  abbreviations: new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short.toLowerCase(), long])),
};
export const chunks = (text: string): Chunk[] => chunksOf(text, KNOWLEDGE);

export function wanted(id: string): Wanted {
  const found = SETTING.wanted.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
}

/** A piece on one line: its kind, what it says, and its letters. */
export function pieceOf(chunk: Chunk, text: string): string {
  const letters = text.slice(chunk.from, chunk.to);
  if (chunk.kind === 'name')
    return `name ${chunk.hits.map((hit) => `${hit.indicator} ${hit.manner}`).join('+')} “${letters}”`;
  const says = chunk.kind === 'word' ? chunk.role : chunk.kind;
  return `${says} “${letters}”`;
}
