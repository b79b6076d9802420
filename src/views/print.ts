/** Prints what one indicator reports: values, ranges and targets, each with its unit. */

import type { Figure, Indicator, PlanTarget } from '../content/schema.ts';
import { traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Decimal, Operator } from '../domain/types.ts';
import { MEASURE_WORDS } from '../languages/texts.ts';
import { formatDecimal, smooth, spoken, withOperator } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Aim, type Measured, termsOf } from '../text/sentence/terms.ts';
import { beatText } from '../text/when.ts';
import { worded, wordingOf } from '../text/wording.ts';

type Reported = Pick<Figure, 'period' | 'value' | 'low' | 'high' | 'wording'>;

export interface Printer {
  /** The unit of the series. */
  unit: string;
  /** All the digits of the source, without a unit. */
  number(value: Decimal): string;
  /** The same, with the unit of the series. */
  value(value: Decimal): string;
  /** A reported figure as its source put it, in the unit of its column: "hơn 7,3". */
  written(figure: Reported): string;
  /** A reported figure as its source put it: "hơn 7,3 tỷ USD"; the rate of one year is plain %, not % a year. */
  figure(figure: Reported): string;
  /** "7,3–7,4": how the words of the source are read; null for a plain number. */
  range(figure: Pick<Figure, 'low' | 'high'>): { low: string; high: string } | null;
  /** A target in its own terms, with what is aimed at: "giảm bình quân ít nhất 1,5 điểm %/năm". */
  target(target: Aim & Pick<PlanTarget, 'baseline' | 'baselineYear'>): string;
  /** How its "about" is read: "45", "55 điểm"; null for a target that says no such thing. */
  about(target: Aim): { low: string; high: string } | null;
  /** The same where there is little room: "ít nhất 1,5 điểm %/năm". */
  mark(target: Aim): string;
  /** A level aimed at, in the unit of the series. */
  level(op: Operator, value: Decimal): string;
}

export function printerOf(indicator: Measured & Pick<Indicator, 'unit'>, locale: Locale): Printer {
  const unit = indicator.unit[locale];
  const value = (text: Decimal): string => spoken(formatDecimal(text, locale), unit, locale);
  const figure: Printer['figure'] = (reported) => {
    const isYearly =
      traitsOf(indicator.measure).holds === 'changes' &&
      parsePeriod(reported.period).kind === 'year' &&
      unit.startsWith('%');
    const amount = isYearly ? `${formatDecimal(reported.value, locale)}%` : value(reported.value);
    return worded(amount, wordingOf(reported), locale);
  };
  const terms: Printer['mark'] = (target) => termsOf(indicator, target, locale).target;
  const aim: Printer['target'] = (target) => {
    const since = target.baseline?.year ?? target.baselineYear;
    const text = MEASURE_WORDS[locale][indicator.measure].aim(terms(target), beatText(indicator, since, locale));
    return smooth(text, locale);
  };
  return {
    unit: indicator.unit[locale],
    number: (text) => formatDecimal(text, locale),
    value,
    written: (reported) => {
      const wording = wordingOf(reported);
      return worded(formatDecimal(reported.value, locale), wording && { ...wording, whole: null }, locale);
    },
    figure,
    range: ({ low, high }) => (low && high ? { low: formatDecimal(low, locale), high: value(high) } : null),
    target: aim,
    about: (target) => termsOf(indicator, target, locale).about,
    // A chart marks a total at its yearly share: the label must say that it is the total.
    mark: traitsOf(indicator.measure).asks === 'total' ? aim : terms,
    level: (op, text) => withOperator(op, value(text), locale),
  };
}
