import { describe, expect, it } from 'vitest';
import { type TaskStatus, taskStateOf, taskWordOf } from '../../src/domain/tasks.ts';

type Event = [date: string, status: TaskStatus | null];
const at = (events: Event[], due: string | null, asOf = '2026-11-22') =>
  taskStateOf(
    events.map(([date, status]) => ({ date, status })),
    due,
    asOf,
  );
const months = (least: number, most = least) => ({ least, most });

describe('the state of a task', () => {
  it.each<[string, Event[], string | null, ReturnType<typeof months> | null, boolean | null, string]>([
    ['done before its deadline', [['2021-05-01', 'done']], '2021-12-31', months(0), false, 'done'],
    ['done on the last day', [['2021-12-31', 'done']], '2021-12-31', months(0), false, 'done'],
    ['done in the fourteenth month after', [['2023-02-27', 'done']], '2021-12-31', months(14), true, 'done-late'],
    ['done in a known month', [['2023-02', 'done']], '2021-12-31', months(14), true, 'done-late'],
    ['done in a known year', [['2023', 'done']], '2021-12-31', months(13, 24), true, 'done-late'],
    ['done in the deadline’s own month', [['2021-12', 'done']], '2021-12-31', months(0), false, 'done'],
    ['done in the deadline’s own year', [['2021', 'done']], '2021-06-30', months(0, 6), null, 'done'],
    ['done in a month that holds the deadline', [['2021-11', 'done']], '2021-11-25', months(0, 1), null, 'done'],
    ['done this year, known only by it', [['2026', 'done']], '2025-12-31', months(1, 11), true, 'done-late'],
    ['done without a deadline', [['2023', 'done']], null, null, null, 'done'],
    ['issued in time', [['2021-10-11', 'issued']], '2021-12-31', months(0), false, 'issued'],
    ['issued late', [['2024-01-16', 'issued']], '2021-09-30', months(28), true, 'issued'],
    ['issued on a date too coarse to tell', [['2021', 'issued']], '2021-06-30', months(0, 6), null, 'issued'],
    [
      'issued twice, from the first',
      [
        ['2021-10', 'issued'],
        ['2022-01', 'issued'],
      ],
      '2021-12-31',
      months(0),
      false,
      'issued',
    ],
    [
      'issued, then done',
      [
        ['2021-10', 'issued'],
        ['2022-01-31', 'done'],
      ],
      '2021-12-31',
      months(1),
      true,
      'done-late',
    ],
    ['past its deadline and open', [['2023', 'in-progress']], '2021-12-31', months(59), null, 'overdue'],
    ['past its deadline and not started', [['2023', 'not-started']], '2025-12-31', months(11), null, 'overdue'],
    ['open on its last day', [['2025', 'in-progress']], '2026-11-22', months(0), false, 'in-progress'],
    ['open before its deadline', [['2025', 'in-progress']], '2030-12-31', months(0), false, 'in-progress'],
    ['news of 24 months ago', [['2024-11-22', 'in-progress']], null, null, null, 'in-progress'],
    ['news older than 24 months', [['2024-11-21', 'in-progress']], null, null, null, 'silent'],
    [
      'news of a month that may be as young as 24 months',
      [['2024-11', 'in-progress']],
      null,
      null,
      null,
      'in-progress',
    ],
    ['old news, not yet due', [['2023', 'in-progress']], '2030-12-31', months(0), false, 'silent'],
    ['old news past its deadline', [['2023', 'in-progress']], '2025-12-31', months(11), null, 'overdue'],
    [
      'related news after the last of its own',
      [
        ['2023', 'in-progress'],
        ['2026-10', null],
      ],
      null,
      null,
      null,
      'silent',
    ],
    ['nothing but related news', [['2026-10', null]], '2021-12-31', months(59), null, 'overdue'],
    ['not started before its deadline', [['2023', 'not-started']], '2030-12-31', months(0), false, 'not-started'],
    ['open without a deadline', [['2025-06', 'in-progress']], null, null, null, 'in-progress'],
    ['without any event', [], '2021-12-31', months(59), null, 'overdue'],
    ['without any event, not yet due', [], '2030-12-31', months(0), false, 'unknown'],
    ['whose last event leaves it unknown', [['2023', 'unknown']], '2021-12-31', months(59), null, 'overdue'],
    ['unknown, without a deadline', [['2023', 'unknown']], null, null, null, 'unknown'],
  ])('%s', (_, events, due, late, isLate, word) => {
    const state = at(events, due);
    expect({ months: state.months, late: state.late, word: taskWordOf(state) }).toEqual({
      months: late,
      late: isLate,
      word,
    });
  });

  const story: Event[] = [
    ['2021', 'in-progress'],
    ['2022-06', 'done'],
    ['2024-03-01', 'in-progress'],
    ['2025-01-10', 'done'],
    ['2025-09', 'done'],
  ];
  it.each([
    ['2020-12-31', 'unknown', null, 0],
    ['2021-01-01', 'in-progress', null, 1],
    ['2022-05-31', 'in-progress', null, 1],
    ['2022-06-01', 'done', '2022-06', 2],
    ['2024-02-29', 'done', '2022-06', 2],
    ['2024-03-01', 'in-progress', null, 3],
    ['2025-12-31', 'done', '2025-01-10', 5],
  ])('on %s is %s', (asOf, status, done, known) => {
    const state = at(story, '2021-12-31', asOf);
    expect({ status: state.status, done: state.done, known: state.events.length }).toEqual({ status, done, known });
  });

  it('reopened work counts from its second end, not its first', () => {
    expect(at(story, '2021-12-31').months).toEqual(months(37));
  });

  it('an event dated by its month counts from the last day of it, or from the day of the build', () => {
    const event = { date: '2025-06', known: '2025-06-30', status: 'done' as const };
    expect(taskStateOf([event], null, '2025-06-29').status).toBe('unknown');
    expect(taskStateOf([event], null, '2025-06-30').status).toBe('done');
  });

  it('tells its last own news, how old that is, and since when it is issued', () => {
    const events: Event[] = [
      ['2025-01', 'in-progress'],
      ['2025-09-15', 'issued'],
      ['2026-02', 'issued'],
      ['2026-10', null],
    ];
    expect(at(events, null)).toMatchObject({ news: '2026-02', newsAge: 9, issued: '2025-09-15', done: null });
    expect(at([], null)).toMatchObject({ news: null, newsAge: null, issued: null });
  });
});
