/**
 * Reads what was typed or linked into "check a quote". Nothing is stored here: where digits can be read in two ways, both
 * are looked up.
 */

import { type Rhythm, YEARLY } from '../domain/rhythm.ts';
import type { Decimal } from '../domain/types.ts';
import { readAmount } from './amount.ts';
import { formsOf, readPeriodWords } from './period-words.ts';

const two = (digits = ''): string => digits.padStart(2, '0');

const DAYS: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
  [/^(\d{4}-\d{2}-\d{2})$/, ([date = '']) => date],
  [/^(\d{1,2})\/(\d{4})$/, ([m, y]) => `${y}-${two(m)}`],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([d, m, y]) => `${y}-${two(m)}-${two(d)}`],
];

/**
 * The period as the data spell it, or null.
 *
 * @param rhythm of the series, by which fiscal years are told
 */
export function readQuotedPeriod(written: string, rhythm: Rhythm = YEARLY): string | null {
  const read = readPeriodWords(written, rhythm);
  if (read !== null) return read;
  const bare = formsOf(written).at(-1) ?? '';
  for (const [shape, spell] of DAYS) {
    const match = shape.exec(bare);
    if (match) return spell(match.slice(1));
  }
  return null;
}

/** The readings of a number in the unit of its series, or why it has none. */
export type QuotedNumber = { readings: Decimal[] } | { fault: 'unclear' | 'other-unit' };

/**
 * Every way to read the number of a text, in the unit of the series as Vietnamese spells it: "357.760" is 357760 or
 * 357.76, "940 triệu USD" is 0.94 tỷ USD.
 */
export function readQuotedNumber(written: string, unit: string): QuotedNumber {
  const reading = readAmount(written, { unit, decimals: 2, scale: [null, null], near: null });
  if (!reading.ok) return { fault: reading.fault === 'other-unit' ? 'other-unit' : 'unclear' };
  const { value, other } = reading.amount;
  return { readings: other === null ? [value] : [value, other] };
}
