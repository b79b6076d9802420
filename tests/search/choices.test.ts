/** The names that the quote check of a long plan offers for what was typed. */
import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../src/client/quote-choice.ts';

const ALL = [
  { code: 'NQ-1', name: 'Thu ngân sách', also: 'NQ-1 Budget revenue' },
  { code: 'NQ-2', name: 'Nước sạch', also: 'NQ-2 Clean water' },
  { code: 'NQ-12', name: 'Nước hợp vệ sinh', also: 'NQ-12 Hygienic water' },
];
const codesFor = (typed: string) => choicesFor(typed, ALL).map(({ code }) => code);

describe('names to choose from', () => {
  it.each([
    ['', ['NQ-1', 'NQ-2', 'NQ-12']],
    ['nuoc', ['NQ-2', 'NQ-12']],
    ['nuoc hop', ['NQ-12']],
    ['sach', ['NQ-1', 'NQ-2']],
    ['sạch', ['NQ-2']],
    ['water', ['NQ-2', 'NQ-12']],
    ['nq-2', ['NQ-2']],
    ['forest', []],
  ])('for "%s": %j', (typed, codes) => {
    expect(codesFor(typed)).toEqual(codes);
  });
});
