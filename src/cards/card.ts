/** Draws the picture that a link brings along in messengers and social media. */
import sharp from 'sharp';
import type { Status } from '../domain/types.ts';
import { lettersWithout, linePath, widthOf, wrapLettering } from '../fonts/lettering.ts';
import type { Bar } from '../views/bar.ts';
import { barStyle, stillBar } from '../views/bar-still.ts';
import type { Pen } from '../views/bar-svg.ts';
import { CARD_HEIGHT, CARD_WIDTH, type CardSize, type CardText } from '../views/social.ts';
import { inColours, stepsTo } from './few-colours.ts';

const PAPER = '#fcfaf5';
const INK = '#1a1a1a';
const SOFT = '#54514b';
const RULE = '#d8cfbc';
const ACCENT = '#1d4e80';
const GOOD = '#2a6639';
const BAD = '#a02c1b';
const COLOURS: Partial<Record<Status, string>> = {
  met: GOOD,
  reached_early: GOOD,
  on_track: GOOD,
  missed: BAD,
  behind: BAD,
  far_behind: BAD,
  wrong_way: BAD,
};

const LEFT = 72;
const WIDTH = CARD_WIDTH - 2 * LEFT;

/** A text that the font has every letter of; one that it has not is left out whole, and the content check tells of it. */
const drawable = (text: string): string => (lettersWithout(text).length ? '' : text);

/** Lines of a text one below the other, and where the next one may begin. */
function block(text: string, y: number, size: number, weight: 400 | 700, fill: string, most: number, grid: number) {
  const lines = wrapLettering(drawable(text), WIDTH, size, weight);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
  const leading = Math.round(size * 1.4);
  return {
    svg: kept.map((line, index) => linePath(line, LEFT, y + index * leading, size, weight, fill, grid)).join(''),
    next: y + kept.length * leading,
  };
}

/** The bar as on a page, its letters as outlines; twice as large, or less where it would not fit above the last line. */
function barDrawing(bar: Bar, top: number): string {
  const at = (scale: number) => stillBar(bar, { left: LEFT, top, width: WIDTH, scale, letters: outlines });
  let drawn = { height: 0, svg: '' };
  for (const scale of SCALES) {
    drawn = at(scale);
    if (top + drawn.height <= LOWEST) break;
  }
  return drawn.svg;
}

const SCALES = [2.4, 2, 1.6, 1.3];
/** Where the last line of the card begins. */
const LOWEST = 566;
const BAR_LETTER = 12;

const outlines: NonNullable<Pen['letters']> = ({ text, at, dx, y, anchor, role }, x) => {
  if (lettersWithout(text).length > 0) return '';
  const weight = role === 'value' || role === 'title' ? 700 : 400;
  const width = widthOf(text, BAR_LETTER, weight);
  const left = x(at) + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return `<g stroke="none">${linePath(text, left, y, BAR_LETTER, weight, weight === 700 ? INK : SOFT)}</g>`;
};

/** The card as SVG of a size: letters are outlines, so no font is needed to draw it. */
export function cardSvg(text: CardText, bar: Bar | null, { width, height }: CardSize): string {
  // In the small picture letters begin at whole points.
  const grid = width < CARD_WIDTH ? CARD_WIDTH / width : 0;
  const title = block(text.title, 150, 58, 700, INK, 2, grid);
  const word = block(text.word, title.next + 14, 46, 700, (text.status && COLOURS[text.status]) || INK, 2, grid);
  const detail = block(text.detail, word.next - 4, 32, 400, INK, bar ? 2 : 4, grid);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<style>${barStyle({ paper: PAPER, ink: INK, soft: SOFT, rule: RULE, accent: ACCENT })}</style>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<path d="M0 8h${CARD_WIDTH}" stroke="${ACCENT}" stroke-width="16"/>`,
    linePath(drawable(text.above), LEFT, 78, 27, 400, SOFT, grid),
    title.svg,
    word.svg,
    detail.svg,
    bar ? barDrawing(bar, detail.next - 6) : '',
    linePath(drawable(text.below), LEFT, 600, 25, 400, SOFT, grid),
    '</svg>',
  ].join('');
}

const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** Few colours: a palette keeps a card under 20 kB. */
export const cardPng = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png(PALETTE).toBuffer();

/** Those of a card, with fewer steps between paper and ink than a palette would have; the last is a range of the bar. */
const FEWER_COLOURS = [
  ...stepsTo(PAPER, PAPER, 1),
  ...stepsTo(PAPER, INK, 3),
  ...stepsTo(PAPER, SOFT, 1),
  ...stepsTo(PAPER, RULE, 1),
  ...[ACCENT, GOOD, BAD].flatMap((colour) => stepsTo(PAPER, colour, 2)),
  ...stepsTo(PAPER, ACCENT, 4).slice(0, 1),
];

/** The same in fewer colours, for long plans: a fourth lighter. */
export const lightCardPng = async (svg: string): Promise<Buffer> =>
  (await inColours(svg, FEWER_COLOURS)).png({ ...PALETTE, compressionLevel: 9 }).toBuffer();
