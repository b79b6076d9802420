/** The words of the form alone, so that no other page's words are loaded with it. */
import { fillWords } from '../../text/fill.ts';
import type { Locale } from '../../text/locale.ts';
import en from '../../text/ui/update.en.json' with { type: 'json' };
import vi from '../../text/ui/update.vi.json' with { type: 'json' };

type Key = keyof typeof vi extends `update.${infer Rest}` ? Rest : never;
export type Words = (key: Key, values?: Record<string, string | number>) => string;

const TABLE: Record<Locale, Record<string, string>> = { vi, en };

/** A word by its key without `update.`. */
export const wordsOf =
  (locale: Locale): Words =>
  (key, values) =>
    fillWords(TABLE[locale][`update.${key}`] ?? '', values);
