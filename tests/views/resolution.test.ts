import { describe, expect, it } from 'vitest';
import { periodHeadings } from '../../src/views/period-headings.ts';
import { compareTargets, targetPlace, targetRows } from '../../src/views/resolution.ts';
import { anIndicator, aPlan, aTarget } from './factories.ts';

const later = (value: string, override = {}) =>
  aTarget({ period: '2026-2030', value, baselineYear: 2025, end: 2030, ...override });

describe('the targets of two periods', () => {
  it.each([
    ['higher', '54', '54.5', { kind: 'difference', by: '0.5', sign: 1 }],
    ['lower', '11', '9.2', { kind: 'difference', by: '1.8', sign: -1 }],
    ['the same', '54', '54.0', { kind: 'difference', by: '0', sign: 0 }],
    ['told exactly', '0.1', '0.3', { kind: 'difference', by: '0.2', sign: 1 }],
  ])('%s', (_, first, second, comparison) => {
    expect(compareTargets([aTarget({ value: first }), later(second)])).toEqual(comparison);
  });

  it('do not compare in two units, nor alone', () => {
    expect(compareTargets([aTarget(), later('100', { unit: { vi: '%', en: '%' } })])).toEqual({ kind: 'units' });
    expect(compareTargets([aTarget()])).toEqual({ kind: 'none' });
    expect(compareTargets([])).toEqual({ kind: 'none' });
  });

  it('stand in the columns of their periods', () => {
    const { periods } = aPlan({
      periods: [
        { id: '2021-2025', baseline: 2020, end: 2025 },
        { id: '2026-2030', baseline: 2025, end: 2030 },
      ],
    });
    const only = anIndicator([], { targets: [later('60')] });
    const [row] = targetRows([only], periods);
    expect(row?.targets.map((targets) => targets.map(({ end }) => end))).toEqual([[], [2030]]);
  });

  it('have permanent places', () => {
    const [first, second] = [aTarget(), aTarget({ period: 'late-2025', baselineYear: 2023 })];
    const ambition = aTarget({ id: 'ambition', value: '70' });
    const indicator = anIndicator([], { targets: [first, second, ambition, later('60')] });
    expect(indicator.targets.map((target) => targetPlace(indicator, target))).toEqual([
      'nq13-16-2025',
      'nq13-16-2025-late-2025',
      'nq13-16-2025-2021-2025-ambition',
      'nq13-16-2030',
    ]);
  });
});

describe('the headings of the periods', () => {
  const headings = (periods: { baseline: number; end: number }[]) => [
    periodHeadings(periods, 'en'),
    periodHeadings(periods, 'vi'),
  ];

  it('are their ends', () => {
    expect(
      headings([
        { baseline: 2020, end: 2025 },
        { baseline: 2025, end: 2030 },
      ]),
    ).toEqual([
      ['2025', '2030'],
      ['2025', '2030'],
    ]);
  });

  it('are whole periods where two end together, and there alone', () => {
    expect(
      headings([
        { baseline: 2020, end: 2025 },
        { baseline: 2023, end: 2030 },
        { baseline: 2025, end: 2030 },
      ]),
    ).toEqual([
      ['2025', '2024–2030', '2026–2030'],
      ['2025', '2024–2030', '2026–2030'],
    ]);
    expect(
      headings([
        { baseline: 2023.75, end: 2030 },
        { baseline: 2029, end: 2030 },
      ]),
    ).toEqual([
      ['October 2024–December 2030', '2030'],
      ['tháng 10/2024–tháng 12/2030', '2030'],
    ]);
  });
});
