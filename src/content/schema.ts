/**
 * The one schema of the files that officials write (content format). Types are inferred from it, never written twice.
 *
 * Input is a tree whose scalars are all strings exactly as the file spells them (YAML's failsafe schema), so that
 * `53.60` keeps its digits, `53,75` can be quoted back, and the form in the browser uses this very schema.
 *
 * The message of each rule is the code of its fault; the words for readers are in `messages/`.
 */
import { z } from 'zod';
import { MEASURE_NAMES } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import { FREQUENCIES } from '../domain/rhythm.ts';
import { TASK_STATUSES } from '../domain/tasks.ts';
import type { Time } from '../domain/time.ts';
import { isTimeZone } from '../domain/time-zone.ts';
import { OPERATORS, PATHS, RANGES, STAGES } from '../domain/types.ts';
import { DEFAULT_LANGUAGES, LOCALES, type Locale } from '../languages/locale.ts';
import type { Boundary } from './boundaries.ts';
import { isDay, isPartialDate } from './dates.ts';
import { byLanguage } from './languages.ts';
import { isDocumentNumber, isPlaceholder, isTitle } from './placeholder.ts';
import { isPlainText } from './plain.ts';

/** A decimal with a dot: digits, no thousands mark, no unit, no sign before nothing. */
export const DECIMAL = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A permanent identifier: lower-case ASCII kebab-case; a dot only between parts of a task number. */
export const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** `<period>--<published>[--k]`, the name of a figure file without `.yaml`. */
export const FIGURE_NAME =
  /^(?<period>\d{4}(?:-\d{4}|-M(?:[1-9]|1[0-2])|-S[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-\d{2}|-P[1-9]\d{0,2}M)?)?)--(?<published>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:--(?<k>[2-9]|[1-9]\d+))?$/;
/** `<date>--<slug>`, the name of an event file without `.yaml`. */
export const EVENT_NAME = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)--(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * `http:` or `https:`, an ASCII host with a dot, no name or password, nothing that could end an attribute. One address, whole:
 * not cut off with dots, not with the comma that stood behind it; of a host that others can reach.
 */
export const WEB_ADDRESS =
  /^(?!.*(?:…|\.{3}$|[,;]$|[,;]https?:))(?!https?:\/\/[^/?#:]+\.(?:local|lan|internal|intranet|corp|localdomain)(?:[:/?#]|$))https?:\/\/(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])(?::[1-9]\d{0,4})?(?:[/?#][^\s<>"'`{}|\\^]*)?$/;

/** A Git branch by its own name: no part is empty, begins with a dot or a hyphen, or ends like a lock. */
const BRANCH = /^(?!(?:refs|origin|remotes)\/)(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\w][\w./-]*(?<![./])$/;
/** True for a month and a day that exist, if only in leap years: `11-25`, `02-29`, not `02-30`. */
const isMonthDay = (written: string): boolean => isDay(`2024-${written}`);

export const id = z.string().regex(ID, 'id');
export const decimal = z.string().max(24, 'too-long').regex(DECIMAL, 'number');
const integer = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,5})$/, 'whole-number')
  .transform(Number);
/** Pages are counted from 1. */
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'page')
  .transform(Number);
/** How many digits to print. */
const digits = z.string().regex(/^\d$/, 'digits').transform(Number);
const year = z
  .string()
  .regex(/^[12]\d{3}$/, 'year')
  .transform(Number);
/** The end of a year, a half, a quarter or a month: `2030`, `2030-S1`, `2030-Q2`, `2030-06`; a whole number for a year. */
const time = z
  .string()
  .regex(/^[12]\d{3}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, 'time')
  .transform((written): Time => parsePeriod(written).stretch?.to ?? Number.NaN);
/** How long a result covers: months or years, `P12M`, `P3Y`. */
const duration = z.string().regex(/^P(?:[1-9]\d{0,2}M|[1-9]\d?Y)$/, 'duration');
export const isoDate = z.string().refine(isDay, 'date');
/** The year, the month or the day: `2025`, `2025-02`, `2025-02-13`. */
export const partialDate = z.string().refine(isPartialDate, 'partial-date');
const webAddress = z
  .string()
  .max(2000, 'too-long')
  .refine((written) => WEB_ADDRESS.test(written) && URL.canParse(written), 'address');
const nothing = z.literal(['null', '~', '']).transform(() => null);
/** One end of a scale, null = open. */
const bound = z.union([decimal, nothing], 'number');
export const line = z
  .string()
  .trim()
  .min(1, 'empty')
  .max(2000, 'too-long')
  .refine((words) => !words.includes('\n'), 'lines')
  .refine(isPlainText, 'markup')
  .refine((words) => !isPlaceholder(words), 'placeholder');

/** A text that waits for its translation is null. */
const waiting = line.nullable().default(null);

/** Programs that repositories run on: they decide the address of the page that makes a new file. */
export const HOSTS = ['github', 'gitlab', 'gitea', 'forgejo'] as const;
export type Host = (typeof HOSTS)[number];

/** Sheets on which pages and the yearly report are printed. */
export const PAPERS = ['A4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The time zone of plans that name none. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** A name of the IANA database; `Etc/GMT+7` is seven hours behind, which nobody means. */
export const timeZone = z.string().refine((name) => isTimeZone(name) && !/^Etc\/GMT[+-]/.test(name), 'time-zone');

/** A mail address as people write it: no name in front, an ASCII host with a dot. */
export const MAIL_ADDRESS = /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

const lines = z.array(line).default([]);

/** Countries by their codes; undefined for a code that no country has. */
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** A country or a part of one: `VN`, `VN-21`. */
const area = z
  .string()
  .refine((code) => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code) && COUNTRIES.of(code.slice(0, 2)) !== undefined, 'area');
/** A code of a code list of SDMX. */
const unitCode = z
  .string()
  .max(40, 'too-long')
  .regex(/^[A-Z][A-Z0-9_]*$/, 'unit-code');
/** A code as SDMX spells codes: `REF_AREA`, `GB-ENG`, `F`. */
const sdmxCode = z
  .string()
  .max(40, 'too-long')
  .regex(/^[A-Z0-9][A-Z0-9_-]*$/, 'sdmx-code');
/** A power of ten. */
const powerOfTen = z
  .string()
  .regex(/^(?:\d|1[0-5])$/, 'power-of-ten')
  .transform(Number);

/** Text for readers in each language of the plan. */
export const text = z.strictObject(byLanguage(line, line));
/** Text whose translation may still be waiting: only the plan's first language must be there. */
export const draftText = z.strictObject(byLanguage<typeof line | typeof waiting>(line, waiting));

/** The name of a page or a document as it bears it. */
const title = line.refine((words) => isPlaceholder(words) || isTitle(words), 'no-title');
/** Who published it: a name, neither an address nor a number. */
const publisher = line.refine((words) => isPlaceholder(words) || isTitle(words), 'no-publisher');
/** The number that a document bears, in the letters of its authority. */
const documentNumber = line.refine((words) => isPlaceholder(words) || isDocumentNumber(words), 'document-number');

/** Where a number was read. */
const figureSource = z.strictObject({
  title,
  /** Who published it and, in brackets, whom they quote: "VnExpress (dẫn UBND tỉnh)". */
  publisher,
  url: webAddress,
  /** Number of the decision or report. */
  document: documentNumber.nullable().default(null),
  page: pageNumber.nullable().default(null),
});

/** Languages, each once. */
export const languages = z
  .tuple([z.enum(LOCALES)], z.enum(LOCALES), 'list-empty')
  .refine((each) => new Set(each).size === each.length, 'language-twice');

export const plan = z.strictObject({
  /** Permanent name of the plan; also names its spreadsheet. */
  id,
  /** The place the plan is for. */
  place: text,
  /**
   * The same as programs know it, so that sites can be read together: ISO 3166-2 for a part of a country (`VN-21`),
   * ISO 3166-1 for a whole one (`VN`) (SDMX: REF_AREA).
   */
  area: area.nullable().default(null),
  /** The site's name. */
  title: text,
  /**
   * Languages of the site, of those that `src/languages/` knows: the first stands at the root of the addresses, and no
   * text may lack it. Every text of the content has these languages and no others.
   */
  languages: languages.default((): [Locale, ...Locale[]] => [...DEFAULT_LANGUAGES]),
  /** The document that set the targets. */
  document: z.strictObject({
    /** What kind of document it is: "Nghị quyết", "Resolution". */
    kind: text.nullable().default(null),
    number: line,
    date: isoDate,
    issuer: text,
    url: webAddress,
  }),
  /**
   * Target periods: `baseline` is the time before their first year, `end` that of their last: a year, or a half, a quarter
   * or a month. They may overlap.
   */
  periods: z.array(z.strictObject({ id, baseline: time, end: time })).min(1, 'list-empty'),
  /** Groups of indicators in the order of display. */
  groups: z.array(z.strictObject({ id, name: text })).min(1, 'list-empty'),
  /** In what ways series are split besides, such as by area or by sex: what an indicator's `by` may name. */
  dimensions: z
    .array(
      z.strictObject({
        id,
        /** The same as programs know it, by SDMX: `REF_AREA` for areas, which are ranked and mapped; `SEX`, `AGE`, `URBANISATION`. */
        code: sdmxCode,
        /** What stands behind "by": "địa bàn", "area". */
        name: text,
        /** Its series, in the order of display. */
        members: z
          .array(
            z.strictObject({
              /** Permanent name, also of the folder of its figures; no other series of the plan has it. */
              id,
              /** The same as programs know it: of an area by ISO 3166 (`VN-21`) or, where that has none, a code of its own; else by SDMX (`F`, `M`). */
              code: sdmxCode,
              /** As it stands in a list: "Wales", "women". */
              name: text,
            }),
          )
          .min(1, 'list-empty'),
      }),
    )
    .default([]),
  /** Day of each year by which agencies report, month-day. */
  report: z.strictObject({ due: z.string().refine(isMonthDay, 'month-day') }),
  /** The sheet on which pages and the yearly report are laid out for printing. */
  paper: z.enum(PAPERS).default('A4'),
  /**
   * Where the days of the plan begin and end: the day that the site shows, and the moments in its feeds. A name of the IANA
   * time zone database, summer time included: `Pacific/Auckland`.
   */
  time_zone: timeZone.default(DEFAULT_TIME_ZONE),
  /** Abbreviations of the plan's reports beside those of every report, each with the words it stands for. */
  abbreviations: z.record(line, line).default({}),
  /** Vietnamese words of several syllables, beside those that every plan has, that no heading breaks: "che phủ rừng". */
  compounds: z.array(line).default([]),
  /** Where the content is kept and figures are sent. */
  repository: z.strictObject({
    url: webAddress,
    branch: z.string().regex(BRANCH, 'branch'),
    host: z.enum(HOSTS).default('github'),
  }),
  /** Who answers for the site: corrections go there, and figures of those who have no account. */
  contact: z.strictObject({ name: text, email: z.string().max(254, 'too-long').regex(MAIL_ADDRESS, 'email') }),
  /** Licence of the content. */
  licence: z.strictObject({ name: line, url: webAddress }),
});

/** What a document's "about" may stand for, as we read it. */
const about = z.strictObject({ low: decimal, high: decimal }).nullable().default(null);

export const target = z.strictObject({
  /** A period of the plan. */
  period: id,
  /** Permanent name of a target where its indicator has several for one period: all but the first have one. */
  id: id.nullable().default(null),
  /** How the value must compare with the target. */
  op: z.enum(OPERATORS),
  /**
   * In the target's own terms: the level, points a year, % a year, the total, or how far from the baseline: below zero for
   * a fall ("15 % less" is `<= -15`).
   */
  value: decimal,
  /**
   * The far end of a range that is aimed at ("6.5–7 %"): shown beside the value, which is the end that is judged: at least
   * the lower one, or at most the upper one.
   */
  other_end: decimal.nullable().default(null),
  /** What a range asks for: the end that is judged, whatever lies beyond the other one, or to end within it. */
  range: z.enum(RANGES).default('nearer-end'),
  /** The least and the most that may be meant where the document says "about": where the two give two words, nothing is concluded. */
  about,
  /** Clause of the plan's document, where it has clauses. */
  clause: line.nullable().default(null),
  /** The level the target starts from, where it is not the period's own baseline: sourced as every figure is. */
  baseline: z
    .strictObject({
      /** The beat of the series that it is of: `2022`, `2022-Q4`. */
      year: time,
      value: decimal,
      stage: z.enum(STAGES),
      source: figureSource,
      note: text.nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Unit of the target where it differs from that of the series. */
  unit: text.nullable().default(null),
  /**
   * What is planned on the way, as by the plan of each year: judged as a target that ends there, told beside this one and
   * no part of its word.
   */
  milestones: z
    .array(
      z.strictObject({
        /** The beat of the series that it is for: `2023`, `2023-Q4`. */
        year: time,
        /** In the target's own terms, compared as the target is. */
        value: decimal,
        /** Where it was set; null where the plan's own document sets it. */
        source: figureSource.nullable().default(null),
      }),
    )
    .default([]),
  /** What whoever set the target says of it, each with its day and source: told beside the word of the rule, no part of it. */
  own_words: z.array(z.strictObject({ date: partialDate, word: text, source: figureSource })).default([]),
  /** Each change of the target since it was set: the day, the document that changed it, and what it was until then. */
  amended: z
    .array(
      z.strictObject({
        date: isoDate,
        document: line,
        url: webAddress,
        was: z.strictObject({
          op: z.enum(OPERATORS),
          value: decimal,
          other_end: decimal.nullable().default(null),
          range: z.enum(RANGES).default('nearer-end'),
          about,
          clause: line.nullable().default(null),
        }),
      }),
    )
    .default([]),
});

/** A target for which the plan sets no number. */
export const targetInWords = z.strictObject({
  /** A period of the plan. */
  period: id,
  /** What is wanted, as it stands behind "target for 2030:". */
  words: text,
  /** Clause of the plan's document, where it has clauses. */
  clause: line.nullable().default(null),
});

const indicatorCode = z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)+$/, 'code');

export const indicator = z.strictObject({
  /** Permanent code, never used again. */
  code: indicatorCode,
  /**
   * Permanent name that every plan gives to what is measured here, so that places can be set side by side: `forest-cover`.
   * In one plan two indicators may share it only where their unit or their measure differs.
   */
  concept: id.nullable().default(null),
  /**
   * Code of the indicator whose target this one is a part of (docs/rule.md, section 4a). That one has no figures and no
   * number of its own, and the same group: its `in_words` says in the plan's words what its parts are to reach together.
   */
  part_of: indicatorCode.nullable().default(null),
  /** A group of the plan. */
  group: id,
  /** What the series is called: the heading of its page. */
  name: text,
  /** What is measured, as it stands inside a sentence: "tỷ lệ hộ nghèo", "the share of poor households". */
  phrase: text.nullable().default(null),
  /** Other names in Vietnamese under which reports state the very series; the reader of reports knows it by them. */
  names: z.array(line).default([]),
  /** What readers may search for that neither the name nor the prose says: helps the search, is never shown as a name. */
  keywords: z.strictObject(byLanguage(lines, lines)).prefault({}),
  /** Last part of the address in languages whose addresses carry one (Vietnamese does); the others carry the file's name. */
  slug: id,
  /** Unit of the series. */
  unit: text,
  /**
   * The same as programs know it, by SDMX: `PT` percent, a currency by ISO 4217 (`VND`, `USD`). The common codes of
   * UN/CEFACT (Recommendation 20) are not used: they are those of goods in trade, and have no currencies
   * (SDMX: UNIT_MEASURE).
   */
  unit_code: unitCode.nullable().default(null),
  /** The power of ten that every value of the series is to be multiplied by to be in `unit_code`: `9` where the unit is billions (SDMX: UNIT_MULT). */
  unit_mult: powerOfTen.nullable().default(null),
  /** Digits printed after the decimal mark. */
  decimals: digits,
  /** How a target compares with the series; each is written out in docs/rule.md, section 2. */
  measure: z.enum(MEASURE_NAMES),
  /** Road from baseline to target; `geometric` for `level` only. */
  path: z.enum(PATHS).default('straight'),
  /** How often results come: yearly, half-yearly, quarterly, monthly (SDMX: FREQ). */
  frequency: z.enum(FREQUENCIES).default('A'),
  /** The time that each result covers, where it is not that from one result to the next: `P12M` for twelve months on end. */
  window: duration.nullable().default(null),
  /** Day on which the years of the series begin, the first of a month: `07-01` (SDMX: REPORTING_YEAR_START_DAY). */
  reporting_year_start_day: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-01$/, 'month-start')
    .default('01-01'),
  /** Lowest and highest possible value of the series, null = open. */
  scale: z.tuple([bound, bound], 'scale').default([null, null]),
  /** Day the series ended. */
  ended: isoDate.nullable().default(null),
  /** Why, and what counts from then on. */
  ended_note: text.nullable().default(null),
  /** Days across which the series does not compare: what ends before such a day with what ends on it or later. */
  breaks: z.array(z.strictObject({ date: isoDate, note: text })).default([]),
  /** Agency whose field the series is and that publishes it, by its name of today. */
  owner: id,
  /** Where the series and the target count different things: stands beside every number of the series. */
  caveat: text.nullable().default(null),
  /** Dimensions of the plan by which the series is split as well, in the order of display: told and drawn, never judged. */
  by: z.array(id).default([]),
  /** What is to be reached, by which period's end; empty only where the plan tells what it wants in words alone. */
  targets: z.array(target),
  /** Targets without a number, as the plan words them: told, never judged. */
  in_words: z.array(targetInWords).default([]),
  /** The same thing aimed at by another document: shown, never judged. */
  also: z
    .array(
      z.strictObject({
        document: line,
        url: webAddress,
        period: id,
        /** The one year that it is about, as in the plan of that year; null for the whole period. */
        year: year.nullable().default(null),
        op: z.enum(OPERATORS),
        value: decimal,
      }),
    )
    .default([]),
});

export const figure = z.strictObject({
  /** In the unit of the series. */
  value: decimal,
  /** Stage in the sense of the Law on Statistics; `official` must name its document. */
  stage: z.enum(STAGES),
  /** Where it can be read: no figure without one. */
  source: figureSource,
  /** The admissible range behind the wording. */
  low: decimal.nullable().default(null),
  /** Its other end: "hơn 7,3" (more than 7.3) is 7.3 to 7.4. */
  high: decimal.nullable().default(null),
  /** As the source put it: "hơn", "ước đạt"; with its digits where they are not those of the value: "hơn 700 nghìn tỷ đồng". */
  wording: line.nullable().default(null),
  /** What a reader must know of it: shown beside the number. */
  note: draftText.nullable().default(null),
  /** The only later change that a figure's file may see. */
  withdrawn: z.strictObject({ date: isoDate, reason: draftText }).nullable().default(null),
});

/** The same thing measured elsewhere, by the same measure in the same unit: told beside the series, never judged. */
export const comparison = figure.extend({
  /** Where it was measured, as it stands inside a sentence: "cả nước", "the whole country". */
  of: text,
});

export const task = z.strictObject({
  /** The part of the document that the task stands in. */
  group: z.strictObject({ number: integer, name: text }),
  /** The task in the document's words. */
  title: text,
  /** Agencies in the lead. */
  lead: z.array(id).min(1, 'list-empty'),
  /** Agencies that take part. */
  with: z.array(id).default([]),
  /** Who took this task over from an agency named above, where that is not the successor in `agencies.yaml`. */
  now: z.record(id, id).default({}),
  /** Indicators that the task's own words are about; shown at both, and never part of a verdict. */
  indicators: z.array(id).default([]),
  /** What the plan's document asks to be produced. */
  product: text,
  /** When it is due: as the document says it, and as a day. */
  deadline: z.strictObject({
    text,
    /** Last day, or null for work that runs on. */
    end: z.union([isoDate, nothing], 'date'),
  }),
});

export const event = z.strictObject({
  /** What happened, in one sentence. */
  what: draftText,
  /** The task's status from this event on; null for related news that moves nothing. */
  status: z.enum(TASK_STATUSES).nullable().default(null),
  /** Where it can be read, and when that was published. */
  source: z.strictObject({
    title,
    publisher,
    url: webAddress,
    published: partialDate.nullable().default(null),
  }),
});

export const agencies = z.record(
  id,
  z.strictObject({
    /** Its name as it stands in the document. */
    name: text,
    /** Who took its place, from which day, by which act. */
    succeeded_by: z.strictObject({ agency: id, date: isoDate, source: webAddress }).nullable().default(null),
  }),
);

export type Text = z.output<typeof text>;
/** A text as it is written into a file, in some of the plan's languages, in their order. */
export type WrittenText = Partial<Record<Locale, string>>;
export type DraftText = z.output<typeof draftText>;
export type Plan = z.output<typeof plan>;
export type PlanPeriod = Plan['periods'][number];
export type Dimension = Plan['dimensions'][number];
export type Member = Dimension['members'][number];
export type IndicatorFile = z.output<typeof indicator>;
export type TargetFile = z.output<typeof target>;
export type TargetInWordsFile = z.output<typeof targetInWords>;
export type FigureFile = z.output<typeof figure>;
export type ComparisonFile = z.output<typeof comparison>;
export type TaskFile = z.output<typeof task>;
export type EventFile = z.output<typeof event>;

/** A figure with what its file's name says. */
export interface Figure extends FigureFile {
  /** File name without `.yaml`. */
  id: string;
  period: string;
  published: string;
  /** First day on which it can have been known; left out before a build's day is joined to it. */
  known?: string;
}

/** A figure of elsewhere with what its file's name says. */
export interface Comparison extends Figure {
  of: Text;
}

/** A target joined with its period: its first and last beat, in the rhythm of its series. */
export interface PlanTarget extends TargetFile {
  /** A whole number is the end of that year. */
  baselineYear: Time;
  end: Time;
}

/** A target in words with the end of its period. */
export interface TargetInWords extends TargetInWordsFile {
  end: Time;
}

/** The figures of one member of a dimension, in the order of figures: none where nothing is known of it. */
export interface MemberSeries {
  member: Member;
  figures: Figure[];
  /** Where it lies, if it is an area and the content says so. */
  outline: Boundary | null;
}

/** SDMX's name of the dimension whose members are areas. */
export const AREA = 'REF_AREA';

/** An indicator's series by one dimension, one for each member. */
export interface Breakdown {
  dimension: Dimension;
  series: MemberSeries[];
}

/** An indicator with its figures, ordered by period, then by day published, then by file name. */
export interface Indicator extends Omit<IndicatorFile, 'targets' | 'in_words'> {
  id: string;
  targets: PlanTarget[];
  in_words: TargetInWords[];
  figures: Figure[];
  /** In the order of figures. */
  context: Comparison[];
  /** In the order of `by`. */
  breakdowns: Breakdown[];
  /** Ids of the indicators whose targets are parts of this one's, by code (docs/rule.md, section 4a). */
  parts: string[];
}

export interface TaskEvent extends EventFile {
  /** File name without `.yaml`. */
  id: string;
  date: string;
  /** First day on which it can have been known; left out before a build's day is joined to it. */
  known?: string;
}

/** A task with its events, oldest first. */
export interface Task extends TaskFile {
  id: string;
  events: TaskEvent[];
}

export interface Agency {
  id: string;
  name: Text;
  succeeded_by: { agency: string; date: string; source: string } | null;
}

/** Everything under `content/` but the prose: checked, sorted, joined. */
export interface Content {
  plan: Plan;
  /** By code, each followed by its parts. */
  indicators: Indicator[];
  /** By number. */
  tasks: Task[];
  agencies: Agency[];
}
