/** What the finished folder still needs for a server: compressed twins of the texts, and files that it may read. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ADDRESSES } from '../../src/languages/index.ts';
import { TEXT_ENDINGS } from '../../src/serving/rules.ts';
import { isLongSite } from '../../src/site/long-site.ts';
import { BROTLI, harder } from '../../src/site/page-sizes.ts';
import { LOCALES } from '../../src/text/locale.ts';

/** Bytes; less gains nothing: a packet is sent in any case. */
const SMALLEST = 256;
/** What a server sends in its first answer, before it waits for the reader's line: compressed it comes no sooner. */
const FIRST_ANSWER = 14_000;
const ENDINGS = new Set<string>(TEXT_ENDINGS.map((ending) => `.${ending}`));
/** The place of a page in the table of routes, as a regular expression. */
const patternOf = (route: string): string =>
  route.replace(':date', String.raw`\d{4}-\d\d-\d\d`).replace(/:\w+/g, '[^/]+');

/**
 * Folders of frozen embeds. There are more of them than of all else, hardly one is ever asked for, and each is at most
 * 5 kB as it is: it comes with a server's first answer, and twins would only fill the disk.
 */
const FROZEN = LOCALES.map((locale) => RegExp(`(?:^|/)${patternOf(ADDRESSES[locale].routes.embedAt)}/[^/]+$`));
/** Pages of a long plan that are many, each seldom read: indicators, their embed codes, and the state of each day. */
const SELDOM_READ = LOCALES.flatMap((locale) => {
  const { indicator, embedCode, asOf, asOfPart } = ADDRESSES[locale].routes;
  return [indicator, embedCode, asOf, asOfPart].map((route) => RegExp(`(?:^|/)${patternOf(route)}/index\\.html$`));
});
/** Tables: whoever works with one fetches it once. */
const TABLES = /\.csv$/;
const TOGETHER = 8;

const pack = promisify(brotliCompress);

const ENCODERS = {
  br: async (text: Buffer) => {
    const packed = await pack(text, BROTLI);
    const hard = harder(text.length, packed.length);
    return hard ? pack(text, hard) : packed;
  },
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/** Which twins are written, and of texts from how many bytes on. */
interface Twins {
  encoders: readonly (keyof typeof ENCODERS)[];
  smallest: number;
  /** Files that have none. */
  without: readonly RegExp[];
}

const ALL: Twins = { encoders: ['br', 'gz'], smallest: SMALLEST, without: FROZEN };

/**
 * The twins of a site would be a fourth of a long plan's: there only styles and what one answer does not hold and
 * many read have one, for brotli. nginx and Caddy compress the rest as they send it, with the settings in `deploy/`.
 */
function twinsOf(folder: string): Twins {
  return isLongSite(folder)
    ? { encoders: ['br'], smallest: FIRST_ANSWER, without: [...FROZEN, ...SELDOM_READ, TABLES] }
    : ALL;
}

/** Writes `index.html.br` and `index.html.gz` beside `index.html`, where that gains. */
export async function compressText(file: string, { encoders, smallest }: Twins = ALL): Promise<void> {
  const text = readFileSync(file);
  // Pages wait for their styles.
  if (text.length < (file.endsWith('.css') ? SMALLEST : smallest)) return;
  for (const ending of encoders) {
    const short = await ENCODERS[ending](text);
    if (short.length < text.length) await writeFile(`${file}.${ending}`, short);
  }
}

/** Does so with every text of a folder but frozen embeds. */
export async function compressTexts(folder: string): Promise<void> {
  const twins = twinsOf(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        ENDINGS.has(extname(path)) && !twins.without.some((pattern) => pattern.test(path.replaceAll('\\', '/'))),
    )
    .map((path) => join(folder, path));
  const worker = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compressText(file, twins);
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
}

/** Whatever the builder's umask: everybody may read, and only the builder write. */
export function openToRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

export async function finishFolder(folder: string): Promise<void> {
  await compressTexts(folder);
  openToRead(folder);
}
