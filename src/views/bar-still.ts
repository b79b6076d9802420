/** A bar inside a picture of a fixed size: on other people's pages, on a social card, in the review of a change. */
import type { Bar } from './bar.ts';
import type { BarSize } from './bar-layout.ts';
import { drawBar, type Pen } from './bar-svg.ts';

export interface Colours {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
}

/** The style sheet of the drawing, for the picture around it. */
export const barStyle = ({ paper, ink, soft, rule, accent }: Colours): string =>
  [
    `.bar{fill:none;stroke:${ink};font-size:12px}`,
    `.bar text{fill:${soft};stroke:none}.bar .bar-value,.bar .bar-title{fill:${ink};font-weight:700}`,
    `.bar-track{stroke:${rule};stroke-width:2}.bar-track-ended{stroke-dasharray:2 5}`,
    `.bar-run{stroke:${accent}}.bar-run.bar-result{fill:${accent}}.bar-range{fill:${accent};fill-opacity:.25;stroke:none}`,
    `.bar-expected{stroke-dasharray:2 2}.bar-pole{stroke:${rule}}.bar-mark{fill:${paper};stroke-width:1.5}.bar-mark-drawn{fill:${ink}}`,
    `.bar-known{fill:${paper};stroke:${accent};stroke-width:2}.bar-known.bar-result{fill:${accent};stroke:${paper}}.bar-reading{stroke-dasharray:2 2}`,
  ].join('');

export interface StillLabel {
  left: number;
  top: number;
  width: number;
  /** How many times as large as on a page. */
  scale?: number;
  size?: BarSize;
  letters?: Pen['letters'];
}

/** The drawing at its spot, and the height that it takes, in pixels of the picture. */
export function stillBar(
  bar: Bar,
  { left, top, width, scale = 1, size = 'row', letters }: StillLabel,
): { height: number; svg: string } {
  const own = width / scale;
  const x = (percent: number): number => Math.round(percent * own) / 100;
  const { height, svg } = drawBar(bar, size, own, { x, width: x, ...(letters && { letters }) });
  const transform = `translate(${left} ${top})${scale === 1 ? '' : ` scale(${scale})`}`;
  return { height: height * scale, svg: `<g class="bar" transform="${transform}">${svg}</g>` };
}
