/** The bars before and after as one SVG file of its own, for the preview that is built beside the comment. */
import type { Bar } from '../views/bar.ts';

const WIDTH = 640;
const ROW = 96;
const LEFT = 16;
const SPAN = WIDTH - 2 * LEFT;
const COLOURS = { track: '#c9c4b8', run: '#1f5f8b', ink: '#1c1b19' } as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`).replace(/[^\P{C}\n]/gu, '');

const x = (at: number): string => (LEFT + (at / 100) * SPAN).toFixed(1);

function row(title: string, bar: Bar, top: number): string {
  const y = top + 46;
  const label = (at: number, dy: number, text: string): string => {
    const anchor = at < 22 ? 'start' : at > 78 ? 'end' : 'middle';
    return `<text x="${x(at)}" y="${top + dy}" text-anchor="${anchor}">${escaped(text)}</text>`;
  };
  const tick = (at: number, half: number, dash = ''): string =>
    `<path d="M${x(at)} ${y - half}V${y + half}" stroke="${COLOURS.ink}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`;
  return [
    `<text x="${LEFT}" y="${top + 14}" font-weight="bold">${escaped(title)}</text>`,
    `<path d="M${LEFT} ${y}H${LEFT + SPAN}" stroke="${COLOURS.track}" stroke-width="3"/>`,
    bar.run && `<path d="M${x(bar.run.from)} ${y}H${x(bar.run.to)}" stroke="${COLOURS.run}" stroke-width="10"/>`,
    bar.baseline && tick(bar.baseline.at, 8) + label(bar.baseline.at, 84, bar.baseline.label),
    bar.expected && tick(bar.expected.at, 12, '2 2'),
    ...bar.marks.map((mark, at) => tick(mark.at, 14) + label(mark.at, at % 2 ? 14 : 28, mark.label)),
    bar.stand &&
      `<circle cx="${x(bar.stand.at)}" cy="${y}" r="7" fill="${bar.stand.kind === 'result' ? COLOURS.run : '#ffffff'}" stroke="${COLOURS.run}" stroke-width="2"/>${label(bar.stand.at, 70, bar.stand.label)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** A whole SVG document with one row for each bar, its title before it. */
export const barPicture = (rows: readonly { title: string; bar: Bar }[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${rows.length * ROW}" viewBox="0 0 ${WIDTH} ${rows.length * ROW}" font-family="sans-serif" font-size="13" fill="${COLOURS.ink}"><rect width="100%" height="100%" fill="#ffffff"/>${rows
    .map(({ title, bar }, at) => row(title, bar, at * ROW))
    .join('')}</svg>\n`;
