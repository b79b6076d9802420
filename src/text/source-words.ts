/** What a language says of the sources and files of a site, which are in the language of the plan. */
import { TRAITS } from '../languages/index.ts';
import { decimalMarkOf } from './format.ts';
import type { Languages, Locale } from './locale.ts';
import { formatLanguage } from './locale.ts';
import { type Ui, uiOf } from './ui.ts';
import { MORE_THAN } from './wording.ts';

/** Whether documents are in the form that the state of the plan's language asks for. */
export const hasOfficialForm = ([first]: Languages): boolean => TRAITS[first].officialForm;

/** The language that may be typed without its marks, as another calls it; null where the site has none. */
export function unmarkedLanguage(languages: Languages, locale: Locale): string | null {
  const marked = languages.find((each) => TRAITS[each].typedBare);
  return marked ? formatLanguage(marked, locale) : null;
}

/** What stands for `{marks}` in the words of a search; nothing where no language of the site has any. */
export function marksNote(languages: Languages, locale: Locale, key: 'search.marks' | 'search.marksShort'): string {
  const language = unmarkedLanguage(languages, locale);
  const note = language === null ? '' : uiOf(locale)(key, { language });
  return key === 'search.marks' && note ? ` ${note}` : note;
}

/** What stands for `{excel}` and `{dialect}`: the spreadsheet that the files open in, and how they are written for it. */
export function excelWords([first]: Languages, locale: Locale): { excel: string; dialect: string } {
  const ui = uiOf(locale);
  const language = formatLanguage(first, locale);
  return {
    excel: ui(locale === first ? 'data.excel.own' : 'data.excel.foreign', { language }),
    dialect: ui(decimalMarkOf(first) === ',' ? 'data.excel.comma' : 'data.excel.dot'),
  };
}

/** A word such as sources put before a number, with what it means. */
export const qualifierExample = ([first]: Languages, locale: Locale): string =>
  `“${MORE_THAN[first]}”${first === locale ? '' : ` (${MORE_THAN[locale]})`}`;

/** How sources part decimals and thousands, where the reader's language parts them otherwise. */
export function marksOfSources([first]: Languages, locale: Locale): string {
  const nameOf = (mark: string): string => uiOf(locale)(mark === ',' ? 'update.mark.comma' : 'update.mark.dot');
  const decimal = decimalMarkOf(first);
  if (decimal === decimalMarkOf(locale)) return '';
  const ui: Ui = uiOf(locale);
  return ` ${ui('update.value.marks', { decimal: nameOf(decimal), thousands: nameOf(decimal === ',' ? '.' : ',') })}`;
}
