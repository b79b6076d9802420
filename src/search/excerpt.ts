/** The place of a text that answers, with the words that were asked for marked. */
import { fold } from '../languages/fold.ts';
import { hasMarks, wordsIn } from './words.ts';

export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

/** Letters before and after the place, about. */
const AROUND = 80;

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Letter by letter, so that places stay the same; composed letters have one unit each. */
const foldInPlace = (text: string): string =>
  [...text.toLowerCase()].map((letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join('');

/** Where words begin, in a text with or without its marks. */
function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  return words
    .flatMap((word) => {
      const found: { from: number; to: number }[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        if (!isLetter(text[at - 1])) found.push({ from: at, to: at + word.length });
      return found;
    })
    .sort((a, b) => a.from - b.from);
}

/** Words that stand beside each other, and the marks between them, are one hit. */
function joined(places: readonly { from: number; to: number }[], text: string): { from: number; to: number }[] {
  const hits: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = hits.at(-1);
    if (last && place.from >= last.to && !/[\p{L}\p{N}]/u.test(text.slice(last.to, place.from))) last.to = place.to;
    else if (!last || place.from >= last.to) hits.push({ ...place });
  }
  return hits;
}

/** Empty where the text holds none of the words. Longer hits, of more words in a row, are shown before shorter ones. */
export function excerptOf(written: string, typed: string): ExcerptPart[] {
  const text = written.normalize('NFC');
  const words = wordsIn(typed);
  const exact = placesOf(text.toLowerCase(), words);
  const places = hasMarks(words) && exact.length > 0 ? exact : placesOf(foldInPlace(text), words.map(fold));
  const hits = joined(places, text);
  const best = hits.reduce<(typeof hits)[number] | null>(
    (a, b) => (a === null || b.to - b.from > a.to - a.from ? b : a),
    null,
  );
  if (best === null) return [];
  const from = text.lastIndexOf(' ', Math.max(0, best.from - AROUND)) + 1;
  const end = text.indexOf(' ', best.to + AROUND);
  const to = end < 0 ? text.length : end;
  const parts: ExcerptPart[] = [{ text: from > 0 ? '… ' : '', isHit: false }];
  let at = from;
  for (const hit of hits.filter((each) => each.from >= from && each.to <= to)) {
    parts.push({ text: text.slice(at, hit.from), isHit: false }, { text: text.slice(hit.from, hit.to), isHit: true });
    at = hit.to;
  }
  parts.push({ text: text.slice(at, to), isHit: false }, { text: to < text.length ? ' …' : '', isHit: false });
  return parts.filter((part) => part.text !== '');
}
