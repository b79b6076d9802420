/** Which years have a report, and the day of which each speaks. */
import { knownOn } from '../domain/figures.ts';
import { dayIn, yearOf } from '../domain/period.ts';
import { heardOn } from '../domain/tasks.ts';
import { shift, yearAt } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Content } from './schema.ts';

type Source = Pick<Content, 'plan' | 'indicators' | 'tasks'>;

/** The day of a year by which agencies report. */
export const reportingDay = ({ plan }: Source, year: number): IsoDate => dayIn(year, plan.report.due);

/** The reporting day of a year, or that of the build where it is still to come. */
export const reportDayOf = (content: Source, year: number, asOf: IsoDate): IsoDate => {
  const due = reportingDay(content, year);
  return due < asOf ? due : asOf;
};

const knowsAnything = ({ indicators, tasks }: Source, day: IsoDate): boolean =>
  indicators.some(({ figures }) => figures.some((figure) => knownOn(figure) <= day)) ||
  tasks.some(({ events }) => events.some((event) => heardOn(event) <= day));

/** The years that have a report, from the first after the plan was made in which anything was known, up to that of `asOf`. */
export function reportYears(content: Source, asOf: IsoDate): number[] {
  const { document, periods } = content.plan;
  const start = Math.min(...periods.map(({ baseline }) => yearAt(shift(baseline, 12))));
  const first = Math.max(yearOf(document.date), start);
  const years = Array.from({ length: Math.max(0, yearOf(asOf) - first + 1) }, (_, i) => first + i);
  return years.filter((year) => {
    const day = reportDayOf(content, year, asOf);
    return day > document.date && knowsAnything(content, day);
  });
}
