/** Prints what one indicator reports: values, ranges and targets, each with its unit. */
import type { Figure, Indicator, Target } from '../content/schema.ts';
import type { Decimal, Measure, Operator } from '../domain/types.ts';
import { formatDecimal, withOperator, withUnit } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Measured, termsOf } from '../text/sentence/terms.ts';

export interface Printer {
  /** The unit of the series. */
  unit: string;
  /** All the digits of the source, without a unit. */
  number(value: Decimal): string;
  /** The same, with the unit of the series. */
  value(value: Decimal): string;
  /** "7,3–7,4", or null where the source gave a plain number. */
  range(figure: Pick<Figure, 'low' | 'high'>): { low: string; high: string } | null;
  /** A target in its own terms, with what is aimed at: "giảm ít nhất 1,5 điểm %/năm". */
  target(target: Pick<Target, 'op' | 'value' | 'unit'>): string;
  /** The same where there is little room: "ít nhất 1,5 điểm %/năm". */
  mark(target: Pick<Target, 'op' | 'value' | 'unit'>): string;
  /** A level aimed at, in the unit of the series. */
  level(op: Operator, value: Decimal): string;
}

/** What a number says nothing of by itself: a fall, a rise, an average or a sum of the years of a period. */
const AIMS: Readonly<Record<Measure, Record<Locale, (target: string) => string>>> = {
  level: { vi: (target) => target, en: (target) => target },
  reduction: { vi: (target) => `giảm ${target}`, en: (target) => `a fall of ${target}` },
  growth: { vi: (target) => `tăng bình quân ${target}`, en: (target) => `growth averaging ${target}` },
  rate: { vi: (target) => `bình quân ${target}`, en: (target) => `averaging ${target}` },
  sum: { vi: (target) => `${target} cả giai đoạn`, en: (target) => `${target} in all` },
};

export function printerOf(indicator: Measured & Pick<Indicator, 'unit'>, locale: Locale): Printer {
  const value = (text: Decimal): string => withUnit(formatDecimal(text, locale), indicator.unit[locale], locale);
  const terms: Printer['mark'] = (target) => termsOf(indicator, target, locale).target;
  const aim: Printer['target'] = (target) => AIMS[indicator.measure][locale](terms(target));
  return {
    unit: indicator.unit[locale],
    number: (text) => formatDecimal(text, locale),
    value,
    range: ({ low, high }) => (low && high ? { low: formatDecimal(low, locale), high: value(high) } : null),
    target: aim,
    // A chart marks a total at its yearly share: the label must say that it is the total.
    mark: indicator.measure === 'sum' ? aim : terms,
    level: (op, text) => withOperator(op, value(text), locale),
  };
}
