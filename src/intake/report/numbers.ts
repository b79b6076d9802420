/** Numbers as they stand in a sentence, with their unit: ranges, parts of a whole, "57 nghìn 560 tỷ". */
import { readUnit } from '../unit.ts';
import type { NumberChunk } from './chunk.ts';

const DIGITS = '\\d+(?:[.,]\\d+)*(?: \\d{3}(?![\\d.]))*(?:,\\d+)?';
const UNIT = '(?:\\s*(?:%|phần trăm|tỷ đồng|tỷ usd|triệu usd|nghìn tỷ đồng|nghìn tỷ|tỷ|usd))?';
const POWER = '(?:nghìn|ngàn|tỷ|triệu)';

const FRACTION = /\d+(?:[.,]\d+)*\/\d+(?:[.,]\d+)*(?![\d/])/uy;
const RANGE = new RegExp(`(?:từ )?(${DIGITS})${UNIT}\\s*(?:-|đến|tới)\\s*(${DIGITS})(?![\\d/])`, 'uy');
const COMPOUND = new RegExp(`\\d{1,3}(?:\\.\\d{3})* ${POWER} \\d{1,3}(?= ${POWER})`, 'uy');
const PLAIN = new RegExp(`(?:[-−](?=\\d))?${DIGITS}(?!\\d)`, 'uy');
/** How long a unit can be. */
const LONGEST_UNIT = 40;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** The number that begins at a place of a plain text, with its unit, or null. */
export function numberAt(text: string, from: number): NumberChunk | null {
  if (/[\p{L}\d]/u.test(text[from - 1] ?? '')) return null;
  for (const [pattern, form] of [
    [RANGE, 'range'],
    [FRACTION, 'fraction'],
    [COMPOUND, 'compound'],
    [PLAIN, 'plain'],
  ] as const) {
    const match = at(pattern, text, from);
    if (!match) continue;
    const end = from + match[0].length;
    const unit = readUnit(text.slice(end, end + LONGEST_UNIT));
    const to = end + (unit?.length ?? 0);
    return {
      kind: 'number',
      from,
      to,
      digits: match[0].replace(/\/.*/, ''),
      form,
      unit: unit?.unit ?? null,
      isYearly: /^\s*\/\s*năm/.test(text.slice(to, to + 8)),
    };
  }
  return null;
}
