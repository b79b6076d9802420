/** How each thing is drawn, in the chart and in the legend of its picture. */
import type { ChartStop } from '../../views/chart-file.ts';
import type { Look } from './look.ts';

export type Layer = ChartStop['kind'] | 'span' | 'road' | 'break' | 'end';

export interface PointShape {
  radius: number;
  fill: string;
  stroke: string;
  width: number;
}

/** Marks have no point: they are flags. */
export const pointShape = (kind: ChartStop['kind'], look: Look): PointShape =>
  ({
    result: { radius: 5, fill: look.accent, stroke: look.accent, width: 1 },
    forecast: { radius: 5, fill: look.paper, stroke: look.accent, width: 2 },
    reading: { radius: 3.5, fill: look.paper, stroke: look.accent, width: 2 },
    revised: { radius: 3.5, fill: look.panel, stroke: look.soft, width: 1 },
    mark: { radius: 0, fill: look.ink, stroke: look.ink, width: 1 },
  })[kind];

export interface LineShape {
  stroke: string;
  width: number;
  dash: number[];
}

export const lineShape = (layer: 'join' | 'span' | 'early-span' | 'road' | 'break' | 'end', look: Look): LineShape =>
  ({
    join: { stroke: look.accent, width: 2.5, dash: [] },
    span: { stroke: look.accent, width: 3, dash: [] },
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

/** The symbol of a layer in a legend, 22 pixels wide, its middle at `y`. */
export function drawSymbol(ctx: CanvasRenderingContext2D, layer: Layer, x: number, y: number, look: Look): void {
  if (layer === 'span' || layer === 'road') {
    strokeLine(ctx, [x, y, x + 22, y], lineShape(layer, look), layer === 'span' ? 0.5 : 1);
  } else if (layer === 'break' || layer === 'end') {
    strokeLine(ctx, [x + 11, y - 7, x + 11, y + 7], lineShape(layer, look));
  } else {
    const { radius, fill, stroke, width } = pointShape(layer, look);
    ctx.beginPath();
    ctx.arc(x + 11, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.fill();
    ctx.stroke();
  }
}

const FLAGS = { up: 'M0 16V0l9 4-9 4', down: 'M0 0v16l9-4-9-4' } as const;

/** The mark of a target: a flag whose tip shows the good side, its words above in the present font. */
export function drawMark(
  ctx: CanvasRenderingContext2D,
  { x, y, upwards, label, atEdge }: { x: number; y: number; upwards: boolean; label: string; atEdge: boolean },
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
  ctx.textAlign = atEdge ? 'end' : 'center';
  ctx.fillText(label, 0, -20);
  ctx.restore();
}
