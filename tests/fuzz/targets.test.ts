/**
 * A share of `npm run fuzz`, of one seed: a change is refused for what it brings, never for what chance finds in what was
 * there. By night every reader is asked other inputs for longer (nightly.yml).
 */
import { describe, expect, it } from 'vitest';
import { fuzz } from './run.ts';
import { type FuzzTarget, random } from './target.ts';
import { TARGETS } from './targets.ts';

const SEED = 644_356_662;

/**
 * Inputs to each reader: a minute of `npm test` for all of them together. Prose has the most to lose: what gets past
 * its reader runs with the rights of the build.
 */
const INPUTS: Readonly<Record<keyof typeof TARGETS, number>> = {
  prose: 9_000,
  yaml: 3_000,
  plan: 1_200,
  numbers: 100_000,
  periods: 8_000,
  report: 6_000,
  bundle: 1_200,
  csv: 20_000,
};

// Their number is what ends them, so that a run asks the same on every machine.
const SLOWEST = 300_000;

const ASKED = Object.entries(TARGETS).map(([name, target]) => [name, INPUTS[name] ?? 0, target] as const);

it.each(ASKED)(
  `%s: "npm run fuzz -- $0 --seed ${SEED} --count $1"`,
  async (_, count, target) => {
    const { tried, passed, wrong } = await fuzz(target, { seed: SEED, count, milliseconds: SLOWEST });
    expect(wrong).toEqual([]);
    // A reader without inputs is tried with nothing, and so it is where all of them are refused.
    expect([tried, tried > 0]).toEqual([count, true]);
    expect(passed * target.passOneIn).toBeGreaterThan(tried / 2);
  },
  SLOWEST,
);

describe('the runner', () => {
  const target: FuzzTarget = {
    about: 'no sevens',
    passOneIn: 1,
    make: (next) => String(Math.floor(next() * 10)),
    judge: (input) => {
      if (input === '3') throw new RangeError('three');
      return input === '7' ? { fault: 'a seven' } : Number(input) % 2 ? 'passed' : 'refused';
    },
  };
  const options = { seed: 5, count: 60, milliseconds: 10_000 };

  it('tells what is wrong with which input, and takes what is thrown for a fault', async () => {
    const { tried, passed, wrong } = await fuzz(target, options);
    expect(new Set(wrong.map(({ input, fault }) => `${input}: ${fault.split('\n')[0]}`))).toEqual(
      new Set(['7: a seven', '3: throws RangeError: three']),
    );
    expect(wrong.length + passed).toBeLessThanOrEqual(tried);
  });

  it('repeats a seed, ends after ten faults, and ends in time', async () => {
    expect(await fuzz(target, options)).toMatchObject({ tried: (await fuzz(target, options)).tried });
    const { wrong } = await fuzz({ ...target, judge: () => ({ fault: 'all' }) }, options);
    expect(wrong).toHaveLength(10);
    expect((await fuzz(target, { ...options, milliseconds: 0 })).tried).toBe(0);
  });

  it('draws numbers from 0 up to 1, others for another seed', () => {
    const [one, other] = [random(1), random(2)];
    const drawn = Array.from({ length: 1000 }, one);
    expect(drawn.every((n) => n >= 0 && n < 1)).toBe(true);
    expect(drawn.slice(0, 3)).not.toEqual([other(), other(), other()]);
  });
});
