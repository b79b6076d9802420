/** What was probably meant by an id, an address or a word that is not as it should be. */
import { expect, test } from 'vitest';
import { foreignLetter, latin, meantAddress, meantId } from '../../src/content/guess.ts';
import { distance, lettersOnly, nearest } from '../../src/content/nearest.ts';

test.each([
  ['.-a-.', 'a'],
  ['Che phủ rừng', 'che-phu-rung'],
  [' Rừng  ', 'rung'],
  ['so_tai_chinh', 'so-tai-chinh'],
  ['Sở Tài chính', 'so-tai-chinh'],
  ['ĐỀ-ÁN', 'de-an'],
  ['2.1', '2.1'],
  ['2..1', '2.1'],
  ['.2.1.', '2.1'],
  ['--a--b--', 'a-b'],
  ['а-b', 'a-b'],
  ['a/b', 'a-b'],
  ['…', null],
  ['', null],
  ['ô.-b', null],
  ['a-.b', null],
  ['a!?b', 'a-b'],
  ['Ⅳ', 'iv'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ﬁn', 'fin'],
  ['-a', 'a'],
  ['a.', 'a'],
] as const)('%j as an id', (written, expected) => {
  expect(meantId(written)).toBe(expected);
});

test.each([
  ['Đường đỏ', 'Duong do'],
  ['ﬁ', 'fi'],
  ['сор', 'cop'],
  ['Ｎé', 'Ne'],
] as const)('%j in Latin letters', (written, expected) => {
  expect(latin(written)).toBe(expected);
});

test.each([
  ['abc', null],
  ['аbc', 'U+0430'],
  ['日本', 'U+65E5'],
  ['đ1!', null],
  ['ɡ', null],
  ['ab1α', 'U+03B1'],
  ['\ud835\udc00', 'U+1D400'],
  ['1А', 'U+0410'],
] as const)('the letter of %j that is not Latin', (written, expected) => {
  expect(foreignLetter(written)).toBe(expected);
});

test.each([
  ['https://x.vn/a,b;', 'https://x.vn/a,b'],
  ['1.5', null],
  ['a.b:c', null],
  ['example.vn/x', 'https://example.vn/x'],
  ['http:/x.vn/a', 'http://x.vn/a'],
  ['https//x.vn', 'https://x.vn'],
  ['https:x.vn', 'https://x.vn'],
  ['HTTPS://X.vn/A', 'https://X.vn/A'],
  ['<https://x.vn>', 'https://x.vn'],
  ['(https://x.vn/a)', 'https://x.vn/a'],
  ['“https://x.vn”', 'https://x.vn'],
  ['"https://x.vn"', 'https://x.vn'],
  [' https://x.vn/a b ', 'https://x.vn/a%20b'],
  ['http://https://x.vn/', 'https://x.vn/'],
  ['https://http://x.vn', 'http://x.vn'],
  ['https://x.vn,', 'https://x.vn'],
  ['https://x.vn/a;,', 'https://x.vn/a'],
  ['www.x.vn', 'https://www.x.vn'],
  ['x.vn?a=1', 'https://x.vn?a=1'],
  ['x.vn#a', 'https://x.vn#a'],
  ['x.vn:80', 'https://x.vn:80'],
  ['ftp://x.vn', null],
  ['mailto:a@x.vn', null],
  ['x', null],
  ['a b.vn', null],
  ['https://x.vn/a"b\'c`d{e}f|g\\h^i<j>', 'https://x.vn/a%22b%27c%60d%7Be%7Df%7Cg%5Ch%5Ei%3Cj'],
  ['https:////x.vn', null],
  ['https://', null],
  ['javascript:alert(1)', null],
  ['//x.vn', null],
  ['x.vn/a b', 'https://x.vn/a%20b'],
  ['https://x', null],
  ['a@x.vn', null],
  ['x-y.z-w.vn', 'https://x-y.z-w.vn'],
  ['x..vn', null],
  ['https:///x.vn', 'https://x.vn'],
  ['HTTP:x.vn', 'http://x.vn'],
  ['xhttps://a.vn', null],
  ['-x.vn', null],
  ['https://x.vn/http://y.vn', 'https://x.vn/http://y.vn'],
  ['x.vn,', null],
  ['https:/', null],
  ['((https://x.vn))', 'https://x.vn'],
  ['x.vn/(a)', 'https://x.vn/(a'],
] as const)('%j as an address', (written, expected) => {
  expect(meantAddress(written)).toBe(expected);
});

test.each([
  ['Giá trị', 'giatri'],
  ['gia_tri', 'giatri'],
  ['>= 5!', '>=5'],
  ['≥ ≤', '≥≤'],
  ['Đ-1', 'd1'],
  ['Ａb', 'ab'],
] as const)('%j without accents and marks', (written, expected) => {
  expect(lettersOnly(written)).toBe(expected);
});

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcdef', 'fedcba', 5],
  ['ab', 'ba', 1],
  ['xab', 'xba', 1],
  ['aab', 'aba', 1],
] as const)('from %j to %j', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});

test.each([
  ['giá trị', ['value', 'stage'], 'value'],
  ['nguon', ['value', 'source'], 'source'],
  ['vlaue', ['value', 'stage'], 'value'],
  ['valu', ['value', 'stage'], 'value'],
  ['stag', ['value', 'stage'], 'stage'],
  ['zzz', ['value'], null],
  ['tên', ['name'], 'name'],
  ['tên', ['title'], 'title'],
  ['tên', ['value'], null],
  ['a', ['b'], null],
  ['ab', ['ac'], 'ac'],
  ['a', ['a'], null],
  ['x', ['x', 'y'], null],
  ['ad', ['ac', 'ab'], 'ab'],
  ['=>', ['>=', '<='], '>='],
  ['=<', ['>=', '<='], '<='],
  ['≥', ['>=', '<='], '>='],
  ['>', ['>=', '<='], null],
  ['abcdef', ['abcxyz', 'abcdxy'], 'abcdxy'],
  ['abcdef', ['abxyef', 'abcdxy'], 'abcdxy'],
  ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
  ['abcdefghi', ['abcdewxyz'], null],
  ['', ['a'], null],
  ['a'.repeat(101), ['a'.repeat(100)], 'a'.repeat(100)],
  ['x', [], null],
  ['final', ['official'], 'official'],
  ['aa', ['aab', 'aac'], 'aab'],
  ['bb', ['cb', 'ab'], 'ab'],
  ['abc', ['axy'], null],
  ['abcde', ['abxye'], null],
  ['abcdeg', ['abxyeg'], 'abxyeg'],
] as const)('%j among %j', (written, known, expected) => {
  expect(nearest(written, known)).toBe(expected);
});
