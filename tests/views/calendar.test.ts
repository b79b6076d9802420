import { describe, expect, it } from 'vitest';
import type { Content, Figure, Indicator } from '../../src/content/schema.ts';
import { rhythmOf, YEARLY } from '../../src/domain/rhythm.ts';
import type { Locale } from '../../src/text/locale.ts';
import { agencyWork } from '../../src/views/agency-work.ts';
import { byYear, type CalendarEntry, calendarOf, expectedFigures } from '../../src/views/calendar.ts';
import { usualNote, usualWords } from '../../src/views/calendar-words.ts';
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

describe('the usual time of a figure', () => {
  const fiscal = { reporting_year_start_day: '07-01' };
  const quarters = [
    ['2024-Q2', '2024-08-20'],
    ['2025-Q2', '2025-08-20'],
    ['2025-Q3', '2025-11-20'],
    ['2025-Q4', '2026-02-20'],
    ['2026-Q2', '2026-08-20'],
    ['2026-Q3', '2026-11-20'],
  ].map(([period, day]) => aFigure(`${period}--${day}`, '3'));
  const told = (figures: Figure[], override: Partial<Indicator>, locale: Locale): string => {
    const [expected] = expectedFigures([anIndicator(figures, override)], TODAY);
    return expected ? usualWords(expected.release, rhythmOf(expected.indicator), locale) : '';
  };
  const years = [aFigure('2024-07-P12M--2025-09-01', '53'), aFigure('2025-07-P12M--2026-09-01', '54')];

  it.each<[string, Figure[], Partial<Indicator>, string, string]>([
    [
      'of calendar years is told by its month',
      [aFigure('2023--2024-03-26', '53'), aFigure('2024--2025-03', '54')],
      {},
      'March of the next year, years known: 2',
      'tháng 3 năm sau, dựa trên 2 năm',
    ],
    [
      'of fiscal years by the time since their end',
      years,
      fiscal,
      'about 2 months after the period ends, results known: 2',
      'khoảng 2 tháng sau khi hết kỳ, dựa trên 2 kết quả',
    ],
    [
      'of quarters likewise, each counted by itself',
      quarters,
      { frequency: 'Q' },
      'about 2 months after the period ends, results known: 6',
      'khoảng 2 tháng sau khi hết kỳ, dựa trên 6 kết quả',
    ],
    [
      'of less than a month and a half in weeks',
      [aFigure('2026-01--2026-02-14', '3'), aFigure('2026-02--2026-03-14', '3')],
      { frequency: 'M' },
      'about 2 weeks after the period ends, results known: 2',
      'khoảng 2 tuần sau khi hết kỳ, dựa trên 2 kết quả',
    ],
    [
      'of a day after is a week',
      [aFigure('2026-01--2026-02-01', '3')],
      { frequency: 'M' },
      'about 1 week after the period ends, results known: 1',
      'khoảng 1 tuần sau khi hết kỳ, dựa trên 1 kết quả',
    ],
    [
      'of 45 days is not one month',
      [aFigure('2026-04--2026-06-14', '3')],
      { frequency: 'M' },
      'about 6 weeks after the period ends, results known: 1',
      'khoảng 6 tuần sau khi hết kỳ, dựa trên 1 kết quả',
    ],
    ['is not known without results', [], fiscal, 'not known', 'chưa rõ'],
  ])('%s', (_, figures, override, en, vi) => {
    expect([told(figures, override, 'en'), told(figures, override, 'vi')]).toEqual([en, vi]);
  });

  it('is worked out from years only where all series are of calendar years', () => {
    const fiscalYears = rhythmOf({ frequency: 'A', window: null, reporting_year_start_day: '07-01' });
    expect(usualNote([YEARLY], 'en')).toContain('at least two earlier years');
    expect(usualNote([YEARLY, fiscalYears], 'en')).toContain('at least two earlier results');
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
