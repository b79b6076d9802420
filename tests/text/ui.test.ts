import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/text/locale.ts';
import { type UiKey, uiOf } from '../../src/text/ui.ts';

const folderOf = (locale: Locale): URL => new URL(`../../src/languages/${locale}/ui/`, import.meta.url);
const AREAS = readdirSync(folderOf('vi')).map((file) => file.replace('.json', ''));

const wordsOf = (area: string, locale: Locale): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${area}.json`, folderOf(locale)), 'utf8'));
/** A word by the number that it goes with: `{count:target|targets}`. */
const WITH_FORMS = /^\{(\w+):[^{}]+\}$/;
/** What stands only where there is some of it, or what stands where there is none: `{tasks? and tasks}`. */
const CHOICE = /\{(\w+)\?((?:[^{}|]|\{[^{}]*\})*)(?:\|((?:[^{}|]|\{[^{}]*\})*))?\}/g;
/** The name of a language may be left out, where a language's own readers need not be told. */
const placeholdersOf = (text: string): string[] =>
  (text.replace(CHOICE, ' {$1} $2 $3 ').match(/\{[^}]*\}/g) ?? [])
    .filter((place) => !WITH_FORMS.test(place) && !['{language}', '{first}', '{excel}', '{example}'].includes(place))
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

  it.each(LOCALES)('in %s have as many forms of a word as the language has, by a number that is given', (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, text] of AREAS.flatMap((area) => Object.entries(wordsOf(area, locale))))
      for (const [place, name] of text.matchAll(/\{(\w+):[^{}]*\}/g)) {
        expect(place.split('|'), key).toHaveLength(pluralCategories.length);
        expect(text, key).toContain(`{${name}}`);
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

  it('takes the form of a word that goes with its number', () => {
    const told = (count: number) => ui('first.awaited', { count, late: '3 months' }).replace(/ nobody.*/, '');
    expect([0, 1, 2].map(told)).toEqual(['For 0 targets', 'For 1 target', 'For 2 targets']);
    expect(ui('tasks.title', { count: 1 })).toBe('1 task: is it done?');
    expect(ui('tasks.title', { count: 43 })).toBe('43 tasks: which are done?');
  });

  it('speaks of tasks only where the plan has some', () => {
    const told = (tasks: number) => ui('resolution.description', { document: 'Plan 7', count: 2, tasks });
    expect(told(1)).toMatch(/^All 2 targets and 1 task of Plan 7,/);
    expect(told(0)).toMatch(/^All 2 targets of Plan 7,/);
    expect(uiOf('vi')('report.subject', { document: 'Kế hoạch 7', year: 2026, tasks: 0 })).not.toContain('nhiệm vụ');
  });

  it('keeps a place that got no value in sight', () => expect(ui('footer.asOf')).toContain('{date}'));

  it('takes a value as it is, also one that looks like a pattern', () => {
    expect(ui('footer.asOf', { date: '$& {date}' })).toBe('Figures as of $& {date}.');
  });
});
