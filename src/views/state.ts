/** The state of every target on a day, as known then: the rule is asked again with what had been reported by that day. */
import type { Indicator } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type AssessedTarget, assessIndicator } from './assessed.ts';
import { valueBeside } from './judged-value.ts';
import { type WholeTarget, wholeTargets } from './wholes.ts';

export interface KnownTarget extends AssessedTarget {
  /** "Bình quân 2021–2023: 9,69%/năm", "Năm 2023: 53,75%", an estimate with its day, or that there is none. */
  value: string;
}

export interface KnownIndicator {
  indicator: Indicator;
  targets: KnownTarget[];
  /** Its targets that have parts. */
  wholes: readonly WholeTarget[];
}

/** @param among all indicators of the plan, where only some are told: one that has parts is judged by them */
export const stateOn = (
  indicators: readonly Indicator[],
  date: IsoDate,
  locale: Locale,
  among: readonly Indicator[] = indicators,
): KnownIndicator[] =>
  indicators.map((indicator) => ({
    indicator,
    targets: assessIndicator(indicator, date).map((known) => ({
      ...known,
      value: valueBeside(indicator, known, locale)?.text ?? uiOf(locale)('asof.noValue'),
    })),
    wholes: wholeTargets(indicator, among, date),
  }));

/** What a reader is told of an indicator on a day, to be compared. */
const toldOf = ({ targets, wholes }: KnownIndicator): string =>
  JSON.stringify([
    ...wholes.map(({ target, assessment, sentence }) => [
      target.period,
      assessment.status,
      assessment.provisional,
      sentence,
    ]),
    ...targets.map(({ target, assessment: { status, provisional }, value }) => [
      target.period,
      target.id,
      status,
      provisional,
      value,
    ]),
  ]);

/**
 * For each day the first one since which each indicator has stood as it stands then, by the indicator's id: the day itself
 * where something changed. Days in their order, earliest first.
 */
export function standingSince(
  indicators: readonly Indicator[],
  days: readonly IsoDate[],
  locale: Locale,
): Map<IsoDate, ReadonlyMap<string, IsoDate>> {
  const last = new Map<string, { told: string; since: IsoDate }>();
  return new Map(
    days.map((date) => {
      for (const known of stateOn(indicators, date, locale)) {
        const told = toldOf(known);
        if (last.get(known.indicator.id)?.told !== told) last.set(known.indicator.id, { told, since: date });
      }
      return [date, new Map([...last].map(([id, { since }]) => [id, since]))];
    }),
  );
}
