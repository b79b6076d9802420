/** Folds text for searching: small letters without marks, so that "che phu rung" finds "che phủ rừng". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // NFD leaves đ whole: it is a letter of its own, not a d with a mark.
    .replaceAll('đ', 'd');

/** How well a text answers a query: 2 with its very marks, 1 without marks, 0 not at all. All words must be there. */
export function matchOf(query: string, text: string): 0 | 1 | 2 {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const exact = text.normalize('NFC').toLowerCase();
  if (words.every((word) => exact.includes(word))) return 2;
  const folded = fold(text);
  return words.every((word) => folded.includes(fold(word))) ? 1 : 0;
}

/**
 * The same for a list: whoever types marks means them, so that where one text has the very marks, those that only have
 * the letters fall out. `ranks` are those of {@link matchOf}.
 */
export const meantOf = (query: string, ranks: readonly (0 | 1 | 2)[]): (0 | 1 | 2)[] => {
  const isMarked = fold(query) !== query.normalize('NFC').toLowerCase();
  return isMarked && ranks.includes(2) ? ranks.map((rank) => (rank === 2 ? 2 : 0)) : [...ranks];
};
