import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/text/locale.ts';
import { type UiKey, uiOf } from '../../src/text/ui.ts';

const folderOf = (locale: Locale): URL => new URL(`../../src/languages/${locale}/ui/`, import.meta.url);
const AREAS = readdirSync(folderOf('vi')).map((file) => file.replace('.json', ''));

const wordsOf = (area: string, locale: Locale): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${area}.json`, folderOf(locale)), 'utf8'));
/** The name of a language may be left out, where a language's own readers need not be told. */
const placeholdersOf = (text: string): string[] =>
  (text.match(/\{[^}]*\}/g) ?? [])
    .filter((place) => !['{language}', '{first}', '{excel}', '{example}'].includes(place))
    .sort();

describe('the interface words', () => {
  it('come in every language, area by area', () => {
    for (const locale of LOCALES)
      expect(readdirSync(folderOf(locale)), locale).toEqual(AREAS.map((area) => `${area}.json`));
  });

  it.each(AREAS)('of the area "%s" have the same keys in the same order', (area) => {
    expect(Object.keys(wordsOf(area, 'en'))).toEqual(Object.keys(wordsOf(area, 'vi')));
  });

  it.each(AREAS)('of the area "%s" leave the same places open', (area) => {
    const [vi, en] = [wordsOf(area, 'vi'), wordsOf(area, 'en')];
    for (const [key, text] of Object.entries(vi)) {
      expect(placeholdersOf(en[key] ?? ''), key).toEqual(placeholdersOf(text));
      for (const place of placeholdersOf(text)) expect(place, key).toMatch(/^\{\w+\}$/);
    }
  });

  it.each(AREAS)('of the area "%s" are composed, trimmed and not empty', (area) => {
    for (const locale of LOCALES) {
      for (const [key, text] of Object.entries(wordsOf(area, locale))) {
        expect(text, key).toBe(text.normalize('NFC').trim());
        expect(text, key).toMatch(/\S/);
        // Only words that are several lines, such as the text of a letter, may break: their key says so.
        expect(text, key).not.toMatch(key.endsWith('Lines') ? / {2}|\t/ : / {2}|\t|\n/);
      }
    }
  });

  it('name each key in one area only, and are all in use', () => {
    const keys = AREAS.flatMap((area) => Object.keys(wordsOf(area, 'vi')));
    expect(new Set(keys).size).toBe(keys.length);
    for (const locale of LOCALES) {
      const ui = uiOf(locale);
      for (const key of keys)
        expect(ui(key as UiKey), key).toBe(
          wordsOf(AREAS.find((area) => key in wordsOf(area, locale)) ?? '', locale)[key],
        );
    }
  });
});

describe('a text with places to fill', () => {
  const ui = uiOf('en');

  it('takes the values by name', () => {
    expect(ui('footer.asOf', { date: '1 May 2026' })).toBe('Figures as of 1 May 2026.');
    expect(ui('figure.range', { low: '7.3', high: '7.4' })).toBe('read here as 7.3 to 7.4');
  });

  it('keeps a place that got no value in sight', () => expect(ui('footer.asOf')).toContain('{date}'));

  it('takes a value as it is, also one that looks like a pattern', () => {
    expect(ui('footer.asOf', { date: '$& {date}' })).toBe('Figures as of $& {date}.');
  });
});
