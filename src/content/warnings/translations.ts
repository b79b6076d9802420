/** Numbers that differ between the languages of one text. */
import { LOCALES } from '../../languages/locale.ts';
import { finding } from '../fault.ts';
import { spotOf } from '../issues.ts';
import { tellingDigits } from '../number-digits.ts';
import { inFiles, inTexts, type PlacedText } from '../texts-of.ts';
import { spotName } from '../yaml.ts';

const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,]*\d)?/g) ?? [];

/** The numbers of the first that the second lacks, by their digits: marks differ between languages, and so do units ("2 nghìn", "2,000"). */
export function lacking(first: string, second: string): string[] {
  const known = new Set(numbersIn(second).map(tellingDigits));
  return numbersIn(first).filter((number) => tellingDigits(number) !== '' && !known.has(tellingDigits(number)));
}

/** A decimal point in Vietnamese; a decimal comma, or a day that is told by numbers alone, in English. */
const OTHER_STYLE: Readonly<Record<string, RegExp>> = {
  vi: /(?<![\d.,])\d+\.\d{1,2} ?%/,
  en: /(?<![\d.,])\d+,\d{1,2} ?(?:%|per ?cent)|(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/(?:19|20)\d\d(?!\d)/,
};

/** The first number of a text that is written as in another language, or null. */
export const otherStyleIn = (text: string, locale: string): string | null =>
  OTHER_STYLE[locale]?.exec(text)?.[0] ?? null;

export const styleFindings = inTexts(({ file, steps, text }) => {
  const locale = String(steps.at(-1));
  const found = otherStyleIn(text, locale);
  return found === null ? [] : [finding('number-style', file.path, spotOf(file, steps).value.from, { found, locale })];
});

/**
 * Each side has a number that the other lacks. One side alone may write out what the other has as a digit, such as the
 * month of a date.
 */
export const translationFindings = inFiles((texts) => {
  const byKey = new Map<string, PlacedText[]>();
  for (const each of texts.filter(({ steps }) => LOCALES.some((locale) => locale === steps.at(-1)))) {
    const key = spotName(each.steps.slice(0, -1));
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, steps, text }) => {
      if (!first) return [];
      const [missed, added] = [lacking(first.text, text), lacking(text, first.text)];
      if (missed.length === 0 || added.length === 0) return [];
      return [
        finding('numbers-differ', file.path, spotOf(file, steps).value.from, {
          locale: String(steps.at(-1)),
          found: added,
          other: String(first.steps.at(-1)),
          there: missed,
        }),
      ];
    }),
  );
});
