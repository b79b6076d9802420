/**
 * The chart of an indicator as its interactive form loads it: the series of the drawing with all words ready to show,
 * so that the browser formats nothing.
 */
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatDate, formatOnDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS } from '../text/words.ts';
import { type Chart, cornersOf, joinsOf, type PointKind } from './chart.ts';
import { axesOf, type ChartAxes } from './chart-axis.ts';
import type { ChartLabel } from './chart-labels.ts';
import { chartLabels } from './chart-words.ts';
import { judgedValue } from './judged-value.ts';
import type { Printer } from './print.ts';
import type { PeriodReports, Report } from './reports.ts';

/** A place that the reader can stop at: a figure, or the mark of a target. */
export interface ChartStop {
  kind: PointKind | 'mark' | 'judged';
  /** Years; the middle of a span. */
  x: number;
  y: number;
  /** First and last year of an average over several years. */
  span: [number, number] | null;
  /** Of a target: whether the good side is above. */
  mark: { upwards: boolean } | null;
  /** "2024", then what is told of it, one thing a line: value with unit, kind and stage, day of publication. */
  title: string;
  lines: string[];
}

export type ChartPair = readonly [x: number, y: number];

export interface ChartFile {
  axes: ChartAxes;
  /** From left to right; at one place the older report first, the mark last. */
  stops: ChartStop[];
  labels: ChartLabel[];
  joins: [ChartPair, ChartPair][];
  roads: ChartPair[][];
  breaks: { x: number; kind: 'break' | 'end' }[];
  words: {
    /** Name of the chart for screen readers, with how to move in it. */
    chart: string;
    /** Name of the legend, whose entries show and hide. */
    legend: string;
    save: string;
    saved: string;
  };
  picture: {
    /** Name of the saved file. */
    file: string;
    title: string;
    unit: string;
    /** Below the chart, one paragraph each: sources, then address and day. */
    notes: string[];
  };
}

export interface ChartSource {
  indicator: Indicator;
  chart: Chart;
  reports: readonly PeriodReports[];
  print: Printer;
  asOf: IsoDate;
  /** Short address of the indicator's page, as people type it. */
  address: string;
}

const byId = (reports: readonly PeriodReports[]): Map<string, Report> =>
  new Map(reports.flatMap((period) => period.reports.map((report) => [`f-${report.figure.id}`, report] as const)));

/** "VnEconomy (dẫn báo cáo UBND tỉnh)" is "VnEconomy": a picture has room for the name only. */
const shortName = (publisher: string): string => publisher.replace(/ \(.*\)$/, '');

/** Every publisher whose figure is drawn, each once, the newest figure's first. */
const publishersOf = (ids: readonly string[], known: ReadonlyMap<string, Report>): string[] => {
  const figures = ids.flatMap((id) => known.get(id)?.figure ?? []);
  const newest = figures.toSorted((a, b) => b.published.localeCompare(a.published));
  return [...new Set(newest.map(({ source }) => shortName(source.publisher)))];
};

export function chartFileOf(source: ChartSource, locale: Locale): ChartFile {
  const { indicator, chart, reports, print, asOf, address } = source;
  const ui = uiOf(locale);
  const known = byId(reports);
  const linesOf = (id: string, kind: PointKind): string[] => {
    const figure = known.get(id)?.figure;
    if (!figure) return [];
    return [
      print.figure(figure),
      `${ui(`chart.${kind}`)}, ${STAGE_WORDS[figure.stage][locale]}`,
      ui('chart.published', { date: formatOnDate(figure.published, locale) }),
    ];
  };
  const figures = [...chart.points]
    .sort((a, b) => a.x - b.x || a.published.localeCompare(b.published))
    .map(({ kind, x, value, period, id }): ChartStop => {
      const title = formatPeriod(period, locale);
      return { kind, x, y: value, span: null, mark: null, title, lines: linesOf(id, kind) };
    });
  const spans = chart.spans.map(({ kind, from, to, value, id }): ChartStop => {
    const [first = '', ...rest] = linesOf(id, kind);
    const title = formatPeriod(`${from}-${to}`, locale);
    const lines = [ui('chart.average', { value: first }), ...rest];
    return { kind, x: (from + to) / 2, y: value, span: [from, to], mark: null, title, lines };
  });
  const averages = chart.judged.map(({ from, to, value, judged }): ChartStop => {
    const years = judgedValue(indicator, judged, locale);
    return {
      kind: 'judged',
      x: (from + to) / 2,
      y: value,
      span: [from, to],
      mark: null,
      title: `${from}–${to}`,
      lines: [ui('chart.average', { value: years?.value ?? '' }), ui('chart.judged')],
    };
  });
  const marks = chart.marks.map(
    ({ end, value, target }): ChartStop => ({
      kind: 'mark',
      x: end,
      y: value,
      span: null,
      mark: { upwards: target.op.startsWith('>') },
      title: String(end),
      lines: [ui('chart.target', { target: print.target(target) })],
    }),
  );
  const file = `${locale === 'vi' ? indicator.slug : indicator.id}-${asOf}.png`;
  const publishers = publishersOf(
    [...chart.points, ...chart.spans].map(({ id }) => id),
    known,
  );
  return {
    axes: axesOf(chart, locale),
    stops: [...figures, ...spans, ...averages, ...marks].sort((a, b) => a.x - b.x),
    labels: chartLabels(indicator, chart, print, locale),
    joins: joinsOf(chart).map(([a, b]) => [[a.x, a.value] as const, [b.x, b.value] as const]),
    roads: chart.roads.map(({ points }) => cornersOf(points).map(({ x, value }) => [x, value] as const)),
    breaks: chart.breaks.map(({ x, kind }) => ({ x, kind })),
    words: {
      chart: ui('chart.label', { name: indicator.name[locale] }),
      legend: ui('chart.legend'),
      save: ui('chart.save'),
      saved: ui('chart.saved', { file }),
    },
    picture: {
      file,
      title: indicator.name[locale],
      unit: print.unit,
      notes: [
        ...(publishers.length > 0 ? [ui('chart.sources', { publishers: publishers.join('; ') })] : []),
        ui('card.below', { address, date: formatDate(asOf, locale) }),
      ],
    },
  };
}
