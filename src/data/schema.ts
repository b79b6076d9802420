/**
 * The promise of `indicators.json`: what every field means. The build checks its output against it, and the JSON Schema
 * beside the file is generated from it. It may grow; it never changes meaning and nothing in it disappears.
 */
import { z } from 'zod';
import { byLanguage, inLanguages } from '../content/languages.ts';
import { ID } from '../content/schema.ts';
import { MEASURE_NAMES } from '../domain/measures.ts';
import { WHOLE_REASONS } from '../domain/parts.ts';
import { FREQUENCIES } from '../domain/rhythm.ts';
import { TASK_STATUSES, TASK_WORDS } from '../domain/tasks.ts';
import { OPERATORS, PATHS, RANGES, REASONS, STAGES, STATUSES } from '../domain/types.ts';
import type { Languages } from '../text/locale.ts';

const about = <T extends z.ZodType>(type: T, description: string): T => type.meta({ description }) as T;

const QUALIFIER = 'Qualifier used by the source ("hơn", "gần")';
const IN_BOTH = 'Text in both languages';
const WAITING = 'Text whose English may be waiting for its translation';

/** For a plan in every language; {@link dataSchemasIn} makes them those of one plan. */
const text = about(z.strictObject(byLanguage(z.string(), z.string())), IN_BOTH);
const draft = about(
  z.strictObject(byLanguage<z.ZodString | z.ZodNullable<z.ZodString>>(z.string(), z.string().nullable())),
  WAITING,
);
const day = about(z.iso.date(), 'A day: 2026-02-13');
const partial = about(
  z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  'A date known to the year, the month or the day: 2026, 2026-02, 2026-02-13',
);
const number = z.number();
const maybe = number.nullable();
const spread = z.strictObject({ low: number, high: number });

const source = z.strictObject({
  title: about(z.string(), 'Title of the document or article'),
  publisher: about(z.string(), 'Who published it'),
  url: about(z.url(), 'Where it can be read'),
  document: about(z.string().nullable(), 'Number of the decision or report'),
  page: about(z.int().nullable(), 'Page in it'),
});

const assessment = z.strictObject({
  status: about(z.enum(STATUSES), 'The word that the rule of progress gives'),
  provisional: about(z.boolean(), 'The word rests on a figure that is not official'),
  reason: about(z.enum(REASONS).nullable(), 'Why there is not enough data; null for every other word'),
  year: about(z.int().nullable(), 'Year of the latest judged value'),
  period: about(
    z.string().nullable().optional(),
    'Its period, where the series is not one of calendar years: 2026-Q2, 2025-07-P12M',
  ),
  value: about(
    maybe,
    "The judged value in the target's own terms: level the level; change what it lies above the baseline, below zero where under it, percent_change the same in % of the baseline; reduction points a year; growth and rate % a year; sum the running total",
  ),
  baseline: about(
    z.strictObject({ year: z.int(), value: number }).nullable(),
    'The level from which the road starts; null for rate and sum',
  ),
  progress: about(maybe, 'Share of the road covered, a plain ratio that is never clamped: 0.546'),
  expected: about(maybe, "What the path asks for at the year of the value, in the target's own terms"),
  gap: about(maybe, "What is still missing, in the target's own terms; positive when short"),
  pace_so_far: about(
    maybe,
    'Pace a year since the baseline: units or points on a straight path, % on a geometric one; of a percent_change % of the baseline',
  ),
  pace_required: about(maybe, 'Pace a year that would still reach the target'),
  acceleration: about(maybe, 'Pace required over pace so far, a plain ratio'),
  forecast: about(
    z.strictObject({ value: number, verdict: z.enum(['met', 'missed']).nullable() }).nullable(),
    'After the deadline and without a result: the best forecast and the verdict that it would give',
  ),
  sentence: about(text, 'One sentence that shows how the word was worked out'),
});

const target = z.strictObject({
  period: about(z.string(), 'Period of the plan'),
  id: about(z.string().optional(), 'Name of a target beside the first one of its period'),
  baseline_year: about(z.int(), 'Year from which the road counts'),
  end: about(z.int(), 'Year by whose end the target must be reached, or in which its end lies'),
  baseline_period: about(
    z.string().optional(),
    'Period of the result from which the road counts, where the series is not one of calendar years: 2023-Q4',
  ),
  end_period: about(z.string().optional(), 'Period of the result that decides, likewise: 2030-Q2, 2029-07-P12M'),
  op: about(z.enum(OPERATORS), 'How the value must compare with the target'),
  value: about(number, "The target in its own terms (see assessment.value), with the document's digits"),
  about: about(
    spread.optional(),
    'The least and the most that may be meant where the document says "about"; left out where it does not',
  ),
  other_end: about(number.optional(), 'The far end of a range that is aimed at, where there is one'),
  range: about(
    z.enum(RANGES).optional(),
    'Given with it: whether `value` alone is asked for, or to end within the range',
  ),
  unit: about(text.nullable(), "Unit of the target where it differs from the series'"),
  clause: about(z.string().nullable(), "Clause of the plan's document, where it has clauses"),
  baseline: about(
    z.strictObject({ year: z.int(), value: number, stage: z.enum(STAGES), source, note: text.nullable() }).nullable(),
    "A baseline of the target's own, where it has one",
  ),
  milestones: about(
    z
      .array(
        z.strictObject({
          year: z.int(),
          period: about(z.string().optional(), 'Period of its result, where results are not those of calendar years'),
          value: about(number, "In the target's terms, compared as the target is"),
          source: about(source.nullable(), "Where it was set; null for the plan's own document"),
          status: z.enum(STATUSES),
          provisional: z.boolean(),
        }),
      )
      .optional(),
    'What is planned on the way, each judged as a target that ends there and no part of the assessment; left out where there is none',
  ),
  amended: about(
    z.array(
      z.strictObject({
        date: day,
        document: z.string(),
        url: z.url(),
        was: z.strictObject({
          op: z.enum(OPERATORS),
          value: number,
          about: spread.optional(),
          other_end: number.optional(),
          range: z.enum(RANGES).optional(),
          clause: z.string().nullable(),
        }),
      }),
    ),
    'Changes of the target since it was set: the day, the document, and what it was until then',
  ),
  own_words: about(
    z.array(z.strictObject({ date: partial, word: text, source })).optional(),
    'What whoever set the target says of it, oldest first; no part of the assessment. Left out where nothing is known',
  ),
  assessment,
});

const figure = z.strictObject({
  id: about(z.string(), 'Permanent name of the report within its indicator; its page has the fragment #f-<id>'),
  period: about(
    z.string(),
    'What it covers, as SDMX spells a TIME_PERIOD: 2024; 2021-2023 (average of a rate, total of a sum); 2026-S1, 2026-Q2, 2026-06 a half-year, a quarter, a month; 2025-07-P12M twelve months from July (SDMX: 2025-07-01/P12M); 2025-05-31 a reading at a date. In an older spelling 2026-M9 is January to September, which SDMX reads as September',
  ),
  value: about(number, "In the indicator's unit, with the digits of its source"),
  low: about(maybe, 'Lower end of the admissible range behind the wording'),
  high: about(maybe, 'Upper end of that range'),
  wording: about(z.string().nullable(), QUALIFIER),
  stage: about(z.enum(STAGES), 'How firm it is: an estimate, preliminary, or official, which names its document'),
  published: about(partial, 'When it was published: 2026, 2026-02 or 2026-02-13'),
  kind: about(z.enum(['result', 'forecast']), 'Published after its period was over, or before'),
  best: about(z.boolean(), 'The figure that the rule picks for its period'),
  contradicted_by: about(
    z.array(z.string()),
    'Of a figure that is picked: other reports of its stage that give another number, by more than rounding',
  ),
  withdrawn: about(z.strictObject({ date: day, reason: draft }).nullable(), 'When and why it was withdrawn'),
  note: draft.nullable(),
  source,
});

export const indicatorSchema = z.strictObject({
  id: about(z.string(), 'Permanent name, also in the English address'),
  code: about(z.string(), 'Permanent code; never used again'),
  concept: about(
    z.string().regex(ID).optional(),
    'Permanent name that plans share for what is measured, by which places are set side by side: forest-cover; left out where it is not given',
  ),
  part_of: about(
    z.string().optional(),
    'Code of the indicator whose target this one is a part of: that one is counted, this one is not; left out where it is none',
  ),
  group: about(z.string(), 'Group of the plan'),
  name: text,
  phrase: about(text.nullable(), 'What is measured, as it stands inside a sentence'),
  unit: about(text, 'Unit of the figures'),
  unit_code: about(
    z.string().optional(),
    'The same as programs know it, an SDMX UNIT_MEASURE: PT percent, a currency by ISO 4217; left out where it is not given',
  ),
  unit_mult: about(
    z.int().optional(),
    'Power of ten that the figures are to be multiplied by to be in unit_code (SDMX UNIT_MULT): 9 for billions; left out where it is not given',
  ),
  measure: about(z.enum(MEASURE_NAMES), 'How the target line is measured'),
  path: about(z.enum(PATHS), 'Road from baseline to target: equal steps, or equal ratios'),
  frequency: about(
    z.enum(FREQUENCIES).optional(),
    'How often results come, by the SDMX codes A, S, Q and M; this and the two that follow are left out for calendar years',
  ),
  window: about(
    z.string().nullable().optional(),
    'The time that each result covers, an ISO 8601 duration; null for that from one result to the next',
  ),
  reporting_year_start_day: about(z.string().optional(), 'Day on which the years of the series begin: 07-01'),
  scale: about(z.tuple([maybe, maybe]), 'Lowest and highest possible value; null where open'),
  ended: about(day.nullable(), 'Day on which the series ended'),
  caveat: about(text.nullable(), 'Where the series and the target count different things'),
  url: about(z.strictObject(byLanguage(z.url(), z.url())), 'Pages of the indicator'),
  targets: z.array(target),
  in_words: about(
    z
      .array(
        z.strictObject({
          period: z.string(),
          end: about(z.int(), 'Year in which the period ends'),
          words: about(text, "What is wanted, in the plan's words"),
          clause: z.string().nullable(),
          assessment: about(
            z
              .strictObject({
                status: about(z.enum(STATUSES), 'What the words of its parts say together'),
                provisional: z.boolean(),
                reason: about(z.enum(WHOLE_REASONS).nullable(), 'Why nothing can be said'),
                decided_by: about(z.array(z.string()), 'The indicators whose words decided, by id'),
                sentence: about(text, 'How the word comes about'),
              })
              .optional(),
            'Of a target that has parts: counted once, its parts never; left out where no part has a target for the period',
          ),
        }),
      )
      .optional(),
    'Targets for which the plan sets no number: told, and judged only where they have parts; left out where there are none',
  ),
  figures: about(z.array(figure), 'Every report made by as_of, by period, then by day published'),
  context: about(
    z.array(figure.extend({ of: about(text, 'Where it was measured') })),
    'The same measure elsewhere, such as in the whole country: for comparison, never judged',
  ),
  series: about(
    z
      .array(
        z.strictObject({
          dimension: about(z.string(), 'By what it is split, an SDMX dimension: REF_AREA, SEX'),
          id: about(z.string(), 'Permanent name of the series'),
          code: about(
            z.string(),
            'The member of the dimension: of an area by ISO 3166 or a code of its own, else by SDMX',
          ),
          name: about(text, 'What it is called'),
          figures: about(z.array(figure), 'Every report made by as_of, by period, then by day published'),
        }),
      )
      .optional(),
    'The same measure by area, sex or another dimension, each member in the order of the plan, also those without a figure: never judged. Left out where the indicator is not split',
  ),
});

const task = z.strictObject({
  id: about(z.string(), "Number in the appendix of the plan's document"),
  title: text,
  lead: about(z.array(z.string()), 'Agencies in the lead'),
  with: about(z.array(z.string()), 'Agencies that take part'),
  now: about(
    z.record(z.string(), z.string()),
    'Who took the task over from an agency, where that is not its successor in general',
  ),
  indicators: about(z.array(z.string()), "Indicators that the task's own words are about"),
  status: about(z.enum(TASK_STATUSES), 'Status after the last known event that has one'),
  word: about(
    z.enum(TASK_WORDS),
    'What the site calls it: overdue where a deadline passed and no document that ends the task was seen, silent where the last news is more than 24 months old',
  ),
  due: about(day.nullable(), 'Last day; null for work that runs on'),
  late: about(
    z.boolean().nullable(),
    'Whether it was done or issued late; null where that cannot be told, as for every task whose end was not seen',
  ),
  news: about(partial.nullable(), 'Date of the last event that has a status'),
  events: z.array(
    z.strictObject({
      id: z.string(),
      date: about(partial, 'When it happened: 2023, 2023-02 or 2023-02-27'),
      what: draft,
      status: about(
        z.enum(TASK_STATUSES).nullable(),
        'Status of the task from then on; null for related news that moves nothing',
      ),
      source: z.strictObject({
        title: z.string(),
        publisher: z.string(),
        url: z.url(),
        published: partial.nullable(),
      }),
    }),
  ),
});

const plan = z.strictObject({
  id: z.string(),
  area: about(
    z.string().optional(),
    'The place that the plan is for, an ISO 3166-2 code such as VN-21 or the ISO 3166-1 code of a country (SDMX REF_AREA); left out where it is not given',
  ),
  place: about(text.optional(), 'Its name; given with it'),
  title: text,
  document: about(
    z.strictObject({ kind: text.nullable(), number: z.string(), date: day, issuer: text, url: z.url() }),
    'The document that set the targets',
  ),
  periods: z.array(
    z.strictObject({
      id: z.string(),
      baseline: z.int(),
      end: z.int(),
      baseline_period: about(z.string().optional(), 'Where a period begins or ends within a year: 2023-09'),
      end_period: about(z.string().optional(), 'Likewise: 2030-06'),
    }),
  ),
  contact: about(z.strictObject({ name: text, email: z.string() }), 'Who answers for the site'),
  licence: about(z.strictObject({ name: z.string(), url: z.url() }), 'Licence of the data'),
});

const head = {
  as_of: about(day, 'Everything is as known on this day'),
  version: about(z.string(), "The program's version, a plus, and the digest of the content"),
  generated: about(day, 'The day for which the file was made'),
  plan,
};

const indicatorsFile = z
  .strictObject({ ...head, indicators: z.array(indicatorSchema), tasks: z.array(task) })
  .meta({ title: 'indicators.json', description: 'All targets, figures, assessments and tasks of one plan' });

const indicatorFile = z
  .strictObject({ ...head, indicator: indicatorSchema })
  .meta({ title: 'indicators/<id>.json', description: 'Targets, figures and assessments of one indicator' });

/** What is said otherwise of a plan that is not in two languages, of which English is the second. */
const RETOLD: Readonly<Record<string, string>> = {
  [IN_BOTH]: 'Text, by language',
  [WAITING]: 'Text, by language; null while it waits for its translation',
  [QUALIFIER]: 'Qualifier used by the source ("more than", "nearly")',
};
const retell = (description: string): string => RETOLD[description] ?? description;

/** Both files of a plan in its own languages: no text has another one. */
export const dataSchemasIn = (languages: Languages) => ({
  indicators: inLanguages(indicatorsFile, languages, retell),
  indicator: inLanguages(indicatorFile, languages, retell),
});

export type IndicatorsFile = z.output<typeof indicatorsFile>;
export type IndicatorData = z.output<typeof indicatorSchema>;
export type FigureData = IndicatorData['figures'][number];
export type TargetData = IndicatorData['targets'][number];
export type TaskData = IndicatorsFile['tasks'][number];
