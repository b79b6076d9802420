/** The stage of a figure as people write it, in Vietnamese or English, with or without its marks. */
import { latin } from '../content/guess.ts';
import { STAGES, type Stage } from '../domain/types.ts';

const WORDS: Readonly<Record<Stage, readonly string[]>> = {
  estimate: ['estimate', 'estimated', 'uoc', 'uoc tinh', 'uoc dat', 'uoc thuc hien', 'so uoc', 'du uoc'],
  preliminary: ['preliminary', 'so bo', 'so so bo'],
  official: ['official', 'final', 'chinh thuc', 'so chinh thuc'],
};

/** The stage that was meant, or null. */
export function readStage(written: string): Stage | null {
  const plain = latin(written.normalize('NFC').trim().toLowerCase()).replace(/\s+/g, ' ');
  return STAGES.find((stage) => WORDS[stage].includes(plain)) ?? null;
}
