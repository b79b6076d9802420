import { expect, it } from 'vitest';
import { contradictionsOf } from '../../src/domain/contradictions.ts';
import type { ReportedFigure } from '../../src/domain/types.ts';
import { figure } from './cases.ts';

const used = (value: string, over: Partial<ReportedFigure> = {}) =>
  figure('2024', value, { stage: 'preliminary', published: '2025-02', ...over });
const other = (value: string, over: Partial<ReportedFigure> = {}) =>
  figure('2024', value, { id: 'other', stage: 'preliminary', published: '2025-01-10', ...over });

it.each<[string, ReportedFigure, ReportedFigure, boolean]>([
  ['two totals', used('56284'), other('56735'), true],
  ['the same number', used('56284'), other('56284'), false],
  ['a number and its rounding', used('56284'), other('56000'), false],
  ['a number and another one rounded', used('56284'), other('57000'), true],
  ['digits after the dot, rounded', used('12.51'), other('12.5'), false],
  ['digits after the dot that differ', used('12.51'), other('12.4'), true],
  ['zeros after the dot are digits', used('53.6'), other('53.70'), true],
  [
    'an admissible range that holds the other',
    used('409300'),
    other('409000', { low: '409000', high: '410000' }),
    false,
  ],
  ['an admissible range beside it', used('409300'), other('408000', { low: '408000', high: '409000' }), true],
  ['a weaker stage', used('56284'), other('54341', { stage: 'estimate' }), false],
  ['a forecast', used('56284'), other('54341', { published: '2024-12' }), false],
  ['another period', used('56284'), other('51173', { period: '2023' }), false],
  ['one withdrawn', used('56284'), other('56735', { withdrawn: { date: '2025-03-01' } }), false],
  ['one not yet known', used('56284'), other('56735', { published: '2026-12' }), false],
  ['numbers below zero', used('-3'), other('-4'), true],
  ['two digits after the dot that differ in the second', used('12.51'), other('12.53'), true],
  ['nothing, twice', used('0'), other('0'), false],
  ['the low end of a range', used('409100'), other('409500', { low: '409000', high: '410000' }), false],
  ['the high end of a range', used('409900'), other('409500', { low: '409000', high: '410000' }), false],
  ['a range that only touches', used('56284'), other('56288', { low: '56284.5', high: '56290' }), true],
  ['a range that only touches from below', used('56284'), other('56280', { low: '56279', high: '56283.5' }), true],
])('%s', (_, inUse, second, differs) => {
  expect(contradictionsOf(inUse, [inUse, second], '2026-11-22').length).toBe(differs ? 1 : 0);
});

it('a figure never contradicts itself, however narrow its range', () => {
  const exactly = used('5', { low: '5', high: '5' });
  expect(contradictionsOf(exactly, [exactly], '2026-11-22')).toEqual([]);
});
