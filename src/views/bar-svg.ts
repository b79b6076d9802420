/** The picture of a bar as SVG text: for the pages, and for the form, which draws it anew with every key. */
import { escapeMarkup } from '../text/escape.ts';
import type { Bar } from './bar.ts';
import { type BarSize, layoutOf, type Shape } from './bar-layout.ts';

export type { BarSize } from './bar-layout.ts';

type Attributes = Record<string, string | number>;

const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
};

/** How a drawing places what the layout gives in percent. */
export interface Pen {
  /** A place across, as an attribute. */
  x(percent: number): string | number;
  /** A width across, as an attribute. */
  width(percent: number): string | number;
  /** A text, where letters are not left to the font of the reader. */
  letters?: (shape: Extract<Shape, { kind: 'text' }>, x: (percent: number) => number) => string;
}

const round = (number: number): number => Math.round(number * 100) / 100;
const flagPath = (height: number, good: 'left' | 'right'): string =>
  `M0 ${height}V0${good === 'right' ? 'l7 3.5L0 7' : 'l-7 3.5L0 7'}`;

const CLASSES: Readonly<Record<Shape['role'], string>> = {
  track: 'bar-track',
  'track-ended': 'bar-track bar-track-ended',
  base: 'bar-base',
  expected: 'bar-expected',
  pole: 'bar-pole',
  'run-result': 'bar-run bar-result',
  'run-forecast': 'bar-run bar-forecast',
  'run-reading': 'bar-run bar-reading',
  range: 'bar-range',
  mark: 'bar-mark',
  'mark-drawn': 'bar-mark bar-mark-drawn',
  result: 'bar-known bar-result',
  forecast: 'bar-known bar-forecast',
  reading: 'bar-known bar-reading',
  title: 'bar-title',
  label: '',
  value: 'bar-value',
  words: 'bar-words',
};

function drawShape(shape: Shape, pen: Pen): string {
  const name = CLASSES[shape.role];
  const dress: Attributes = name ? { class: name } : {};
  switch (shape.kind) {
    case 'line':
      return element('line', { ...dress, x1: pen.x(0), x2: pen.x(100), y1: shape.y, y2: shape.y });
    case 'upright':
      return element('line', { ...dress, x1: pen.x(shape.at), x2: pen.x(shape.at), y1: shape.y1, y2: shape.y2 });
    case 'box': {
      const [from, to] = [Math.min(shape.from, shape.to), Math.max(shape.from, shape.to)];
      return element('rect', {
        ...dress,
        x: pen.x(from),
        width: pen.width(round(to - from)),
        y: shape.y,
        height: shape.height,
      });
    }
    case 'flag':
      return element(
        'svg',
        { ...dress, x: pen.x(shape.at), y: shape.y, overflow: 'visible' },
        element('path', { d: flagPath(shape.height, shape.good) }),
      );
    case 'dot':
      return element('circle', { ...dress, cx: pen.x(shape.at), cy: shape.y, r: shape.r });
    default: {
      if (pen.letters) return pen.letters(shape, (percent) => Number(pen.x(percent)));
      const anchor: Attributes = shape.anchor === 'start' ? {} : { 'text-anchor': shape.anchor };
      const fit: Attributes = shape.fit === null ? {} : { textLength: shape.fit, lengthAdjust: 'spacingAndGlyphs' };
      const beside: Attributes = shape.dx === 0 ? {} : { dx: shape.dx };
      const place = { x: pen.x(shape.at), y: shape.y, ...beside };
      return element('text', { ...dress, ...place, ...anchor, ...fit }, escapeMarkup(shape.text));
    }
  }
}

/** The shapes of a bar, drawn with a pen so that no label covers another from `width` pixels on. */
export function drawBar(bar: Bar, size: BarSize, width: number, pen: Pen): { height: number; svg: string } {
  const { height, shapes } = layoutOf(bar, size, width);
  return { height, svg: shapes.map((shape) => drawShape(shape, pen)).join('') };
}

/** Width of a bar on the narrowest screen, that of 320 px. */
export const NARROWEST = 272;

const PAGE: Pen = {
  x: (percent) => `${percent}%`,
  width: (percent) => `${percent}%`,
};

/** A bar as wide as its place on the page. */
export function barSvg(bar: Bar, size: BarSize): string {
  const { height, svg } = drawBar(bar, size, NARROWEST, PAGE);
  return element('svg', { class: `bar bar-size-${size}`, height, 'aria-hidden': 'true' }, svg);
}
