/**
 * Reads what was typed or linked into "check a quote". Far smaller than the reader of the form for officials, since
 * nothing is stored: where digits can be read in two ways, both are looked up.
 */
import type { Decimal } from '../domain/types.ts';

const two = (digits = ''): string => digits.padStart(2, '0');

const SHAPES: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
  [/^(\d{4})$/, ([y = '']) => y],
  [/^(\d{4})-(\d{4})$/, ([a, b]) => `${a}-${b}`],
  [/^(\d{4})-m([1-9]|1[0-2])$/, ([y, m]) => `${y}-M${m}`],
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

/** Every way to read the first number of a text: "8,36", "357.760" (357760 or 357.76), "1.234,5", "hơn 7,3 tỷ USD". */
export function readQuotedNumber(written: string): Decimal[] {
  const [digits] = /[-−]?\d[\d.,]*/.exec(written.replace(/(\d)[\u00a0\u202f ](?=\d{3}\b)/g, '$1')) ?? [];
  if (!digits) return [];
  const text = digits.replace('−', '-').replace(/[.,]+$/, '');
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(text);
  const asFraction = /^-?\d+(?:[.,]\d+)?$/.test(text) ? [text.replace(',', '.')] : [];
  if (!grouped) return asFraction;
  const plain = text.replaceAll(grouped[1] ?? '', '').replace(',', '.');
  return [plain, ...asFraction];
}
