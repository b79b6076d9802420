/** The codes that stand in the files, with the words that readers of the site see for them. */
import { REASONS, STAGES, STATUSES } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { KIND_WORDS, REASON_WORDS, STAGE_WORDS, WORDS } from '../text/words.ts';

export interface Codes {
  column: string;
  codes: { code: string; word: string }[];
}

const told = <C extends string>(codes: readonly C[], words: Record<C, Record<Locale, string>>, locale: Locale) =>
  codes.map((code) => ({ code, word: words[code][locale] }));

export const codesOf = (locale: Locale): Codes[] => [
  { column: 'status', codes: told(STATUSES, WORDS, locale) },
  { column: 'reason', codes: told(REASONS, REASON_WORDS, locale) },
  { column: 'stage', codes: told(STAGES, STAGE_WORDS, locale) },
  { column: 'kind', codes: told(['result', 'forecast'], KIND_WORDS, locale) },
];
