import { expect, it } from 'vitest';
import { hasPage } from '../../src/addresses/navigation.ts';

it('there is a page of prose where the content brings it, and a list of tasks where the plan has some', () => {
  const bare = { pages: new Set<string>(), content: { tasks: [] } };
  const full = { pages: new Set(['method']), content: { tasks: ['1.1'] } };
  expect(['front', 'tasks', 'method'].map((route) => hasPage(route as 'front', bare))).toEqual([true, false, false]);
  expect(['front', 'tasks', 'method'].map((route) => hasPage(route as 'front', full))).toEqual([true, true, true]);
});
