/** Everything a sentence may say of one assessment, as printed strings: both languages' tables only put it in words. */
import type { Target } from '../../content/schema.ts';
import type { Assessment, Decimal } from '../../domain/types.ts';
import { formatComputed, formatCount, formatDate, formatDecimal, formatPeriod } from '../format.ts';
import type { Locale } from '../locale.ts';
import { digitsToTell, type Measured, termsOf, trimZeros } from './terms.ts';

export interface SentenceInput {
  indicator: Measured;
  target: Target;
  assessment: Assessment;
  /** The admissible range of the latest judged figure, where its source gave one. */
  range: { low: Decimal; high: Decimal } | null;
  /** The single figure behind the forecast, where there is just one. */
  forecastFigure: { value: Decimal; low: Decimal | null; high: Decimal | null } | null;
  /** Figures laid end to end behind a `rate` or a `sum`. */
  pieces: { from: number; to: number; value: Decimal }[];
  /** Years of the period up to its end that have no result. */
  missing: number[];
  /** The newest reading at a date or part-year sum: to be told, never judged. */
  reading: { period: string; value: Decimal } | null;
}

export type Facts = ReturnType<typeof factsOf>;

/** 2021, 2022, 2023 and 2025 are "2021–2023, 2025". */
function runsOf(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

export function factsOf(input: SentenceInput, locale: Locale) {
  const { indicator, target, assessment: a } = input;
  const terms = termsOf(indicator, target, locale);
  const { measure } = indicator;
  const targetNumber = Number(target.value);
  const start = target.baseline?.year ?? target.baselineYear;
  const bounds = a.expected === null ? [targetNumber] : [targetNumber, a.expected];
  const baseline = target.baseline?.value ?? a.baseline?.value ?? null;
  const percent = (ratio: number, against: number): string =>
    `${trimZeros(formatComputed(ratio * 100, digitsToTell(ratio * 100, against * 100, 1), locale), locale)}%`;

  const lastPiece = input.pieces.at(-1);
  /** A gap known only as a range has two ends. */
  const gapText = (gap: number): string => {
    const ends = input.range
      ? [input.range.low, input.range.high].map((end) => Math.abs(targetNumber - Number(end)))
      : [];
    const [least, most] = ends.sort((x, y) => x - y);
    if (measure !== 'level' || least === undefined || most === undefined || least === most)
      return terms.difference(gap);
    return `${trimZeros(formatComputed(least, indicator.decimals, locale), locale)}–${terms.difference(most)}`;
  };

  return {
    measure,
    geometric: indicator.path === 'geometric',
    atMost: target.op === '<' || target.op === '<=',
    strict: target.op === '<' || target.op === '>',
    start,
    end: target.end,
    endDate: formatDate(`${target.end}-12-31`, locale),
    firstYear: start + 1,
    year: a.year,
    span: target.end - start,
    yearsGone: a.year === null ? 0 : a.year - start,
    yearsLeft: a.year === null ? target.end - start : target.end - a.year,
    count: (n: number) => formatCount(n, locale),
    target: terms.target,
    /** The judged value, in the target's terms. */
    value:
      a.value === null
        ? null
        : measure === 'level' && a.level
          ? terms.level(a.level.value, ...bounds)
          : terms.value(a.value, ...bounds),
    rawValue: a.value,
    /** The level behind an average. */
    level: a.level ? terms.level(a.level.value) : null,
    range: input.range
      ? {
          low: formatDecimal(input.range.low, locale),
          high: terms.level(input.range.high),
        }
      : null,
    baseline: baseline === null ? null : terms.level(baseline),
    /** Did the value move up, down or not at all from the baseline? */
    move: a.baseline && a.level ? Math.sign(Number(a.level.value) - a.baseline.value) : 0,
    gap: a.gap === null ? null : { text: gapText(a.gap), sign: Math.abs(a.gap) < 1e-9 ? 0 : Math.sign(a.gap) },
    share: a.progress === null ? null : percent(a.progress, 1),
    shareExpected: measure === 'sum' && a.expected !== null ? percent(a.expected / targetNumber, 1) : null,
    expected:
      a.expected === null
        ? null
        : measure === 'level'
          ? terms.level(a.expected, ...(a.value === null ? [] : [a.value]))
          : null,
    required: a.pace_required === null ? null : { text: terms.pace(a.pace_required), sign: Math.sign(a.pace_required) },
    times:
      a.acceleration === null
        ? null
        : {
            text: trimZeros(
              formatComputed(
                a.acceleration,
                Math.max(digitsToTell(a.acceleration, 2, 2), digitsToTell(a.acceleration, 1, 2)),
                locale,
              ),
              locale,
            ),
            order: Math.abs(a.acceleration - 1) < 1e-9 ? 0 : Math.sign(a.acceleration - 1),
            none: a.acceleration === 0,
          },
    forecast: a.forecast
      ? {
          value:
            measure === 'level'
              ? terms.level(a.forecast.value, targetNumber)
              : terms.value(a.forecast.value, targetNumber),
          verdict: a.forecast.verdict,
          level: input.forecastFigure && measure !== 'rate' ? terms.level(input.forecastFigure.value) : null,
          range:
            input.forecastFigure?.low && input.forecastFigure.high
              ? { low: formatDecimal(input.forecastFigure.low, locale), high: terms.level(input.forecastFigure.high) }
              : null,
        }
      : null,
    pieces: input.pieces.map((p) => ({
      years: p.from === p.to ? String(p.from) : `${p.from}–${p.to}`,
      value: formatDecimal(p.value, locale),
    })),
    missing: runsOf(input.missing),
    missingCount: input.missing.length,
    /** The latest level reported, also where nothing can be worked out from it. */
    latest: lastPiece && measure !== 'rate' && measure !== 'sum' ? terms.level(lastPiece.value) : null,
    reading: input.reading
      ? { when: formatPeriod(input.reading.period, locale), value: terms.level(input.reading.value) }
      : null,
    ended: indicator.ended ? formatDate(indicator.ended, locale) : null,
    /** The level that a fall or a growth of so much a year would end at. */
    formLevel:
      measure === 'reduction' && baseline !== null
        ? terms.level(Number(baseline) - (target.end - start) * targetNumber)
        : null,
    scale: indicator.scale.map((end) => (end === null ? null : formatDecimal(end, locale))),
    unit: indicator.unit[locale],
    targetUnit: (target.unit ?? indicator.unit)[locale],
  };
}
