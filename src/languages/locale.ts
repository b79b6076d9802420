/** The languages of this program and of one site; a plan says which ones its site is in (`languages` in `plan.yaml`). */
import { FORMATS, LOCALES, type Locale, TRAITS } from './index.ts';

export { LOCALES, type Locale };

/**
 * The languages that the tools for whoever keeps the content speak: the check, the form's own messages, the command and
 * the review. For a site in none of them they speak English.
 */
export const TOOL_LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];
export type ToolLocale = (typeof TOOL_LOCALES)[number];
export const toolLocaleOf = (locale: Locale): ToolLocale => TOOL_LOCALES.find((each) => each === locale) ?? 'en';

/** Languages of one site; the first one stands at the root of its addresses, and everything else of it has its text. */
export type Languages = readonly [Locale, ...Locale[]];

/** The languages of a plan that names none. */
export const DEFAULT_LANGUAGES: Languages = ['vi', 'en'];

/** What a language is called in another: "Tiếng Anh", "English". */
export const languageName = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;

/** What a language is called within a sentence: "tiếng Anh", "English". */
export const formatLanguage = (language: Locale, locale: Locale): string =>
  FORMATS[locale].languageInText(languageName(language, locale));

/** The language in which files tell programs' makers what they are: English where the site has it. */
export const languageForMachines = (languages: Languages): Locale =>
  languages.find((locale) => locale === 'en') ?? languages[0];

/** One value for each of some languages. Only they may be asked for. */
export const inEach = <T>(languages: readonly Locale[], make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(languages.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** The languages that a text of the content has, in the order of its plan. */
export const languagesOf = (text: Partial<Record<Locale, unknown>>): Languages =>
  Object.keys(text) as unknown as Languages;

/** The other languages of a site. */
export const othersThan = (locale: Locale, languages: readonly Locale[]): Locale[] =>
  languages.filter((each) => each !== locale);

/** What each language calls itself. */
export const LOCALE_NAMES = inEach(LOCALES, (locale) => TRAITS[locale].name);

/** Each language with the region whose spelling it keeps (BCP 47). */
export const LOCALE_REGIONS = inEach(LOCALES, (locale) => TRAITS[locale].region);
