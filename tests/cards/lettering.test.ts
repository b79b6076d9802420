/** The cards' letters: all of those that the content uses are there. */
import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/cards/card.ts';
import { loadContent } from '../../src/content/load.ts';
import { STATUSES } from '../../src/domain/types.ts';
import { lettersWithout, linePath, widthOf, wrapLettering } from '../../src/fonts/lettering.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { STAGE_WORDS, wordOf } from '../../src/text/words.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { printerOf } from '../../src/views/print.ts';
import { cardSizeOf } from '../../src/views/social.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';

const { content } = loadContent({ dir: FROZEN, asOf: AS_OF });
if (!content) throw new Error('the content has faults');
const { indicators, plan } = content;

/** Every letter of Vietnamese, small and capital, from its vowels and its tones. */
const VIETNAMESE = ['aăâeêioôơuưy', 'AĂÂEÊIOÔƠUƯY'].flatMap((vowels) =>
  [...vowels].flatMap((vowel) => ['', '̀', '́', '̉', '̃', '̣'].map((tone) => (vowel + tone).normalize('NFC'))),
);

const USED = LOCALES.flatMap((locale) => [
  plan.title[locale],
  plan.place[locale],
  ...indicators.flatMap((indicator) => [
    indicator.name[locale],
    indicator.unit[locale],
    ...indicator.targets.map((target) => printerOf(indicator, locale).target(target)),
    ...assessIndicator(indicator, AS_OF).map(({ sentence }) => sentence[locale]),
  ]),
  ...STATUSES.flatMap((status) => [false, true].map((provisional) => wordOf({ status, provisional }, locale))),
  ...Object.values(STAGE_WORDS).map((words) => words[locale]),
]);

describe('the letters of the cards', () => {
  it.each([400, 700] as const)('are all there for Vietnamese in weight %i', (weight) => {
    const lacking = [...VIETNAMESE, 'đ', 'Đ', ...'0123456789.,:;–−%/()?·…'].filter((letter) => {
      try {
        return widthOf(letter, 100, weight) <= 0;
      } catch {
        return true;
      }
    });
    expect(lacking).toEqual([]);
  });

  it('are all there for every name, unit, word and sentence of the content', () => {
    expect(USED.length).toBeGreaterThan(150);
    for (const text of USED)
      for (const weight of [400, 700] as const) expect(() => widthOf(text, 30, weight)).not.toThrow();
  });

  it('refuse a letter that the font lacks, and name it', () => {
    expect(() => widthOf('達', 30, 400)).toThrow('the card\'s font has no letter "達" (U+9054)');
  });

  it('draw a letter with its marks whether it is written in one piece or in several', () => {
    expect(linePath('Tỷ lệ'.normalize('NFD'), 0, 0, 30, 400, '#000')).toBe(linePath('Tỷ lệ', 0, 0, 30, 400, '#000'));
  });

  it('draw another outline for each mark', () => {
    const outlines = [...'aàáảãạăằâầ'].map((letter) => linePath(letter, 0, 0, 30, 400, '#000'));
    expect(new Set(outlines).size).toBe(outlines.length);
  });
});

describe('names with letters of other alphabets and signs', () => {
  const card = (title: string): string =>
    cardSvg(
      { above: 'NQ7-1', title, word: 'Đạt', status: 'met', detail: title, below: 'example.vn' },
      null,
      cardSizeOf(false),
    );

  it.each(['CO₂ ≥ 5', 'Tỷ suất sinh ‰ ≤ 3 → 2', 'Ω ≈ 5 ≠ 6', 'Крым', 'Ελλάδα'])('%s is drawn', (name) => {
    expect(lettersWithout(name)).toEqual([]);
    expect(card(name).length).toBeGreaterThan(card('').length);
  });

  it.each(['ພາສາລາວ', '森林 %', 'Rừng 😀'])('%s is left out, and the card is drawn without it', (name) => {
    expect(lettersWithout(name)).not.toEqual([]);
    expect(card(name)).toBe(card(''));
  });
});

describe('lines', () => {
  it('are broken between words, none wider than it may be, and none lost', () => {
    const text = 'Dân số nông thôn dùng nước sạch theo chuẩn Bộ Y tế';
    const lines = wrapLettering(text, 400, 40, 700);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line, 40, 700)).toBeLessThanOrEqual(400);
  });

  it('hold a word that is wider than the line, whole', () => {
    expect(wrapLettering('Một từ-rất-rất-rất-dài', 100, 40, 400)).toEqual(['Một', 'từ-rất-rất-rất-dài']);
  });
});
