/** Generated inputs through one target. */
import { type FuzzTarget, random } from './target.ts';

export interface FuzzResult {
  tried: number;
  passed: number;
  /** The first ten inputs of which something is wrong. */
  wrong: { input: string; fault: string }[];
}

/** Stops after so many inputs or so many milliseconds, whichever comes first. The same seed gives the same inputs. */
export async function fuzz(
  { make, judge }: FuzzTarget,
  options: { seed: number; count: number; milliseconds: number },
): Promise<FuzzResult> {
  const next = random(options.seed);
  const end = performance.now() + options.milliseconds;
  const result: FuzzResult = { tried: 0, passed: 0, wrong: [] };
  while (result.tried < options.count && performance.now() < end && result.wrong.length < 10) {
    const input = make(next);
    result.tried += 1;
    const outcome = await judged(judge, input);
    if (outcome === 'passed') result.passed += 1;
    else if (outcome !== 'refused') result.wrong.push({ input, fault: outcome.fault });
  }
  return result;
}

/** A reader that throws is wrong, whatever it was given. */
async function judged(judge: FuzzTarget['judge'], input: string): Promise<Awaited<ReturnType<FuzzTarget['judge']>>> {
  try {
    return await judge(input);
  } catch (error) {
    return { fault: `throws ${error instanceof Error ? (error.stack ?? error.message) : error}` };
  }
}
