/** Prints amounts in a target's own terms (rule of progress, section 3), with digits enough never to contradict the word. */
import type { Indicator, Target } from '../../content/schema.ts';
import type { Decimal } from '../../domain/types.ts';
import { numberToDecimal, roundDecimal } from '../decimal.ts';
import {
  formatComputed,
  formatDecimal,
  formatReported,
  perYear,
  unitOfDifference,
  withOperator,
  withUnit,
} from '../format.ts';
import type { Locale } from '../locale.ts';

/** What of an indicator its sentences need. */
export type Measured = Pick<Indicator, 'unit' | 'decimals' | 'measure' | 'path' | 'ended' | 'scale'>;

const MOST_DIGITS = 12;
/** Means are computed in floating point: below this they count as equal when printed. */
const NOISE = 1e-9;

const order = (a: number, b: number): number =>
  Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(b)) ? 0 : Math.sign(a - b);

/** Fewest digits, from `least` on, at which two unequal numbers still read as unequal, and in the right order. */
export function digitsToTell(a: number, b: number, least: number): number {
  const truth = order(a, b);
  for (let digits = least; digits < MOST_DIGITS; digits++) {
    const [x, y] = [a, b].map((n) => Number(roundDecimal(numberToDecimal(n), digits))) as [number, number];
    if (Math.sign(x - y) === truth || truth === 0) return digits;
  }
  return MOST_DIGITS;
}

export interface Terms {
  /** A level of the series, with its unit. */
  level(value: Decimal | number, ...against: number[]): string;
  /** The judged value in the target's terms. */
  value(value: number, ...against: number[]): string;
  /** A difference in the target's terms, without its sign. */
  difference(value: number): string;
  /** A pace, without its sign. */
  pace(value: number): string;
  /** "ít nhất 54%". */
  target: string;
}

/** Digits for a value computed in the target's terms: levels and totals have the indicator's, averages two. */
const digitsOfTerms = ({ measure, decimals }: Measured): number => (measure === 'growth' ? 2 : decimals);

export function termsOf(indicator: Measured, target: Pick<Target, 'op' | 'value' | 'unit'>, locale: Locale): Terms {
  const unit = indicator.unit[locale];
  const digits = digitsOfTerms(indicator);
  const averages = indicator.measure === 'growth' || indicator.measure === 'reduction';
  const points = (text: string): string => withUnit(text, unitOfDifference('%', locale, text), locale);
  const asDifference = (text: string): string =>
    indicator.measure === 'growth' ? points(text) : withUnit(text, unitOfDifference(unit, locale, text), locale);
  const percentAYear = (text: string): string => perYear(`${text}%`, locale);
  const inTerms = (text: string): string =>
    indicator.measure === 'growth'
      ? percentAYear(text)
      : indicator.measure === 'reduction'
        ? perYear(asDifference(text), locale)
        : withUnit(text, unit, locale);
  const enough = (value: number, against: number[], least: number): number =>
    Math.max(least, ...against.map((other) => digitsToTell(value, other, least)));
  const computed = (value: number, against: number[], least: number): string =>
    formatComputed(value, enough(value, against, least), locale);
  const paceDigits = indicator.path === 'geometric' ? 2 : digits;
  const targetText = formatDecimal(target.value, locale);

  return {
    level(value, ...against) {
      if (typeof value === 'number')
        return withUnit(trimZeros(computed(value, against, indicator.decimals), locale), unit, locale);
      return withUnit(formatReported(value, enough(Number(value), against, indicator.decimals), locale), unit, locale);
    },
    value: (value, ...against) => {
      const text = computed(value, against, digits);
      return inTerms(indicator.measure === 'level' ? text : trimZeros(text, locale));
    },
    difference(value) {
      const size = Math.abs(value);
      return asDifference(trimZeros(computed(size, [0], digits), locale));
    },
    pace(value) {
      const size = trimZeros(computed(Math.abs(value), [0], paceDigits), locale);
      if (indicator.measure === 'rate') return withUnit(size, unit, locale);
      if (indicator.measure === 'growth' || indicator.path === 'geometric') return percentAYear(size);
      return perYear(asDifference(size), locale);
    },
    target: withOperator(
      target.op,
      target.unit
        ? withUnit(targetText, target.unit[locale], locale)
        : averages
          ? inTerms(targetText)
          : withUnit(targetText, unit, locale),
      locale,
    ),
  };
}

/** "0,50" is "0,5" where the digits were computed, not reported. */
export function trimZeros(text: string, locale: Locale): string {
  const mark = locale === 'vi' ? ',' : '.';
  return text.includes(mark) ? text.replace(/0+$/, '').replace(new RegExp(`\\${mark}$`), '') : text;
}
