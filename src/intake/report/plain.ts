/** One spelling for text that people spell in several ways; every character keeps its place. */

/** Old and new placement of tone marks, and "tỉ" beside "tỷ": two letters for two letters. */
const SPELLINGS: Readonly<Record<string, string>> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  oẻ: 'ỏe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỵ: 'ụy',
};
/** "quý" is spelled in one way only. */
const PAIR = new RegExp(`(?<!q)(?:${Object.keys(SPELLINGS).join('|')})(?![\\p{L}])`, 'gu');

/** Composed letters and plain spaces; the places of what is read from it are places in this text. */
export const composed = (text: string): string => text.normalize('NFC').replace(/[\s\u200b-\u200f\ufeff\u00ad]/g, ' ');

/** Lower case and one spelling, as long as the text that `composed` gives. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(PAIR, (pair) => SPELLINGS[pair] ?? pair)
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
    .replace(/[‐‑−–—]/g, '-');
