/** The picture of a bar as SVG text: for the pages, and for the form, which draws it anew with every key. */
import type { Bar, BarMark } from './bar.ts';

/** `row` names the years of the marks, `large` also the amounts; `bare` names nothing. */
export type BarSize = 'bare' | 'row' | 'large';

const SIZES: Readonly<Record<BarSize, { height: number; middle: number; half: number }>> = {
  bare: { height: 26, middle: 13, half: 5 },
  row: { height: 50, middle: 25, half: 6 },
  large: { height: 136, middle: 56, half: 9 },
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

type Attributes = Record<string, string | number>;

const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  return `<${name}${written.join('')}>${inside}</${name}>`;
};

/** Width of a letter in percent of the narrowest bar, that of a screen of 320 px. */
const LETTER = 2.6;

/** Where a text stands that names a place: over it if it fits, else beside it, else at the end of the bar. */
function textAt(at: number, text: string): Attributes {
  const width = Math.min(100, text.length * LETTER);
  if (at >= width / 2 && at <= 100 - width / 2) return { x: `${at}%`, 'text-anchor': 'middle' };
  if (at < width / 2)
    return at + width <= 100 ? { x: `${at}%`, 'text-anchor': 'start' } : { x: '100%', 'text-anchor': 'end' };
  return at >= width ? { x: `${at}%`, 'text-anchor': 'end' } : { x: '0%', 'text-anchor': 'start' };
}
const spanOf = ({ from, to }: { from: number; to: number }): Attributes => ({
  x: `${Math.min(from, to)}%`,
  width: `${Math.round(Math.abs(to - from) * 100) / 100}%`,
});
const upright = (at: number, y1: number, y2: number): Attributes => ({ x1: `${at}%`, x2: `${at}%`, y1, y2 });

/** The first mark is named above the bar, the others below or, where amounts are told, further above. */
const nameAt = (size: BarSize, index: number): number => (size === 'large' ? [32, 13][index] : [11, 47][index]) ?? 13;

function nameOf(mark: BarMark, index: number, size: BarSize): string {
  const y = nameAt(size, index);
  return size === 'large'
    ? element('text', { ...textAt(mark.at, mark.label), y }, escapeText(mark.label))
    : element('text', { x: `${mark.at}%`, y, 'text-anchor': 'middle' }, String(mark.end));
}

export function barSvg(bar: Bar, size: BarSize): string {
  const { height, middle, half } = SIZES[size];
  const { run, range, baseline, expected, stand, marks } = bar;
  const flag = (good: BarMark['good']): string =>
    `M0 ${half * 2 + 10}V0${good === 'right' ? 'l7 3.5L0 7' : 'l-7 3.5L0 7'}`;
  const parts = [
    element('line', { class: 'bar-track', x1: 0, x2: '100%', y1: middle, y2: middle }),
    run && element('rect', { class: `bar-run bar-${stand?.kind}`, ...spanOf(run), y: middle - half, height: half * 2 }),
    range && element('rect', { class: 'bar-range', ...spanOf(range), y: middle - half - 3, height: half * 2 + 6 }),
    baseline && element('line', { class: 'bar-base', ...upright(baseline.at, middle - half - 2, middle + half + 2) }),
    expected &&
      element('line', { class: 'bar-expected', ...upright(expected.at, middle - half - 4, middle + half + 4) }),
    ...marks.map(({ at, good, drawn }) =>
      element(
        'svg',
        {
          class: drawn ? 'bar-mark bar-mark-drawn' : 'bar-mark',
          x: `${at}%`,
          y: middle - half - 5,
          overflow: 'visible',
        },
        element('path', { d: flag(good) }),
      ),
    ),
    stand && element('circle', { class: `bar-stand bar-${stand.kind}`, cx: `${stand.at}%`, cy: middle, r: half }),
    ...(size === 'bare' ? [] : marks.map((mark, index) => nameOf(mark, index, size))),
    size === 'large' && stand && label({ at: stand.at, label: stand.about }, 86),
    size === 'large' && stand && label(stand, 106, 'bar-value'),
    size === 'large' && baseline && label(baseline, 130),
  ];
  const name = `bar bar-size-${size}${bar.ended ? ' bar-ended' : ''}`;
  return element(
    'svg',
    { class: name, height, 'aria-hidden': 'true', focusable: 'false' },
    parts.filter(Boolean).join(''),
  );
}

const label = ({ at, label: text }: { at: number; label: string }, y: number, name = ''): string =>
  element('text', { ...(name ? { class: name } : {}), ...textAt(at, text), y }, escapeText(text));
