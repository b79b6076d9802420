import { describe, expect, test } from 'vitest';
import { asScalar } from '../../src/content/scalar.ts';
import { readYaml, spotName } from '../../src/content/yaml.ts';

/** Plain data, whatever it looks like. */
const READ: readonly (readonly [text: string, tree: unknown])[] = [
  ['--- |\n%x\n', '%x\n'],
  ['a: 0x10\nb: ~\nc: 1.50\nd: true', { a: '0x10', b: '~', c: '1.50', d: 'true' }],
  ['value:53.75', 'value:53.75'],
  ['value：53.75', 'value：53.75'],
  ['- vi:Rừng', ['vi:Rừng']],
  ['  vi:Rừng\n', 'vi:Rừng'],
  ['- { op: <= , value: 5 }', [{ op: '<=', value: '5' }]],
  ['list:\n- a\n - b\n', { list: ['a - b'] }],
  ['a: 1\n  value=5', { a: '1 value=5' }],
  ['a: "x\\ y"', { a: 'x y' }],
  ['a: "b\\"', { a: 'b"' }],
  ['a: b # c', { a: 'b' }],
  ['a: b#c', { a: 'b#c' }],
  ['a: "b" #c', { a: 'b' }],
  ['a: b #', { a: 'b' }],
  ['a: |\n  x #c\n', { a: 'x #c\n' }],
  ["a: 'x'", { a: 'x' }],
  ['"\\u202e": x', { '\u202e': 'x' }],
  ['---\na: 1', { a: '1' }],
  ['# %x\na: 1', { a: '1' }],
  ['a: |\n  %x\n', { a: '%x\n' }],
  ['a', 'a'],
  ['- a', ['a']],
  ['? a\n: b', { a: 'b' }],
  ['? \n: b', { '': 'b' }],
  [': b', { '': 'b' }],
  ['a: 1\n  x = 5', { a: '1 x = 5' }],
  ['x 5: y\n  z 6', { 'x 5': 'y z 6' }],
  ['note: một câu\ntiếp theo của câu: có hai chấm', { note: 'một câu', 'tiếp theo của câu': 'có hai chấm' }],
  ["a: '''", { a: "'" }],
  ['a: 1 }', { a: '1 }' }],
  ['op: >', { op: '' }],
  ['{ op: <, period: x }', { op: '<', period: 'x' }],
  ['{ op:>=, b: 1 }', { 'op:>=': '', b: '1' }],
  ['a: b   #  c', { a: 'b' }],
  ['{a: b, c: d} #e', { a: 'b', c: 'd' }],
];

test.each(READ)('%j is read', (text, tree) => {
  expect(readYaml('x.yaml', text)).toMatchObject({ file: { tree }, findings: [] });
});

/** What is told of a text, and where, with the texts that the mends would make of it. */
const TOLD: readonly (readonly [text: string, told: string, mended: readonly string[]])[] = [
  ['# x\n%YAML 1.2\n---\na: 1', 'yaml-directive 4 %YAML 1.2', ['# x\n---\na: 1']],
  ["- 'a\n- b", 'yaml-syntax 0 unclosed', ["- 'a'\n- b"]],
  ['[\na,\nb,\nc,\nd\n', 'yaml-syntax 0 unclosed', ['[ ]\na,\nb,\nc,\nd\n']],
  ['a: !t x\nb: !t y', 'yaml-tag 3 !t; yaml-tag 11 !t', ['a: x\nb: !t y', 'a: !t x\nb: y']],
  ['a b=5\nc: 1', 'yaml-syntax 0 colon', ['a: b=5\nc: 1']],
  ['5 value x\na: 1', 'yaml-syntax 0 other', []],
  ['x-value 5\na: 1', 'yaml-syntax 0 other', []],
  ['value   5\na: 1', 'yaml-syntax 0 colon', ['value: 5\na: 1']],
  ['x-y:Sơn\na: 1', 'yaml-syntax 0 other', []],
  ['a:\n  b: 1\n  \n c: 2', 'yaml-syntax 13 indent', ['a:\n  b: 1\n  \n  c: 2']],
  ['a: !tag &long x', 'yaml-anchor 8 &long; yaml-tag 3 !tag', ['a: !tag x', 'a: &long x']],
  ['a: 1\na: &x 2', 'key-twice 5 a', []],
  ['a: "\\u202e"\nb: *x', 'escape 3 U+202E; yaml-alias 15 *x', ['a: ""\nb: *x']],
  ['giá_trị:5\nb: 1', 'yaml-syntax 0 space-after-colon', ['giá_trị: 5\nb: 1']],
  ['a: 1\nurl:http://x.vn', 'yaml-syntax 5 space-after-colon', ['a: 1\nurl: http://x.vn']],
  ['a: 1\nkey:/x', 'yaml-syntax 5 indent', ['a: 1\n  key:/x']],
  ['a: 1\nx vi:Sơn', 'yaml-syntax 5 indent', ['a: 1\n  x vi:Sơn']],
  ['{ op: >=, value: 54 }', 'yaml-syntax 0 operator', ['{ op: ">=", value: 54 }']],
  ['- { op: >, value: 5 }', 'yaml-syntax 0 operator', ['- { op: ">", value: 5 }']],
  ['{ value: 5, op:  >= }', 'yaml-syntax 0 operator', ['{ value: 5, op:  ">=" }']],
  ['{op: >=\n}', 'yaml-syntax 0 operator', ['{op: ">="\n}']],
  ['op: >=\nvalue: 5', 'yaml-syntax 0 operator', ['op: ">="\nvalue: 5']],
  ['{ op: >=x, value: 5 }', 'yaml-syntax 0 quotes', ['{ op: ">=x", value: "5" }']],
  ['{ shop: >=, value: 5 }', 'yaml-syntax 0 quotes', ['{ shop: ">=", value: "5" }']],
  ['[{ op: >= }, { op: < }]', 'yaml-syntax 0 operator', ['[{ op: ">=" }, { op: "<" }]']],
  ['{ op:\n  >=, value: 5 }', 'yaml-syntax 0 unclosed', ['{ op: }\n  >=, value: 5 }']],
  ['title: Báo cáo: năm 2025', 'yaml-syntax 0 quotes', ['title: "Báo cáo: năm 2025"']],
  ['title:   Báo cáo: năm 2025', 'yaml-syntax 0 quotes', ['title:   "Báo cáo: năm 2025"']],
  ['- title: Báo cáo: năm', 'yaml-syntax 0 quotes', ['- title: "Báo cáo: năm"']],
  ['a: 1\n  title: x: y\nb: 2', 'yaml-syntax 3 other', []],
  ['title: %abc', 'yaml-syntax 0 quotes', ['title: "%abc"']],
  ['title: "Báo cáo" của tỉnh', 'yaml-syntax 0 quotes', ['title: "Báo cáo của tỉnh"']],
  ["title: 'Báo cáo' của tỉnh", 'yaml-syntax 0 quotes', ['title: "Báo cáo của tỉnh"']],
  ['title: "a "b" c"', 'yaml-syntax 0 quotes', ['title: "a \\"b\\" c"']],
  ["title: 'it's'", 'yaml-syntax 0 quotes', ['title: "it\'s"']],
  ['title: @abc', 'yaml-syntax 0 quotes', ['title: "@abc"']],
  ['title: `abc', 'yaml-syntax 0 quotes', ['title: "`abc"']],
  ['title: - abc: d', 'yaml-syntax 0 quotes', ['title: "- abc: d"']],
  ['title: "a\\b" c', 'yaml-syntax 13 other', []],
  ['title: a"b: c', 'yaml-syntax 0 quotes', ['title: "a\\"b: c"']],
  ['name: { vi: Sơn: a, en: b }', 'yaml-syntax 0 quotes', ['name: { vi: "Sơn: a", en: "b" }']],
  ['name: { vi: Sơn "a": b, en: c }', 'yaml-syntax 12 other', []],
  ['{ vi: %x, en: @y }', 'yaml-syntax 0 quotes', ['{ vi: "%x", en: "@y" }']],
  ['{ a: b , c: @d }', 'yaml-syntax 0 quotes', ['{ a: "b" , c: "@d" }']],
  ['{ vi:  @a, en: b }', 'yaml-syntax 0 quotes', ['{ vi:  "@a", en: "b" }']],
  ['key-two: @x', 'yaml-syntax 0 quotes', ['key-two: "@x"']],
  ['1: @x', 'yaml-syntax 0 quotes', ['1: "@x"']],
  ['title: x: y\nb: @z', 'yaml-syntax 0 quotes', ['title: "x: y"\nb: @z']],
  ['title: ,abc', 'yaml-syntax 0 quotes', ['title: ",abc"']],
  ['title: a:', 'yaml-syntax 0 quotes', ['title: "a:"']],
  ['x: [a: b: c', 'yaml-syntax 7 other', []],
  ['title: &', 'yaml-syntax 0 quotes', ['title: "&"']],
  ['title: |x', 'yaml-syntax 0 quotes', ['title: "|x"']],
  ['title: >x y', 'yaml-syntax 0 quotes', ['title: ">x y"']],
  ['title: *', 'yaml-syntax 0 quotes', ['title: "*"']],
  ['title: !', 'yaml-tag 7 !', ['title: ']],
  ['a:\tb: c', 'yaml-syntax 0 quotes', ['a:\t"b: c"']],
  ['title: "Báo cáo', 'yaml-syntax 0 quotes', ['title: "Báo cáo"']],
  ['title: "Báo cáo\nb: 1', 'yaml-syntax 0 quotes', ['title: "Báo cáo"\nb: 1']],
  ["title: 'Báo cáo\nb: 1", 'yaml-syntax 0 quotes', ['title: "Báo cáo"\nb: 1']],
  ['a: { b: 1\nc: 2', 'yaml-syntax 0 unclosed', ['a: { b: 1 }\nc: 2']],
  ['a: [b, c\nd: 2', 'yaml-syntax 0 unclosed', ['a: [b, c ]\nd: 2']],
  ['a: [[b, c\nd: 2', 'yaml-syntax 0 unclosed', ['a: [[b, c ] ]\nd: 2']],
  ['a: { b: { c: 1\nd: 2', 'yaml-syntax 0 unclosed', ['a: { b: { c: 1 } }\nd: 2']],
  ['a: { b: 1   \nc: 2', 'yaml-syntax 0 unclosed', ['a: { b: 1 }\nc: 2']],
  ['a: "x" y"\nb: 1', 'yaml-syntax 0 quotes', ['a: "x\\" y"\nb: 1']],
  ["a: 'b\nc: d'e\nf: 1", 'yaml-syntax 0 quotes', ['a: "b"\nc: d\'e\nf: 1']],
  ['a: { b: c\n}\nd: [1', 'yaml-syntax 12 unclosed', ['a: { b: c\n}\nd: [1 ]']],
  ['a: 1\n b: 2\n', 'yaml-syntax 5 indent', ['a: 1\nb: 2\n']],
  ['a: 1\n  b: 2\nc: 3', 'yaml-syntax 5 indent', ['a: 1\nb: 2\nc: 3']],
  ['a:\n  b: 1\n c: 2', 'yaml-syntax 10 indent', ['a:\n  b: 1\n  c: 2']],
  ['a:\n    b: 1\n  c: 2', 'yaml-syntax 12 indent', ['a:\n    b: 1\n    c: 2']],
  ['a:\nb:\n  c: 1\n   d: 2\n', 'yaml-syntax 13 indent', ['a:\nb:\n  c: 1\n  d: 2\n']],
  ['x:\n  a: 1\n    b: 2\n', 'yaml-syntax 10 indent', ['x:\n  a: 1\n  b: 2\n']],
  ['- a: 1\nb: 2', 'yaml-syntax 7 indent', ['- a: 1\n  b: 2']],
  ['- a: 1\n b: 2', 'yaml-syntax 7 indent', ['- a: 1\n  b: 2']],
  ['- a: 1\n   b: 2\n', 'yaml-syntax 7 indent', ['- a: 1\n  b: 2\n']],
  ['  a: 1\nb: 2', 'yaml-syntax 7 indent', ['  a: 1\n  b: 2']],
  ['a:\n  - b\n c: 1', 'yaml-syntax 9 indent', ['a:\n  - b\nc: 1']],
  [' a: 1\nb: 2\n', 'yaml-syntax 6 indent', [' a: 1\n b: 2\n']],
  ['a:\n  b:\n    c: 1\n   d: 2\n', 'yaml-syntax 17 indent', ['a:\n  b:\n    c: 1\n    d: 2\n']],
  ['a:\n  b: 1\n\n c: 2', 'yaml-syntax 11 indent', ['a:\n  b: 1\n\nc: 2']],
  ['value = 5\na: 1', 'yaml-syntax 0 colon', ['value: 5\na: 1']],
  ['value; 5\na: 1', 'yaml-syntax 0 colon', ['value: 5\na: 1']],
  ['value ；5\na: 1', 'yaml-syntax 0 colon', ['value: 5\na: 1']],
  ['value 5\na: 1', 'yaml-syntax 0 colon', ['value: 5\na: 1']],
  ['a: 1\ngiá trị 5', 'yaml-syntax 5 indent', ['a: 1\n  giá trị 5']],
  ['a: 1\nvalue 5\nb: 2', 'yaml-syntax 5 indent', ['a: 1\n  value 5\nb: 2']],
  ['a: 1\nvalue=  5', 'yaml-syntax 5 colon', ['a: 1\nvalue: 5']],
  ['a: 1\nvalue  =5', 'yaml-syntax 5 colon', ['a: 1\nvalue: 5']],
  ['a: 1\nvalue', 'yaml-syntax 5 indent', ['a: 1\n  value']],
  ['a: 1\n5 value', 'yaml-syntax 5 indent', ['a: 1\n  5 value']],
  ['a:\n  b: 1\n  value = 5', 'yaml-syntax 10 colon', ['a:\n  b: 1\n  value: 5']],
  ['a: 1\nx-y 5', 'yaml-syntax 5 indent', ['a: 1\n  x-y 5']],
  ['"a\\qb"', 'yaml-escape 2 \\q', []],
  ['a: "\\u12 x"', 'yaml-escape 4 \\u12', []],
  ['a: "C:\\x9"', 'yaml-escape 6 \\x9', []],
  ['a: "\\x4g"', 'yaml-escape 4 \\x4', []],
  ['a: "\\U0001F60 z"', 'yaml-escape 4 \\U0001F60', []],
  ['a: "q\\đ"', 'yaml-escape 5 \\đ', []],
  ['a: b #c', 'lost-words 5 #c', ['a: "b #c"']],
  ['a: b  #c d ', 'lost-words 6 #c d', ['a: "b  #c d"']],
  ['{ a: b #c\n}', 'lost-words 7 #c', ['{ a: "b #c"\n}']],
  ['a: b #c\nd: e', 'lost-words 5 #c', ['a: "b #c"\nd: e']],
  ['- b #c', 'lost-words 4 #c', ['- "b #c"']],
  ['a: "\\u202ex"', 'escape 3 U+202E', ['a: "x"']],
  ['a: "x\\u00a0y"', 'escape 3 U+00A0', ['a: "x y"']],
  ['a: "e\\u0301"', 'escape 3 U+0065', ['a: "é"']],
  ['a: "x\\ty"', 'escape 3 U+0009', ['a: "x y"']],
  ['%YAML 1.2\n---\na: 1', 'yaml-directive 0 %YAML 1.2', ['---\na: 1']],
  ['%TAG ! x\n---\na: 1\n', 'yaml-directive 0 %TAG ! x', ['---\na: 1\n']],
  ['%a', 'yaml-syntax 2 other', []],
  ['a: 1\n---\nb: 2', 'yaml-documents 5', []],
  ['a: 1\n...\nb: 2', 'yaml-documents 9', []],
  ['%YAML 1.2\n---\n', 'yaml-directive 0 %YAML 1.2', ['---\n']],
  ['---\n%x: 1', 'yaml-syntax 4 other', []],
  ['', 'file-empty 0', []],
  ['# only\n', 'file-empty 0', []],
  ['a: 1\na: 2', 'key-twice 5 a', []],
  ['a: &x 1', 'yaml-anchor 3 &x', ['a: 1']],
  ['a: &x  1\nb: *x', 'yaml-anchor 3 &x; yaml-alias 12 *x', ['a:  1\nb: *x']],
  ['a: *x', 'yaml-alias 3 *x', []],
  ['a: !!str x', 'yaml-tag 3 !!str', ['a: x']],
  ['a: !x y', 'yaml-tag 3 !x', ['a: y']],
  ['a: !!str &q x', 'yaml-anchor 9 &q; yaml-tag 3 !!str', ['a: !!str x', 'a: &q x']],
  ['a: &q !!str x', 'yaml-anchor 3 &q; yaml-tag 6 !!str', ['a: !!str x', 'a: &q x']],
  ['! a', 'yaml-tag 0 !', ['a']],
  ['a: ! b', 'yaml-tag 3 !', ['a: b']],
  ['!!map { a: 1 }', 'yaml-tag 0 !!map', ['{ a: 1 }']],
  ['&r a: 1', 'yaml-anchor 0 &r', ['a: 1']],
  ['? [a, b]\n: c', 'yaml-key 2', []],
  ['{ [a]: b }', 'yaml-key 2', []],
  ['<<: { a: 1 }', 'yaml-merge 0 <<', []],
  ['__proto__: 1', 'yaml-merge 0 __proto__', []],
  ['a: { <<: b }', 'yaml-merge 5 <<', []],
  ['*x : 1', 'yaml-alias 0 *x; yaml-key 0', []],
  ['!!str a: 1', 'yaml-tag 0 !!str', ['a: 1']],
  ['a:\n  - &y b', 'yaml-anchor 7 &y', ['a:\n  - b']],
  ['a:  !x\n  b', 'yaml-tag 4 !x', ['a:  \n  b']],
  ['a: !<tag:x> b', 'yaml-tag 3 !<tag:x>', ['a: b']],
  ['&z !t a: b', 'yaml-anchor 0 &z; yaml-tag 3 !t', ['!t a: b', '&z a: b']],
  ['a: !t\n  &w b', 'yaml-anchor 8 &w; yaml-tag 3 !t', ['a: !t\n  b', 'a: \n  &w b']],
  ['a: !t  &w  b', 'yaml-anchor 7 &w; yaml-tag 3 !t', ['a: !t   b', 'a:  &w  b']],
  ['a: &q', 'yaml-anchor 3 &q', ['a: ']],
  ['a: !t', 'yaml-tag 3 !t', ['a: ']],
  ['- !t', 'yaml-tag 2 !t', ['- ']],
  ['a: &q\nb: 1', 'yaml-anchor 3 &q', ['a: \nb: 1']],
  ['!t x: y', 'yaml-tag 0 !t', ['x: y']],
  ['a: 0x10\n? &k b\n: c', 'yaml-anchor 10 &k', ['a: 0x10\n? b\n: c']],
  ['a: !t # c\n  b', 'yaml-tag 3 !t', ['a: # c\n  b']],
  ['a: !t &q # c d\n  b', 'yaml-anchor 6 &q; yaml-tag 3 !t', ['a: !t # c d\n  b', 'a: &q # c d\n  b']],
  ['a: &q # c\n  b', 'yaml-anchor 3 &q', ['a: # c\n  b']],
  ['a:\n  b: 1\n  c=5', 'yaml-syntax 10 colon', ['a:\n  b: 1\n  c: 5']],
  ['a:\n  b: 1\n  c；  5\n  d: 2', 'yaml-syntax 10 colon', ['a:\n  b: 1\n  c: 5\n  d: 2']],
  ['a: 1\n\ngiá_trị ;5', 'yaml-syntax 6 colon', ['a: 1\n\ngiá_trị: 5']],
  ['a: 1\nx=\nb: 2', 'yaml-syntax 5 indent', ['a: 1\n  x=\nb: 2']],
  ['a: 1\nmột câu dài\n', 'yaml-syntax 5 indent', ['a: 1\n  một câu dài\n']],
  ['a: [x\n b: c', 'yaml-syntax 0 unclosed', ['a: [x ]\n b: c']],
  ['a: 1\n- b', 'yaml-syntax 5 indent', ['a: 1\n  - b']],
  ['a: "x" "y"', 'yaml-syntax 0 quotes', ['a: "x\\" \\"y"']],
  ['a: """', 'yaml-syntax 0 quotes', ['a: "\\""']],
  ['a: ""b"', 'yaml-syntax 0 quotes', ['a: "\\"b"']],
  ['a: b: "c\\d"', 'yaml-syntax 0 quotes', ['a: "b: \\"c\\\\d\\""']],
  ['a: x\\y: z', 'yaml-syntax 0 quotes', ['a: "x\\\\y: z"']],
  ['a: "x\\y: z', 'yaml-escape 5 \\y', []],
  ['- a: "b" c', 'yaml-syntax 0 quotes', ['- a: "b c"']],
  ['a:  "b"  c ', 'yaml-syntax 0 quotes', ['a:  "b  c "']],
  ['a: {b: c', 'yaml-syntax 0 unclosed', ['a: {b: c }']],
  ['  a: "b', 'yaml-syntax 0 quotes', ['  a: "b"']],
  ['[a, b', 'yaml-syntax 0 unclosed', ['[a, b ]']],
  ['{ a: 1, b: 2', 'yaml-syntax 0 unclosed', ['{ a: 1, b: 2 }']],
  ['a: 1]\nb: [', 'yaml-syntax 6 unclosed', ['a: 1]\nb: [ ]']],
  ['a: [1, 2\nb: {c: 1', 'yaml-syntax 0 unclosed', ['a: [1, 2 ]\nb: {c: 1']],
  ['a: 1\n   b: [2\n', 'yaml-syntax 3 other', []],
  ['"a: 1', 'yaml-syntax 0 unclosed', ['"a: 1"']],
  ['a"b: 1\n c"d: @2', 'yaml-syntax 5 other', []],
  ['\n\na: @1', 'yaml-syntax 2 quotes', ['\n\na: "@1"']],
  ['\n  \n a: 1\nb: 2', 'yaml-syntax 10 indent', ['\n  \n a: 1\n b: 2']],
  ['- @a', 'yaml-syntax 2 other', []],
  ['a: @b\nc: @d\n', 'yaml-syntax 0 quotes', ['a: "@b"\nc: @d\n']],
  ['a: - b\n', 'yaml-syntax 3 other', []],
  ['# x "\na: \'b\n', 'yaml-syntax 6 quotes', ['# x "\na: "b"\n']],
  ['a: b\n# "\nc: [d\n\n', 'yaml-syntax 5 unclosed', ['a: b\n# ""\nc: [d\n\n']],
  ['- [a\n- b\n- c\n', 'yaml-syntax 0 unclosed', ['- [a ]\n- b\n- c\n']],
  ['op: >= ', 'yaml-syntax 0 operator', ['op: ">=" ']],
  ['opx: >= @', 'yaml-syntax 0 quotes', ['opx: ">= @"']],
  ['  - { op: >=,value: 54 }', 'yaml-syntax 0 operator', ['  - { op: ">=",value: 54 }']],
  ['{ period: 2021, op: >=}', 'yaml-syntax 0 operator', ['{ period: 2021, op: ">="}']],
  ['{ op:  <=   , b: @ }', 'yaml-syntax 0 quotes', ['{ op:  "<="   , b: "@" }']],
  ['a: {x: @1}\nb: @2', 'yaml-syntax 0 quotes', ['a: {x: "@1"}\nb: @2']],
  ['{ a: @1, b: "c, d" }', 'yaml-syntax 0 quotes', ['{ a: "@1", b: "c, d" }']],
  ['{ a: @1, b: [c, d] }', 'yaml-syntax 0 quotes', ['{ a: "@1", b: [c, d] }']],
  ['{ a:   @1   , b: x }', 'yaml-syntax 0 quotes', ['{ a:   "@1"   , b: "x" }']],
  ['{ a: @x y z }', 'yaml-syntax 0 quotes', ['{ a: "@x y z" }']],
  ['{ a-b: @1 }', 'yaml-syntax 0 quotes', ['{ a-b: "@1" }']],
  ["{ a: 'x', b: @y }", 'yaml-syntax 0 quotes', ['{ a: \'x\', b: "@y" }']],
  ['{ ab: @1 , cd: ef gh }', 'yaml-syntax 0 quotes', ['{ ab: "@1" , cd: "ef gh" }']],
  ['a: !', 'yaml-tag 3 !', ['a: ']],
  ['a: &a !b &c d', 'yaml-syntax 0 quotes', ['a: "&a !b &c d"']],
  ['a: x!y\nb: !z 1', 'yaml-tag 10 !z', ['a: x!y\nb: 1']],
  ['a: "!x" \nb: !z\n  - 1', 'yaml-tag 12 !z', ['a: "!x" \nb: \n  - 1']],
  ['a: !t\n\n\n  b', 'yaml-tag 3 !t', ['a: \n\n\n  b']],
  ['a: b #c # d', 'lost-words 5 #c # d', ['a: "b #c # d"']],
  ['a: b #c  \nd: 1', 'lost-words 5 #c', ['a: "b #c"\nd: 1']],
  ['a: [b, c #d\n]', 'lost-words 9 #d', ['a: [b, "c #d"\n]']],
  ['a: b #đ', 'lost-words 5 #đ', ['a: "b #đ"']],
  ['- a\n- b #c', 'lost-words 8 #c', ['- a\n- "b #c"']],
];

/** What is told of a text that stands so far inside another. */
function toldOf(text: string, offset: number) {
  const { findings } = readYaml('x.yaml', text, offset);
  const outer = ' '.repeat(offset) + text;
  return {
    told: findings
      .map(({ code, from, data }) => {
        const { kind, found, key } = data as Partial<Record<'kind' | 'found' | 'key', string>>;
        return [code, from, kind ?? found ?? key].filter((each) => each !== undefined).join(' ');
      })
      .join('; '),
    mended: findings.flatMap(({ fix }) =>
      fix?.kind === 'replace' ? [outer.slice(0, fix.from) + fix.text + outer.slice(fix.to)] : [],
    ),
  };
}

describe('what is told of a text, and its mend', () => {
  test.each(TOLD)('%j', (text, told, mended) => {
    expect(toldOf(text, 0)).toEqual({ told, mended });
  });
});

/** The head of a page stands inside its text: no mend is offered there for what cannot be read. */
const INSIDE = TOLD.filter(([, told]) => !/yaml-syntax|file-empty/.test(told));

test.each(INSIDE)('inside another text, %j is told at its place there', (text, told, mended) => {
  const there = told.replace(/((?:^|; )[a-z-]+ )(\d+)/g, (_, code: string, at: string) => code + (Number(at) + 9));
  expect(toldOf(text, 9)).toEqual({ told: there, mended: mended.map((each) => ' '.repeat(9) + each) });
});

/** The readable ones keep their data beside what is told of them. */
test.each(TOLD)('%j keeps its data only where the words stand', (text, told) => {
  const isReadable = told.split('; ').every((each) => /^(?:key-twice|lost-words|escape) /.test(each));
  expect(readYaml('x.yaml', text).file !== null).toBe(isReadable);
});

test('the mend of what stands inside another text stands at its place there', () => {
  expect(readYaml('x.yaml', 'a: 1\nb: @x', 9).findings).toEqual([
    {
      code: 'yaml-syntax',
      path: 'x.yaml',
      from: 14,
      data: { kind: 'quotes' },
      fix: { kind: 'replace', from: 14, to: 19, text: 'b: "@x"' },
    },
  ]);
});

const codesOf = (text: string): string[] => readYaml('x.yaml', text).findings.map(({ code }) => code);

test('things in things are read to a depth, and told beyond it however deep they are', () => {
  expect(codesOf(`${'['.repeat(13)}${']'.repeat(13)}`)).toEqual([]);
  expect(codesOf(`${'['.repeat(14)}${']'.repeat(14)}`)).toEqual(['yaml-depth']);
  for (const deep of ['['.repeat(3000), '- '.repeat(32_000), `a:\n${'- '.repeat(10_000)}`, '{ a: '.repeat(12_000)])
    expect(readYaml('x.yaml', deep).findings).toEqual([
      { code: 'yaml-depth', path: 'x.yaml', from: 0, data: { limit: 12 } },
    ]);
});

test('a text has fewer than 5000 things in it', () => {
  const list = (length: number): string => `[${Array(length).fill('a').join(',')}]`;
  expect([codesOf(list(4998)), codesOf(list(4999)), codesOf(list(6000))]).toEqual([[], ['yaml-nodes'], ['yaml-nodes']]);
});

const kindsOf = (text: string) => readYaml('x.yaml', text).findings.map(({ data }) => data);

test('a mend is sought in texts of up to 20 000 letters, and in the first 50 lines that may have opened something', () => {
  const broken = 'a: @b\n';
  expect(kindsOf(broken.padEnd(20_000, '#'))).toEqual([{ kind: 'quotes' }]);
  expect(kindsOf(broken.padEnd(20_001, '#'))).toEqual([{ kind: 'other' }]);
  const open = `z: "open\n${'b: c\n'.repeat(3)}`;
  const after = (lines: number, line: string): string => `${line}\n`.repeat(lines) + open;
  expect(kindsOf(after(49, 'k: "x"'))).toEqual([{ kind: 'quotes' }]);
  expect(kindsOf(after(50, 'k: "x"'))).toEqual([{ kind: 'other' }]);
  expect(kindsOf(after(60, 'k: x'))).toEqual([{ kind: 'quotes' }]);
});

test('every key and value has its place', () => {
  const { file } = readYaml('x.yaml', 'a: { b: 1, c }\nd:\n  - e: [f]\n  - g\nh:\n', 100);
  const places = [...(file?.spots ?? [])].map(([name, { key, value, flow }]) =>
    [name.replaceAll('\n', '.'), key?.from, key?.to, value.from, value.to, flow].join(' '),
  );
  expect(places).toEqual([
    '   100 137 false',
    'a 100 101 103 114 false',
    'a.b 105 106 108 109 true',
    'a.c 111 112 112 112 true',
    'd 115 116 120 135 false',
    'd.0   122 129 false',
    'd.0.e 122 123 125 128 false',
    'd.0.e.0   126 127 true',
    'd.1   133 134 false',
    'h 135 136 137 137 false',
  ]);
});

/** A text, a place in it, what is put there. */
const PUT: readonly (readonly [text: string, steps: readonly string[], value: string, result: string])[] = [
  ['a: x', ['a'], 'y', 'a: y'],
  ['a: "x"', ['a'], 'y', 'a: "y"'],
  ["a: 'x'", ['a'], '5', 'a: "5"'],
  ['a: x"x', ['a'], 'y', 'a: y'],
  ['a: x', ['a'], '-5', 'a: -5'],
  ['a: x', ['a'], '5: #', 'a: "5: #"'],
  ['a: x', ['a'], '- 5', 'a: "- 5"'],
  ['a: x', ['a'], '>=', 'a: ">="'],
  ['a: x', ['a'], '', 'a: ""'],
  ['a: x', ['a'], 'y: z', 'a: "y: z"'],
  ['a: x', ['a'], 'y "z" \\', 'a: y "z" \\'],
  ['a: x', ['a'], '"y"\n\\', 'a: "\\"y\\"\\n\\\\"'],
  ['a: x', ['a'], 'b, c', 'a: b, c'],
  ['{ a: x }', ['a'], 'b, c', '{ a: "b, c" }'],
  ['{ a: x }', ['a'], 'b c', '{ a: b c }'],
  ['a:', ['a'], 'y', 'a: y'],
  ['a: ', ['a'], 'y', 'a: y'],
  ['a:\nb: 1', ['a'], 'y', 'a: y\nb: 1'],
  ['a: |\n  x\n  y\nb: 1', ['a'], 'y', 'a: y\nb: 1'],
  ['a: >-\n  x\nb: 1', ['a'], 'y', 'a: y\nb: 1'],
  ['a: x\n  z\nb: 1', ['a'], 'y', 'a: y\nb: 1'],
  ['a: x|\nb: 1', ['a'], 'y', 'a: y\nb: 1'],
  ['a: |\n  x', ['a'], 'y', 'a: y'],
  ['a: x | y\n\nb: 1', ['a'], 'y', 'a: y\n\nb: 1'],
  ['a:\n  b: x', ['a', 'b'], 'y', 'a:\n  b: y'],
  ['{"a":"x"}', ['a'], 'y', '{"a":"y"}'],
];

describe('a value that is put in place of a scalar', () => {
  test.each(PUT)('in %j, at %j, %j makes %j', (text, steps, value, result) => {
    const spot = readYaml('x.yaml', text).file?.spots.get(spotName(steps));
    if (!spot) throw new Error('no such place');
    expect(text.slice(0, spot.value.from) + asScalar(text, spot, value) + text.slice(spot.value.to)).toBe(result);
  });
});
