import { describe, expect, it } from 'vitest';
import { type TaskStatus, taskStateOf, taskWordOf } from '../../src/domain/tasks.ts';

type Event = [date: string, status: TaskStatus];
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
    ['open and overdue', [['2023', 'in-progress']], '2021-12-31', months(59), true, 'overdue'],
    ['not started and overdue', [['2023', 'not-started']], '2025-12-31', months(11), true, 'overdue'],
    ['open on its last day', [['2023', 'in-progress']], '2026-11-22', months(0), false, 'in-progress'],
    ['open before its deadline', [['2023', 'in-progress']], '2030-12-31', months(0), false, 'in-progress'],
    ['not started before its deadline', [['2023', 'not-started']], '2030-12-31', months(0), false, 'not-started'],
    ['open without a deadline', [['2023', 'in-progress']], null, null, null, 'in-progress'],
    ['without any event', [], '2021-12-31', months(59), null, 'unknown'],
    ['without any event, not yet due', [], '2030-12-31', months(0), false, 'unknown'],
    ['whose last event leaves it unknown', [['2023', 'unknown']], '2021-12-31', months(59), null, 'unknown'],
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
});
