/** The word that was probably meant. */
import { fold } from '../languages/fold.ts';
import { SYNONYMS } from './synonyms.ts';

/** Letters only, lower case, without accents: "Giá trị" and "gia_tri" are one. */
export const lettersOnly = (word: string): string => fold(word.normalize('NFKC')).replace(/[^\p{L}\p{N}<>=≥≤]/gu, '');

/** Number of letters to add, drop, change or swap. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The known word nearest to what was written, or null where none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const letters = lettersOnly(written.slice(0, 100));
  const synonym = SYNONYMS.find(([word, means]) => lettersOnly(word) === letters && known.includes(means));
  if (synonym) return synonym[1];
  const ranked = known
    .map((word) => ({ word, far: distance(letters, lettersOnly(word)) }))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
  const [best] = ranked;
  return best && best.far <= Math.max(1, Math.floor(letters.length / 3)) && letters.length > 1 ? best.word : null;
}
