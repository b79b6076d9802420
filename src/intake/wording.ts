/** The words around a number in a report: how exact it is, and which stage they suggest. */
import type { Stage } from '../domain/types.ts';
import type { Side } from '../languages/words.ts';

interface Entry {
  words: readonly string[];
  side: Side | null;
  stage: Stage | null;
}

/** Longer words first, so that "ước đạt" is not read as "ước". */
const ENTRIES: readonly Entry[] = [
  { words: ['hơn', 'trên', 'vượt', 'quá', 'không dưới', 'more than', 'over', 'above'], side: 'over', stage: null },
  {
    words: ['gần', 'chưa đến', 'chưa tới', 'dưới', 'nearly', 'almost', 'under', 'just under'],
    side: 'under',
    stage: null,
  },
  {
    words: ['khoảng', 'xấp xỉ', 'chừng', 'tầm', '~', '≈', 'about', 'around', 'approximately', 'roughly'],
    side: 'about',
    stage: null,
  },
  {
    words: ['ước đạt', 'ước thực hiện', 'ước tính', 'ước', 'dự kiến', 'dự ước', 'estimated at', 'estimated'],
    side: null,
    stage: 'estimate',
  },
  { words: ['sơ bộ', 'preliminary'], side: null, stage: 'preliminary' },
  { words: ['chính thức', 'official'], side: null, stage: 'official' },
  { words: ['đạt', 'reached'], side: null, stage: null },
];

const WORDS = ENTRIES.flatMap((entry) => entry.words.map((word) => ({ word, entry }))).sort(
  (a, b) => b.word.length - a.word.length,
);

export interface Wording {
  /** The words as the source put them, "ước đạt hơn", or null where there are none. */
  wording: string | null;
  side: Side | null;
  stage: Stage | null;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}]/u.test(character);

/** Reads the words that are known out of a text; every other word is passed over. */
export function readWording(text: string): Wording {
  const low = text.normalize('NFC').toLowerCase();
  const found: { at: number; word: string; entry: Entry }[] = [];
  let rest = low;
  for (const { word, entry } of WORDS) {
    const at = wordIn(rest, word);
    if (at < 0) continue;
    found.push({ at, word, entry });
    rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
  }
  const inOrder = found.sort((a, b) => a.at - b.at);
  return {
    wording: inOrder.map(({ word }) => word).join(' ') || null,
    side: inOrder.find(({ entry }) => entry.side)?.entry.side ?? null,
    stage: inOrder.find(({ entry }) => entry.stage)?.entry.stage ?? null,
  };
}

/** Place of a whole word in a text, or -1. */
export function wordIn(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  return -1;
}
