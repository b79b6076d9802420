/** What is known exactly, and what is not, told of the plan as it is. */
import { expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { agenciesOf, knownTasks, taskCounts } from '../../src/views/tasks.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';

const content = loadOrThrow({ dir: FROZEN, asOf: AS_OF });
const indicatorOf = (id: string) => {
  const found = content.indicators.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const tasks = knownTasks(content.tasks, AS_OF);
const wordOf = (id: string) => tasks.find(({ task }) => task.id === id)?.word;

it('no figure is official without a numbered document', () => {
  const official = content.indicators.flatMap(({ figures }) => figures).filter(({ stage }) => stage === 'official');
  expect(official.map(({ source }) => source.document)).toEqual(['790/QĐ-UBND', '854/QĐ-UBND']);
});

it('two results for the budget of 2024 stand side by side', () => {
  const best = reportsByPeriod(indicatorOf('budget-revenue'), AS_OF).find(({ period }) => period === '2024')?.best;
  expect([best?.figure.value, best?.differs.map(({ value }) => value)]).toEqual(['56284', ['56735']]);
});

it('a sum and its rounding are no contradiction', () => {
  const best = reportsByPeriod(indicatorOf('total-investment'), AS_OF).find(
    ({ period }) => period === '2021-2023',
  )?.best;
  expect(best?.differs).toEqual([]);
});

it.each([
  ['2.1', 'done-late'],
  ['2.2', 'issued'],
  ['2.3', 'issued'],
  ['3.1', 'issued'],
  ['4.3b', 'issued'],
  ['8.1', 'issued'],
  ['3.4', 'overdue'],
  ['9.1', 'silent'],
  ['10.1', 'in-progress'],
])('task %s is %s', (id, word) => {
  expect(wordOf(id)).toBe(word);
});

it('no task is called late for what was not seen', () => {
  const late = tasks.filter(({ state }) => state.late === true);
  expect(late.every(({ state }) => state.done !== null || state.issued !== null)).toBe(true);
  expect(taskCounts(content.tasks, AS_OF).map(({ word }) => word)).not.toContain('unknown');
});

it('a task passes to its own successor: vocational training to education', () => {
  const task = content.tasks.find(({ id }) => id === '6.2');
  const ids = task && agenciesOf(task, content.agencies, AS_OF).map(({ id }) => id);
  expect(ids).toContain('bo-giao-duc-va-dao-tao');
  expect(ids).not.toContain('bo-noi-vu');
});

it('nothing is known before it can have been: a figure published "2025" not before its last day', () => {
  const { figures } = indicatorOf('trained-labour');
  expect(figures.find(({ id }) => id === '2025--2025')?.known).toBe('2025-12-31');
  const [target] = assessIndicator(indicatorOf('trained-labour'), '2025-12-30');
  expect(target?.assessment.baseline).toBeNull();
});
