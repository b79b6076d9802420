/** A range that is aimed at: its nearer end is judged, the other one is shown. */
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf } from '../../src/views/bar.ts';
import { layoutOf } from '../../src/views/bar-layout.ts';
import { chartOf } from '../../src/views/chart.ts';
import { chartLabels } from '../../src/views/chart-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { workingsText } from '../../src/views/workings.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const DAY = '2026-03-01';
const judged = (value: string, target: Parameters<typeof aTarget>[0]) => {
  const figures = [aFigure('2020--2021-02', '5'), aFigure('2025--2026-02', value)];
  const indicator = anIndicator(figures, { decimals: 1, targets: [aTarget(target)] });
  const [assessed] = assessIndicator(indicator, DAY);
  return { indicator, assessed: assessed ?? expect.fail('no target') };
};
const AT_LEAST = { op: '>=', value: '6.5', other_end: '7' } as const;
const AT_MOST = { op: '<=', value: '4', other_end: '3' } as const;

describe('a range', () => {
  test.each([
    ['6.4', AT_LEAST, 'missed'],
    ['6.5', AT_LEAST, 'met'],
    ['6.8', AT_LEAST, 'met'],
    ['7.5', AT_LEAST, 'met'],
    ['4.1', AT_MOST, 'missed'],
    ['4', AT_MOST, 'met'],
    ['2.9', AT_MOST, 'met'],
  ] as const)('with a result of %s for %o is %s', (value, target, status) => {
    expect(judged(value, target).assessed.assessment.status).toBe(status);
  });

  test('is printed with both ends, the judged one first', () => {
    const { indicator, assessed } = judged('6.8', AT_LEAST);
    expect(printerOf(indicator, 'vi').target(assessed.target)).toBe('ít nhất 6,5% (6,5–7%)');
    expect(printerOf(indicator, 'en').target(judged('4', AT_MOST).assessed.target)).toBe('at most 4% (3–4%)');
    expect(assessed.sentence.en).toBe(
      'In 2025: 6.8%; the target is at least 6.5% (6.5–7%): exceeded by 0.3 percentage points.',
    );
  });

  test('is marked at the end that is judged', () => {
    const { indicator, assessed } = judged('6.8', AT_LEAST);
    const [row] = barOf(indicator, [assessed], DAY, 'en').rows;
    expect(row?.marks.map(({ label }) => label)).toEqual(['2025: at least 6.5% (6.5–7%)']);
  });
});

describe('within a range', () => {
  const WITHIN = { op: '>=', value: '1', other_end: '3', range: 'within' } as const;
  const turned = { op: '<=', value: '3', other_end: '1', range: 'within' } as const;
  const from = (
    start: string,
    figures: [string, string][],
    target: Parameters<typeof aTarget>[0] = WITHIN,
    day = DAY,
  ) => {
    const known = [aFigure('2020--2021-02', start), ...figures.map(([id, value]) => aFigure(id, value))];
    const [assessed] = assessIndicator(anIndicator(known, { decimals: 1, targets: [aTarget(target)] }), day);
    return assessed ?? expect.fail('no target');
  };

  test.each([
    ['0.9', 'missed'],
    ['1', 'met'],
    ['2', 'met'],
    ['3', 'met'],
    ['3.1', 'missed'],
  ])('a result of %s is %s, whichever end the plan names first', (value, status) => {
    for (const target of [WITHIN, turned])
      expect(from('5', [['2025--2026-02', value]], target).assessment.status).toBe(status);
  });

  test.each([
    ['comes down to it in time', '5', '3.8', 'on_track'],
    ['comes down too slowly', '5', '4.1', 'behind'],
    ['comes up to it in time', '0', '0.7', 'on_track'],
    ['is in it', '5', '2', 'reached_early'],
    ['has gone past it', '0', '4', 'wrong_way'],
  ])('a level that %s is told so on the way', (_, start, value, status) => {
    expect(from(start, [['2023--2024-02', value]], WITHIN, '2024-06-01').assessment.status).toBe(status);
  });

  test('a rounded number that may lie on either side of the far end tells nothing', () => {
    const rounded = { ...aFigure('2025--2026-02', '3'), low: '2.9', high: '3.1' };
    const known = [aFigure('2020--2021-02', '5'), rounded];
    const [assessed] = assessIndicator(anIndicator(known, { targets: [aTarget(WITHIN)] }), DAY);
    expect(assessed?.assessment).toMatchObject({ status: 'insufficient', reason: 'range_straddles' });
  });

  test('its sentences speak of the range and of nothing exceeded', () => {
    expect(from('5', [['2025--2026-02', '2']]).sentence).toEqual({
      vi: 'Năm 2025: 2%; mục tiêu trong khoảng 1–3%.',
      en: 'In 2025: 2%; the target is within 1–3%.',
    });
    expect(from('5', [['2025--2026-02', '3.5']]).sentence.en).toBe(
      'In 2025: 3.5%; the target is within 1–3%: still too high by 0.5 percentage points.',
    );
    expect(from('5', [['2025--2026-02', '0.5']]).sentence.en).toBe(
      'In 2025: 0.5%; the target is within 1–3%: short by 0.5 percentage points.',
    );
  });
});

describe('a picture of a range to end within', () => {
  // As a stranger found it: 5.6 lies below the range, 7.4 above it.
  const drawn = (value: string) => {
    const target = aTarget({ op: '>=', value: '6.5', other_end: '7', range: 'within' });
    const figures = [aFigure('2020--2021-02', '5.6'), aFigure('2023--2024-02', value)];
    const indicator = anIndicator(figures, { decimals: 1, targets: [target] });
    const day = '2024-06-01';
    const assessed = assessIndicator(indicator, day);
    const chart = chartOf(indicator, assessed, reportsByPeriod(indicator, day), day);
    return { indicator, assessed, chart, bar: barOf(indicator, assessed, day, 'en') };
  };

  test('has a flag at each end, and the good side of each is towards the other', () => {
    const { bar, chart } = drawn('7.4');
    const flags = layoutOf(bar, 'row', 400).shapes.flatMap((shape) => (shape.kind === 'flag' ? [shape] : []));
    expect(flags.map(({ at, good }) => [Math.round(at), good])).toEqual([
      [76, 'left'],
      [50, 'right'],
    ]);
    expect(bar.rows[0]?.marks.map(({ label }) => label)).toEqual(['2025: within 6.5–7%']);
    expect(chart.marks.map(({ value, op }) => [value, op])).toEqual([
      [7, '<='],
      [6.5, '>='],
    ]);
  });

  test('has an even path only where the rule gives one: none for what has gone past the range', () => {
    expect(drawn('7.4').chart.roads).toEqual([]);
    expect(drawn('5.8').chart.roads[0]?.points.map(({ value }) => value)).toEqual(
      [5.6, 5.78, 5.96, 6.14, 6.32, 6.5].map((value) => expect.closeTo(value)),
    );
  });

  test('is labelled once, with both ends', () => {
    const { indicator, chart } = drawn('7.4');
    const labels = chartLabels(indicator, chart, printerOf(indicator, 'en'), 'en').filter(
      ({ role }) => role === 'mark',
    );
    expect(labels.map(({ text }) => text)).toHaveLength(1);
    expect(labels[0]?.text).toMatch(/^(within 6\.5–7%|6\.5–7)$/);
  });

  test('is worked out against both ends', () => {
    const { indicator, assessed } = drawn('7.4');
    const { steps } = workingsText(indicator, assessed[0] ?? expect.fail('no target'), 'en');
    expect(steps.find(({ label }) => label === 'Comparison')?.text).toBe('7.4% is above 7%; 7.4% is not below 6.5%');
  });
});
