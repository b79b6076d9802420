/** Texts that stand under the name of another language than their own. */
import { expect, test } from 'vitest';
import { isOtherLanguage } from '../../src/content/warnings/languages.ts';

/** So many English words, the first of which is a place of Vietnam. */
const english = (words: number, places = 1): string =>
  [...Array(places).fill('Đông'), ...Array(words - places).fill('growth')].join(' ');

test.each([
  ['vi', english(3, 0), true],
  ['vi', english(2, 0), false],
  ['vi', 'GRDP growth fell', true],
  ['vi', 'GRDP FDI ODA', false],
  ['vi', english(19), false],
  ['vi', english(20), true],
  ['vi', english(20, 3), true],
  ['vi', english(20, 4), false],
  ['en', 'Số liệu của ban ABC', true],
  ['en', 'Số liệu của ban ABC GRDP', false],
  ['en', 'Đông Sơn Mỹ', false],
])('under %s, %j is in another: %s', (locale, text, is) => {
  expect(isOtherLanguage(text, locale)).toBe(is);
});
