/**
 * Prints amounts in a target's own terms (rule of progress, section 3), with digits enough that no printed number
 * contradicts the word beside it: told apart from what it is compared with, and never "0" where it is not nothing.
 */
import type { Indicator, PlanTarget } from '../../content/schema.ts';
import { mirror } from '../../domain/exact.ts';
import { asksForLevel, pathOf, traitsOf } from '../../domain/measures.ts';
import type { Decimal, Operator } from '../../domain/types.ts';
import { WORD_TABLES } from '../../languages/index.ts';
import {
  absolute,
  compareDecimals,
  digitsOf,
  digitsToShow,
  digitsToTell,
  numberToDecimal,
  roundDecimal,
  trimDecimal,
} from '../decimal.ts';
import { formatDecimal, perYear, spoken, unitOfDifference, withOperator } from '../format.ts';
import type { Locale } from '../locale.ts';

/** What of an indicator its sentences need. */
export type Measured = Pick<
  Indicator,
  | 'unit'
  | 'decimals'
  | 'measure'
  | 'path'
  | 'ended'
  | 'scale'
  | 'caveat'
  | 'frequency'
  | 'window'
  | 'reporting_year_start_day'
>;

/** An amount as its source wrote it, or as it was computed. */
export type SentenceAmount = Decimal | number;

/** An amount as a decimal; a computed one with the digits that the number has. */
export const decimalOf = (amount: SentenceAmount): Decimal =>
  typeof amount === 'number' ? numberToDecimal(amount) : amount;

/** Digits that tell an amount from each of the others and from nothing, at least `least`. */
export const digitsAmong = (amount: Decimal, others: readonly SentenceAmount[], least: number): number =>
  Math.max(least, ...[...others, '0'].map((other) => digitsToTell(amount, decimalOf(other), least)));

/** Rounded for print: a reported amount keeps its own digits, but no more than needed; a computed one loses its last zeros. */
export function rounded(amount: SentenceAmount, others: readonly SentenceAmount[], least: number): Decimal {
  const text = decimalOf(amount);
  const digits = digitsAmong(text, others, least);
  return typeof amount === 'number'
    ? trimDecimal(roundDecimal(text, digits))
    : roundDecimal(text, Math.min(digitsOf(text), digits));
}

export interface Terms {
  /** A level of the series, with its unit. */
  level(amount: SentenceAmount, ...against: SentenceAmount[]): string;
  /** An amount in the target's own terms. */
  value(amount: SentenceAmount, ...against: SentenceAmount[]): string;
  /** The same in two steps: the decimal, and how it is printed; `say` may dress its size. */
  rounded(amount: SentenceAmount, ...against: SentenceAmount[]): Decimal;
  print(amount: Decimal, say?: (size: string) => string): string;
  /** What a target with this operator and number asks for: "at least 54%", "a fall of at least 15%". */
  bound(op: Operator, amount: SentenceAmount, ...against: SentenceAmount[]): string;
  /** A difference in the target's terms, without its sign. */
  difference(amount: Decimal): string;
  /** What must be added in each of some years, without its sign; "a year" only where there are several. */
  pace(amount: number, years: number): string;
  /** "ít nhất 54%", "at least 6.5% (6.5–7%)". */
  target: string;
  /** How its "about" is read: the least and the most that may be meant, without signs, the unit behind the second. */
  about: { low: string; high: string } | null;
}

/** Digits of a value in the target's terms: the indicator's, but two for an average that no source reports. */
function digitsOfTerms({ measure, decimals }: Measured, amount: Decimal): number {
  const { asks, counts } = traitsOf(measure);
  if (counts === 'percent') return 2;
  return counts === 'differences' && asks === 'mean' ? Math.max(decimals, digitsToShow(amount, 2)) : decimals;
}

/** The unit of a target's value in its own terms: "%/năm", "điểm %/năm", else that of the series or its own. */
export function unitOfTerms(
  { measure, unit }: Pick<Measured, 'measure' | 'unit'>,
  target: Pick<PlanTarget, 'unit'>,
  locale: Locale,
): string {
  if (target.unit) return target.unit[locale];
  const { asks, counts } = traitsOf(measure);
  const own = unit[locale];
  const each = { units: own, differences: unitOfDifference(own, locale, '2'), percent: '%' }[counts];
  return asks === 'mean' && counts !== 'units' ? perYear(each, locale) : each;
}

/** "At least" all that there can be is just that: 100%. */
function isUtmost(
  { measure, scale }: Measured,
  { op, value, unit }: Pick<PlanTarget, 'op' | 'value' | 'unit'>,
): boolean {
  if (!asksForLevel(measure)) return false;
  const [lowest, highest] = unit
    ? ['0', Object.values(unit).some((each) => each.startsWith('%')) ? '100' : null]
    : scale;
  const end = { '>=': highest, '<=': lowest, '>': null, '<': null }[op] ?? null;
  return end !== null && compareDecimals(end, value) === 0;
}

/** What a target asks for; with the far end of a range, where it has one. */
export type Aim = Pick<PlanTarget, 'op' | 'value' | 'unit'> &
  Partial<Pick<PlanTarget, 'other_end' | 'range' | 'about'>>;

/** @param write puts an amount and its unit together: as it is said, or in the unit of the series. */
export function termsOf(indicator: Measured, target: Aim, locale: Locale, write: typeof spoken = spoken): Terms {
  const { measure, decimals } = indicator;
  const { asks, counts, holds } = traitsOf(measure);
  const unit = indicator.unit[locale];
  const print = (text: Decimal): string => formatDecimal(text, locale);
  const inUnit = (text: string): string => write(text, unit, locale);
  const inPoints = (text: string): string =>
    write(text, unitOfDifference(counts === 'percent' ? '%' : unit, locale, text), locale);
  const ofMean = (text: string): string => (asks === 'mean' ? perYear(text, locale) : text);
  const inTerms = (text: string): string => {
    if (counts === 'percent') return ofMean(`${text}%`);
    return counts === 'differences' ? ofMean(inPoints(text)) : inUnit(text);
  };
  const asDifference = (text: string): string => (counts === 'differences' ? ofMean(inPoints(text)) : inPoints(text));
  const roundedInTerms = (amount: SentenceAmount, ...against: SentenceAmount[]): Decimal =>
    rounded(amount, against, digitsOfTerms(indicator, decimalOf(amount)));

  const inOwn = (text: string): string => (target.unit ? write(text, target.unit[locale], locale) : inTerms(text));
  const words = WORD_TABLES[locale];
  const signOf = (amount: Decimal): number => (asks === 'change' ? compareDecimals(amount, '0') : 1);
  /** Without its sign where that is told in words. */
  const unsigned = (amount: Decimal): Decimal => (signOf(amount) < 0 ? absolute(amount) : amount);
  const told = (amount: Decimal, say: (size: string) => string = (size) => size): string => {
    const size = say(inTerms(print(unsigned(amount))));
    return asks === 'change' ? words.change(size, signOf(amount)) : size;
  };
  const { about = null } = target;
  const roughly = (size: string): string => (about ? `${words.roughly.about} ${size}` : size);
  /** What an operator asks for: of a fall, by its size, the other way round. */
  const bound = (op: Operator, amount: Decimal): string => {
    const size = roughly(inOwn(print(unsigned(amount))));
    if (asks !== 'change') return withOperator(op, size, locale);
    const sign = signOf(amount);
    return sign === 0 ? words.noChange[op] : words.change(withOperator(sign < 0 ? mirror(op) : op, size, locale), sign);
  };
  const goal = inOwn(print(target.value));
  const { other_end: far = null } = target;
  const ends = [target.value, ...(far === null ? [] : [far])].map(unsigned).toSorted(compareDecimals).map(print);
  const range = far === null ? '' : ` (${inOwn(ends.join('–'))})`;
  const [least, most] = about ? [about.low, about.high].map(unsigned).toSorted(compareDecimals) : [];
  const isWithin = far !== null && target.range === 'within';

  return {
    level: (amount, ...against) => inUnit(print(rounded(amount, against, decimals))),
    value: (amount, ...against) => told(roundedInTerms(amount, ...against)),
    bound: (op, amount, ...against) => bound(op, roundedInTerms(amount, ...against)),
    rounded: roundedInTerms,
    print: told,
    difference: (amount) => asDifference(print(amount)),
    pace(amount, years) {
      const each = (text: string): string => (years === 1 ? text : perYear(text, locale));
      const size = absolute(decimalOf(amount));
      const percent = holds === 'levels' && pathOf(indicator) === 'geometric';
      const least = percent || counts === 'percent' ? 2 : Math.max(decimals, digitsToShow(size, 2));
      const text = print(trimDecimal(roundDecimal(size, digitsAmong(size, [], least))));
      if (holds === 'changes') return inUnit(text);
      return each(percent ? `${text}%` : inPoints(text));
    },
    target: isWithin
      ? `${words.within} ${inOwn(ends.join('–'))}`
      : isUtmost(indicator, target) && about === null
        ? goal
        : bound(target.op, target.value) + range,
    about: about && { low: print(least ?? about.low), high: inOwn(print(most ?? about.high)) },
  };
}
