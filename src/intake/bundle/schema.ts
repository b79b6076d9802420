/**
 * A bundle: one text with any number of figures, withdrawals and events, to be sent at once. Each entry has the keys of
 * its file in the content format; what a file's name says stands beside them.
 */
import { z } from 'zod';
import { decimal, draftText, event, figure, id, isoDate, line, partialDate } from '../../content/schema.ts';

const { title, publisher, url, document, page } = figure.shape.source.shape;

/** Version of the format. */
export const VERSION = '1';
/** Entries that one bundle may hold, and figures that one person can still read through. */
export const MOST_ENTRIES = 60;

/** The source of every figure that names none: a figure's source and the day on which it was published. */
const report = z.strictObject({ title, publisher, url, document, published: partialDate });

const bundledFigure = z.strictObject({
  indicator: id,
  /** Of a dimension that the indicator is split by; null for the whole. */
  member: id.nullable().default(null),
  /** As the name of the file spells it: `2025`, `2021-2023`, `2026-01-P9M`. */
  period: line,
  value: decimal,
  stage: figure.shape.stage,
  low: figure.shape.low,
  high: figure.shape.high,
  wording: figure.shape.wording,
  /** Page of the report. */
  page,
  note: figure.shape.note,
  /** Where it is not that of the report, whole. */
  source: report.extend({ page }).nullable().default(null),
  /** The words that it was read from: a comment for whoever reviews it. */
  quote: z.string().max(300, 'too-long').nullable().default(null),
});

const withdrawal = z.strictObject({
  /**
   * `<indicator>/<period>--<published>[--k]`: the file of the figure, below `figures/`, without `.yaml`; of a member
   * `<indicator>/<member>/<period>--<published>[--k]`, below `series/`.
   */
  figure: line,
  date: isoDate,
  reason: draftText,
});

const bundledEvent = z.strictObject({
  task: id,
  date: partialDate,
  ...event.shape,
});

export const bundle = z.strictObject({
  bundle: z.literal(VERSION),
  /** Id of the plan that it is for. */
  plan: id,
  report: report.nullable().default(null),
  figures: z.array(bundledFigure).default([]),
  withdrawals: z.array(withdrawal).default([]),
  events: z.array(bundledEvent).default([]),
});

export type Bundle = z.output<typeof bundle>;
export type BundledFigure = Bundle['figures'][number];
