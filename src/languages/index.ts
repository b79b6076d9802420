/**
 * The table of the languages that this program speaks: each is a folder here and an entry in every list below, which the
 * type check asks for by name. The lists are apart so that a page loads only what it uses.
 */

import type { Addressbook } from './addresses.ts';
import { addresses as addressesEn } from './en/addresses.ts';
import { format as formatEn } from './en/format.ts';
import { traits as traitsEn } from './en/traits.ts';
import type { Format } from './format.ts';
import type { Traits } from './traits.ts';
import { addresses as addressesVi } from './vi/addresses.ts';
import { format as formatVi } from './vi/format.ts';
import { traits as traitsVi } from './vi/traits.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const TRAITS: Record<Locale, Traits> = { vi: traitsVi, en: traitsEn };
export const ADDRESSES: Record<Locale, Addressbook> = { vi: addressesVi, en: addressesEn };
export const FORMATS: Record<Locale, Format> = { vi: formatVi, en: formatEn };
