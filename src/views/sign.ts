/**
 * The symbol of a word, drawn: few phones have a letter for each, and a browser that looks for one through all its
 * fonts is late with the first screen. Where only text can stand, the symbol itself stands.
 */

/** Lines in a square of ten by ten, by the symbol that they draw. */
const LINES: Readonly<Record<string, string>> = {
  '✓': 'M1 5.5l3 3 5-7',
  '✗': 'M2 2l6 6M8 2L2 8',
  '⧗': 'M2 1h6L2 9h6z',
  '⚑': 'M2 9.5v-8l6 2.5-6 2.5',
  '▲': 'M5 1.5l4 7H1z',
  '▽': 'M5 8.5l-4-7h8z',
  '◐': 'M5 1a4 4 0 1 0 0 8zM5 1a4 4 0 0 1 0 8M3 3v4',
  '↩': 'M4 1L1 4l3 3M1 4h5a2.5 2.5 0 0 1 0 5H4',
  '○': 'M5 1a4 4 0 1 0 .01 0z',
  '⊘': 'M5 1a4 4 0 1 0 .01 0zM2.2 7.8l5.6-5.6',
  '◇': 'M5 1l4 4-4 4-4-4z',
  '▷': 'M2 1l7 4-7 4z',
};

/** Lines of a symbol in a square of ten by ten, for a drawing; null where only its letter can stand. */
export const signLines = (symbol: string): string | null => LINES[symbol] ?? null;

/** HTML of a symbol, in the height of a capital and the colour of the text; hidden from who hears the word. */
export function signOf(symbol: string): string {
  const lines = signLines(symbol);
  return lines
    ? `<svg class="sign" viewBox="0 0 10 10" aria-hidden="true"><path d="${lines}"/></svg>`
    : `<span aria-hidden="true">${symbol}</span>`;
}
