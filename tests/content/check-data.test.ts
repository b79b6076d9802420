/** What a check is asked for decides what it refuses: the files of one indicator, a whole plan, a site that goes on line. */
import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkData } from '../../src/content/check-data.ts';
import type { Files } from '../../src/content/files.ts';
import { FIGURE, INDICATOR, planted, planWith, SUM, SUM_INDICATOR, TODAY, textOf } from './plan.ts';
import { partOf } from './plants.ts';

const checked = (files: Files, options: Partial<CheckOptions> = {}) =>
  checkData(files, { asOf: TODAY, today: TODAY, ...options });
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('the files of one indicator', () => {
  /** Without the other indicator: a period that only that one has a target for has none here. */
  const alone = planWith({
    [SUM_INDICATOR]: null,
    [SUM]: null,
    [INDICATOR]: textOf(INDICATOR).replace(/ {2}- .*2026-2030.*\n/, ''),
  });
  const part = planWith({ [INDICATOR]: partOf('NQ7-9') });

  it('are not refused for what another indicator may bring: a use of a period, the whole of a part', () => {
    expect([codes(checked(alone).faults), codes(checked(part).faults)]).toEqual([['period-unused'], ['whole-unknown']]);
    for (const files of [alone, part]) {
      const { faults, content } = checked(files, { part: true });
      expect([faults, content?.indicators.some(({ id }) => id === 'forest-cover')]).toEqual([[], true]);
    }
  });

  it('are refused for every fault of their own', () => {
    expect(codes(checked(planted(FIGURE, '53.75', '153.75'), { part: true }).faults)).toEqual(['outside-scale']);
  });
});

describe('a site that nobody answers for', () => {
  const nobody = planWith({ 'plan.yaml': textOf('plan.yaml').replace('so-lieu@song-mai.vn', 'so-lieu@example.vn') });

  it('may be built, with a warning, and is refused where it is to go on line', () => {
    const [built, published] = [checked(nobody), checked(nobody, { publish: true })];
    expect([codes(built.faults), codes(built.warnings)]).toEqual([[], ['contact-placeholder']]);
    expect([codes(published.faults), codes(published.warnings)]).toEqual([['contact-placeholder'], []]);
    expect([built.content === null, published.content]).toEqual([false, null]);
  });
});
