/** A range that is aimed at: its nearer end is judged, the other one is shown. */
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf } from '../../src/views/bar.ts';
import { printerOf } from '../../src/views/print.ts';
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
