/** Words that no language has, the same for the same seed: names and titles that compress no better than people's. */

import { random } from '../../tests/fuzz/target.ts';

const SYLLABLES = {
  vi: {
    onsets: ['b', 'c', 'ch', 'đ', 'g', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 's', 't', 'th', 'tr', 'v', 'x'],
    rimes: [
      'ai',
      'án',
      'ạch',
      'âu',
      'ấp',
      'ệ',
      'iến',
      'ình',
      'oa',
      'ồng',
      'ộ',
      'ơi',
      'ụ',
      'ưng',
      'ước',
      'yên',
      'ăm',
      'ế',
    ],
    /** Each syllable is a word. */
    perWord: 1,
  },
  en: {
    onsets: ['b', 'cl', 'd', 'fr', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'w'],
    rimes: ['al', 'and', 'ea', 'el', 'er', 'ine', 'ing', 'is', 'on', 'or', 'oun', 'u', 'ure', 'y'],
    perWord: 2,
  },
};

/** Words of a language in a row: at least `letters` letters, fewer than twenty more. */
export function invented(language: string, letters: number, seed: number): string {
  const draw = random(seed);
  const { onsets, rimes, perWord } = SYLLABLES[language === 'vi' ? 'vi' : 'en'];
  const one = (among: readonly string[]): string => among[Math.floor(draw() * among.length)] ?? '';
  const word = (): string => Array.from({ length: perWord }, () => one(onsets) + one(rimes)).join('');
  let told = word();
  while (told.length < letters) told += ` ${word()}`;
  return told;
}

/** With a capital at its head, as names have. */
export const inventedName = (language: string, letters: number, seed: number): string => {
  const told = invented(language, letters, seed);
  return told.charAt(0).toUpperCase() + told.slice(1);
};
