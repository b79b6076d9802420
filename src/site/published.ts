/** The addresses that a built site answers: what the ledger is filled from and checked against. */
import { isPartAddress } from '../addresses/routes.ts';

/** A file of the built site with `/`, and its text where it is a page. */
export interface BuiltFile {
  path: string;
  html?: string;
}

/** Names that only servers read, or that change with each build; compressed twins answer for the address of their file. */
const PRIVATE = /^(?:[_.]|404\.html$)|\/[_.]|\.(?:br|gz)$/;
/** Fragments that are promised: a period, and a report of a figure. */
const PROMISED = /\sid="(\d{4}[^"]*|f-[^"]+)"/g;

/** `en/index.html` is `/en/`, `data/v1/indicators.json` stands for itself. */
const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Every address and promised fragment, sorted; without parts of lists, which come and go as a list grows and shrinks. */
export function publishedAddresses(files: readonly BuiltFile[]): string[] {
  const all = files
    .filter(({ path }) => !PRIVATE.test(path))
    .flatMap(({ path, html = '' }) => {
      const address = addressOf(path);
      if (isPartAddress(address)) return [];
      return [address, ...[...html.matchAll(PROMISED)].map(([, id]) => `${address}#${id}`)];
    });
  return [...new Set(all)].sort();
}
