/** What many pages ask for is made once, and once more where what it is made of is another. */
import { describe, expect, it } from 'vitest';
import { oncePerSite } from '../../src/site/once-per-site.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { aFigure, anIndicator } from '../views/factories.ts';

describe('what is made of a site', () => {
  it('is made once for each site', () => {
    let times = 0;
    const counted = oncePerSite(({ asOf }: { asOf: string }) => {
      times += 1;
      return { asOf };
    });
    const [first, second] = [{ asOf: '2025-01-01' }, { asOf: '2026-01-01' }];
    expect(counted(first)).toBe(counted(first));
    expect(counted(second)).toEqual(second);
    expect(times).toBe(2);
  });
});

describe('the words on an indicator', () => {
  const figures = [aFigure('2022--2023-03', '53.60'), aFigure('2024--2025-02', '54.1')];

  it('are found once for a day, and anew for another day', () => {
    const indicator = anIndicator(figures);
    const then = assessIndicator(indicator, '2024-06-01');
    expect(assessIndicator(indicator, '2024-06-01')).toBe(then);
    expect(assessIndicator(indicator, '2025-06-01')).not.toEqual(then);
  });

  it('are found anew for an indicator with other figures under the same id', () => {
    const [before, after] = [anIndicator(figures.slice(0, 1)), anIndicator(figures)];
    const words = assessIndicator(before, '2025-06-01');
    expect(assessIndicator(after, '2025-06-01')).not.toEqual(words);
  });
});
