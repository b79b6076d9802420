/** Days on which something became known of an indicator, or on which the rule may change its word of it. */
import { knownOn } from '../domain/figures.ts';
import { lastDayOf, yearOf } from '../domain/period.ts';
import { beatsAfter, rhythmOf } from '../domain/rhythm.ts';
import { daysAfter, lastDayAt } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { partsAmong } from './parts.ts';
import type { Content, Figure, Indicator } from './schema.ts';

/** Days on which what is known of a series changed. */
export const daysOfFigures = ({ figures }: Pick<Indicator, 'figures'>): IsoDate[] =>
  figures.flatMap((figure) => [knownOn(figure), ...(figure.withdrawn ? [figure.withdrawn.date] : [])]);

/** Days on which what is asked was changed. */
export const daysOfTargets = ({ targets }: Pick<Indicator, 'targets'>): IsoDate[] =>
  targets.flatMap(({ amended }) => amended.map(({ date }) => date));

/**
 * Days on which the rule itself may change its word: the first after each result of the series could be complete, which
 * for calendar years is the first of January, and the day that the series ended.
 */
const daysOfCalendar = (indicator: Indicator, from: IsoDate, asOf: IsoDate): IsoDate[] => {
  const { ended } = indicator;
  const beats = beatsAfter(yearOf(from) - 1, yearOf(asOf), rhythmOf(indicator));
  const days = beats.map((beat) => daysAfter(lastDayAt(beat), 1));
  return ended === null ? days : [...days, ended];
};

export type TurningSpan = { set: IsoDate; asOf: IsoDate };

/** Days after that on which the targets were set and by `asOf`, on which a word may change. */
export function turningDays(indicators: readonly Indicator[], { set, asOf }: TurningSpan): IsoDate[] {
  const all = indicators.flatMap((each) => [
    ...daysOfFigures(each),
    ...daysOfTargets(each),
    ...daysOfCalendar(each, set, asOf),
  ]);
  return [...new Set(all)].filter((day) => day > set && day <= asOf).sort();
}

/** Dated by a month or a year that is not over: it is known, but no day can be named on which it became so. */
export const isUndated = ({ known, published }: Figure): boolean => known !== undefined && known < lastDayOf(published);

/** Days on which something was reported, or withdrawn, of a series. */
function datesOf(figures: readonly Figure[]): IsoDate[] {
  const dated = figures.filter((figure) => !isUndated(figure));
  return [...dated.map(knownOn), ...figures.flatMap(({ withdrawn }) => withdrawn?.date ?? [])];
}

type Told = Pick<Content, 'plan' | 'indicators'>;

/**
 * By indicator, the days by `asOf` on which what is told of its whole may have changed: each on which something was
 * reported, and each on which the rule may have turned a word.
 */
export function embeddedDays({ plan, indicators }: Told, asOf: IsoDate): ReadonlyMap<string, ReadonlySet<IsoDate>> {
  const span = { set: plan.document.date, asOf };
  return new Map(
    indicators.map((indicator) => {
      const parts = partsAmong(indicator, indicators);
      const undated = new Set([indicator, ...parts].flatMap(({ figures }) => figures.filter(isUndated).map(knownOn)));
      const own = [...datesOf(indicator.figures), ...daysOfTargets(indicator)];
      const turned = [...turningDays([indicator], span), ...turningDays(parts, span)].filter(
        (day) => !undated.has(day) || own.includes(day),
      );
      return [indicator.id, new Set([...own, ...turned].filter((day) => day <= asOf))];
    }),
  );
}

/** Every day by `asOf` on which something may have changed, of the whole or of a part of a series. */
export function changingDays(content: Told, asOf: IsoDate): IsoDate[] {
  const ofMembers = content.indicators.flatMap(({ breakdowns }) =>
    breakdowns.flatMap(({ series }) => series.flatMap(({ figures }) => datesOf(figures))),
  );
  const days = [...embeddedDays(content, asOf).values()].flatMap((each) => [...each]);
  return [...new Set([...days, ...ofMembers.filter((day) => day <= asOf)])].sort();
}
