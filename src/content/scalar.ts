/** Writing a value back into a YAML text. */
import type { Spot } from './yaml.ts';

const NEEDS_QUOTES = /^[\s!&*?|>@`%"'#,[\]{}=<]|^-(?!\d)|: |:$| #|^$|\s$/;

/** The value as it should stand in place of another, in quotes where the old one was or the new one must be. */
export function asScalar(text: string, spot: Spot, value: string): string {
  const old = text.slice(spot.value.from, spot.value.to);
  const isUnsafe = NEEDS_QUOTES.test(value) || (spot.flow && /[,[\]{}]/.test(value));
  const written = /^["']/.test(old) || isUnsafe ? quoted(value) : value;
  const space = old === '' && text[spot.value.from - 1] === ':' ? ' ' : '';
  return `${space}${written}${old.endsWith('\n') ? '\n' : ''}`;
}

/** A double-quoted YAML scalar on one line. */
export const quoted = (value: string): string =>
  `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;
