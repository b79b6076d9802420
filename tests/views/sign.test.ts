import { expect, it } from 'vitest';
import { TASK_WORD_TEXTS } from '../../src/text/tasks.ts';
import { WORDS } from '../../src/text/words.ts';
import { signOf } from '../../src/views/sign.ts';

/** What every font has. */
const LETTERS = ['?', '…'];

it('draws each symbol of a word that not every font has, each in its own way', () => {
  const symbols = new Set([...Object.values(WORDS), ...Object.values(TASK_WORD_TEXTS)].map(({ symbol }) => symbol));
  const signs = [...symbols].map(signOf);
  expect([...symbols].filter((symbol) => signOf(symbol).includes(symbol))).toEqual(LETTERS);
  expect(new Set(signs).size).toBe(symbols.size);
  expect(signs.filter((sign) => !sign.includes('aria-hidden="true"'))).toEqual([]);
});
