/** Texts of the content that may wait for their translation: they are told in the language that they were written in. */
import { type Languages, type Locale, languagesOf } from '../languages/locale.ts';

export interface OriginalText {
  words: string;
  /** The language that the words are in. */
  lang: Locale;
}

type Translated = Readonly<Partial<Record<Locale, string | null>>>;

/** A text in the plan's first language, which it never lacks. */
export function originalOf(text: Translated): OriginalText {
  const [lang] = languagesOf(text);
  return { words: text[lang] ?? '', lang };
}

/** A text in a language, else as it was written. */
export function toldIn(text: Translated, locale: Locale): OriginalText {
  const words = text[locale];
  return words ? { words, lang: locale } : originalOf(text);
}

/** The languages that a text still lacks. */
export const waitingIn = (text: Translated): Locale[] =>
  (languagesOf(text) satisfies Languages).filter((locale) => text[locale] === null);
