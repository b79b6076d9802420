/** The chart for Chart.js: the series of the file, drawn as the page draws them. */
import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Interaction,
  type InteractionItem,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartFile, ChartStop } from '../../views/chart-file.ts';
import { ROOM, ROOM_OF_YEAR } from '../../views/chart-room.ts';
import type { Look } from './look.ts';
import { drawLabel, drawMark, drawPoint, drawRing, lineShape, pointShape, strokeLine } from './shapes.ts';

declare module 'chart.js' {
  interface InteractionModeMap {
    stops: (typeof Interaction.modes)['nearest'];
  }
}

/** Kinds of stops, each a series, the topmost first. */
const KINDS = ['mark', 'result', 'forecast', 'reading', 'judged', 'context', 'revised'] as const;

/** What a series shows: stops of one kind, or lines that nobody stops at. */
interface Series extends ChartDataset<'line', { x: number; y: number }[]> {
  layer: ChartStop['kind'] | 'join' | 'road';
  stops: ChartStop[];
}

export interface Drawn {
  file: ChartFile;
  look: Look;
  /** Size of letters in pixels. */
  size: number;
  /** Names the years five apart only, where there is no room for all. */
  narrow(): boolean;
}

const xy = ([x, y]: readonly [number, number]) => ({ x, y });

function seriesOf({ file, look }: Drawn): Series[] {
  const kinds = KINDS.map((kind): Series => {
    const stops = file.stops.filter((stop) => stop.kind === kind);
    const { radius, fill, stroke, width } = pointShape(kind, look);
    return {
      layer: kind,
      stops,
      data: stops.map(({ x, y }) => ({ x, y })),
      showLine: false,
      pointRadius: stops.map(({ span }) => (span || kind === 'reading' ? 0 : radius)),
      pointHoverRadius: kind === 'mark' ? 0 : 8,
      pointBackgroundColor: fill,
      pointBorderColor: stroke,
      pointBorderWidth: width,
      pointHoverBackgroundColor: fill,
      pointHoverBorderColor: look.ink,
      pointHoverBorderWidth: 3,
    };
  });
  const line = (layer: 'join' | 'road' | 'context', points: readonly (readonly [number, number])[]): Series => {
    const { stroke, width, dash } = lineShape(layer, look);
    const data = points.map(xy);
    return { layer, stops: [], data, borderColor: stroke, borderWidth: width, borderDash: dash, pointRadius: 0 };
  };
  return [
    ...kinds,
    ...file.joins.map((pair) => line('join', pair)),
    ...file.contextJoins.map((pair) => line('context', pair)),
    ...file.roads.map((points) => line('road', points)),
  ];
}

export const seriesOfChart = (chart: Chart): Series[] => chart.data.datasets as Series[];

export const stopOf = (
  chart: Chart,
  { datasetIndex, index }: Pick<ActiveElement, 'datasetIndex' | 'index'>,
): ChartStop | null => seriesOfChart(chart)[datasetIndex]?.stops[index] ?? null;

const LINE_OF: Partial<Record<ChartStop['kind'], 'judged' | 'early-span'>> = {
  judged: 'judged',
  forecast: 'early-span',
};

/** Breaks and spans below the points, the marks of the targets above them. */
const annotations = ({ file, look, size }: Drawn): Plugin<'line'> => ({
  id: 'annotations',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const [x, y] = [scales['x'], scales['y']];
    if (!x || !y) return;
    for (const { x: at, kind } of file.breaks) {
      const place = x.getPixelForValue(at);
      strokeLine(ctx, [place, chartArea.top - 8, place, chartArea.bottom + 2], lineShape(kind, look));
    }
    seriesOfChart(chart).forEach(({ stops }, i) => {
      if (!chart.isDatasetVisible(i)) return;
      for (const { span, y: value, kind } of stops) {
        if (!span) continue;
        const [from, to] = [x.getPixelForValue(span[0] - ROOM_OF_YEAR), x.getPixelForValue(span[1] + ROOM_OF_YEAR)];
        const at = y.getPixelForValue(value);
        strokeLine(ctx, [from, at, to, at], lineShape(LINE_OF[kind] ?? 'span', look), kind === 'judged' ? 1 : 0.5);
      }
    });
  },
  afterDatasetsDraw(chart) {
    const { ctx, scales } = chart;
    const [x, y] = [scales['x'], scales['y']];
    if (!x || !y) return;
    seriesOfChart(chart).forEach(({ stops, layer }, i) => {
      if (layer !== 'reading' || !chart.isDatasetVisible(i)) return;
      for (const stop of stops)
        drawPoint(ctx, pointShape('reading', look), x.getPixelForValue(stop.x), y.getPixelForValue(stop.y));
    });
    for (const active of chart.getActiveElements()) {
      const stop = stopOf(chart, active);
      if (stop?.mark || stop?.span) drawRing(ctx, x.getPixelForValue(stop.x), y.getPixelForValue(stop.y), stop, look);
    }
    for (const { x: at, y: value, mark } of file.stops)
      if (mark) drawMark(ctx, { x: x.getPixelForValue(at), y: y.getPixelForValue(value), ...mark }, look);
    const isShown = (layer: string): boolean =>
      seriesOfChart(chart).some((series, i) => series.layer === layer && chart.isDatasetVisible(i));
    for (const { role, text, placement } of file.labels) {
      if (!placement || (role === 'context' && !isShown('context'))) continue;
      const place = { x: x.getPixelForValue(placement.x), y: y.getPixelForValue(placement.value) };
      drawLabel(ctx, { role, text, placement, size, ...place }, look);
    }
  },
});

/** How many pixels further off a figure in use may be than one that it replaced or that is only compared, and still answers. */
const IN_USE_FIRST: Partial<Record<ChartStop['kind'], number>> = { revised: 12, context: 6 };

/** The stop nearest to the pointer, a figure in use first; over a span, wherever along it the pointer is. */
Interaction.modes.stops = (chart, event) => {
  const scale = chart.scales['x'];
  let best: InteractionItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { index: datasetIndex } of chart.getSortedVisibleDatasetMetas()) {
    seriesOfChart(chart)[datasetIndex]?.stops.forEach(({ span, kind }, index) => {
      const element = chart.getDatasetMeta(datasetIndex).data[index];
      if (!element || !scale) return;
      const [from, to] = span ? span.map((year) => scale.getPixelForValue(year)) : [element.x, element.x];
      const x = Math.min(Math.max(event.x ?? 0, from ?? element.x), to ?? element.x);
      const behind = IN_USE_FIRST[kind] ?? 0;
      const far = Math.hypot(x - (event.x ?? 0), element.y - (event.y ?? 0)) + behind;
      if (far < least) [best, least] = [{ element, datasetIndex, index }, far];
    });
  }
  return best ? [best] : [];
};

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** `onStop` hears of every stop that the pointer or a finger reaches. */
export function configOf(drawn: Drawn, onStop: (stop: ChartStop) => void): ChartConfiguration<'line'> {
  const { file, look, size } = drawn;
  const { x, y } = file.axes;
  const font = { family: look.sans, size };
  return {
    type: 'line',
    data: { datasets: seriesOf(drawn) as ChartDataset<'line'>[] },
    plugins: [annotations(drawn)],
    options: {
      // Nothing moves by itself: that suits a printed page, and every reader who asks for less motion.
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      interaction: { mode: 'stops' as 'nearest', intersect: false },
      layout: { padding: { top: ROOM.above }, autoPadding: false },
      onHover: (_, [active], chart) => {
        const stop = active && stopOf(chart, active);
        if (stop) onStop(stop);
      },
      scales: {
        x: {
          type: 'linear',
          min: x.low,
          max: x.high,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = x.years.map(({ year }) => ({ value: year }));
          },
          afterFit: (axis) => {
            axis.height = ROOM.below;
          },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: look.soft,
            font,
            callback: (value, i) => (drawn.narrow() && !x.years[i]?.narrow ? '' : String(value)),
          },
        },
        y: {
          type: 'linear',
          min: y.low,
          max: y.high,
          border: { display: false },
          grid: { color: look.rule, drawTicks: false },
          afterBuildTicks: (axis) => {
            axis.ticks = y.ticks.map(({ value }) => ({ value }));
          },
          afterFit: (axis) => {
            axis.width = y.letters * 0.62 * size + 8;
          },
          ticks: {
            autoSkip: false,
            padding: 6,
            color: look.soft,
            font,
            callback: (_, i) => y.ticks[i]?.label ?? '',
          },
        },
      },
      plugins: {
        tooltip: {
          // A narrow chart has no room for it: what it says is told below.
          filter: () => !drawn.narrow(),
          displayColors: false,
          backgroundColor: look.ink,
          bodyColor: look.paper,
          bodyFont: font,
          cornerRadius: 3,
          callbacks: {
            // Short: the rest is told below.
            title: () => '',
            label: ({ datasetIndex, dataIndex, chart }) => {
              const stop = stopOf(chart, { datasetIndex, index: dataIndex });
              return stop ? `${stop.title}: ${stop.lines[0]}` : '';
            },
          },
        },
      },
    },
  };
}
