/** A picture of the chart to keep and pass on: with its title, legend, sources, day and address, on paper. */
import { Chart } from 'chart.js';
import type { ChartFile } from '../../views/chart-file.ts';
import { PICTURE } from '../../views/chart-room.ts';
import { type Look, lookOf } from './look.ts';
import { configOf, seriesOfChart } from './settings.ts';
import { drawSymbol, type Symbolised } from './shapes.ts';

export interface LegendEntry extends Symbolised {
  text: string;
}

/** In points; each is two pixels. The picture is as high as its words ask for. */
const [EDGE, RATIO] = [32, 2];
const WIDTH = PICTURE.width + 2 * EDGE;

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
  const places = legend.map((entry) => {
    const width = 30 + ctx.measureText(entry.text).width;
    if (x > EDGE && x + width > WIDTH - EDGE) [x, row] = [EDGE, row + 1];
    const place = { ...entry, x, row };
    x += width + 20;
    return place;
  });
  return { places, height: legend.length > 0 ? (row + 1) * 22 : 0 };
}

function drawChart(file: ChartFile, look: Look, hidden: ReadonlySet<string>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE.width;
  canvas.height = PICTURE.height;
  const config = configOf({ file, look, size: PICTURE.letter, narrow: () => false }, () => {});
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

const SIZES = { title: 24, text: 14 } as const;

/** Draws what is shown: `hidden` names the layers that are switched off. 1,600 pixels wide. */
export function drawPicture(
  file: ChartFile,
  legend: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
): HTMLCanvasElement {
  const look = lookOf(document.body, 'light');
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  const { title, verdicts, unit, notes } = file.picture;
  const fonts = { title: `700 ${SIZES.title}px ${look.serif}`, text: `${SIZES.text}px ${look.sans}` };
  const broken = (font: string, texts: readonly string[]): string[] => {
    ctx.font = font;
    return texts.flatMap((text) => linesOf(ctx, text, PICTURE.width));
  };
  const [titles, words, small] = [
    broken(fonts.title, [title]),
    broken(fonts.text, verdicts),
    broken(fonts.text, notes),
  ];
  const shown = placeLegend(
    ctx,
    legend.filter(({ layer }) => !hidden.has(layer)),
  );
  const chartAt = EDGE - 8 + titles.length * 33 + (words.length + 1) * 22 + 8;
  const legendAt = chartAt + PICTURE.height + 8;
  const notesAt = legendAt + shown.height + 10;

  // A canvas that gets another size forgets its font.
  canvas.width = WIDTH * RATIO;
  canvas.height = Math.ceil((notesAt + small.length * 20 + EDGE - 8) * RATIO);
  ctx.scale(RATIO, RATIO);
  ctx.fillStyle = look.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.fillStyle = look.ink;
  ctx.font = fonts.title;
  const below = write(ctx, titles, EDGE - 8, 33);
  ctx.font = fonts.text;
  const top = write(ctx, words, below, 22);
  ctx.fillStyle = look.soft;
  write(ctx, [unit], top, 22);
  const chart = drawChart(file, look, hidden);
  ctx.drawImage(chart, EDGE, chartAt, chart.width / RATIO, chart.height / RATIO);
  for (const { x, row, ...entry } of shown.places) {
    drawSymbol(ctx, entry, x, legendAt + row * 22 + 11, look);
    ctx.fillStyle = look.soft;
    ctx.fillText(entry.text, x + 28, legendAt + row * 22 + 16);
  }
  write(ctx, small, notesAt, 20);
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
