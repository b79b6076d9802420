/**
 * The languages that this program speaks: each is a folder here, a line in `LOCALES`, and an entry in every table of this
 * file and of `texts.ts`, which the type check asks for by name. What every page's script may need stands here.
 */

import type { Addressbook } from './addresses.ts';
import { addresses as addressesEn } from './en/addresses.ts';
import { format as formatEn } from './en/format.ts';
import { traits as traitsEn } from './en/traits.ts';
import { words as wordsEn } from './en/words.ts';
import type { Format } from './format.ts';
import type { LanguageTraits } from './traits.ts';
import { addresses as addressesVi } from './vi/addresses.ts';
import { format as formatVi } from './vi/format.ts';
import { traits as traitsVi } from './vi/traits.ts';
import { words as wordsVi } from './vi/words.ts';
import type { Words } from './words.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const TRAITS: Record<Locale, LanguageTraits> = { vi: traitsVi, en: traitsEn };
export const ADDRESSES: Record<Locale, Addressbook> = { vi: addressesVi, en: addressesEn };
export const FORMATS: Record<Locale, Format> = { vi: formatVi, en: formatEn };
export const WORD_TABLES: Record<Locale, Words> = { vi: wordsVi, en: wordsEn };
