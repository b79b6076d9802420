/** Letters that are not what they look like, or that nobody sees. */
import { expect, test } from 'vitest';
import { codePoint, disguised, undisguised, unseenIn } from '../../src/content/disguise.ts';
import { garbledIn, mixedWord } from '../../src/content/letters.ts';

test.each([
  ['Bаo cao', 'Bаo'],
  ['Báo cáo', null],
  ['НОС abc', 'НОС'],
  ['НОС', null],
  ['Μm', null],
  ['kΩ', null],
  ['μm', null],
  ['ab Ω', null],
  ['báo ＡＢＣ cáo', 'ＡＢＣ'],
  ['\ud835\udc01áo', '\ud835\udc01'],
  ['ﬁnal', 'ﬁ'],
  ['Ⅳ', 'Ⅳ'],
  ['ⓐⓑ', 'ⓐⓑ'],
  ['ᴀʙ', 'ᴀʙ'],
  ['ᴀ', null],
  ['a\u0336b c', 'a\u0336b'],
  ['x a⃝', 'a⃝'],
  ['٣٤ năm', '٣٤'],
  ['năm 12', null],
  ['Привет', null],
  ['Привет abc', null],
  ['CО2', 'CО2'],
  ['аb', 'аb'],
  ['abг', 'abг'],
  ['x ԱB', null],
  ['１２', '１２'],
] as const)('%j: the word of another form is %j', (text, expected) => {
  expect(mixedWord(text) ?? null).toBe(expected);
});

test.each([
  ['x y t?nh\nz', 't?nh'],
  ['tá»‰nh Thanh', 'tá»‰nh'],
  ['x HÃ³a y', 'HÃ³a'],
  ['Â© z', 'Â©'],
  ['áº£', 'áº£'],
  ['áºa', 'áºa'],
  ['á» b', null],
  ['Ä‘á', 'Ä‘á'],
  ['Æ°', 'Æ°'],
  ['â€œ', 'â€œ'],
  ['QuyÕt ®Þnh', 'QuyÕt'],
  ['®', null],
  ['x® ', null],
  ['ñònh', 'ñònh'],
  ['señor', null],
  ['Ñ ñò', 'ñò'],
  ['añò', null],
  ['t?nh', 't?nh'],
  ['là gì? Không', null],
  ['a?b', 'a?b'],
  ['A?b', null],
  ['https://x.vn/t?nh', null],
  ['http://x?y', null],
  ['x https://x.vn/t?nh z', 'https://x.vn/t?nh'],
  ['Ðường bộ', 'Ðường'],
  ['Ðubai', null],
  ['ða', null],
  ['Þ ă', 'Þ'],
  ['aÀb', 'aÀb'],
  ['aÀB', null],
  ['xAÀb', null],
  ['b÷c', null],
  ['Château', null],
  ['đi ®ñ', '®ñ'],
  ['naïve', null],
  ['í ñi', 'ñi'],
  ['ñu', 'ñu'],
  ['ñb', null],
  ['x(ñò)', 'x(ñò)'],
  ['Ä“', null],
  ['ÃO', null],
  ['Ã¡ x', 'Ã¡'],
] as const)('%j: what was garbled is %j', (text, expected) => {
  expect(garbledIn(text)).toBe(expected);
});

test.each([
  ['abc', null],
  ['a b', null],
  ['a\u202eb', 'U+202E'],
  ['a\tb', 'U+0009'],
  ['a\u00a0b', 'U+00A0'],
  ['e\u0301', 'U+0065'],
  ['xe\u0301y', 'U+0065'],
  ['a\u200b', 'U+200B'],
  ['\ufeffa', 'U+FEFF'],
  ['a\u3164', 'U+3164'],
  ['a\n', 'U+000A'],
  ['\ufffd', 'U+FFFD'],
  ['é', null],
  ['a\u0301e\u0301', 'U+0061'],
  ['\ud835\udc00', null],
] as const)('%j: what is in disguise is %j', (text, expected) => {
  expect(disguised(text)).toBe(expected);
});

test.each([
  ['a\u202eb', 'ab'],
  ['a\u00a0\u00a0b', 'a b'],
  ['a\tb', 'a b'],
  [' a ', 'a'],
  ['e\u0301', 'é'],
  ['a \u00a0b', 'a  b'],
  ['a\u200b\u200bb', 'ab'],
  ['a\nb', 'a b'],
] as const)('%j without disguise', (text, expected) => {
  expect(undisguised(text)).toBe(expected);
});

test.each([
  ['abc', null],
  ['a\nb\tc', null],
  ['x\u202e\u200by', 'U+202E'],
  ['\u00ad', 'U+00AD'],
  ['a\u3164', 'U+3164'],
  ['\ufffd', null],
] as const)('%j: what nobody sees is %j', (text, expected) => {
  expect(unseenIn(text)).toBe(expected);
});

test.each([
  ['a', 'U+0061'],
  ['\ud835\udc00', 'U+1D400'],
  ['\u00ad', 'U+00AD'],
  ['', 'U+0000'],
] as const)('%j by its number', (character, expected) => {
  expect(codePoint(character)).toBe(expected);
});
