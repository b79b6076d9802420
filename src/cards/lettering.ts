/**
 * Letters as outlines, so that a card looks the same on every machine whatever fonts it has. The font comes with a
 * package and in parts: each letter is taken from the first part that has it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

export type Weight = 400 | 700;

const PARTS = ['latin', 'latin-ext', 'vietnamese'] as const;
const require = createRequire(import.meta.url);

function partOf(part: string, weight: Weight): Font {
  const file = readFileSync(require.resolve(`@fontsource/noto-serif/files/noto-serif-${part}-${weight}-normal.woff`));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}

const fonts = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const known = fonts.get(weight) ?? PARTS.map((part) => partOf(part, weight));
  fonts.set(weight, known);
  return known;
}

const NOT_DEFINED = 0;

/** The outline of a letter and its width in parts of the size; throws where no part of the font has it. */
function letter(char: string, weight: Weight): { glyph: Glyph; width: number } {
  for (const font of fontsOf(weight)) {
    const glyph = font.charToGlyph(char);
    if (glyph.index !== NOT_DEFINED) return { glyph, width: (glyph.advanceWidth ?? 0) / font.unitsPerEm };
  }
  throw new RangeError(`the card's font has no letter "${char}" (U+${char.codePointAt(0)?.toString(16)})`);
}

/** Marks that the font lacks, and what stands in for them. */
const STAND_INS: Record<string, string> = { ' ': ' ', '−': '–' };

const lettersOf = (text: string): string[] => [...text.normalize('NFC')].map((char) => STAND_INS[char] ?? char);

export const widthOf = (text: string, size: number, weight: Weight): number =>
  lettersOf(text).reduce((sum, char) => sum + letter(char, weight).width * size, 0);

const tenths = (amount: number): number => Math.round(amount * 10) / 10;

/** One command of a path, every number apart from the next: strict readers stop at a run-together one. */
function pathData({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((amount) => amount !== undefined);
  return type + numbers.map(tenths).join(' ');
}

/** One line of text as an SVG path, its baseline at `y`. */
export function lineOf(text: string, x: number, y: number, size: number, weight: Weight, fill: string): string {
  let at = x;
  const outlines = lettersOf(text).map((char) => {
    const { glyph, width } = letter(char, weight);
    const outline = glyph.getPath(at, y, size).commands.map(pathData).join('');
    at += width * size;
    return outline;
  });
  return `<path fill="${fill}" d="${outlines.join('')}"/>`;
}

/** Breaks a text into lines no wider than `width`, between words. */
export function linesOf(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
