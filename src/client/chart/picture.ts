/** A picture of the chart to keep and pass on: with its title, legend, sources, day and address, on paper. */
import { Chart } from 'chart.js';
import type { ChartFile } from '../../views/chart-file.ts';
import { type Look, lookOf } from './look.ts';
import { configOf, seriesOfChart } from './settings.ts';
import { drawSymbol, type Layer } from './shapes.ts';

export interface LegendEntry {
  layer: Layer;
  text: string;
}

/** Size in points; each is two pixels. */
const [WIDTH, HEIGHT, EDGE, RATIO] = [800, 600, 32, 2];

/** Breaks a text into lines no wider than `width`, at its spaces. */
function linesOf(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes lines downwards from `y`; answers where the next may begin. */
function write(ctx: CanvasRenderingContext2D, lines: readonly string[], y: number, height: number): number {
  lines.forEach((line, i) => {
    ctx.fillText(line, EDGE, y + height * (i + 0.75));
  });
  return y + height * lines.length;
}

/** Places of the legend's entries in rows, and the height of all rows. */
function placeLegend(ctx: CanvasRenderingContext2D, legend: readonly LegendEntry[]) {
  let [x, row] = [EDGE, 0];
  const places = legend.map(({ layer, text }) => {
    const width = 30 + ctx.measureText(text).width;
    if (x > EDGE && x + width > WIDTH - EDGE) [x, row] = [EDGE, row + 1];
    const place = { layer, text, x, row };
    x += width + 20;
    return place;
  });
  return { places, height: legend.length > 0 ? (row + 1) * 22 : 0 };
}

function drawChart(file: ChartFile, look: Look, hidden: ReadonlySet<string>, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH - 2 * EDGE;
  canvas.height = height;
  const config = configOf({ file, look, size: 14, narrow: () => false }, () => {});
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: RATIO, events: [] },
  });
  seriesOfChart(chart).forEach(({ layer }, i) => {
    chart.setDatasetVisibility(i, !hidden.has(layer));
  });
  chart.update('none');
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

/** Draws what is shown: `hidden` names the layers that are switched off. 1,600 by 1,200 pixels. */
export function drawPicture(
  file: ChartFile,
  legend: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
): HTMLCanvasElement {
  const look = lookOf(document.body, 'light');
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * RATIO;
  canvas.height = HEIGHT * RATIO;
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  const { title, unit, notes } = file.picture;
  const width = WIDTH - 2 * EDGE;
  ctx.scale(RATIO, RATIO);
  ctx.fillStyle = look.paper;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);

  ctx.fillStyle = look.ink;
  ctx.font = `700 26px ${look.serif}`;
  const below = write(ctx, linesOf(ctx, title, width), EDGE - 8, 36);
  ctx.fillStyle = look.soft;
  ctx.font = `14px ${look.sans}`;
  const top = write(ctx, [unit], below, 22) + 4;

  const shown = placeLegend(
    ctx,
    legend.filter(({ layer }) => !hidden.has(layer)),
  );
  const lines = notes.flatMap((note) => linesOf(ctx, note, width));
  const notesAt = HEIGHT - EDGE + 8 - lines.length * 20;
  const legendAt = notesAt - 10 - shown.height;
  const chart = drawChart(file, look, hidden, Math.round(legendAt - 6 - top));
  ctx.drawImage(chart, EDGE, top, chart.width / RATIO, chart.height / RATIO);
  for (const { layer, text, x, row } of shown.places) {
    drawSymbol(ctx, layer, x, legendAt + row * 22 + 11, look);
    ctx.fillStyle = look.soft;
    ctx.fillText(text, x + 28, legendAt + row * 22 + 16);
  }
  write(ctx, lines, notesAt, 20);
  return canvas;
}

/** Hands a drawing to the browser as a file to keep. */
export async function savePicture(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the browser made no picture');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
