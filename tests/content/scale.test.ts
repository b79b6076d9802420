/** A country's worth of content is checked in seconds: 2,958 figures of 646 indicators. */
import { expect, test } from 'vitest';
import { INDICATOR, planWith, SUM, textOf } from './plan.ts';
import { check } from './told.ts';

const INDICATORS = 646;
const FIGURES = 2958;

/** The small plan with so many indicators and figures more; `edition` makes each file another, for what was read is remembered. */
function manyOf(indicators: number, figures: number, edition: string) {
  const files: Record<string, string> = {};
  for (let n = 1; n <= indicators; n += 1)
    files[`indicators/series-${n}.yaml`] = textOf(INDICATOR)
      .replace('NQ7-1', `NQ8-${n}`)
      .replace('che-phu-rung', `${edition}-${n}`)
      .replace('Che phủ rừng', `Chuỗi ${n}`)
      .replace('Forest cover', `Series ${n}`);
  for (let n = 0; n < figures; n += 1) {
    const year = 2021 + (Math.floor(n / indicators) % 5);
    files[`figures/series-${(n % indicators) + 1}/${year}--${year + 1}-02-13.yaml`] = textOf(SUM)
      .replace(/^value: .*$/m, `value: ${50 + (n % 7)}.5`)
      .replace(/^(?:low|high|wording): .*\n/gm, '')
      .replace('dau-tu-2025', `${edition}-so-${n}`);
  }
  return planWith(files);
}

/** Seconds of the processor, not of the clock: other work on the machine does not count. */
function secondsOf(files: ReturnType<typeof manyOf>): number {
  const before = process.cpuUsage();
  expect(check(files).faults).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('the whole is checked in less than ten seconds, and twice the files take little more than twice the time', () => {
  const whole = manyOf(INDICATORS, FIGURES, 'whole');
  expect(whole.size - planWith().size).toBe(INDICATORS + FIGURES);
  secondsOf(manyOf(Math.ceil(INDICATORS / 8), Math.ceil(FIGURES / 8), 'first'));
  const [less, more] = [secondsOf(manyOf(INDICATORS / 2, FIGURES / 2, 'half')), secondsOf(whole)];
  expect(more).toBeLessThan(10);
  expect(more / less).toBeLessThan(4);
}, 120_000);
