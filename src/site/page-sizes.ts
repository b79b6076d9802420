/** Each page says its own weight: computed from the finished file, as a server sends it with brotli. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { formatDecimal } from '../text/format.ts';
import { LOCALES, type Locale } from '../text/locale.ts';
import { finishedPages } from './finished-pages.ts';
import { sheetOf } from './shared-styles.ts';

/** Stands in the page until its size is known. */
export const PAGE_SIZE_MARK = '%PAGE_SIZE%';

/**
 * Brotli at a middling quality, as the build compresses ahead: the page says what is sent. At quality 9 a page is half a hundredth lighter and takes fifty times as long.
 */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } as const;

/** The same as hard as it goes: a twentieth lighter, and a hundred times as long. */
const HARD = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } } as const;
/** Bytes from which on a page comes near to what a server sends at once: there a twentieth can save a round trip. */
const NEAR = 13_000;
/** Bytes of a text that would take too long: no page is longer. */
const LONG = 100_000;

/** How a text is packed again, by what it and its first packing weigh; null where that one is sent. */
export const harder = (bytes: number, packed: number): typeof HARD | null =>
  packed > NEAR && bytes < LONG ? HARD : null;

/** Bytes of a text as it is sent. */
export function brotliSize(text: string): number {
  const bytes = Buffer.from(text);
  const packed = brotliCompressSync(bytes, BROTLI);
  const hard = harder(bytes.length, packed.length);
  return (hard ? brotliCompressSync(bytes, hard) : packed).length;
}

const localeOf = (lang: string | undefined): Locale => LOCALES.find((locale) => locale === lang) ?? LOCALES[0];

/** 9,432 bytes are `9,4 kB` in Vietnamese and `9.4 kB` in English. */
export const formatSize = (bytes: number, lang: string): string =>
  `${formatDecimal((bytes / 1000).toFixed(1), localeOf(lang))} kB`;

/** Bytes of a page as it is sent, with the file of styles that a long plan's page is shown with. */
export function sizeWithSheet(html: string, dist: string): number {
  return brotliSize(html) + sheetSize(html, dist);
}

const sheetSizes = new Map<string, number>();

function sheetSize(html: string, dist: string): number {
  const sheet = sheetOf(html);
  if (sheet === null) return 0;
  const file = join(dist, sheet);
  const known = sheetSizes.get(file) ?? brotliSize(readFileSync(file, 'utf8'));
  sheetSizes.set(file, known);
  return known;
}

/**
 * Puts a page's size in its place, with the bytes of what it is shown with. The size counts itself, so it is taken until it
 * holds; where two sizes would lead to each other for ever, a line break more at the end of the page settles it.
 */
export function withPageSize(html: string, beside = 0): string {
  const lang = localeOf(/<html[^>]* lang="(\w+)"/.exec(html)?.[1]);
  for (let padding = 0; padding < 50; padding++) {
    const padded = html + '\n'.repeat(padding);
    const fill = (size: string): string => padded.replaceAll(PAGE_SIZE_MARK, size);
    let size = formatSize(brotliSize(padded) + beside, lang);
    for (let round = 0; round < 4; round++) {
      const next = formatSize(brotliSize(fill(size)) + beside, lang);
      if (next === size) return fill(size);
      size = next;
    }
  }
  throw new RangeError('a page whose size does not settle');
}

/** Shapes of drawings hold nothing: they end where they begin. */
const withShortShapes = (html: string): string => html.replaceAll(/><\/(?:circle|line|path|rect)>/g, '/>');

export const pageSizes = (): AstroIntegration =>
  finishedPages('page-sizes', (html, dist) => {
    const shorter = withShortShapes(html);
    return shorter.includes(PAGE_SIZE_MARK) ? withPageSize(shorter, sheetSize(shorter, dist)) : shorter;
  });
