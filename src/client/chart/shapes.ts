/** How each thing is drawn, in the chart and in the legend of its picture. */
import type { ChartStop } from '../../views/chart-file.ts';
import type { ChartLabel, Placement } from '../../views/chart-labels.ts';
import type { Look } from './look.ts';

export type Layer = ChartStop['kind'] | 'span' | 'early-span' | 'road' | 'break' | 'end';

export interface PointShape {
  radius: number;
  fill: string;
  stroke: string;
  width: number;
  dash: number[];
}

/** Marks have no point: they are flags. */
export const pointShape = (kind: ChartStop['kind'], look: Look): PointShape =>
  ({
    result: { radius: 5, fill: look.accent, stroke: look.accent, width: 1, dash: [] },
    forecast: { radius: 5, fill: look.paper, stroke: look.accent, width: 2, dash: [] },
    reading: { radius: 3.5, fill: look.paper, stroke: look.accent, width: 2, dash: [2, 2] },
    judged: { radius: 0, fill: look.ink, stroke: look.ink, width: 1, dash: [] },
    context: { radius: 2, fill: look.soft, stroke: look.soft, width: 1, dash: [] },
    revised: { radius: 3, fill: look.panel, stroke: look.soft, width: 1, dash: [] },
    mark: { radius: 0, fill: look.ink, stroke: look.ink, width: 1, dash: [] },
  })[kind];

export interface LineShape {
  stroke: string;
  width: number;
  dash: number[];
}

export const lineShape = (
  layer: 'join' | 'judged' | 'context' | 'span' | 'early-span' | 'road' | 'break' | 'end',
  look: Look,
): LineShape =>
  ({
    join: { stroke: look.accent, width: 2.5, dash: [] },
    span: { stroke: look.accent, width: 3, dash: [] },
    judged: { stroke: look.ink, width: 2, dash: [] },
    context: { stroke: look.soft, width: 1, dash: [] },
    'early-span': { stroke: look.accent, width: 3, dash: [8, 4] },
    road: { stroke: look.soft, width: 1, dash: [5, 4] },
    break: { stroke: look.bad, width: 2, dash: [1, 4] },
    end: { stroke: look.bad, width: 2, dash: [] },
  })[layer];

/** Strokes a straight line; `alpha` from 0 to 1. */
export function strokeLine(
  ctx: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { stroke, width, dash }: LineShape,
  alpha = 1,
): void {
  ctx.save();
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = stroke;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

/** An entry of a legend, and for that of the targets, whether their good side is above. */
export interface Symbolised {
  layer: Layer;
  upwards: boolean;
}

/** The symbol of a layer in a legend, 22 pixels wide, its middle at `y`. */
export function drawSymbol(
  ctx: CanvasRenderingContext2D,
  { layer, upwards }: Symbolised,
  x: number,
  y: number,
  look: Look,
): void {
  if (layer === 'span' || layer === 'early-span' || layer === 'judged' || layer === 'context' || layer === 'road') {
    strokeLine(ctx, [x, y, x + 22, y], lineShape(layer, look), layer.endsWith('span') ? 0.5 : 1);
    if (layer === 'context') drawPoint(ctx, pointShape(layer, look), x + 11, y);
  } else if (layer === 'mark') {
    drawMark(ctx, { x: x + 7, y: y + 8, upwards }, look);
  } else if (layer === 'break' || layer === 'end') {
    strokeLine(ctx, [x + 11, y - 7, x + 11, y + 7], lineShape(layer, look));
  } else {
    drawPoint(ctx, pointShape(layer, look), x + 11, y);
  }
}

export function drawPoint(ctx: CanvasRenderingContext2D, shape: PointShape, x: number, y: number): void {
  const { radius, fill, stroke, width, dash } = shape;
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.strokeStyle = stroke;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.fill();
  ctx.stroke();
  ctx.restore();
}

const FLAGS = { up: 'M0 16V0l9 4-9 4', down: 'M0 0v16l9-4-9-4' } as const;

/** The mark of a target: a flag whose tip shows the good side. */
export function drawMark(
  ctx: CanvasRenderingContext2D,
  { x, y, upwards }: { x: number; y: number; upwards: boolean },
  look: Look,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.fillStyle = ctx.strokeStyle = look.ink;
  ctx.lineWidth = 1.5;
  const flag = new Path2D();
  flag.addPath(new Path2D(upwards ? FLAGS.up : FLAGS.down), new DOMMatrix().translate(0, -16));
  ctx.fill(flag);
  ctx.stroke(flag);
  ctx.restore();
}

/** Shows which target or average is told: a flag or a line grows no larger, as a point does. */
export function drawRing(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  { mark }: Pick<ChartStop, 'mark'>,
  look: Look,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.arc(mark ? x + 3 : x, mark ? y - 8 : y, mark ? 14 : 8, 0, 2 * Math.PI);
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.restore();
}

interface Named {
  placement: Placement;
  /** Of the named place. */
  x: number;
  y: number;
  /** Of the letters, in pixels. */
  size: number;
}

/** A text at its stand, whose place is at `x` and `y`; its letters are cut free of the lines of the axis. */
export function drawLabel(
  ctx: CanvasRenderingContext2D,
  { role, text, placement, x, y, size }: Pick<ChartLabel, 'role' | 'text'> & Named,
  look: Look,
): void {
  ctx.save();
  const isAside = role === 'context';
  ctx.font = `${isAside ? 400 : 600} ${size}px ${look.sans}`;
  ctx.textAlign = placement.anchor === 'middle' ? 'center' : placement.anchor;
  ctx.lineWidth = 5;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look.paper;
  ctx.fillStyle = isAside ? look.soft : look.ink;
  const [left, base] = [x + placement.dx, y + placement.dy + placement.letters * size];
  ctx.strokeText(text, left, base);
  ctx.fillText(text, left, base);
  ctx.restore();
}
