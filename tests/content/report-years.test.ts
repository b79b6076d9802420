/** Which years have a report, and of which day each speaks. */
import { describe, expect, it } from 'vitest';
import { reportDayOf, reportingDay, reportYears } from '../../src/content/report-years.ts';
import type { Content, Figure, Plan, TaskEvent } from '../../src/content/schema.ts';
import { aFigure, anEvent, anIndicator, aPlan, aTask } from '../views/factories.ts';

/** Due on 25 November, set on 3 February 2021. */
const told = (figures: Figure[], events: TaskEvent[] = [], plan: Partial<Plan> = {}): Content => ({
  plan: aPlan(plan),
  indicators: [anIndicator([], { id: 'silent', code: 'NQ13-1' }), anIndicator(figures)],
  tasks: [aTask('1.1'), aTask('2.1', events)],
  agencies: [],
});
const on = (day: string): Figure => aFigure(`2020--${day}`, '50');
const years = (content: Content, asOf = '2024-06-01'): number[] => reportYears(content, asOf);

describe('the day that a report speaks of', () => {
  it('is that by which agencies report, the last of February where a year has no 29th', () => {
    expect(reportingDay(told([]), 2024)).toBe('2024-11-25');
    expect(reportingDay(told([], [], { report: { due: '02-29' } }), 2023)).toBe('2023-02-28');
  });

  it('is that of the build where the reporting day is still to come', () => {
    expect(reportDayOf(told([]), 2024, '2024-06-01')).toBe('2024-06-01');
    expect(reportDayOf(told([]), 2024, '2024-12-01')).toBe('2024-11-25');
  });
});

describe('years that have a report', () => {
  it('go from the first in which a figure was known to that of today', () => {
    expect(years(told([on('2022-11-25'), on('2024-01-01')]))).toEqual([2022, 2023, 2024]);
    expect(years(told([on('2022-11-26')]))).toEqual([2023, 2024]);
  });

  it('go from the first in which something was heard of a task, where no figure is older', () => {
    expect(years(told([], [anEvent('2022-11-25--begun', 'in-progress'), anEvent('2024-01-01--done', 'done')]))).toEqual(
      [2022, 2023, 2024],
    );
    expect(years(told([], [anEvent('2022-11-26--begun', 'in-progress')]))).toEqual([2023, 2024]);
  });

  it('are none before the document, whatever was known before it, nor one on the very day of the document', () => {
    expect(years(told([on('2020-01-01')]))).toEqual([2021, 2022, 2023, 2024]);
    const { document } = aPlan();
    const late = { document: { ...document, date: '2022-11-25' } };
    expect(years(told([on('2020-01-01')], [], late))).toEqual([2023, 2024]);
    expect(years(told([on('2020-01-01')], [], { document: { ...document, date: '2022-11-24' } }))).toEqual([
      2022, 2023, 2024,
    ]);
  });

  it('are none before the first year of the first period, though the document be older', () => {
    const periods = [
      { id: '2026-2030', baseline: 2025, end: 2030 },
      { id: '2023-2025', baseline: 2022, end: 2025 },
    ];
    expect(years(told([on('2020-01-01')], [], { periods }))).toEqual([2023, 2024]);
  });

  it('are none where nothing is known, and none before the plan begins', () => {
    expect(years(told([]))).toEqual([]);
    expect(years(told([on('2018-01-01')]), '2018-06-01')).toEqual([]);
  });
});
