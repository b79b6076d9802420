/**
 * The ledger of every address ever published: `public-addresses.txt` beside the content folder. One address a line,
 * from the root of the site and without the base path, fragments included: `/chi-tieu/che-phu-rung/#2024`.
 *
 * Lines are added (`npm run addresses`), never deleted. An address that moved keeps its line and says where to:
 * `/old/ -> /new/`; the build then sends its readers on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface AddressLedger {
  /** Sorted, those that moved included. */
  addresses: readonly string[];
  /** From a page's old address to its present one. */
  moved: ReadonlyMap<string, string>;
}

const HEADER = `# Every address ever published. Never delete a line: people have linked to it.
# \`npm run addresses\` adds new ones. A page that moved: /old/ -> /new/
`;
/** What stands in addresses here; quotes, brackets or semicolons would mean something to a server that is told of a move. */
const LINE = /^(?<address>\/[\w./~%#-]*)(?:\s+->\s+(?<to>\/[\w./~%#-]*))?$/;

/** Reads a ledger; throws a `SyntaxError` that names the line and shows how it should look. */
export function parseLedger(text: string): AddressLedger {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const entries = lines
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => {
      const { address = '', to } = LINE.exec(line)?.groups ?? {};
      if (!address)
        throw new SyntaxError(`public-addresses.txt:${number}: "${line}"; write /address/ or /old/ -> /new/`);
      if (to !== undefined && !(address.endsWith('/') && to.endsWith('/')))
        throw new SyntaxError(
          `public-addresses.txt:${number}: "${line}"; only pages can move, and their addresses end in /`,
        );
      return { address, to };
    });
  return {
    addresses: [...new Set(entries.map(({ address }) => address))].sort(),
    moved: new Map(entries.flatMap(({ address, to }) => (to ? [[address, to] as const] : []))),
  };
}

/** The file's text: one line for each address, in the order of their characters. */
export function printLedger({ addresses, moved }: AddressLedger): string {
  const lines = addresses.map((address) => (moved.has(address) ? `${address} -> ${moved.get(address)}` : address));
  return `${HEADER}${lines.join('\n')}\n`;
}

/** The ledger with the addresses of a build added. */
export const addTo = (ledger: AddressLedger, published: Iterable<string>): AddressLedger => ({
  ...ledger,
  addresses: [...new Set([...ledger.addresses, ...published])].sort(),
});

/** Both ledgers in one; where both say to where a page moved, the first counts. */
export const joinLedgers = (first: AddressLedger, second: AddressLedger): AddressLedger => ({
  addresses: addTo(first, second.addresses).addresses,
  moved: new Map([...second.moved, ...first.moved]),
});

/** Where an address leads at last, its fragment kept. */
function resolved(address: string, moved: AddressLedger['moved']): string {
  const [path = '', fragment] = address.split('#');
  let at = path;
  for (let step = 0; moved.has(at) && step <= moved.size; step++) at = moved.get(at) ?? at;
  return fragment === undefined ? at : `${at}#${fragment}`;
}

/** Addresses of the ledger that lead nowhere in a build. */
export function lostFrom({ addresses, moved }: AddressLedger, published: ReadonlySet<string>): string[] {
  return addresses.filter((address) => !published.has(resolved(address, moved)));
}

/** The name of the file, beside the content folder and on the branch of what was published. */
export const LEDGER_NAME = 'public-addresses.txt';
/** Holds every address that a build of main was about to publish; written by deploy.yml alone. */
export const PUBLISHED_BRANCH = 'published';

/** Where the ledger of a content folder is kept. */
export const ledgerFile = (contentDir: string): string => join(dirname(resolve(contentDir)), LEDGER_NAME);

/** The ledger of a content folder; one that has none has published nothing. */
export function readLedger(contentDir: string): AddressLedger {
  const file = ledgerFile(contentDir);
  return parseLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
