/** What one agency was given and how it stands: the figures it publishes, the tasks it leads and joins, what is late. */

import { isWhole } from '../content/parts.ts';
import type { Agency, Content, Figure, Indicator, TaskEvent } from '../content/schema.ts';
import { firstDayOf } from '../domain/period.ts';
import { newestOf, type Release, releaseOf } from '../domain/releases.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { IsoDate } from '../domain/types.ts';
import { predecessorsOf, successionOf, successorOf, type TakenOver } from './agencies.ts';
import { type KnownTask, knownTasks } from './tasks.ts';

export interface AgencyTask {
  known: KnownTask;
  /** The agency that the plan named, where this one took over from it; null where the plan named this one. */
  from: Agency | null;
}

export interface OwnedIndicator {
  indicator: Indicator;
  newest: Figure | null;
  release: Release;
}

export type AgencyNews =
  | { kind: 'figure'; date: string; indicator: Indicator; figure: Figure }
  | { kind: 'event'; date: string; known: KnownTask; event: TaskEvent };

export interface AgencyWork {
  agency: Agency;
  successor: Agency | null;
  predecessors: Agency[];
  leads: AgencyTask[];
  joins: AgencyTask[];
  owns: OwnedIndicator[];
  /** The newest figure it reported or the newest event of a task it leads; null without either. */
  latest: AgencyNews | null;
}

/** The latest by the first day that its date can mean; of two of one day the figure. */
function latestOf(owns: readonly OwnedIndicator[], leads: readonly AgencyTask[]): AgencyNews | null {
  const figures = owns.flatMap(({ indicator, newest }): AgencyNews[] =>
    newest ? [{ kind: 'figure', date: newest.published, indicator, figure: newest }] : [],
  );
  const events = leads.flatMap(({ known }): AgencyNews[] => {
    const event = known.state.events.at(-1);
    return event ? [{ kind: 'event', date: event.date, known, event }] : [];
  });
  const byDay = (a: AgencyNews, b: AgencyNews): number => firstDayOf(b.date).localeCompare(firstDayOf(a.date));
  return [...figures, ...events].sort(byDay)[0] ?? null;
}

export function agencyWork(content: Content, agency: Agency, asOf: IsoDate): AgencyWork {
  const predecessors = predecessorsOf(content.agencies, agency.id, asOf);
  const tasks = knownTasks(content.tasks, asOf);
  /** Of the agencies that a plan names the one that is this one today, this one itself first. */
  const among = (ids: readonly string[], now: TakenOver = {}): Agency | undefined => {
    const named = ids.filter((id) => successionOf(content.agencies, id, asOf, now).includes(agency));
    return content.agencies.find(({ id }) => id === (named.includes(agency.id) ? agency.id : named[0]));
  };
  const tasksOf = (idsOf: (known: KnownTask) => readonly string[]): AgencyTask[] =>
    tasks.flatMap((known) => {
      const named = among(idsOf(known), known.task.now);
      return named ? [{ known, from: named === agency ? null : named }] : [];
    });
  const leads = tasksOf(({ task }) => task.lead);
  const owns = content.indicators
    .filter((each) => !isWhole(each) && among([each.owner]))
    .map((indicator) => ({
      indicator,
      newest: newestOf(indicator.figures, asOf),
      release: releaseOf(indicator.figures, indicator.ended, asOf, rhythmOf(indicator)),
    }));
  return {
    agency,
    successor: successorOf(content.agencies, agency, asOf),
    predecessors,
    leads,
    // Whoever leads a task under one of its names does not join it under another.
    joins: tasksOf(({ task }) => (among(task.lead, task.now) ? [] : task.with)),
    owns,
    latest: latestOf(owns, leads),
  };
}

export const overdueOf = (tasks: readonly AgencyTask[]): AgencyTask[] =>
  tasks.filter(({ known }) => known.word === 'overdue');
