/** The words of these pages in one language; `{name}` in a text is filled from `values`. */
import { FEDERATE_WORDS } from '../languages/texts.ts';
import type { FederateKey } from '../languages/ui.ts';
import { fillWords } from '../text/fill.ts';
import type { Locale } from '../text/locale.ts';

export const federateWords =
  (locale: Locale) =>
  (key: FederateKey, values: Record<string, string | number> = {}): string =>
    fillWords(FEDERATE_WORDS[locale][key], values, locale);
