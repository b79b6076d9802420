/** How exact a reported number is, in the words of its source: "hơn 7,3 tỷ USD" is told as that, never as a range. */
import type { Decimal } from '../domain/types.ts';
import { compareDecimals } from './decimal.ts';
import type { Locale } from './locale.ts';

/** On which side of the number the true value lies. */
export type Side = 'over' | 'under' | 'about';

export interface Wording {
  side: Side;
  /** The word before the number, in each language; the Vietnamese one is the source's own. */
  word: Record<Locale, string>;
  /** The whole amount as the source wrote it, where that is kept: "hơn 700 nghìn tỷ đồng". */
  whole: string | null;
}

/** What of a figure tells how exact it is. */
export interface Worded {
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
  wording: string | null;
}

const WORDS: readonly [vi: string, side: Side, en: string][] = [
  ['không dưới', 'over', 'at least'],
  ['hơn', 'over', 'more than'],
  ['trên', 'over', 'more than'],
  ['vượt', 'over', 'more than'],
  ['quá', 'over', 'more than'],
  ['chưa đến', 'under', 'less than'],
  ['chưa tới', 'under', 'less than'],
  ['dưới', 'under', 'less than'],
  ['gần', 'under', 'nearly'],
  ['khoảng', 'about', 'about'],
  ['xấp xỉ', 'about', 'about'],
  ['chừng', 'about', 'about'],
];

/** The usual word for each side. */
const USUAL: Record<Side, Record<Locale, string>> = {
  over: { vi: 'hơn', en: 'more than' },
  under: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
};

/** "More than", in each language. */
export const MORE_THAN: Record<Locale, string> = USUAL.over;

const stands = (word: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text.toLowerCase());

/** Below zero "hơn" and "gần" would be read the other way. */
const BELOW_ZERO: typeof USUAL = {
  over: { vi: 'trên', en: 'above' },
  under: { vi: 'dưới', en: 'below' },
  about: USUAL.about,
};

/** The side on which an admissible range reaches out from its number. */
function sideOf({ value, low, high }: Worded): Side | null {
  if (low === null || high === null || compareDecimals(low, high) === 0) return null;
  if (compareDecimals(low, value) === 0) return 'over';
  return compareDecimals(high, value) === 0 ? 'under' : 'about';
}

/** How exact a figure is; null for a plain number. A range without a word for it is told by the usual one. */
export function wordingOf(figure: Worded): Wording | null {
  const wording = figure.wording ?? '';
  const found = WORDS.find(([vi]) => stands(vi, wording));
  if (found) {
    const [vi, side, en] = found;
    return { side, word: { vi, en }, whole: /\d/.test(wording) ? wording : null };
  }
  const side = sideOf(figure);
  return side && { side, word: (figure.value.startsWith('-') ? BELOW_ZERO : USUAL)[side], whole: null };
}

/** What several numbers make together is as exact as they agree; null where all are plain. */
export function wordingTogether(figures: readonly Worded[]): Wording | null {
  const rounded = figures.map(wordingOf).filter((each) => each !== null);
  const [first] = rounded;
  if (!first) return null;
  if (figures.length === 1) return first;
  const side = rounded.every((each) => each.side === first.side) ? first.side : 'about';
  return { side, word: rounded.length === 1 && side !== 'about' ? first.word : USUAL[side], whole: null };
}

/** What follows from rounded numbers without being one of them. */
export const ROUGHLY: Wording = { side: 'about', word: USUAL.about, whole: null };

/** An amount behind its word: "hơn 7,3 tỷ USD"; as the source wrote it where that is kept. */
export function worded(amount: string, wording: Wording | null, locale: Locale): string {
  if (!wording) return amount;
  return locale === 'vi' && wording.whole ? wording.whole : `${wording.word[locale]} ${amount}`;
}
