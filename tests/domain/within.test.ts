/** A range to be kept within: which of its ends is judged. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/progress.ts';
import type { ReportedFigure, Target } from '../../src/domain/types.ts';
import { facedEnd } from '../../src/domain/work.ts';
import { figure, question } from './cases.ts';

const WITHIN = { op: '>=', value: '1', far: '3' } as const satisfies Partial<Target>;
const asked = (figures: ReportedFigure[], over: Partial<Target> = WITHIN, asOf = '2024-06-01') =>
  question(figures, asOf, { target: over });
const facing = (...args: Parameters<typeof asked>) => {
  const { target, straddles } = facedEnd(asked(...args));
  return { op: target.op, value: target.value, far: target.far, straddles };
};
const near = { ...WITHIN, straddles: false };
const far = { op: '<=', value: '3', far: '1', straddles: false };
const B = figure('2020', '2');

describe('the end that is faced', () => {
  it.each<[string, ReportedFigure[], object]>([
    ['the near one while nothing is known', [], near],
    ['the near one from within', [B, figure('2023', '2')], near],
    ['the near one from below it', [B, figure('2023', '0.5')], near],
    ['the near one on the far one itself', [B, figure('2023', '3')], near],
    ['the far one from beyond it', [B, figure('2023', '3.1')], far],
    ['the far one where only the start is known, and lies beyond', [figure('2020', '5')], far],
    ['what the newest result says', [figure('2020', '5'), figure('2022', '4'), figure('2021', '2')], far],
    ['what a result says, not a forecast', [B, figure('2023', '5', { published: '2023-10' })], near],
    [
      'open where a result may lie on either side',
      [B, figure('2023', '3', { low: '2.9', high: '3.2' })],
      { ...near, straddles: true },
    ],
    ['the far one where all of a range lies beyond', [B, figure('2023', '3.2', { low: '3.1', high: '3.3' })], far],
  ])('is %s', (_, figures, expected) => {
    expect(facing(figures)).toEqual(expected);
  });

  it('of a range asked for from above is the other way round', () => {
    const over = { op: '<=', value: '3', far: '1' } as const;
    expect(facing([B, figure('2023', '0.5')], over)).toEqual({ ...near, op: '>=' });
    expect(facing([B, figure('2023', '4')], over)).toEqual(far);
  });

  it('is the target itself where there is no range', () => {
    const { target, straddles } = facedEnd(asked([B, figure('2023', '500')], { far: null }));
    expect([target.op, target.value, straddles]).toEqual(['>=', '60', false]);
  });
});

it('a result that may lie on either side of the far end has no word, and says what it rests on', () => {
  const either = figure('2023', '3', { low: '2.9', high: '3.2' });
  expect(assess(asked([B, either]))).toMatchObject({ status: 'insufficient', reason: 'range_straddles' });
  expect(assess(asked([B, figure('2023', '2')])).status).not.toBe('insufficient');
});
