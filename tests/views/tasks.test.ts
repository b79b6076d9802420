import { describe, expect, it } from 'vitest';
import { agencyOf, predecessorsOf, successionOf } from '../../src/views/agencies.ts';
import { agenciesOf, groupTasks, knownTask, knownTasks, taskCounts, timelineOf } from '../../src/views/tasks.ts';
import { anAgency, anEvent, aTask } from './factories.ts';

const TODAY = '2026-11-22';
const agencies = [anAgency('bo-cu', 'bo-moi'), anAgency('bo-khac', 'bo-moi'), anAgency('bo-moi'), anAgency('tinh')];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('tasks', () => {
  const tasks = [
    aTask('1', [anEvent('2021-06-01--issued', 'done')]),
    aTask('2.1', [anEvent('2023-02-27--approved', 'done')]),
    aTask('2.2', [anEvent('2023--begun', 'in-progress')]),
    aTask('2.10', []),
    aTask('3.1', [anEvent('2022-02--begun', 'in-progress')]),
  ];

  it('are counted by word, words that none has left out', () => {
    expect(taskCounts(tasks, TODAY)).toEqual([
      { word: 'done', count: 1 },
      { word: 'done-late', count: 1 },
      { word: 'overdue', count: 3 },
    ]);
  });

  it('are counted as known on the day', () => {
    expect(taskCounts(tasks, '2021-05-31')).toEqual([{ word: 'unknown', count: 5 }]);
  });

  it('stand in the groups of the plan, in its order', () => {
    const groups = groupTasks(knownTasks(tasks.toReversed(), TODAY));
    expect(groups.map(({ number, members }) => [number, members.map(({ task }) => task.id)])).toEqual([
      [1, ['1']],
      [2, ['2.10', '2.2', '2.1']],
      [3, ['3.1']],
    ]);
  });

  it('belong to the agencies named and to those that took over', () => {
    const task = aTask('1', [], { lead: ['bo-cu'], with: ['tinh', 'bo-khac'] });
    expect(ids(agenciesOf(task, agencies, TODAY))).toEqual(['bo-cu', 'bo-moi', 'tinh', 'bo-khac']);
    expect(ids(agenciesOf(task, agencies, '2025-02-28'))).toEqual(['bo-cu', 'tinh', 'bo-khac']);
  });
});

describe('a timeline', () => {
  const told = (events: Parameters<typeof aTask>[1], asOf = TODAY) =>
    timelineOf(knownTask(aTask('1', events), asOf)).map((entry) =>
      entry.kind === 'deadline' ? 'deadline' : `${entry.event.date}${entry.turn ? ` ${entry.event.status}` : ''}`,
    );

  it('puts the deadline before what happened after it, and tells the status where it turns', () => {
    const events = [
      anEvent('2021-10--begun', 'in-progress'),
      anEvent('2021-12-31--reviewed', 'in-progress'),
      anEvent('2022-01-01--done', 'done'),
    ];
    expect(told(events)).toEqual(['2021-10 in-progress', '2021-12-31', 'deadline', '2022-01-01 done']);
  });

  it('ends with a deadline that nothing has followed', () => {
    expect(told([anEvent('2021--begun', 'in-progress')])).toEqual(['2021 in-progress', 'deadline']);
    expect(told([])).toEqual(['deadline']);
  });

  it('holds only what is known on the day', () => {
    const events = [anEvent('2021-10--begun', 'in-progress'), anEvent('2023-01-01--done', 'done')];
    expect(told(events, '2022-12-31')).toEqual(['2021-10 in-progress', 'deadline']);
  });
});

describe('an agency', () => {
  it('leads to whoever took over from it by the day', () => {
    expect(ids(successionOf(agencies, 'bo-cu', '2025-03-01'))).toEqual(['bo-cu', 'bo-moi']);
    expect(ids(successionOf(agencies, 'bo-cu', '2025-02-28'))).toEqual(['bo-cu']);
    expect(ids(successionOf(agencies, 'tinh', TODAY))).toEqual(['tinh']);
  });

  it('knows everyone it took over from, also by way of another', () => {
    const chain = [...agencies, anAgency('bo-xua', 'bo-cu')];
    expect(ids(predecessorsOf(chain, 'bo-moi', TODAY))).toEqual(['bo-cu', 'bo-khac', 'bo-xua']);
    expect(ids(predecessorsOf(chain, 'bo-moi', '2025-02-28'))).toEqual([]);
  });

  it('that takes over from itself by a circle ends the line', () => {
    const circle = [anAgency('a', 'b'), anAgency('b', 'a')];
    expect(ids(successionOf(circle, 'a', TODAY))).toEqual(['a', 'b']);
  });

  it('that the content does not have is an error', () => {
    expect(() => agencyOf(agencies, 'bo-la')).toThrow('unknown agency: "bo-la"');
  });
});
