/** Letters that are not those of their word: of another alphabet or width, of an old font, of an encoding read as another. */

const WORD = /[\p{L}\p{M}]{2,}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Full width, mathematical, circled, small capitals, turned, joined as in "ﬁ": Latin in disguise. */
const OTHER_FORM =
  /[\uFF01-\uFF5E]+|[\u{1D400}-\u{1D7FF}]+|[\uFB00-\uFB06]|[\u2160-\u217F]|[\u24B6-\u24E9]+|[\u1D00-\u1D2B\u0250-\u02AF\uA730-\uA7FF]{2,}/u;
/** A mark that no letter of Latin alphabets bears: struck through, circled. */
const OTHER_MARK = /\S*\p{Script=Latin}[\u0334-\u0338\u20D0-\u20F0]\S*/u;
const OTHER_DIGIT = /(?![0-9])\p{Nd}+/u;
/** Cyrillic letters that look like Latin ones, and nothing else, for a whole word. */
const LOOKS_LATIN = /^[АВСЕНІКМОРТХЅЈаеорсухіѕј]{2,}$/u;

/** One of them among other letters, or by itself, in a text without a Cyrillic word: "І.1", "сả". */
const ALONE = /\S{0,40}(?<!\p{Script=Cyrillic})[АВСЕНІКМОРТХЅЈаеорсухіѕј](?!\p{Script=Cyrillic})\S{0,40}/u;
const aloneIn = (text: string): string | undefined =>
  /\p{Script=Cyrillic}{3,}/u.test(text) ? undefined : ALONE.exec(text)?.[0];
/** The same mark twice on one letter: "đị̣nh". */
const TWICE_MARKED = /\S{0,40}(\p{M})\1\S{0,40}/u;

/** The first word that mixes alphabets or is in another form than the rest; short signs of units stay. */
export function mixedWord(text: string): string | undefined {
  // Nearly every text is of one alphabet.
  const words = OTHER.test(text) ? (text.match(WORD) ?? []) : [];
  return (
    words.find((word) => word.length > 2 && LATIN.test(word) && OTHER.test(word)) ??
    (LATIN.test(text) ? words.find((word) => LOOKS_LATIN.test(word)) : undefined) ??
    (OTHER.test(text) ? aloneIn(text) : undefined) ??
    OTHER_FORM.exec(text)?.[0] ??
    OTHER_MARK.exec(text)?.[0] ??
    OTHER_DIGIT.exec(text)?.[0]
  );
}

/** UTF-8 that was read as Latin: "tá»‰nh", "HÃ³a". */
const READ_TWICE = /[ÃÂ][\u0080-\u00BF]|á[º»][^\s\p{L}]|á[º»](?=\p{L})|Ä[‘\u0090-\u0093]|Æ[°¡]|â€/u;
/** Fonts from before Unicode: "QuyÕt ®Þnh" (TCVN3), "ñònh" (VNI). */
const OLD_FONT = /®\p{L}|\p{Ll}[À-ÖØ-Þ]\p{Ll}|(?<!\p{L})ñ(?=[òôöïaeiou])/u;
/** OI, which PDFs put for Ư: "nƣớc". */
const OI = /[Ƣƣ]/u;
/** A letter that a question mark stands for: "t?nh". */
const LOST = /\p{Ll}\?\p{Ll}/u;
/** Marks that were typed as digits, in three words: "Quye61t d9i5nh co6ng". */
const DIGIT_MARKS = /(?<!\p{L})(?:\p{Ll}{1,9}\d{1,2}\p{Ll}{0,9}(?: \p{Ll}{1,9}){0,9} ){2}\p{Ll}{1,9}\d{1,2}\p{Ll}/u;
/** Eth and thorn, which are Icelandic, in a Vietnamese text: Ð for Đ. */
const ETH = /[ÐðÞþ]/u;
const VIETNAMESE = /[ăĂâÂđĐêÊôÔơƠưƯ\u1EA0-\u1EF9]/u;

/** The word that a place in a text belongs to. */
export const wordAt = (text: string, at: number): string =>
  text.slice(text.slice(0, at).search(/\S*$/)).replace(/\s.*/s, '');

/** What shows that letters were lost or changed on the way, or null. */
export function garbledIn(text: string): string | null {
  if (/^https?:/.test(text)) return null;
  for (const pattern of [READ_TWICE, OLD_FONT, OI, DIGIT_MARKS, LOST, ...(VIETNAMESE.test(text) ? [ETH] : [])]) {
    const match = pattern.exec(text);
    if (match) return wordAt(text, match.index);
  }
  return /\p{M}/u.test(text) ? (TWICE_MARKED.exec(text.normalize('NFD'))?.[0].normalize('NFC') ?? null) : null;
}
