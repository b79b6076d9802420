/** What prose may hold and what is refused, with its place; where it leads to, and the ids of its headings. */
import { describe, expect, test } from 'vitest';
import { type CompiledProse, compileProse, proseHtml } from '../../src/content/prose/compile.ts';

const hitsOf = ({ hits }: CompiledProse, text: string): string =>
  hits
    .map(({ kind, found, from, to }) => [kind, from, to, ...(found === text.slice(from, to) ? [] : [found])].join(' '))
    .join('; ');

const linksOf = ({ links }: CompiledProse): string =>
  links.map(({ kind, url, from, to }) => [kind, url, from, to].join(' ')).join(', ');

/** Text, where it leads to, ids. */
const FINE: readonly (readonly [text: string, links: string, ids: string])[] = [
  ['Chữ.', '', ''],
  ['## A\n\nx', '', 'a'],
  ['## ![x](/a.webp)', 'image /a.webp 3 16', ''],
  ['## **B**', '', 'b'],
  ['## A\n\n### B\n\n### C', '', 'a b c'],
  ['~~a~~', '', ''],
  ['*a* **b** `c{}`', '', ''],
  ['a  \nb', '', ''],
  ['---', '', ''],
  ['> a', '', ''],
  ['- a\n- b', '', ''],
  ['1. a', '', ''],
  ['| a | b |\n|---|---|\n| 1 | 2 |', '', ''],
  ['| a | b |\n|---|---|\n| 1 |', '', ''],
  ['x | a |', '', ''],
  ['|a|b\nc', '', ''],
  ['```\na {b}\n```', '', ''],
  ['~~~\na\n~~~', '', ''],
  ['```\na\n````', '', ''],
  ['```js\na\n```', '', ''],
  ['```\n```', '', ''],
  ['```\na\n  ```', '', ''],
  ['[a](https://x.vn)', 'link https://x.vn 0 17', ''],
  ['[a](/a/)', 'link /a/ 0 8', ''],
  ['[a](#b)', 'link #b 0 7', ''],
  ['[a](./b)', 'link ./b 0 8', ''],
  ['[a](../b)', 'link ../b 0 9', ''],
  ['[a](mailto:a@x.vn)', 'link mailto:a@x.vn 0 18', ''],
  ['[a](HTTPS://x.vn)', 'link HTTPS://x.vn 0 17', ''],
  ['[a](/a%20b)', 'link /a%20b 0 11', ''],
  ['[a](/a?b=1#c)', 'link /a?b=1#c 0 13', ''],
  ['[a](mailto:a+b.c@x-y.z.vn)', 'link mailto:a+b.c@x-y.z.vn 0 26', ''],
  ['[a](/x:y)', 'link /x:y 0 9', ''],
  ['[a](http:///x)', 'link http:///x 0 14', ''],
  ['[![x](/a.webp)](https://x.vn)', 'link https://x.vn 0 29, image /a.webp 1 14', ''],
  ['[`b`](https://x.vn)', 'link https://x.vn 0 19', ''],
  ['[**b**](https://x.vn)', 'link https://x.vn 0 21', ''],
  ['[a][b]\n\n[b]: https://x.vn', 'link https://x.vn 8 25', ''],
  ['[b]\n\n[b]: /x', 'link /x 5 12', ''],
  ['[a](https://example.vn)', 'link https://example.vn 0 23', ''],
  ['[a](https://myexample.com)', 'link https://myexample.com 0 26', ''],
  ['[a](https://example.com.vn)', 'link https://example.com.vn 0 27', ''],
  ['[a](mailto:so-lieu@song-mai.vn)', 'link mailto:so-lieu@song-mai.vn 0 31', ''],
  ['[a](/example.com)', 'link /example.com 0 17', ''],
  ['[a](https://example.info)', 'link https://example.info 0 25', ''],
  ['[www.x.vn](https://x.vn/a)', 'link https://x.vn/a 0 26', ''],
  ['[x.vn](https://www.x.vn)', 'link https://www.x.vn 0 24', ''],
  ['[X.vn](https://x.vn)', 'link https://x.vn 0 20', ''],
  ['[x.vn/a b](https://y.vn)', 'link https://y.vn 0 24', ''],
  ['[x.vn](/a)', 'link /a 0 10', ''],
  ['[x.vn](mailto:a@y.vn)', 'link mailto:a@y.vn 0 21', ''],
  ['[v1.0](https://y.vn)', 'link https://y.vn 0 20', ''],
  ['[xem x.vn](https://y.vn)', 'link https://y.vn 0 24', ''],
  ['[x.vn:80](https://y.vn)', 'link https://y.vn 0 23', ''],
  ['[x.v](https://y.vn)', 'link https://y.vn 0 19', ''],
  ['https://x.vn/a', 'link https://x.vn/a 0 14', ''],
  ['www.x.vn', 'link http://www.x.vn 0 8', ''],
  ['a@x.vn', 'link mailto:a@x.vn 0 6', ''],
  ['<https://x.vn>', 'link https://x.vn 0 14', ''],
  ['[http://x.vn](HTTP://x.vn)', 'link HTTP://x.vn 0 26', ''],
  ['![a](/a.webp)', 'image /a.webp 0 13', ''],
  ['![a.png b](/a.webp)', 'image /a.webp 0 19', ''],
  ['![x](/a/b-c_d.1.webp)', 'image /a/b-c_d.1.webp 0 21', ''],
  ['![x.webpx](/a.webp)', 'image /a.webp 0 19', ''],
  ['![x](/a.webp.webp)', 'image /a.webp.webp 0 18', ''],
  ['import và xuất khẩu', '', ''],
  ['importing from', '', ''],
  ['import x', '', ''],
  ['##!', '', ''],
  ['#A', '', ''],
  ['#######A', '', ''],
  ['## A', '', 'a'],
  ['x ##A', '', ''],
  ['|a|b', '', ''],
  ['| a\n|b| c', '', ''],
  ['a :::', '', ''],
  ['++++', '', ''],
  ['[[]]', '', ''],
  ['•a', '', ''],
  ['x • a', '', ''],
  ['[a] (b)', '', ''],
  ['[a]\n(https://x.vn)', 'link https://x.vn 5 17', ''],
  ['(a)[b]', '', ''],
  ['[a](https://x.vn) (https://y.vn)', 'link https://x.vn 0 17, link https://y.vn 19 31', ''],
  ['a < b', '', ''],
  ['&lt;b&gt;', '', ''],
  ['<5', '', ''],
  ['<b x=y', '', ''],
  ['<đ>', '', ''],
  ['\\{a\\}', '', ''],
  ['`{a}`', '', ''],
  ['a\\](b', '', ''],
  ['a\\][b]', '', ''],
  ['a][b', '', ''],
  ['a \\** b', '', ''],
  ['a\\[^1]', '', ''],
  ['[^a b]', '', ''],
  ['[^]', '', ''],
  ['TODOs', '', ''],
  ['xTODO', '', ''],
  ['todo', '', ''],
  ['xxxx', '', ''],
  ['As an AI mod', '', ''],
  ['[điền', '', ''],
  ['[x]', '', ''],
  ['&nbsp;a', '', ''],
  ['&amp;', '', ''],
  ['>>>>>>>>>>>>>>>>>>> a', '', ''],
  ['> > >\n> > >\n> > >\n', '', ''],
  ['- - - - - - - - - - - a', '', ''],
  ['## Top\n\n## Top', '', 'top-1 top-2'],
  ['## Main', '', 'main-1'],
  ['## 2025', '', '2025-1'],
  ['## 2025-26', '', '2025-26-1'],
  ['## 2025-q1', '', '2025-q1-1'],
  ['## 2025 x', '', '2025-x'],
  ['## A b\n\n## A b', '', 'a-b a-b-1'],
  ['## Đ ă', '', 'đ-ă'],
  ['## 12345', '', '12345'],
  ['## 2025-26a', '', '2025-26a'],
  ['## 2025\n\n## 2025', '', '2025-1 2025-3'],
  ['## **A** `b`', '', 'a-b'],
  ['##   A   ##', '', 'a'],
  ['$x^2$', '', ''],
  ['a^b^', '', ''],
  ['Term\n: def', '', ''],
  ['***', '', ''],
  ['* a\n\n  b', '', ''],
  ['a\\\nb', '', ''],
  ['a<!--b', '', ''],
  ['| a |\n|:-:|\n| 1 |', '', ''],
  ['~~a\nb~~', '', ''],
  ['\\~a\\~', '', ''],
  ['"a" -- b...', '', ''],
  ['a\u00a0b', '', ''],
];

describe('prose that is fine', () => {
  test.each(FINE)('%j', (text, links, ids) => {
    const compiled = compileProse(text);
    expect([hitsOf(compiled, text), linksOf(compiled), compiled.ids.join(' ')]).toEqual(['', links, ids]);
    expect(compiled.code).toContain('export default');
  });
});

/** Text, what is refused: kind, place from and up to, and what was found where that is not what stands there. */
const REFUSED: readonly (readonly [text: string, hits: string])[] = [
  ['# A', 'heading-first 0 3'],
  ['A\n===', 'heading-first 0 5'],
  ['A\n---', 'heading-underlined 0 5'],
  ['## ', 'heading-empty 0 3'],
  ['## ---', 'heading-empty 0 6'],
  ['## ![](/a.webp)', 'heading-empty 0 15; alt 3 15'],
  ['### A', 'heading-skips 0 5'],
  ['## A\n\n#### B', 'heading-skips 6 12'],
  ['## A\n\n### B\n\n## C\n\n#### D', 'heading-skips 19 25'],
  ['~a~', 'struck 0 3'],
  ['- [ ] a', 'task-list 0 7'],
  ['- [x] a', 'task-list 0 7'],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'table-cells 20 33'],
  ['| a |\n|---|\n| 1 |\n| 2 | 3 |', 'table-cells 18 27'],
  ['x\n\n| a |\n|---|\n| 1 | 2 |', 'table-cells 15 24'],
  ['| a | b |', 'table-head 0 9'],
  ['```\na', 'fence 0 5'],
  ['~~~\na\n```', 'fence 0 9'],
  ['````\na\n```', 'fence 0 10'],
  ['    a', 'indented 0 5'],
  ['> ```\n> a', 'fence 2 9'],
  ['[a](//x.vn)', 'link 0 11'],
  ['[a](javascript:x)', 'link 0 17'],
  ['[a](mailto:x)', 'link 0 13'],
  ['[a](https://u:p@x.vn)', 'link 0 21'],
  ['[a](https://u@x.vn)', 'link 0 19'],
  ['[a](ftp://x.vn)', 'link 0 15'],
  ['[a](x)', 'link 0 6'],
  ['[a](/a\\b)', 'link 0 9'],
  ['[a](</a b>)', 'link 0 11'],
  ['[a](https://)', 'link 0 13'],
  ['[a](.../b)', 'link 0 10'],
  ['[a](https://x.vn/\u00ad)', 'link 0 19'],
  ['[a](/&#x202e;)', 'link 0 14'],
  ['[a](mailto:a@x)', 'link 0 15'],
  ['[a](mailto:a@x.vn?subject=b)', 'link 0 28'],
  ['[a](/\\\\x.vn)', 'link 0 12'],
  ['[a](?b)', 'link 0 7'],
  ['[a]()', 'link 0 5'],
  ['[a](https://x.vn:99999)', 'link 0 23'],
  ['[a](https://x|y.vn)', 'link 0 19'],
  ['[](https://x.vn)', 'link-empty 0 16'],
  ['[ ](https://x.vn)', 'link-empty 0 17'],
  ['[][b]\n\n[b]: https://x.vn', 'link-empty 0 5'],
  ['[a][b]\n\n[b]: javascript:x', 'link 8 25'],
  ['[b]: https://x.vn', 'unused 0 17'],
  ['x\n\n[b]: https://x.vn\n[c]: /d', 'unused 3 20; unused 21 28'],
  ['![a][b]\n\n[b]: /a.webp', 'image 0 7'],
  ['[a][c]', 'link-undefined 2 6'],
  ['[a](https://example.com)', 'link-nowhere 0 24'],
  ['[a](https://www.example.org/x)', 'link-nowhere 0 30'],
  ['[a](http://localhost)', 'link-nowhere 0 21'],
  ['[a](https://a.example)', 'link-nowhere 0 22'],
  ['[a](https://x.invalid)', 'link-nowhere 0 22'],
  ['[a](https://x.localhost)', 'link-nowhere 0 24'],
  ['[a](mailto:a@example.com)', 'link-nowhere 0 25'],
  ['[a](mailto:ten@example.org)', 'link-nowhere 0 27'],
  ['[a](https://example.net)', 'link-nowhere 0 24'],
  ['[a](HTTP://EXAMPLE.COM)', 'link-nowhere 0 23'],
  ['[https://x.vn](https://y.vn)', 'link-elsewhere 0 28'],
  ['[x.vn](https://y.vn)', 'link-elsewhere 0 20'],
  ['[x.vn/a](https://y.vn)', 'link-elsewhere 0 22'],
  ['[ https://x.vn ](https://y.vn)', 'link-elsewhere 0 30'],
  ['[https://x.vn](/a)', 'link-elsewhere 0 18'],
  ['[https://x.vn](mailto:a@y.vn)', 'link-elsewhere 0 29'],
  ['[**x.vn**](https://y.vn)', 'link-elsewhere 0 24'],
  ['[`x.vn`](https://y.vn)', 'link-elsewhere 0 22'],
  ['[x.vn](https://sub.x.vn)', 'link-elsewhere 0 24'],
  ['[x.vn?a](https://y.vn)', 'link-elsewhere 0 22'],
  ['[x.vn#a](https://y.vn)', 'link-elsewhere 0 22'],
  ['[x.vn](HTTP://y.vn)', 'link-elsewhere 0 19'],
  ['![](/a.webp)', 'alt 0 12'],
  ['![ ](/a.webp)', 'alt 0 13'],
  ['![a.webp](/a.webp)', 'alt 0 18'],
  ['![anh.JPG](/a.webp)', 'alt 0 19'],
  ['![x](/a.png)', 'image 0 12'],
  ['![x](a.webp)', 'image 0 12'],
  ['![x](https://x.vn/a.webp)', 'image 0 25'],
  ['![x](/.a.webp)', 'image 0 14'],
  ['![x](/a/.b.webp)', 'image 0 16'],
  ['![x](//a.webp)', 'image 0 14'],
  ['![x](/a.webp?x)', 'image 0 15'],
  ['![x](/a b.webp)', 'image 0 15'],
  ['![ b.gif ](/a.webp)', 'alt 0 19'],
  ['![x.jpeg](/a.webp)', 'alt 0 18'],
  ['![x.jpg](/a.webp)', 'alt 0 17'],
  ['import x from "y"', 'esm 0 17'],
  ['import {a} from "b"', 'esm 0 19; braces 7 8'],
  ['export const a = 1', 'esm 0 18'],
  ['export default x', 'esm 0 16'],
  ['import "x"', 'esm 0 10'],
  ['import * as x', 'esm 0 13'],
  ['export {a}', 'esm 0 10; braces 7 8'],
  ['import a, b', 'esm 0 11'],
  ['export let x', 'esm 0 12'],
  ['export var x', 'esm 0 12'],
  ['export async x', 'esm 0 14'],
  ['export class X', 'esm 0 14'],
  ['export function f', 'esm 0 17'],
  ['import\tx from', 'esm 0 13'],
  ['xuất import {a}', 'braces 12 13'],
  ['export  const', 'esm 0 13'],
  ['import\nx from "y"', 'esm 0 17'],
  ['import{a}', 'esm 0 9; braces 6 7'],
  ['export* from', 'esm 0 12'],
  ['##A', 'heading-space 0 2'],
  ['##1', 'heading-space 0 2'],
  ['|a| b', 'table-head 0 3'],
  ['|a|\n', 'table-head 0 3'],
  [':::note\nx\n:::', 'foreign 0 3'],
  ['+++\nx\n+++', 'foreign 0 3'],
  ['[[a]]', 'foreign 0 5'],
  ['x [[a b]] y', 'foreign 2 9'],
  ['• a', 'bullet 0 2'],
  ['● b', 'bullet 0 2'],
  ['▪ c', 'bullet 0 2'],
  ['‣ a', 'bullet 0 2'],
  ['[a] (https://x.vn)', 'link-parts 2 5'],
  ['[a]  (https://x.vn)', 'link-parts 2 6'],
  ['(a)[https://x.vn]', 'link-parts 2 4'],
  ['<b>x</b>', 'tag 0 3; tag 4 8'],
  ['a <br> b', 'tag 2 6'],
  ['<>', 'tag 0 2'],
  ['</>', 'tag 0 3'],
  ['<!-- c -->', 'tag 0 10'],
  ['<script>x</script>', 'tag 0 18'],
  ['<a href="x">y</a>', 'tag 0 12; tag 13 17'],
  ['< b >', 'tag 0 5'],
  ['<a.b>', 'tag 0 5'],
  ['<A:b />', 'tag 0 7'],
  ['<b x>', 'tag 0 5'],
  ['a < b > c', 'tag 2 7'],
  ['{a}', 'braces 0 1'],
  ['a } b', 'braces 2 3'],
  ['\\![a](b', 'image 1 7'],
  ['![a](b c)', 'image 0 9'],
  ['![a][b] c', 'image 0 7'],
  ['![a](', 'image 0 5'],
  ['\\[a](b)', 'link 3 7'],
  ['[a](b c)', 'link 2 8'],
  ['a](b', 'link 1 4'],
  ['a](', 'link 1 3'],
  ['[a][b]', 'link-undefined 2 6'],
  ['][ ]', 'link-undefined 0 4'],
  ['a ** b', 'marks 2 4'],
  ['**a', 'marks 0 2'],
  ['a[^1]', 'footnote 1 5'],
  ['a[^1]\n\n[^1]: b', 'footnote 1 5; footnote 7 14'],
  ['TODO', 'left-over 0 4'],
  ['FIXME: x', 'left-over 0 5'],
  ['xxx', 'left-over 0 3'],
  ['lorem ipsum', 'left-over 0 11'],
  ['Lorem ipsum dolor', 'left-over 0 11'],
  ['là một mô hình ngôn ngữ', 'left-over 0 23'],
  ['Tôi là một trợ lý AI', 'left-over 4 20'],
  ['As an AI language model', 'left-over 0 23'],
  ['as an AI model', 'left-over 0 14'],
  ['[điền số]', 'left-over 0 9'],
  ['[ghi tên vào đây]', 'left-over 0 17'],
  ['&#x202e;a', 'hidden 0 6 U+202E'],
  ['&#xfffd;', 'hidden 0 6 U+FFFD'],
  ['&shy;', 'hidden 0 6 U+00AD'],
  ['a&#x200b;b', 'hidden 0 6 U+200B'],
  ['&#0;', 'hidden 0 6 U+FFFD'],
  ['>>>>>>>>>>>>>>>>>>>> a', 'deep 0 0 > > >'],
  ['> > > > > > > > > > > > > > > > > > > > > > > > > a', 'deep 0 0 > > >'],
  ['- - - - - - - - - - - - a', 'deep 24 25'],
  ['- - - - - - - - - - - - - a', 'deep 24 27'],
  ['##### A', 'heading-skips 0 7'],
  ['<div>\n\nx\n\n</div>', 'tag 0 5; tag 10 16'],
  ['{/* c */}', 'braces 0 1'],
  ['x {1+1} y', 'braces 2 3'],
];

describe('prose that is refused', () => {
  test.each(REFUSED)('%j', (text, hits) => {
    const compiled = compileProse(text);
    expect([hitsOf(compiled, text), compiled.code]).toEqual([hits, '']);
  });
});

test('quotes in quotes and lists in lists are refused where nobody means them', () => {
  const deep = (text: string): string => hitsOf(compileProse(text), text);
  expect(deep('> '.repeat(19))).toBe('');
  expect(deep(`x\n${'   >'.repeat(20)}`)).toBe('deep 2 2 > > >');
  expect(deep(`x\n${'    >'.repeat(20)}`)).toBe('');
  expect(deep(`${'- '.repeat(11)}a`)).toBe('');
  expect(deep(`${'- '.repeat(13)}a`)).toBe('deep 24 27');
  expect(compileProse('> '.repeat(20))).toMatchObject({ code: '', ids: [], links: [] });
});

const TABLE = '| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |';

test('cells are aligned by a class, in a page and in a file', () => {
  const { code } = compileProse(TABLE);
  for (const side of ['left', 'right', 'center']) expect(code.split(`cell-${side}`)).toHaveLength(3);
  expect(code).not.toContain('style');
  expect(proseHtml(TABLE, (path) => path)).toMatchInlineSnapshot(`
    "<table>
    <thead>
    <tr>
    <th class="cell-left">a</th>
    <th class="cell-right">b</th>
    <th class="cell-center">c</th>
    <th>d</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="cell-left">1</td>
    <td class="cell-right">2</td>
    <td class="cell-center">3</td>
    <td>4</td>
    </tr>
    </tbody>
    </table>
    "
  `);
});

test('links of a file are absolute', () => {
  const html = proseHtml('[a](/b/) [c](https://x.vn/d) [e](#f) ![g](/h.webp)', (path) => `https://own.vn${path}`);
  expect(html).toMatchInlineSnapshot(`
    "<p><a href="https://own.vn/b/">a</a> <a href="https://x.vn/d">c</a> <a href="#f">e</a> <img src="/h.webp" alt="g"></p>
    "
  `);
});

test('a file is not made of what is refused', () => {
  expect(() => proseHtml('{a}', (path) => path)).toThrow('prose: "{" found, which is refused as braces');
});

test.each(['main', 'top', 'also', 'bars', 'breaks', 'cite', 'parts', 'reports', 'targets', 'tasks', 'years'])(
  'no heading takes the id "%s" from a part of the page',
  (id) => {
    expect(compileProse(`## ${id}`).ids).toEqual([`${id}-1`]);
  },
);
