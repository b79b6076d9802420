/** One member of a dimension as a series of its own: told with its figures and nothing that is judged. */
import type { Breakdown, Indicator, Member, MemberSeries, Text } from '../content/schema.ts';
import { languagesOf } from '../text/locale.ts';

/** The series of a member of any dimension that the indicator is split by; null where it has none of that id. */
export const memberSeries = ({ breakdowns }: Indicator, id: string): MemberSeries | null =>
  breakdowns.flatMap(({ series }) => series).find(({ member }) => member.id === id) ?? null;

/** The dimension that a member of the indicator belongs to; an `Error` where it has no such member. */
export function breakdownWith({ id, breakdowns }: Indicator, member: Member): Breakdown {
  const found = breakdowns.find(({ series }) => series.some((each) => each.member.id === member.id));
  if (!found) throw new Error(`the indicator "${id}" is not split into "${member.id}"`);
  return found;
}

/** A series that has figures: an indicator's own, or that of one of its members as one. */
export interface OneSeries {
  indicator: Indicator;
  /** Null for the whole. */
  member: Member | null;
}

/** The series of an indicator or, with the id of a member, of that member; null where there is none. */
export function seriesIn(indicators: readonly Indicator[], id: string, member: string): OneSeries | null {
  const indicator = indicators.find((each) => each.id === id);
  if (!indicator) return null;
  if (!member) return { indicator, member: null };
  const series = memberSeries(indicator, member);
  return series && { indicator: memberIndicator(indicator, series), member: series.member };
}

/** "Household waste recycled, Scotland". */
const named = (name: Text, member: Text): Text =>
  Object.fromEntries(languagesOf(name).map((locale) => [locale, `${name[locale]}, ${member[locale]}`])) as Text;

/** The indicator with the figures of one member in place of its own, without targets: no verdict rests on a member. */
export const memberIndicator = (indicator: Indicator, { member, figures }: MemberSeries): Indicator => ({
  ...indicator,
  name: named(indicator.name, member.name),
  figures,
  context: [],
  targets: [],
  in_words: [],
  breakdowns: [],
});

/** The indicator, then the series of each of its members. */
export const allSeries = (indicator: Indicator): OneSeries[] => [
  { indicator, member: null },
  ...indicator.breakdowns
    .flatMap(({ series }) => series)
    .map((series) => ({ indicator: memberIndicator(indicator, series), member: series.member })),
];
