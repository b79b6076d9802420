import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/schema.ts';
import { agencyWork } from '../../src/views/agency-work.ts';
import { byYear, type CalendarEntry, calendarOf } from '../../src/views/calendar.ts';
import { aFigure, anAgency, anEvent, anIndicator, aPlan, aTask } from './factories.ts';

const TODAY = '2026-11-22';
const content: Content = {
  plan: aPlan(),
  agencies: [anAgency('bo-cu', 'bo-moi'), anAgency('bo-moi'), anAgency('so')],
  indicators: [anIndicator([aFigure('2023--2024-03-26', '53'), aFigure('2024--2025-03', '54')])],
  tasks: [
    aTask('1', [anEvent('2021-06-01--issued', 'done')], { deadline: { text: { vi: '', en: '' }, end: null } }),
    aTask('2.1', [anEvent('2023-02-27--approved', 'done')], { with: ['so'] }),
    aTask('2.2', [anEvent('2023--begun', 'in-progress')]),
    aTask('3.1', [], { lead: ['so'], with: ['bo-cu'] }),
  ],
};
const told = (entry: CalendarEntry): string =>
  ({
    report: () => 'report',
    period: () => 'period',
    figure: () => 'figure',
    tasks: () => (entry.kind === 'tasks' ? entry.tasks.map(({ task }) => task.id).join(' ') : ''),
  })[entry.kind]();

describe('the calendar', () => {
  const days = calendarOf(content, TODAY).map((entry) => `${entry.from} ${entry.to.slice(5)} ${told(entry)}`);

  it('holds reporting days, deadlines, ends of periods and the months of figures, by day', () => {
    expect(days).toEqual([
      '2021-11-25 11-25 report',
      '2021-12-31 12-31 2.1 2.2 3.1',
      '2022-11-25 11-25 report',
      '2023-11-25 11-25 report',
      '2024-11-25 11-25 report',
      '2025-11-25 11-25 report',
      '2025-12-31 12-31 period',
      '2026-03-01 03-31 figure',
    ]);
  });

  it('asks for no report before the plan was made', () => {
    const late = { ...content, plan: aPlan({ document: { ...content.plan.document, date: '2023-11-25' } }) };
    expect(calendarOf(late, TODAY).filter(({ kind }) => kind === 'report')).toHaveLength(2);
  });

  it('stands by year', () => {
    expect(byYear(calendarOf(content, TODAY)).map(({ year, entries }) => [year, entries.length])).toEqual([
      [2021, 2],
      [2022, 1],
      [2023, 1],
      [2024, 1],
      [2025, 2],
      [2026, 1],
    ]);
  });
});

describe('the work of an agency', () => {
  const workOf = (id: string, asOf = TODAY) => {
    const agency = content.agencies.find((each) => each.id === id);
    if (!agency) throw new RangeError(id);
    const { leads, joins, owns, latest, successor, predecessors } = agencyWork(content, agency, asOf);
    return {
      leads: leads.map(({ known, from }) => `${known.task.id}${from ? ` from ${from.id}` : ''}`),
      joins: joins.map(({ known, from }) => `${known.task.id}${from ? ` from ${from.id}` : ''}`),
      owns: owns.map(({ indicator }) => indicator.id),
      latest: latest && `${latest.kind} ${latest.date}`,
      successor: successor?.id ?? null,
      predecessors: predecessors.map((each) => each.id),
    };
  };

  it('is that of the agency it took over from, too', () => {
    expect(workOf('bo-moi')).toEqual({
      leads: ['1 from bo-cu', '2.1 from bo-cu', '2.2 from bo-cu'],
      joins: ['3.1 from bo-cu'],
      owns: [],
      latest: 'event 2023-02-27',
      successor: null,
      predecessors: ['bo-cu'],
    });
  });

  it('is its own alone before it took over', () => {
    expect(workOf('bo-moi', '2025-02-28')).toMatchObject({ leads: [], joins: [], predecessors: [], latest: null });
    expect(workOf('bo-cu', '2025-02-28')).toMatchObject({ leads: ['1', '2.1', '2.2'], successor: null });
  });

  it('includes the figures it publishes, of which the newest counts as news', () => {
    expect(workOf('so')).toMatchObject({
      leads: ['3.1'],
      joins: ['2.1'],
      owns: ['forest-cover'],
      latest: 'figure 2025-03',
    });
  });
});
