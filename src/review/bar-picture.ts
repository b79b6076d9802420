/** The bars before and after as one SVG file of its own, for the preview that is built beside the comment. */
import type { Bar } from '../views/bar.ts';
import { barStyle, stillBar } from '../views/bar-still.ts';

const WIDTH = 640;
const LEFT = 16;
const TITLE = 26;
const COLOURS = { paper: '#ffffff', ink: '#1c1b19', soft: '#54514b', rule: '#c9c4b8', accent: '#1f5f8b' } as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`).replace(/[^\P{C}\n]/gu, '');

/** A whole SVG document with a bar for each row, its title before it. */
export function barPicture(rows: readonly { title: string; bar: Bar }[]): string {
  let top = 8;
  const drawn = rows.map(({ title, bar }) => {
    const { height, svg } = stillBar(bar, { left: LEFT, top: top + TITLE, width: WIDTH - 2 * LEFT });
    const text = `<text x="${LEFT}" y="${top + 14}" font-weight="bold">${escaped(title)}</text>${svg}`;
    top += TITLE + height + 10;
    return text;
  });
  const size = `width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="13" fill="${COLOURS.ink}"><style>${barStyle(COLOURS)}</style><rect width="100%" height="100%" fill="#ffffff"/>${drawn.join('')}</svg>\n`;
}
