/** How exact a reported number is, in the words of its source: "hơn 7,3 tỷ USD" is told as that, never as a range. */
import type { Decimal } from '../domain/types.ts';
import { WORD_TABLES } from '../languages/index.ts';
import { type Meaning, SIDES, type Side } from '../languages/words.ts';
import { compareDecimals } from './decimal.ts';
import { inEach, LOCALES, type Locale } from './locale.ts';

export type { Side };

export interface WordingInWords {
  side: Side;
  /** The word before the number, in each language; in the source's language its very word. */
  word: Record<Locale, string>;
  /** The whole amount as the source wrote it, where that is kept: "hơn 700 nghìn tỷ đồng". */
  whole: string | null;
  /** The language of the source's own words; null where it gives only a range. */
  lang: Locale | null;
}

/** What of a figure tells how exact it is. */
export interface Worded {
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
  wording: string | null;
}

/** The usual word for each side. */
const usual = (side: Side): Record<Locale, string> => inEach(LOCALES, (locale) => WORD_TABLES[locale].roughly[side]);

/** "More than", in each language. */
export const MORE_THAN: Record<Locale, string> = usual('over');

const stands = (word: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text.toLowerCase());

/** Below zero "hơn" and "gần" would be read the other way. */
const belowZero = (side: Side): Record<Locale, string> =>
  inEach(LOCALES, (locale) => WORD_TABLES[locale].belowZero[side]);

/** The side on which an admissible range reaches out from its number. */
function sideOf({ value, low, high }: Worded): Side | null {
  if (low === null || high === null || compareDecimals(low, high) === 0) return null;
  if (compareDecimals(low, value) === 0) return 'over';
  return compareDecimals(high, value) === 0 ? 'under' : 'about';
}

/** The first word of a source that says how exact its number is, in whichever language it is written. */
function qualifierIn(wording: string): { lang: Locale; word: string; meaning: Meaning } | undefined {
  return LOCALES.flatMap((lang) =>
    WORD_TABLES[lang].qualifiers
      .filter(([word]) => stands(word, wording))
      .map(([word, meaning]) => ({ lang, word, meaning })),
  )[0];
}

/** How exact a figure is; null for a plain number. A range without a word for it is told by the usual one. */
export function wordingOf(figure: Worded): WordingInWords | null {
  const wording = figure.wording ?? '';
  const found = wording === '' ? undefined : qualifierIn(wording);
  if (found) {
    const word = inEach(LOCALES, (locale) =>
      locale === found.lang ? found.word : WORD_TABLES[locale].meanings[found.meaning],
    );
    return { side: SIDES[found.meaning], word, whole: /\d/.test(wording) ? wording : null, lang: found.lang };
  }
  const side = sideOf(figure);
  return side && { side, word: (figure.value.startsWith('-') ? belowZero : usual)(side), whole: null, lang: null };
}

/** What several numbers make together is as exact as they agree; null where all are plain. */
export function wordingTogether(figures: readonly Worded[]): WordingInWords | null {
  const rounded = figures.map(wordingOf).filter((each) => each !== null);
  const [first] = rounded;
  if (!first) return null;
  if (figures.length === 1) return first;
  const side = rounded.every((each) => each.side === first.side) ? first.side : 'about';
  return { side, word: rounded.length === 1 && side !== 'about' ? first.word : usual(side), whole: null, lang: null };
}

/** What follows from rounded numbers without being one of them. */
export const ROUGHLY: WordingInWords = { side: 'about', word: usual('about'), whole: null, lang: null };

/** An amount behind its word: "hơn 7,3 tỷ USD"; as the source wrote it where that is kept. */
export function worded(amount: string, wording: WordingInWords | null, locale: Locale): string {
  if (!wording) return amount;
  return locale === wording.lang && wording.whole ? wording.whole : `${wording.word[locale]} ${amount}`;
}
