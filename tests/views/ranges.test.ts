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
