import { REASONS, type Reason, STAGES, type Stage, type Status } from '../domain/types.ts';
import { WORD_TABLES } from '../languages/index.ts';
import { uncapitalise } from './format.ts';
import { inEach, LOCALES, type Locale } from './locale.ts';

/** A symbol with its word in each language: the word carries the meaning, the symbol is for the eye only. */
export type SymbolWord = { symbol: string } & Record<Locale, string>;

/** Each key with its symbol and its word in every language. */
export const withWords = <K extends string>(
  symbols: Readonly<Record<K, string>>,
  word: (key: K, locale: Locale) => string,
): Record<K, SymbolWord> =>
  Object.fromEntries(
    (Object.keys(symbols) as K[]).map((key) => [
      key,
      { symbol: symbols[key], ...inEach(LOCALES, (locale) => word(key, locale)) },
    ]),
  ) as Record<K, SymbolWord>;

const inEachOf = <K extends string>(
  keys: readonly K[],
  word: (key: K, locale: Locale) => string,
): Record<K, Record<Locale, string>> =>
  Object.fromEntries(keys.map((key) => [key, inEach(LOCALES, (locale) => word(key, locale))])) as Record<
    K,
    Record<Locale, string>
  >;

const SYMBOLS: Readonly<Record<Status, string>> = {
  met: '✓',
  missed: '✗',
  awaiting_result: '⧗',
  reached_early: '⚑',
  on_track: '▲',
  behind: '◐',
  far_behind: '▽',
  wrong_way: '↩',
  not_started: '○',
  insufficient: '?',
  discontinued: '⊘',
};

/** The words of the rule of progress, section 5. */
export const WORDS = withWords(SYMBOLS, (status, locale) => WORD_TABLES[locale].statuses[status]);

/** The word for a reader: "Đạt", "Provisional: met". */
export function wordOf(assessment: { status: Status; provisional: boolean }, locale: Locale): string {
  const { statuses, provisional } = WORD_TABLES[locale];
  const word = statuses[assessment.status];
  return assessment.provisional ? `${provisional}: ${uncapitalise(word)}` : word;
}

/** The stages of the Law on Statistics. */
export const STAGE_WORDS: Record<Stage, Record<Locale, string>> = inEachOf(
  STAGES,
  (stage, locale) => WORD_TABLES[locale].stages[stage],
);

export const KIND_WORDS = inEachOf(['result', 'forecast'], (kind, locale) => WORD_TABLES[locale].kinds[kind]);

/** Why a word could not be given, in a few words. */
export const REASON_WORDS: Record<Reason, Record<Locale, string>> = inEachOf(
  REASONS,
  (reason, locale) => WORD_TABLES[locale].reasons[reason],
);
