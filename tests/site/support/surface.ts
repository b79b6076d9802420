/**
 * `data/v1/indicators.json` as it is promised: these keys in this order, and no other. It may grow, here and there
 * together; no key ever changes its meaning or goes.
 */
import { z } from 'zod';

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const draft = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).nullable() });
const day = z.iso.date();
const partialDay = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const address = z.url({ protocol: /^https?$/ });
const amount = z.number().nullable();
const year = z.int().min(1900).max(2200);
const operator = z.enum(['>=', '>', '<=', '<']);

const STATUSES = [
  'met',
  'missed',
  'awaiting_result',
  'reached_early',
  'on_track',
  'behind',
  'far_behind',
  'wrong_way',
  'not_started',
  'insufficient',
  'discontinued',
] as const;

const REASONS = [
  'unit_mismatch',
  'target_outside_scale',
  'no_baseline',
  'no_figures',
  'gap_in_years',
  'stale',
  'range_straddles',
] as const;

const assessment = z.strictObject({
  status: z.enum(STATUSES),
  provisional: z.boolean(),
  reason: z.enum(REASONS).nullable(),
  year: year.nullable(),
  value: amount,
  baseline: z.strictObject({ year, value: z.number() }).nullable(),
  progress: amount,
  expected: amount,
  gap: amount,
  pace_so_far: amount,
  pace_required: amount,
  acceleration: amount,
  forecast: z.strictObject({ value: z.number(), verdict: z.enum(['met', 'missed']).nullable() }).nullable(),
  sentence: text,
});

const target = z.strictObject({
  period: z.string(),
  baseline_year: year,
  end: year,
  op: operator,
  value: z.number(),
  unit: text.nullable(),
  clause: z.string().min(1),
  baseline: z
    .strictObject({
      year,
      value: z.number(),
      stage: z.enum(['estimate', 'preliminary', 'official']),
      source: z.strictObject({
        title: z.string(),
        publisher: z.string(),
        url: address,
        document: z.string().nullable(),
        page: z.int().nullable(),
      }),
      note: text.nullable(),
    })
    .nullable(),
  amended: z.array(
    z.strictObject({
      date: day,
      document: z.string(),
      url: address,
      was: z.strictObject({ op: operator, value: z.number(), clause: z.string() }),
    }),
  ),
  assessment,
});

const figure = z.strictObject({
  id: z.string(),
  period: z.string().regex(/^\d{4}(-\d{4}|-M\d{1,2}|-\d\d(-\d\d)?)?$/),
  value: z.number(),
  low: amount,
  high: amount,
  wording: z.string().nullable(),
  stage: z.enum(['estimate', 'preliminary', 'official']),
  published: partialDay,
  kind: z.enum(['result', 'forecast']),
  best: z.boolean(),
  contradicted_by: z.array(z.string()),
  withdrawn: z.strictObject({ date: day, reason: draft }).nullable(),
  note: draft.nullable(),
  source: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: address,
    document: z.string().nullable(),
    page: z.int().nullable(),
  }),
});

const indicator = z.strictObject({
  id: z.string(),
  code: z.string(),
  group: z.string(),
  name: text,
  phrase: text.nullable(),
  unit: text,
  measure: z.enum(['level', 'reduction', 'growth', 'rate', 'sum']),
  path: z.enum(['straight', 'geometric']),
  scale: z.tuple([amount, amount]),
  ended: day.nullable(),
  caveat: text.nullable(),
  url: z.strictObject({ vi: address, en: address }),
  targets: z.array(target).min(1),
  figures: z.array(figure),
  context: z.array(z.strictObject({ ...figure.shape, of: text })),
});

const event = z.strictObject({
  id: z.string(),
  date: partialDay,
  what: draft,
  status: z.enum(['not-started', 'in-progress', 'issued', 'done', 'unknown']).nullable(),
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    url: address,
    published: partialDay.nullable(),
  }),
});

const task = z.strictObject({
  id: z.string(),
  title: text,
  lead: z.array(z.string()).min(1),
  with: z.array(z.string()),
  now: z.record(z.string(), z.string()),
  indicators: z.array(z.string()),
  status: z.enum(['not-started', 'in-progress', 'issued', 'done', 'unknown']),
  word: z.enum(['done', 'done-late', 'issued', 'in-progress', 'silent', 'overdue', 'not-started', 'unknown']),
  due: day.nullable(),
  /** Null where its end was not seen. */
  late: z.boolean().nullable(),
  news: partialDay.nullable(),
  events: z.array(event),
});

export const surface = z.strictObject({
  as_of: day,
  version: z.string().regex(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/),
  generated: day,
  plan: z.strictObject({
    id: z.string(),
    title: text,
    document: z.strictObject({ kind: text, number: z.string(), date: day, issuer: text, url: address }),
    periods: z.array(z.strictObject({ id: z.string(), baseline: year, end: year })).min(1),
    contact: z.strictObject({ name: text, email: z.email() }),
    licence: z.strictObject({ name: z.string(), url: address }),
  }),
  indicators: z.array(indicator).min(1),
  tasks: z.array(task),
});

export type Surface = z.output<typeof surface>;
