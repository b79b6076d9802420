/**
 * The search itself, on MiniSearch: runs in the browser, on entries that are loaded when somebody asks.
 *
 * Every word is kept twice, as written and without its marks (`~cao`), so that "cao toc" finds "cao tốc". Whoever types
 * marks means them: "nước sạch" does not find "ngân sách". Words beside each other, as asked, come before words that
 * only stand in the same text, which matters in a language that writes a space between syllables.
 */
import MiniSearch, { type Query } from 'minisearch';
import { fold } from '../languages/fold.ts';
import type { SearchEntry } from './entry.ts';
import { hasMarks, spacedLine, wordsIn } from './words.ts';

/** How the entries answer: all words as typed; all words, but with other marks; only most of the words, or words like them. */
export type Answer = 'all' | 'unmarked' | 'some';

export interface Found {
  answer: Answer;
  /** Best first. */
  entries: SearchEntry[];
}

const unmarked = (word: string): string => `~${fold(word)}`;

/** What an entry is worth beside others that hold the words equally often. */
const WORTH: Record<SearchEntry['kind'], number> = {
  indicator: 2,
  series: 1.7,
  task: 1.5,
  agency: 1.2,
  page: 1,
  document: 0.6,
};

interface Indexed {
  entry: SearchEntry;
  /** Words of names and of everything, as written and without marks, for phrases. */
  names: string;
  all: string;
}

const indexedOf = (entry: SearchEntry): Indexed => {
  const names = [entry.title, ...entry.also].map((each) => spacedLine(wordsIn(each))).join('|');
  return { entry, names, all: `${names}|${spacedLine(wordsIn(entry.text))}` };
};

/** 4: a name holds the phrase; 3: a name without marks; 2, 1: the same of the text; 0: the words stand apart. */
function nearness({ names, all }: Indexed, words: readonly string[], isExact: boolean): number {
  const phrase = spacedLine(words).trimEnd();
  const plain = fold(phrase);
  if (names.includes(phrase)) return 4;
  if (!isExact && fold(names).includes(plain)) return 3;
  if (all.includes(phrase)) return 2;
  return !isExact && fold(all).includes(plain) ? 1 : 0;
}

interface Way {
  answer: Answer;
  isExact: boolean;
  query: Query;
}

/** From the strictest on; the first that finds anything answers. */
function waysOf(words: readonly string[]): Way[] {
  const typed = words.join(' ');
  // What is still being typed may go on: the last word is found by its beginning.
  const prefix = (_: string, at: number, terms: string[]): boolean => at === terms.length - 1;
  const exact: Query = { queries: [typed], combineWith: 'AND', prefix, processTerm: (word: string) => word };
  const loose: Query = { queries: [typed], combineWith: 'AND', prefix, processTerm: unmarked };
  const some: Query = {
    ...(hasMarks(words) ? exact : loose),
    combineWith: 'OR',
    fuzzy: (word: string) => (word.length > 5 ? 0.2 : false),
  };
  return [
    ...(hasMarks(words) ? [{ answer: 'all', isExact: true, query: exact } as const] : []),
    { answer: hasMarks(words) ? 'unmarked' : 'all', isExact: false, query: loose },
    { answer: 'some', isExact: hasMarks(words), query: some },
  ];
}

export type Search = (typed: string) => Found;

/** Indexes the entries once; what comes back answers as often as it is asked. */
export function searchOf(entries: readonly SearchEntry[]): Search {
  const indexed = entries.map(indexedOf);
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'also', 'text'],
    tokenize: wordsIn,
    processTerm: (word) => [word, unmarked(word)],
    extractField: (entry, field) => {
      const value = entry[field as keyof typeof entry] ?? '';
      return Array.isArray(value) ? value.join(' | ') : String(value);
    },
    searchOptions: {
      tokenize: wordsIn,
      boost: { title: 4, also: 3 },
      boostDocument: (id) => WORTH[indexed[id]?.entry.kind ?? 'document'],
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (typed) => {
    const words = wordsIn(typed);
    if (words.length === 0) return { answer: 'all', entries: [] };
    for (const { answer, isExact, query } of waysOf(words)) {
      const ranked = index.search(query).flatMap(({ id, score, queryTerms }) => {
        const each = indexed[id];
        // A single syllable of several says nothing.
        const isEnough = answer !== 'some' || new Set(queryTerms).size * 2 > words.length;
        return each && isEnough ? [{ entry: each.entry, near: nearness(each, words, isExact), score }] : [];
      });
      if (ranked.length > 0)
        return {
          answer,
          entries: ranked.sort((a, b) => b.near - a.near || b.score - a.score).map(({ entry }) => entry),
        };
    }
    return { answer: 'some', entries: [] };
  };
}
