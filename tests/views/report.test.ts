import { describe, expect, it } from 'vitest';
import { reportYears } from '../../src/content/report-years.ts';
import { reportOf } from '../../src/views/report.ts';
import { reportTables } from '../../src/views/report-tables.ts';
import { aFigure, anAgency, anEvent, anIndicator, aPlan, aTask } from './factories.ts';

const TODAY = '2026-11-22';
const agencies = [anAgency('bo-cu', 'bo-moi'), anAgency('bo-moi')];
const content = {
  plan: aPlan({ periods: [{ id: '2021-2025', baseline: 2020, end: 2025 }] }),
  indicators: [
    anIndicator([
      aFigure('2020--2021-03-01', '50'),
      aFigure('2024--2025-02-13', '57', { stage: 'preliminary' }),
      aFigure('2024--2025-11-26', '58'),
      aFigure('2025--2026-11-22', '61'),
      aFigure('2025--2026-11-23', '59'),
    ]),
  ],
  tasks: [
    aTask('1', [anEvent('2022-06--begun', 'in-progress'), anEvent('2026-01-15--done', 'done')]),
    aTask('2.1', []),
  ],
};
const on = (year: number, asOf = TODAY) => reportOf(content, year, asOf);

describe('the years that have a report', () => {
  it.each([
    ['up to today', TODAY, [2021, 2022, 2023, 2024, 2025, 2026]],
    ['before the reporting day of the first year', '2021-03-01', [2021]],
    ['before anything was known', '2021-02-28', []],
    ['on the first day of a year', '2025-01-01', [2021, 2022, 2023, 2024, 2025]],
  ])('%s', (_, asOf, years) => {
    expect(reportYears(content, asOf)).toEqual(years);
  });

  it('start after the plan was made, whatever was known before', () => {
    const late = { ...content, plan: aPlan({ document: { ...content.plan.document, date: '2024-11-25' } }) };
    expect(reportYears(late, TODAY)).toEqual([2025, 2026]);
  });
});

describe('a report speaks of', () => {
  it.each([
    [2025, TODAY, '2025-11-25', true, '2024-11-25'],
    [2026, TODAY, '2026-11-22', false, '2025-11-25'],
    [2026, '2026-11-25', '2026-11-25', true, '2025-11-25'],
    [2026, '2027-06-01', '2026-11-25', true, '2025-11-25'],
    [2021, TODAY, '2021-11-25', true, null],
  ])('%i, seen on %s: %s', (year, asOf, day, complete, previous) => {
    expect(on(year, asOf)).toMatchObject({ day, complete, previous });
  });
});

describe('a report', () => {
  const wordsOf = (year: number) =>
    on(year).periods.flatMap(({ targets }) => targets.map(({ now, changed }) => [now.assessment.status, changed]));

  it('tells each target as it was known on its day, and whether the word is another than in the report before', () => {
    expect([2021, 2024, 2025, 2026].map((year) => wordsOf(year)[0])).toEqual([
      ['not_started', false],
      ['insufficient', false],
      ['behind', true],
      ['met', true],
    ]);
  });

  it('tells each task as it was known on its day', () => {
    const told = (year: number) => on(year).tasks.map(({ now, changed }) => `${now.word}${changed ? ' changed' : ''}`);
    expect(told(2025)).toEqual(['overdue', 'overdue']);
    expect(told(2026)).toEqual(['done-late changed', 'overdue']);
  });

  it('tells the figures and events since the report before, each in one report only', () => {
    const newsOf = (year: number) => [
      ...on(year).figures.map(({ kind, figure }) => `${kind} ${figure.id}`),
      ...on(year).events.map(({ event }) => event.id),
    ];
    expect([2021, 2022, 2023, 2024, 2025, 2026].map(newsOf)).toEqual([
      ['new 2020--2021-03-01'],
      ['2022-06--begun'],
      [],
      [],
      ['new 2024--2025-02-13'],
      ['revision 2024--2025-11-26', 'new 2025--2026-11-22', '2026-01-15--done'],
    ]);
  });
});

describe('the tables of a report', () => {
  const tablesOf = (year: number, locale: 'vi' | 'en' = 'vi') => reportTables(on(year), agencies, locale);
  const printed = (rows: { text: string }[][]) => rows.map((row) => row.map(({ text }) => text));

  it('compare with the report before', () => {
    expect(printed(tablesOf(2026).targets[0]?.rows ?? [])).toEqual([
      ['NQ13-16', 'Che phủ rừng', 'ít nhất 60%', 'Năm 2025: 61%', 'Đạt', 'Tạm tính: chậm'],
    ]);
    expect(printed(tablesOf(2026).tasks.rows)).toEqual([
      [
        '1',
        'Việc 1',
        'Cơ quan bo-cu (nay là Cơ quan bo-moi)',
        '31/12/2021',
        'Xong, muộn 4 năm 1 tháng',
        'Quá hạn 3 năm 11 tháng, chưa thấy văn bản hoàn thành',
      ],
      [
        '2.1',
        'Việc 2.1',
        'Cơ quan bo-cu (nay là Cơ quan bo-moi)',
        '31/12/2021',
        'Quá hạn 4 năm 11 tháng, chưa thấy văn bản hoàn thành',
        'không đổi',
      ],
    ]);
  });

  it('have nothing to compare with in the first report, and the names of that day', () => {
    const { targets, tasks } = tablesOf(2021);
    expect(targets[0]?.columns.map(({ key }) => key)).not.toContain('verdict_before');
    expect(printed(tasks.rows)[0]).toEqual(['1', 'Việc 1', 'Cơ quan bo-cu', '31/12/2021', 'Không rõ']);
  });

  it('hold values rather than print in their data', () => {
    const { keys, rows } = tablesOf(2026, 'en').tasks.data;
    const first = Object.fromEntries(keys.map((key, at) => [key, rows[0]?.[at]]));
    expect(first).toMatchObject({
      deadline: '2021-12-31',
      status: 'done',
      late: 'true',
      months_late_least: 49,
      months_late_most: 49,
    });
    const figures = tablesOf(2026, 'en').figures.data;
    expect(figures.rows[0]?.slice(0, 6)).toEqual(['2025-11-26', 'Forest cover', '2024', 58, 'official', 57]);
  });

  it('are as wide as the page', () => {
    for (const year of [2021, 2026])
      for (const table of [
        tablesOf(year).tasks,
        tablesOf(year).figures,
        tablesOf(year).events,
        ...tablesOf(year).targets,
      ])
        expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });
});
