/** The same as a picture: an SVG that any page can show as an image, in paper, night, or whichever the reader has. */
import type { Theme } from '../addresses/embed-files.ts';
import { escapeMarkup } from '../text/escape.ts';
import { wrapText } from '../text/wrap.ts';
import { barStyle, stillBar } from './bar-still.ts';
import type { Embed } from './embed.ts';
import { signLines } from './sign.ts';

export const SVG_WIDTH = 600;
const MARGIN = 28;

const PALETTES = {
  light: '{--p:#fcfaf5;--r:#d9cfba;--i:#1a1a1a;--s:#54514b;--g:#25653a;--b:#a32d1c;--a:#1d4e80}',
  dark: '{--p:#16181b;--r:#3b3f45;--i:#ece8df;--s:#b7b2a7;--g:#8ecb9b;--b:#f0a08f;--a:#93bde8}',
} as const;

const CLASSES =
  '.p{fill:var(--p)}.r{stroke:var(--r)}.i{fill:var(--i)}.s{fill:var(--s)}.g{fill:var(--g)}.b{fill:var(--b)}' +
  barStyle({ paper: 'var(--p)', ink: 'var(--i)', soft: 'var(--s)', rule: 'var(--r)', accent: 'var(--a)' });

const paletteOf = (theme: Theme): string =>
  theme === 'auto'
    ? `svg${PALETTES.light}@media(prefers-color-scheme:dark){svg${PALETTES.dark}}`
    : `svg${PALETTES[theme]}`;

/** That of a picture for all themes: the reader's own, or the one that the fragment of its address names. */
const TURNED =
  `:root${PALETTES.light}@media(prefers-color-scheme:dark){:root:not(:target)${PALETTES.dark}}` +
  `#dark:target${PALETTES.dark}`;

const GOOD = ['met', 'reached_early', 'on_track'];
const BAD = ['missed', 'behind', 'far_behind', 'wrong_way'];

interface Line {
  text: string;
  /** Symbol before the text: drawn, since a picture cannot bring letters of its own. */
  symbol?: string;
  size: number;
  kind: string;
  bold?: boolean;
  /** Room above, in pixels. */
  above?: number;
}

/** Width of a letter as a share of its size. */
const LETTER = 0.56;
const BOLD_LETTER = 0.66;
const broken = ({ text, symbol, ...rest }: Line): Line[] =>
  wrapText(
    symbol ? `${symbol} ${text}` : text,
    Math.floor((SVG_WIDTH - 2 * MARGIN) / (rest.size * (rest.bold ? BOLD_LETTER : LETTER))),
  ).map((part, index) => ({
    ...rest,
    ...(symbol && index === 0 ? { symbol, text: part.slice(symbol.length + 1) } : { text: part }),
    above: index === 0 ? rest.above : 0,
  }));

/** Lines one below the other from a height on, and where they end. */
function linesAt(all: readonly Line[], top: number): { svg: string; bottom: number } {
  let y = top;
  const texts = all.flatMap(broken).map(({ text, symbol, size, kind, bold, above = 0 }) => {
    y += above + Math.round(size * 1.4);
    const weight = bold ? ' font-weight="700"' : '';
    const lines = symbol ? signLines(symbol) : null;
    const sign = lines
      ? `<path d="${lines}" transform="translate(${MARGIN} ${Math.round(y - size * 0.73)})scale(${size * 0.075})" fill="none" stroke="var(--${kind})" stroke-width="1.4"/>`
      : '';
    const said = lines || !symbol ? text : `${symbol} ${text}`;
    return `${sign}<text x="${lines ? MARGIN + Math.round(size * 1.05) : MARGIN}" y="${y}" class="${kind}" font-size="${size}"${weight}>${escapeMarkup(said)}</text>`;
  });
  return { svg: texts.join(''), bottom: y };
}

/** The bar below the number, half as large again as on a page. */
function barAt({ bar }: Embed, top: number): { svg: string; bottom: number } {
  if (!bar) return { svg: '', bottom: top };
  const { svg, height } = stillBar(bar, { left: MARGIN, top: top + 12, width: SVG_WIDTH - 2 * MARGIN, scale: 1.4 });
  return { svg, bottom: Math.ceil(top + 12 + height) };
}

/** The picture as SVG text. */
export const embedSvg = (embed: Embed, theme: Theme): string => drawn(embed, paletteOf(theme), false);

/**
 * The picture for all themes as SVG text: `card.svg` takes the reader's, `card.svg#light` and `card.svg#dark` their own. So a
 * long plan keeps one file where there would be three.
 */
export const turnableSvg = (embed: Embed): string => drawn(embed, TURNED, true);

function drawn(embed: Embed, palette: string, isTurnable: boolean): string {
  const [id, open, close] = isTurnable ? [' id="light"', '<g id="dark">', '</g>'] : ['', '', ''];
  const number = linesAt(
    [
      { text: embed.name, size: 24, kind: 'i', bold: true },
      ...(embed.label ? [{ text: embed.label, size: 17, kind: 's', above: 8 }] : []),
      ...(embed.value ? [{ text: embed.value, size: 40, kind: 'i', bold: true, above: 0 }] : []),
      { text: embed.about, size: 17, kind: 's', above: 6 },
    ],
    MARGIN - 6,
  );
  const bar = barAt(embed, number.bottom);
  const words = linesAt(
    [
      ...embed.lines.map(({ status, symbol, word, target }): Line => {
        const kind = GOOD.includes(status) ? 'g' : BAD.includes(status) ? 'b' : 'i';
        return { text: `${word} · ${target}`, symbol, size: 20, kind, bold: true, above: 8 };
      }),
      { text: embed.state, size: 16, kind: 's', above: 14 },
    ],
    bar.bottom,
  );
  const height = words.bottom + MARGIN;
  const title = escapeMarkup([embed.name, embed.label, embed.value, embed.about].filter(Boolean).join(' · '));
  return `<svg xmlns="http://www.w3.org/2000/svg"${id} width="${SVG_WIDTH}" height="${height}" viewBox="0 0 ${SVG_WIDTH} ${height}" role="img" font-family="system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"><title>${title}</title><style>${palette}${CLASSES}</style>${open}<rect class="p r" x=".5" y=".5" width="${SVG_WIDTH - 1}" height="${height - 1}" rx="3"/>${number.svg}${bar.svg}${words.svg}${close}</svg>\n`;
}

/** Height of the picture in pixels. */
export const svgHeight = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0);
