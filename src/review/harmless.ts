/**
 * Text of others for a comment on the repository host: it is read, never run. Nothing in it may become a link, a
 * picture, a heading, a mention of a person or of an issue, or hide what it is.
 */
import { visible } from '../content/visible.ts';

/** Letters, digits and the punctuation of plain sentences: nothing that Markdown or the host gives a meaning. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,.;:()%–—/+“”"'’−…?=→-]*$/u;
/** What the host would turn into a link or a picture without any mark around it. */
const TURNED: readonly RegExp[] = [/www\./i, /:\/\//, /:[\w+-]+:/, /\bGH-\d/i, /\b[\da-f]{7,40}\b/i, /\bmailto\b/i];

const onOneLine = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());

/** Cut to `limit` characters, whole ones. */
export const cutTo = (text: string, limit: number): string => {
  const characters = [...text];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
};

/** Text between backticks, more of them than the text has in a row. In a table a stroke ends the cell, even in code. */
function asCode(text: string, isInTable = true): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${isInTable ? text.replace(/\|/g, '\\|') : text}${space}${fence}`;
}

function harmlessLine(text: string, limit: number, isInTable: boolean): string {
  const line = cutTo(onOneLine(text), limit);
  if (line === '') return '—';
  return PLAIN.test(line) && !TURNED.some((pattern) => pattern.test(line)) ? line : asCode(line, isInTable);
}

/** One line that stays text anywhere in a comment, in a table too. What is not a plain sentence is set as code. */
export const harmless = (text: string, limit = 300): string => harmlessLine(text, limit, true);

/** The same for a place outside of tables, where a stroke needs no mark in front of it. */
export const harmlessOutside = (text: string, limit = 300): string => harmlessLine(text, limit, false);

/** The same, always as code: file names and numbers of commits. */
export const harmlessCode = (text: string, limit = 300): string => asCode(cutTo(onOneLine(text), limit) || '—');

/** Lines of a block of code that no text inside can end. */
export function harmlessBlock(lines: readonly string[]): string {
  const text = lines.map((line) => visible(line)).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
