/** Characters that come into a text by an escape and could not stand in it as themselves. */

/** Control, format, private and unassigned characters, halves of pairs, separators, blank letters; line ends and tabs too. */
const NOBODY_SEES = String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC`;
const UNSEEN = new RegExp(`[${NOBODY_SEES}\\uFFFD]`, 'u');

/** Runs of them in a text, but for line ends and tabs. */
export const UNSEEN_RUNS = new RegExp(`(?:(?![\\n\\t])[${NOBODY_SEES}])+`, 'gu');

/** The first unseen character of a text as `U+202E`, or null; line ends and tabs are seen. */
export const unseenIn = (text: string): string | null => {
  const [run] = text.match(UNSEEN_RUNS) ?? [];
  return run === undefined ? null : codePoint(run);
};
const ODD_SPACE = /[^\S ]/u;

/** The first such character as `U+202E`, or null; a letter with marks of its own is named by the first that differs. */
export function disguised(value: string): string | null {
  const odd = [...value].find((each) => UNSEEN.test(each) || ODD_SPACE.test(each));
  const composed = [...value.normalize('NFC')];
  const apart = odd ?? [...value].find((each, at) => each !== composed[at]);
  return apart === undefined ? null : codePoint(apart);
}

/** The same text with plain spaces, composed letters and nothing unseen. */
export const undisguised = (value: string): string =>
  [...value.replace(/[^\S ]+/gu, ' ')]
    .filter((each) => !UNSEEN.test(each))
    .join('')
    .normalize('NFC')
    .trim();

/** `U+202E` of the first character. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
