/** Draws the picture that a link brings along in messengers and social media. */
import sharp from 'sharp';
import type { Status } from '../domain/types.ts';
import type { Bar } from '../views/bar.ts';
import { CARD_HEIGHT, CARD_WIDTH, type CardText } from '../views/social.ts';
import { lettersWithout, lineOf, linesOf } from './lettering.ts';

const PAPER = '#fcfaf5';
const INK = '#1a1a1a';
const SOFT = '#54514b';
const RULE = '#d8cfbc';
const ACCENT = '#1d4e80';
const COLOURS: Partial<Record<Status, string>> = {
  met: '#2a6639',
  reached_early: '#2a6639',
  on_track: '#2a6639',
  missed: '#a02c1b',
  behind: '#a02c1b',
  far_behind: '#a02c1b',
  wrong_way: '#a02c1b',
};

const LEFT = 72;
const WIDTH = CARD_WIDTH - 2 * LEFT;

/** A text that the font has every letter of; one that it has not is left out whole, and the content check tells of it. */
const drawable = (text: string): string => (lettersWithout(text).length ? '' : text);

/** Lines of a text one below the other, and where the next one may begin. */
function block(text: string, y: number, size: number, weight: 400 | 700, fill: string, most: number) {
  const lines = linesOf(drawable(text), WIDTH, size, weight);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
  const leading = Math.round(size * 1.4);
  return {
    svg: kept.map((line, index) => lineOf(line, LEFT, y + index * leading, size, weight, fill)).join(''),
    next: y + kept.length * leading,
  };
}

function barDrawing(bar: Bar, y: number): string {
  const at = (percent: number): number => LEFT + (percent / 100) * WIDTH;
  const { run, stand, marks, baseline } = bar;
  const hollow = stand?.kind === 'forecast';
  const parts = [
    `<path d="M${LEFT} ${y}h${WIDTH}" stroke="${RULE}" stroke-width="4"/>`,
    run &&
      `<rect x="${at(Math.min(run.from, run.to))}" width="${at(Math.max(run.from, run.to)) - at(Math.min(run.from, run.to))}" y="${y - 16}" height="32" fill="${hollow ? PAPER : ACCENT}" stroke="${ACCENT}" stroke-width="3"/>`,
    baseline && `<path d="M${at(baseline.at)} ${y - 22}v44" stroke="${INK}" stroke-width="3"/>`,
    ...marks.map(({ at: place, good, drawn }) => {
      const flag = good === 'right' ? 'l22 11-22 11' : 'l-22 11 22 11';
      return `<path d="M${at(place)} ${y + 26}v-66${flag}" fill="${drawn ? INK : PAPER}" stroke="${INK}" stroke-width="3"/>`;
    }),
    ...marks.map(({ at: place, end }, index) =>
      lineOf(String(end), at(place) - 26, index === 0 ? y - 50 : y + 56, 24, 400, SOFT),
    ),
    stand &&
      `<circle cx="${at(stand.at)}" cy="${y}" r="17" fill="${hollow ? PAPER : ACCENT}" stroke="${hollow ? ACCENT : PAPER}" stroke-width="5"/>`,
  ];
  return parts.filter(Boolean).join('');
}

/** The card as SVG: letters are outlines, so no font is needed to draw it. */
export function cardSvg(text: CardText, bar: Bar | null): string {
  const title = block(text.title, 150, 58, 700, INK, 2);
  const word = block(text.word, title.next + 14, 46, 700, (text.status && COLOURS[text.status]) || INK, 2);
  const detail = block(text.detail, word.next - 4, 32, 400, INK, bar ? 2 : 4);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<path d="M0 8h${CARD_WIDTH}" stroke="${ACCENT}" stroke-width="16"/>`,
    lineOf(drawable(text.above), LEFT, 78, 27, 400, SOFT),
    title.svg,
    word.svg,
    detail.svg,
    bar ? barDrawing(bar, Math.max(detail.next + 36, 480)) : '',
    lineOf(drawable(text.below), LEFT, 600, 25, 400, SOFT),
    '</svg>',
  ].join('');
}

/** Few colours: a palette keeps a card under 20 kB. */
export const cardPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
