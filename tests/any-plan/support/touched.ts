/** Which pages a change of the content touches. */

/** The digest of the content and the weight of the page stand on nearly every page and change with any figure. */
const ALWAYS_NEW = /\d+\.\d+\.\d+\+[0-9a-f]{12}|\d+[.,]\d kB/g;

const plain = (html: string): string => html.replace(ALWAYS_NEW, '');

/** Addresses of the pages that are new, or that say something else than before. */
export const touchedBetween = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([address, html]) => plain(html) !== plain(before.get(address) ?? '')).map(([address]) => address);
