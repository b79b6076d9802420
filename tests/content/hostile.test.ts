/** Whoever may add a figure, task, event or page may not run anything: hostile input is refused, and the check survives it. */
import { describe, expect, test } from 'vitest';
import { EVENT, FIGURE, INDICATOR, PAGE, PROSE, planted, planWith, TASK, textOf } from './plan.ts';
import { check } from './told.ts';

type Attack = readonly [name: string, path: string, passage: string, instead: string];

const URL_OF_FIGURE = '"https://example.vn/rung-2025"';
const PROSE_TEXT = 'Rừng che phủ bao nhiêu phần đất.';
const PUBLISHER = 'UBND tỉnh';
const address = (name: string, url: string): Attack => [`address: ${name}`, FIGURE, URL_OF_FIGURE, url];
const text = (name: string, words: string): Attack => [`text: ${name}`, FIGURE, PUBLISHER, words];
const yaml = (name: string, value: string): Attack => [`YAML: ${name}`, FIGURE, '53.75', value];
const prose = (name: string, words: string): Attack => [`prose: ${name}`, PROSE, PROSE_TEXT, words];

const ATTACKS: readonly Attack[] = [
  address('javascript', 'javascript:alert(1)'),
  address('JavaScript in capitals', '"JAVASCRIPT:alert(1)"'),
  address('javascript after a space', '" javascript:alert(1)"'),
  address('javascript cut by a line', '"java\\nscript:alert(1)"'),
  address('javascript with slashes', 'javascript://example.vn/%0aalert(1)'),
  address('data', '"data:text/html,<script>alert(1)</script>"'),
  address('vbscript', 'vbscript:msgbox'),
  address('a file of the machine', 'file:///etc/passwd'),
  address('without a scheme', '//example.vn/x'),
  address('an attribute that ends', `'https://example.vn/"onmouseover="alert(1)'`),
  address('a tag that begins', '"https://example.vn/<script>"'),
  address('a name before the host', 'https://gso.gov.vn@evil.example/x'),
  address('a host of look-alike letters', 'https://gsо.gov.vn/x'),
  address('a backslash', '"https:\\\\\\\\example.vn"'),
  address('of ten thousand letters', `https://example.vn/${'x'.repeat(10_000)}`),
  text('a script', '<script>alert(1)</script>'),
  text('a picture with a handler', '<img src=x onerror=alert(1)>'),
  text('a tag that is not closed', 'UBND <svg/onload=alert(1)'),
  text('a comment of HTML', 'UBND <!-- x'),
  text('a processing instruction', 'UBND <?php'),
  text('an expression', '"{process.exit()}"'),
  text('a Markdown link', '"[x](javascript:alert(1))"'),
  text('a Markdown picture', '"![x](https://evil.example/x.png)"'),
  text('a character code', '"&#60;script&#62;"'),
  text('a formula of a spreadsheet', `'=HYPERLINK("https://evil.example")'`),
  text('a command of a spreadsheet', `"@SUM(1+1)*cmd|' /C calc'!A0"`),
  text('right-to-left override', 'UBND \u202Etxt.exe'),
  text('isolates', 'UBND \u2066tỉnh\u2069'),
  text('a zero-width joiner', 'UB\u200DND'),
  text('a soft hyphen', 'UB\u00ADND'),
  text('a null', 'UBND\u0000'),
  text('an escape of the terminal', 'UBND\u001B[2J'),
  text('a line separator', 'UBND\u2028tỉnh'),
  text('tag characters', 'UBND\u{E0041}'),
  text('a hangul filler', 'UBND\u3164'),
  text('private letters', 'UBND\uE000'),
  yaml('a tag that builds an object', '!!js/function "function(){}"'),
  yaml('a tag of Python', '!!python/object/apply:os.system ["id"]'),
  yaml('a local tag', '!x 53.75'),
  yaml('a binary tag', '!!binary NTMuNzU='),
  yaml('an anchor', '&a 53.75'),
  yaml('an alias', '*a'),
  yaml('a billion laughs', '&a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]'),
  yaml('a merge key', '1\n<<: { stage: official }'),
  yaml('a prototype', '1\n__proto__: { stage: official }'),
  yaml('a constructor', '1\nconstructor: { prototype: { x: 1 } }'),
  yaml('lists nested 20 deep', `${'['.repeat(20)}${']'.repeat(20)}`),
  yaml('lists nested 20,000 deep', '['.repeat(20_000)),
  yaml('maps nested 5,000 deep', '{a: '.repeat(5000)),
  yaml('hyphens nested 10,000 deep', `\n${'- '.repeat(10_000)}`),
  yaml('twenty thousand entries', `[${'1,'.repeat(20_000)}1]`),
  yaml('a number of a thousand digits', '9'.repeat(1000)),
  yaml('an exponent', '1e999'),
  yaml('not a number', '.nan'),
  yaml('infinity', '.inf'),
  yaml('a hexadecimal number', '0x35'),
  yaml('a second document', '53.75\n---\nvalue: 1'),
  yaml('a complex key', '1\n? { a: b }\n: c'),
  ['id: a Cyrillic letter', TASK, '[so-tai-chinh]', '[so-tаi-chinh]'],
  ['id: a path upwards', TASK, '[so-tai-chinh]', '["../../etc/passwd"]'],
  ['id: a slug with a slash', INDICATOR, 'slug: che-phu-rung', 'slug: ../admin'],
  ['a text of 100,000 letters', EVENT, 'Ban hành quyết định', 'x'.repeat(50_000)],
  prose('an import', 'import fs from "node:fs"'),
  prose('an export', 'export const x = 1'),
  prose('an export of everything', 'export*from"node:fs"'),
  prose('an import over two lines', 'import\n{ readFileSync } from "node:fs"'),
  prose('an expression', '{process.exit()}'),
  prose('an expression in code', '`{process.exit()}`'),
  prose('a script', '<script>alert(1)</script>'),
  prose('a component', '<Fragment set:html="x" />'),
  prose('a fragment', '<>x</>'),
  prose('a tag over two lines', '<\nscript>'),
  prose('a handler', '<a onclick="alert(1)">x</a>'),
  prose('a link that runs', '[x](javascript:alert(1))'),
  prose('a link that runs, in angle brackets', '[x](<javascript:alert(1)>)'),
  prose('a link cut by a line', '[x](\njavascript:alert(1))'),
  prose('a link of character codes', '[x](&#106;avascript:alert(1))'),
  prose('a link by reference', '[x][y]\n\n[y]: javascript:alert(1)'),
  prose('a link by reference in a quote', '> [y]: javascript:alert(1)'),
  prose('a link by reference in a list', '1. [y]: javascript:alert(1)'),
  prose('a link by reference over two lines', '[y]:\njavascript:alert(1)'),
  prose('data', '[x](data:text/html,x)'),
  prose('a picture from elsewhere', '![x](https://evil.example/x.png)'),
  prose('a picture by reference', '![x][y]\n\n[y]: https://evil.example/x.png'),
  prose('code fenced twice', '```\n~~~\n```\n{process.exit()}\n~~~\n```'),
  prose('code fenced with an indent', ' ```\n```\n{process.exit()}\n```'),
  prose('code fenced in a list', '- ```\n```\n{process.exit()}\n```'),
  prose('a fence that never closes', '```\n{process.exit()}'),
  ['page: an expression in the head', PAGE, 'title: Giới thiệu', 'title: "{1}"'],
  ['page: another layout', PAGE, 'title: Giới thiệu', 'title: Giới thiệu\nlayout: ../../secret.astro'],
  ['page: a head that runs', PAGE, '---\ntitle', '---js\ntitle'],
];

describe('hostile input is refused', () => {
  test.each(ATTACKS)('%s', (_, path, passage, instead) => {
    const { content, faults } = check(planted(path, passage, instead));
    expect(content).toBeNull();
    expect(faults.some((fault) => fault.path === path && fault.line >= 1)).toBe(true);
  });
});

const PATHS = [
  'figures/forest-cover/../../../etc/passwd',
  'figures/forest-cover/2025--2026-02-13.yaml/x',
  'figures/forest-cover/2025--2026-02-13\u202E.yaml',
  'figures/forest-cover/2025--2026-02-13\n.yaml',
  'figures/../plan.yaml',
  'figures/forest-cover/--help.yaml',
  'figures/__proto__/2025--2026-02-13.yaml',
  'figures/constructor/2025--2026-02-13.yaml',
  'figures/FOREST-COVER/2025--2026-02-13.yaml',
  'tasks/..yaml',
  'tasks/__proto__.yaml',
  'indicators/forest-cover.fr.mdx',
  'indicators/x.js',
  'pages/index.vi.html',
  'pages/a b.vi.mdx',
  'src/pages/evil.astro',
  '.github/workflows/evil.yml',
  'package.json',
];

describe('a file that has no place in the content is refused', () => {
  test.each(PATHS)('%j', (path) => {
    const { faults } = check(planWith({ [path]: textOf(FIGURE) }));
    expect(faults.map((fault) => fault.path)).toContain(path);
  });
});

test('a plain < and > stay text', () => {
  const words = 'Tỷ lệ < 5 và > 3, a < b? Không: <5 %';
  expect(check(planted(FIGURE, PUBLISHER, `"${words}"`)).faults).toEqual([]);
});

test('what is printed of a fault holds no control characters', () => {
  const { faults } = check(planted(FIGURE, 'official', '"\\e[2J\\u202Eofficial"'));
  expect(JSON.stringify(faults.map(({ found, mend }) => found + mend))).not.toMatch(/\\u001b|\u202E/);
});
