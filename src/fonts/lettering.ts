/**
 * Letters as outlines, so that a card looks the same on every machine whatever fonts it has. The font comes with a
 * package and in parts: each letter is taken from the first part that has it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

export type Weight = 400 | 700;

const PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'math'] as const;
const require = createRequire(import.meta.url);

function partOf(part: string, weight: Weight): Font {
  const file = readFileSync(require.resolve(`@fontsource/noto-serif/files/noto-serif-${part}-${weight}-normal.woff`));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}

const fonts = new Map<string, Font>();

/** One part, read when a letter first asks for it. */
function fontOf(part: string, weight: Weight): Font {
  const name = `${part} ${weight}`;
  const font = fonts.get(name) ?? partOf(part, weight);
  fonts.set(name, font);
  return font;
}

const NOT_DEFINED = 0;

type Letter = { glyph: Glyph; width: number };

const letters = new Map<string, Letter | null>();

/** The outline of a letter and its width in parts of the size; null where no part of the font has it. */
function findLetter(char: string, weight: Weight): Letter | null {
  const name = `${char} ${weight}`;
  const known = letters.get(name);
  if (known !== undefined) return known;
  const found = searchLetter(char, weight);
  letters.set(name, found);
  return found;
}

function searchLetter(char: string, weight: Weight): Letter | null {
  for (const part of PARTS) {
    const font = fontOf(part, weight);
    const glyph = font.charToGlyph(char);
    if (glyph.index !== NOT_DEFINED) return { glyph, width: (glyph.advanceWidth ?? 0) / font.unitsPerEm };
  }
  return null;
}

/** Throws a `RangeError` where no part of the font has the letter: ask `lettersWithout` first. */
function letter(char: string, weight: Weight): Letter {
  const found = findLetter(char, weight);
  if (!found) throw new RangeError(`the card's font has no letter "${char}" (U+${char.codePointAt(0)?.toString(16)})`);
  return found;
}

/** Marks that the font lacks, and what stands in for them: as they are typed where the mark itself is missing. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '−': '–',
  '≥': '>=',
  '≤': '<=',
  '≠': '=/=',
  '≈': '~',
  '→': '->',
  '‰': '°/₀₀',
};

const lettersOf = (text: string): string[] =>
  [...text.normalize('NFC')].flatMap((char) => [...(STAND_INS[char] ?? char)]);

/** Letters of a text that no part of the font has, each once. */
export const lettersWithout = (text: string): string[] => [
  ...new Set(lettersOf(text).filter((char) => findLetter(char, 400) === null || findLetter(char, 700) === null)),
];

/** Width of a line in the units of `size`. Throws a `RangeError` for a letter that no part of the font has. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
  lettersOf(text).reduce((sum, char) => sum + letter(char, weight).width * size, 0);

const tenths = (amount: number): number => Math.round(amount * 10) / 10;

/** One command of a path, every number apart from the next: strict readers stop at a run-together one. */
function pathData({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((amount) => amount !== undefined);
  return type + numbers.map(tenths).join(' ');
}

/**
 * One line of text as an SVG path, its baseline at `y`. With a `grid` each letter begins at a multiple of it: then a letter is
 * drawn the same wherever it stands, and a picture of it packs better.
 */
export function linePath(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: Weight,
  fill: string,
  grid = 0,
): string {
  let at = x;
  const outlines = lettersOf(text).map((char) => {
    const { glyph, width } = letter(char, weight);
    const left = grid === 0 ? at : Math.round(at / grid) * grid;
    const outline = glyph.getPath(left, y, size).commands.map(pathData).join('');
    at += width * size;
    return outline;
  });
  return `<path fill="${fill}" d="${outlines.join('')}"/>`;
}

/** Breaks a text into lines no wider than `width`, between words. */
export function wrapLettering(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
