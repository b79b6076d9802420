/**
 * The chart of an indicator as its interactive form loads it: the series of the drawing with all words ready to show,
 * so that the browser formats nothing.
 */

import { nameInAddress } from '../addresses/routes.ts';
import type { Figure, Indicator, Plan } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatDate, formatOnDate, formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS } from '../text/words.ts';
import { type Chart, contextJoins, cornersOf, joinsOf, type Named, type PointKind } from './chart.ts';
import { axesOf, type ChartAxes } from './chart-axis.ts';
import type { ChartLabel } from './chart-labels.ts';
import { chartSummary, chartVerdicts } from './chart-summary.ts';
import { aheadNotes, chartLabels, chartNotes } from './chart-words.ts';
import { judgedValue } from './judged-value.ts';
import type { Printer } from './print.ts';

/** A place that the reader can stop at: a figure, or the mark of a target. */
export interface ChartStop {
  kind: PointKind | 'mark' | 'judged' | 'context';
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
  contextJoins: [ChartPair, ChartPair][];
  roads: ChartPair[][];
  breaks: { x: number; kind: 'break' | 'end' }[];
  words: {
    /** Name of the chart for screen readers, with how to move in it. */
    chart: string;
    /** Name of the legend, whose entries show and hide. */
    legend: string;
    save: string;
    saved: string;
    /** Told where an arrow key leads no further, with the last stop in place of `{told}`. */
    noFurther: string;
  };
  picture: {
    /** Name of the saved file. */
    file: string;
    /** A sentence with the place and the last value. */
    title: string;
    /** The targets that are drawn, with the words on them. */
    verdicts: string[];
    unit: string;
    /** Below the chart, one paragraph each: what the drawing cannot say; sources; then site, licence, address and day. */
    notes: string[];
  };
}

export interface ChartSource {
  plan: Pick<Plan, 'place' | 'title' | 'licence'>;
  indicator: Indicator;
  chart: Chart;
  print: Printer;
  asOf: IsoDate;
  /** Short address of the indicator's page, as people type it. */
  address: string;
}

/** "VnEconomy (dẫn báo cáo UBND tỉnh)" is "VnEconomy": a picture has room for the name only. */
const shortName = (publisher: string): string => publisher.replace(/ \(.*\)$/, '');

/** Every publisher whose figure is drawn, each once, the newest figure's first. */
const publishersOf = (figures: readonly Figure[]): string[] => {
  const newest = figures.toSorted((a, b) => b.published.localeCompare(a.published));
  return [...new Set(newest.map(({ source }) => shortName(source.publisher)))];
};

const pairsOf = ([a, b]: [Named, Named]): [ChartPair, ChartPair] => [
  [a.x, a.value],
  [b.x, b.value],
];

export function chartFileOf(source: ChartSource, locale: Locale): ChartFile {
  const { plan, indicator, chart, print, asOf, address } = source;
  const ui = uiOf(locale);
  const stageOf = ({ stage }: Figure): string => STAGE_WORDS[stage][locale];
  const publishedOn = ({ published }: Figure): string =>
    ui('chart.published', { date: formatOnDate(published, locale) });
  const linesOf = (figure: Figure, value: string, kind: PointKind): string[] => [
    value,
    `${ui(`chart.${kind}`)}, ${stageOf(figure)}`,
    publishedOn(figure),
  ];
  const figures = [...chart.points]
    .sort((a, b) => a.x - b.x || a.figure.published.localeCompare(b.figure.published))
    .map(({ kind, x, value, figure }): ChartStop => {
      const title = formatPeriod(figure.period, locale);
      const lines = linesOf(figure, print.figure(figure), kind);
      return { kind, x, y: value, span: null, mark: null, title, lines };
    });
  const spans = chart.spans.map(({ kind, from, to, value, figure }): ChartStop => {
    const title = formatPeriod(figure.period, locale);
    const lines = linesOf(figure, ui('chart.average', { value: print.figure(figure) }), kind);
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
    ({ end, value, target, op }): ChartStop => ({
      kind: 'mark',
      x: end,
      y: value,
      span: null,
      mark: { upwards: op.startsWith('>') },
      title: formatTime(target.end, locale),
      lines: [ui('chart.target', { target: print.target(target) })],
    }),
  );
  const elsewhere = chart.context.flatMap(({ of, points }) =>
    points.map(({ x, value, figure }): ChartStop => {
      const title = formatPeriod(figure.period, locale);
      const lines = [`${of[locale]} ${print.figure(figure)}`, stageOf(figure), publishedOn(figure)];
      return { kind: 'context', x, y: value, span: null, mark: null, title, lines };
    }),
  );
  const file = `${nameInAddress(indicator, locale)}-${asOf}.png`;
  const beside = chart.context.flatMap(({ points }) => points);
  const publishers = publishersOf([...chart.points, ...chart.spans, ...beside].map(({ figure }) => figure));
  const summed = { indicator, chart, print, place: plan.place[locale], locale };
  return {
    axes: axesOf(chart, locale),
    stops: [...figures, ...spans, ...averages, ...elsewhere, ...marks].sort((a, b) => a.x - b.x),
    labels: chartLabels(indicator, chart, print, locale),
    joins: joinsOf(chart).map(pairsOf),
    contextJoins: contextJoins(chart).map(pairsOf),
    roads: chart.roads.map(({ points }) => cornersOf(points).map(({ x, value }) => [x, value] as const)),
    breaks: chart.breaks.map(({ x, kind }) => ({ x, kind })),
    words: {
      chart: ui('chart.label', { name: indicator.name[locale] }),
      legend: ui('chart.legend'),
      save: ui('chart.save'),
      saved: ui('chart.saved', { file }),
      noFurther: ui('chart.noFurther', { told: '{told}' }),
    },
    picture: {
      file,
      title: `${chartSummary(summed)}.`,
      verdicts: chartVerdicts(summed),
      unit: print.unit,
      notes: [
        ...chartNotes(indicator, chart, print, locale, 'picture'),
        ...aheadNotes(indicator, chart, print, locale),
        ...(publishers.length > 0 ? [ui('chart.sources', { publishers: publishers.join('; ') })] : []),
        ui('chart.signed', {
          site: plan.title[locale],
          licence: plan.licence.name,
          address,
          date: formatDate(asOf, locale),
        }),
      ],
    },
  };
}
