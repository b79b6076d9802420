/**
 * The terms of the rule of progress. The domain is pure: no file system, no clock, no locale.
 * Amounts are decimals exactly as their source wrote them, so nothing is lost on the way to exact arithmetic.
 */
import type { Measure } from './measures.ts';
import type { Rhythm } from './rhythm.ts';
import type { Time } from './time.ts';

/** A decimal as written, dot for the fraction, no thousands mark: `"53.60"`, `"-3"`, `"357760"`. */
export type Decimal = string;

export type { Measure } from './measures.ts';

/** A date known to the year, the month or the day: `"2025"`, `"2025-02"`, `"2025-02-13"`. */
export type PartialDate = string;

/** A whole day: `"2025-02-13"`. */
export type IsoDate = string;

/** The three stages of the Law on Statistics, weakest first: ước tính, sơ bộ, chính thức. */
export const STAGES = ['estimate', 'preliminary', 'official'] as const;
export type Stage = (typeof STAGES)[number];

/** The road from the baseline to the target: equal steps, or equal ratios. */
export const PATHS = ['straight', 'geometric'] as const;
export type Path = (typeof PATHS)[number];

export const OPERATORS = ['>=', '>', '<=', '<'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a range that is aimed at asks for: its nearer end, or to end within it. */
export const RANGES = ['nearer-end', 'within'] as const;

/** What one source reported for one period. `id` is the file's name without its ending and orders ties. */
export interface ReportedFigure {
  id: string;
  /** `2024`, `2024-Q2`, `2021-2023`, `2026-01-P9M`, `2025-05` or `2025-05-31` (rule of progress, section 1a). */
  period: string;
  published: PartialDate;
  /**
   * First day on which it can have been known: {@link knownFrom}. Left out where the question is asked on the day of the
   * build, when a figure is known from the first day that its date can mean.
   */
  known?: IsoDate;
  value: Decimal;
  /** The admissible range behind "hơn", "gần", "khoảng"; null where the source gave a plain number. */
  low: Decimal | null;
  high: Decimal | null;
  stage: Stage;
  withdrawn: { date: IsoDate } | null;
}

/** The properties of a series that the rule needs. */
export interface Series {
  measure: Measure;
  path: Path;
  /** Lowest and highest possible value, null where open. */
  scale: readonly [Decimal | null, Decimal | null];
  /** The day the series ended, or null. */
  ended: IsoDate | null;
  /** How often results come; calendar years where left out. */
  rhythm?: Rhythm;
}

/** One target of one period. */
export interface Target {
  op: Operator;
  /** In the target's own terms: the level, how far from the baseline, points a year, % a year, or the total. */
  value: Decimal;
  /** Beat of the period's baseline; a baseline of the target's own replaces it. A whole number is the end of that year. */
  baselineYear: Time;
  /** Beat by which the target must be reached. */
  end: Time;
  baseline: { year: Time; value: Decimal; stage: Stage } | null;
  /** True where the target is stated in another unit than its series. */
  otherUnit: boolean;
  /** The far end of a range to be kept within; left out where `value` alone is asked for. */
  far?: Decimal | null;
  /** The least and the most that an "about" of the target may mean; left out where the number is meant as it stands. */
  about?: { low: Decimal; high: Decimal } | null;
}

/** The words of the rule, best to worst where they are comparable (section 5). */
export const STATUSES = [
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
export type Status = (typeof STATUSES)[number];

export const REASONS = [
  'unit_mismatch',
  'target_outside_scale',
  'no_baseline',
  'no_figures',
  'gap_in_years',
  'stale',
  'range_straddles',
] as const;
export type Reason = (typeof REASONS)[number];

/** What the rule says of one target. Numbers are in the target's own terms (section 3), null where not given. */
export interface Assessment {
  status: Status;
  /** The line of section 4 that decided, 1 to 11. */
  step: number;
  provisional: boolean;
  reason: Reason | null;
  /** Beat of the latest judged value: a whole number is the end of that year, 2029.5 the end of June 2030. */
  year: Time | null;
  /** `level` the level; `change`, `percent_change` how far from the baseline; `reduction` points a year; `growth`, `rate` % a year; `sum` the running total. */
  value: number | null;
  /** The level the road starts from; null for `rate` and `sum`, whose roads start from nothing. */
  baseline: { year: Time; value: number } | null;
  /** Plain ratio, never clamped. */
  progress: number | null;
  /** What the path asks at `year`, in the target's terms. */
  expected: number | null;
  /** What is still missing; positive when short. */
  gap: number | null;
  /** A year: points or units on a straight path, % on a geometric one. */
  pace_so_far: number | null;
  pace_required: number | null;
  /** Pace required over pace so far. */
  acceleration: number | null;
  /** After the deadline, without a result: the best forecast for the last year and the verdict that it would give. */
  forecast: { value: number; verdict: 'met' | 'missed' | null } | null;
  /** Ids of the figures that the word rests on, the judged value's last. */
  restsOn: string[];
  /** Exact comparisons for printing: the level judged and the level asked, in the series' unit; null where none. */
  level: { value: Decimal; target: Decimal } | null;
}
