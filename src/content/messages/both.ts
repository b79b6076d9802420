import type { Locale, ToolLocale } from '../../languages/locale.ts';
import { visible } from '../visible.ts';

/** A mend in words that lead to the mended line, and the words for it where there is no line to show. */
export interface MendLead {
  lead: string;
  alone: string;
}

export const leading = (lead: string, alone: string): MendLead => ({ lead, alone });

/** What was found, what is expected, how to mend it. Where a fault has a mechanical mend, the mended line follows the third. */
export type FaultWords = readonly [found: string, expected: string, mend: string | MendLead];

export type Say<D> = (data: D) => FaultWords;

/** One message in each language of the tools; the type holds all to the same data. */
export type Both<D> = Record<ToolLocale, Say<D>>;

export const both = <D>(vi: Say<D>, en: Say<D>): Both<D> => ({ vi, en });

/** Words that were written by people, shortened and safe to print on one line. */
export const quote = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${visible(plain.length > 60 ? `${plain.slice(0, 57)}…` : plain)}"`;
};

export const commaList = (words: readonly string[]): string => words.join(', ');

/** The first twelve: nobody reads on. */
export const shortList = (words: readonly string[]): string =>
  commaList(words.length > 12 ? [...words.slice(0, 12), '…'] : words);

/** Tags of languages as one reads them out: "vi và en", "vi, en and fr". */
export const allOf = (tags: readonly Locale[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(tags).replace(/, and /, ' and ');

/** "Write …", where the mended line always follows. */
export const WRITE_VI = 'hãy sửa thành';
export const WRITE_EN = 'write';

/** "Write …" where the mended line follows, else what to do instead. */
export const orVi = (rest: string): MendLead => leading(WRITE_VI, rest);
export const orEn = (rest: string): MendLead => leading(WRITE_EN, rest);

/** "Rename the file to …" where its name can be told. */
export const RENAME_VI = leading('hãy đổi tên tệp thành', 'hãy đổi tên tệp theo mẫu này');
export const RENAME_EN = leading('rename the file to', 'rename the file after this pattern');
