/** The state of every target on a day, as known then: the rule is asked again with what had been reported by that day. */
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { uiOf } from '../text/ui.ts';
import { type AssessedTarget, assessIndicator } from './assessed.ts';
import { spanOf } from './span.ts';

export interface KnownTarget extends AssessedTarget {
  /** "53,75% (2023)", "ước 8 tỷ USD", "chưa có số". */
  value: string;
}

export interface KnownIndicator {
  indicator: Indicator;
  targets: KnownTarget[];
}

/** What is known of a target in the terms of its word, with the years it is about. */
export function valueText(indicator: Indicator, judged: AssessedTarget, locale: Locale): string {
  const { target, assessment: a } = judged;
  const ui = uiOf(locale);
  const terms = termsOf(indicator, target, locale);
  const against = target.unit ? [] : [Number(target.value)];
  const print = (value: number): string =>
    indicator.measure === 'level' ? terms.level(value, ...against) : terms.value(value, ...against);
  if (a.value !== null && a.year !== null)
    return ui('asof.valueOf', { value: print(a.value), span: spanOf(indicator.measure, judged, ui) });
  return a.forecast ? ui('asof.forecast', { value: print(a.forecast.value) }) : ui('asof.noValue');
}

export const stateOn = (indicators: readonly Indicator[], date: IsoDate, locale: Locale): KnownIndicator[] =>
  indicators.map((indicator) => ({
    indicator,
    targets: assessIndicator(indicator, date).map((known) => ({
      ...known,
      value: valueText(indicator, known, locale),
    })),
  }));
