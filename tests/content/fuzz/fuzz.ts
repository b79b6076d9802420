/** Generated documents through the check and, where it accepts them, through the build. */
import { documentOf, random } from './documents.ts';
import { isAccepted, wrongWith } from './oracle.ts';

export interface FuzzResult {
  tried: number;
  accepted: number;
  /** Accepted documents that fail to build or that run something, the first ten. */
  wrong: { text: string; fault: string }[];
}

/** Stops after `count` documents or after so many milliseconds, whichever comes first. */
export async function fuzz(options: { seed: number; count: number; milliseconds: number }): Promise<FuzzResult> {
  const next = random(options.seed);
  const end = performance.now() + options.milliseconds;
  const result: FuzzResult = { tried: 0, accepted: 0, wrong: [] };
  while (result.tried < options.count && performance.now() < end && result.wrong.length < 10) {
    const text = documentOf(next);
    result.tried += 1;
    if (!isAccepted(text)) continue;
    result.accepted += 1;
    const fault = await wrongWith(text);
    if (fault !== null) result.wrong.push({ text, fault });
  }
  return result;
}
