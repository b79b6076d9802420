import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';

const { content, faults } = loadContent({ dir: FROZEN, asOf: AS_OF });

it('has no fault', () => {
  expect(faults).toEqual([]);
});

it.each([
  { what: 'indicators', count: 19, found: content?.indicators.length },
  { what: 'targets', count: 38, found: content?.indicators.flatMap(({ targets }) => targets).length },
  { what: 'figures', count: 92, found: content?.indicators.flatMap(({ figures }) => figures).length },
  { what: 'tasks', count: 39, found: content?.tasks.length },
  { what: 'events', count: 87, found: content?.tasks.flatMap(({ events }) => events).length },
  { what: 'agencies', count: 31, found: content?.agencies.length },
])('holds $count $what', ({ count, found }) => {
  expect(found).toBe(count);
});
