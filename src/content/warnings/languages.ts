/** Texts that stand under the name of another language than the one that they are in. */
import { finding } from '../fault.ts';
import { spotOf } from '../issues.ts';
import { inTexts } from '../texts-of.ts';

const MARKED = /[ăâđêôơưàáãèéìíòóõùúýĩũ\u1EA0-\u1EF9]/iu;
/** Small words that every longer Vietnamese text has: names of places alone do not make one. */
const VIETNAMESE = /(?<!\p{L})(?:và|của|là|các|cho|với|năm|được|trong|theo|tỉnh|tỷ|số|đến|về)(?!\p{L})/iu;
/** Fewer words are names. */
const LEAST = 3;
const LONG = 20;
const SHARE = 0.6;

/** Syllables as Vietnamese has them once its marks are gone. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/i;
const UNMARKED_LEAST = 5;

/** True for Vietnamese whose marks were lost, or that was typed without them. */
export function isUnmarked(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= UNMARKED_LEAST && words.every((word) => SYLLABLE.test(word));
}

/** True for a text that is certainly not in the language under whose name it stands. */
export function isOtherLanguage(text: string, locale: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < LEAST) return false;
  const marked = words.filter((word) => MARKED.test(word)).length;
  // A long text of another language may name Vietnamese places.
  const few = words.length < LONG ? marked === 0 : marked / words.length < 0.2;
  if (locale === 'vi') return few && words.some((word) => /\p{Ll}/u.test(word));
  return locale === 'en' && ((marked / words.length >= SHARE && VIETNAMESE.test(text)) || isUnmarked(text));
}

export const languageFindings = inTexts(({ file, steps, text }) => {
  const locale = String(steps.at(-1));
  if (locale === 'title' && isUnmarked(text))
    return [finding('garbled', file.path, spotOf(file, steps).value.from, { found: text })];
  return isOtherLanguage(text, locale)
    ? [finding('other-language', file.path, spotOf(file, steps).value.from, { locale, found: text })]
    : [];
});
