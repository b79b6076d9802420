/**
 * The table of the languages that this program speaks: each is a folder here and an entry in every list below, which the
 * type check asks for by name. The lists are apart so that a page loads only what it uses.
 */

import type { Phrasebook } from '../text/sentence/sentence.ts';
import type { Addressbook } from './addresses.ts';
import type { Citations } from './citations.ts';
import { addresses as addressesEn } from './en/addresses.ts';
import { citations as citationsEn } from './en/citations.ts';
import { format as formatEn } from './en/format.ts';
import { sentences as sentencesEn } from './en/sentences.ts';
import { tasks as tasksEn } from './en/tasks.ts';
import { traits as traitsEn } from './en/traits.ts';
import { words as wordsEn } from './en/words.ts';
import type { Format } from './format.ts';
import type { TaskWords } from './tasks.ts';
import type { Traits } from './traits.ts';
import { addresses as addressesVi } from './vi/addresses.ts';
import { citations as citationsVi } from './vi/citations.ts';
import { format as formatVi } from './vi/format.ts';
import { sentences as sentencesVi } from './vi/sentences.ts';
import { tasks as tasksVi } from './vi/tasks.ts';
import { traits as traitsVi } from './vi/traits.ts';
import { words as wordsVi } from './vi/words.ts';
import type { Words } from './words.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const TRAITS: Record<Locale, Traits> = { vi: traitsVi, en: traitsEn };
export const ADDRESSES: Record<Locale, Addressbook> = { vi: addressesVi, en: addressesEn };
export const FORMATS: Record<Locale, Format> = { vi: formatVi, en: formatEn };
export const WORD_TABLES: Record<Locale, Words> = { vi: wordsVi, en: wordsEn };
export const SENTENCES: Record<Locale, Phrasebook> = { vi: sentencesVi, en: sentencesEn };
export const TASKS: Record<Locale, TaskWords> = { vi: tasksVi, en: tasksEn };
export const CITATIONS: Record<Locale, Citations> = { vi: citationsVi, en: citationsEn };
