/** The state of every target on a day, as known then: the rule is asked again with what had been reported by that day. */
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type AssessedTarget, assessIndicator } from './assessed.ts';
import { valueBeside } from './judged-value.ts';

export interface KnownTarget extends AssessedTarget {
  /** "Bình quân 2021–2023: 9,69%/năm", "Năm 2023: 53,75%", an estimate with its day, or that there is none. */
  value: string;
}

export interface KnownIndicator {
  indicator: Indicator;
  targets: KnownTarget[];
}

export const stateOn = (indicators: readonly Indicator[], date: IsoDate, locale: Locale): KnownIndicator[] =>
  indicators.map((indicator) => ({
    indicator,
    targets: assessIndicator(indicator, date).map((known) => ({
      ...known,
      value: valueBeside(indicator, known, locale)?.text ?? uiOf(locale)('asof.noValue'),
    })),
  }));
