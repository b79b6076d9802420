/** What an agency has to report next: figures that it publishes, tasks that it leads, and the day of the yearly report. */
import type { Indicator, Plan } from '../content/schema.ts';
import { dayIn, firstDayOf, lastDayOf, yearOf } from '../domain/period.ts';
import type { IsoDate } from '../domain/types.ts';
import type { AgencyWork } from './agency-work.ts';
import type { KnownTask } from './tasks.ts';

interface Days {
  /** First and last day on which it is due; null where no day is known. */
  from: IsoDate | null;
  to: IsoDate | null;
}

export type Owed = Days &
  (
    | { kind: 'figure'; indicator: Indicator; period: string; isLate: boolean }
    | { kind: 'task'; known: KnownTask; isLate: boolean }
    | { kind: 'report'; year: number; isLate: false }
  );

/** Words of a task that leave nothing to report. */
const SETTLED: readonly string[] = ['done', 'done-late'];

const figuresOwed = ({ owns }: AgencyWork): Owed[] =>
  owns.flatMap(({ indicator, release: { next, expected, overdue } }): Owed[] =>
    next === null
      ? []
      : [
          {
            kind: 'figure',
            from: expected && firstDayOf(expected),
            to: expected && lastDayOf(expected),
            indicator,
            period: next,
            isLate: overdue > 0,
          },
        ],
  );

const tasksOwed = ({ leads }: AgencyWork): Owed[] =>
  leads
    .filter(({ known }) => !SETTLED.includes(known.word))
    .map(({ known }): Owed => {
      const { due } = known;
      return { kind: 'task', from: due, to: due, known, isLate: known.word === 'overdue' };
    });

/** The next day on which agencies report, for those that have something to report. */
function reportOwed({ report }: Plan, asOf: IsoDate): Owed {
  const year = yearOf(asOf);
  const [day, of] =
    dayIn(year, report.due) >= asOf ? [dayIn(year, report.due), year] : [dayIn(year + 1, report.due), year + 1];
  return { kind: 'report', from: day, to: day, year: of, isLate: false };
}

/** By day, what has none last. Empty for an agency that another has taken over from, and for one that owes nothing. */
export function owedBy(work: AgencyWork, plan: Plan, asOf: IsoDate): Owed[] {
  if (work.successor) return [];
  const owed = [...figuresOwed(work), ...tasksOwed(work)];
  if (owed.length === 0) return [];
  const day = ({ to }: Owed): string => to ?? '9999';
  return [...owed, reportOwed(plan, asOf)].sort((a, b) => day(a).localeCompare(day(b)));
}
