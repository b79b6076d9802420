/** What comes with a change, and what becomes of published events. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import type { Content } from '../../src/content/schema.ts';
import { eventTurn, newEvents, newIndicators } from '../../src/review/arrivals.ts';
import { EVENT, planWith, TASK, textOf } from '../content/plan.ts';
import { check } from '../content/told.ts';

const contentOf = (files: Files): Content => check(files).content ?? expect.fail('the plan has faults');
const plan = contentOf(planWith());

it('an indicator comes with a change where its name was not there', () => {
  const without = { ...plan, indicators: plan.indicators.filter(({ id }) => id !== 'forest-cover') };
  expect(newIndicators(without, plan).map(({ id }) => id)).toEqual(['forest-cover']);
  expect(newIndicators(plan, without)).toEqual([]);
});

describe('an event comes with a change', () => {
  const told = {
    task: '2.1',
    path: EVENT,
    what: { vi: 'Ban hành quyết định', en: 'Decision issued' },
    date: '2023-02-27',
    status: 'done',
    source: {
      title: 'Quyết định 153',
      publisher: 'Báo Sông Mai',
      url: 'https://example.vn/qd153',
      published: '2023-02-28',
    },
  };

  it('where its task had none of its name, with all that is told of it', () => {
    expect(newEvents(contentOf(planWith({ [EVENT]: null })), plan)).toEqual([told]);
    expect(newEvents(plan, plan)).toEqual([]);
  });

  it('where its task comes with it', () => {
    expect(newEvents(contentOf(planWith({ [EVENT]: null, [TASK]: null })), plan)).toEqual([told]);
  });

  it('where only another task has one of its name', () => {
    const second = plan.tasks.map((task) => ({ ...task, id: '2.2' }));
    expect(newEvents(plan, { ...plan, tasks: [...plan.tasks, ...second] }).map(({ task }) => task)).toEqual(['2.2']);
  });
});

describe('an event that was published', () => {
  const edited = contentOf(planWith({ [EVENT]: textOf(EVENT).replace('done', 'in-progress') }));

  it('is told as it was and as it is', () => {
    const turn = eventTurn({ code: 'edited', path: EVENT, line: 2 }, plan, edited);
    expect(turn).toMatchObject({ code: 'edited', path: EVENT, line: 2, task: '2.1' });
    expect([turn.before?.status, turn.after?.status]).toEqual(['done', 'in-progress']);
  });

  it('is told under its new name', () => {
    const to = EVENT.replace('27', '26');
    const moved = contentOf(planWith({ [EVENT]: null, [to]: textOf(EVENT) }));
    const turn = eventTurn({ code: 'renamed', path: EVENT, line: 1, to }, plan, moved);
    expect([turn.before?.date, turn.after?.date]).toEqual(['2023-02-27', '2023-02-26']);
  });

  it('says nothing more once it is gone, whatever the content still has', () => {
    expect(eventTurn({ code: 'removed', path: EVENT, line: 1 }, plan, plan).after).toBeNull();
  });

  it('is nobody knows what where the content cannot be read', () => {
    expect(eventTurn({ code: 'edited', path: EVENT, line: 1 }, null, null)).toMatchObject({
      before: null,
      after: null,
    });
  });

  it.each([
    `${EVENT}.orig`,
    EVENT.replace('.yaml', 'xyaml'),
    EVENT.replace('2.1/', '2.1/x/'),
    `x/${EVENT}`,
    'events/2.1',
    EVENT.replace('2.1', '2.2'),
    EVENT.replace('153', '154'),
  ])('is not taken for one that is only called alike: %s', (path) => {
    expect(eventTurn({ code: 'edited', path, line: 1 }, plan, plan)).toMatchObject({ before: null, after: null });
  });
});
