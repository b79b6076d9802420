/**
 * Reads what was typed or linked into "check a quote". Nothing is stored here: where digits can be read in two ways, both
 * are looked up.
 */

import type { Decimal } from '../domain/types.ts';
import { readAmount } from './amount.ts';

const two = (digits = ''): string => digits.padStart(2, '0');

const SHAPES: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
  [/^(\d{4})$/, ([y = '']) => y],
  [/^(\d{4})-(\d{4})$/, ([a, b]) => `${a}-${b}`],
  [/^(\d{4})-m([1-9]|1[0-2])$/, ([y, m]) => `${y}-M${m}`],
  [/^(\d{4})-(q[1-4]|s[12]|(?:0[1-9]|1[0-2])-p[1-9]\d{0,2}m)$/, ([y, part = '']) => `${y}-${part.toUpperCase()}`],
  [/^([1-9]|1[0-2]) (?:tháng|months) (?:đầu )?(?:năm |of )?(\d{4})$/, ([m, y]) => `${y}-M${m}`],
  [/^(\d{4}-\d{2}(?:-\d{2})?)$/, ([date = '']) => date],
  [/^(\d{1,2})\/(\d{4})$/, ([m, y]) => `${y}-${two(m)}`],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([d, m, y]) => `${y}-${two(m)}-${two(d)}`],
];

/** The period as the data spell it, or null. */
export function readQuotedPeriod(written: string): string | null {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:năm|giai đoạn|tháng|ngày|year) (?=\d)/, '');
  for (const [shape, spell] of SHAPES) {
    const match = shape.exec(text);
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
