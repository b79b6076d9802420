/** Text as the search compares it: words in small letters, with their marks and without. */
import { fold } from '../languages/fold.ts';

/** Letters and digits in a row; a mark of its own (NFD) belongs to its letter. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;

/** Its words, in small letters and with their marks (NFC). */
export const wordsIn = (text: string): string[] => text.normalize('NFC').toLowerCase().split(BETWEEN).filter(Boolean);

/** True where somebody typed marks: then they are meant. */
export const hasMarks = (words: readonly string[]): boolean => words.some((word) => fold(word) !== word);

/** Words with spaces around them, so that a phrase is found only from the beginning of a word on. */
export const spacedLine = (words: readonly string[]): string => ` ${words.join(' ')} `;
