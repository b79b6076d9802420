import { describe, expect, test } from 'vitest';
import { readText } from '../../src/content/encoding.ts';
import type { Fix } from '../../src/content/fault.ts';
import { applyFix } from '../../src/content/mend.ts';

/** The text of a file after one mend. */
function mendedWith(path: string, bytes: Uint8Array, fix: Fix | undefined): string | null {
  const mended = applyFix(new Map([[path, bytes]]), fix ? { path, fix } : { path })?.get(path);
  return mended instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(mended) : null;
}

/** A file, what is told of its bytes and where, and its text after each mend. */
const FILES: readonly (readonly [path: string, text: string, told: string, mended: readonly (string | null)[]])[] = [
  ['x.yaml', 'a\ufeffe\u0301 b', 'nfc 2 é; hidden 1 U+FEFF false', ['a\ufeffé b', 'aé b']],
  ['x.yaml', 'a\rb\re\u0301 z', 'crlf 1; nfc 4 é', ['a\nb\né z', 'a\nb\né z']],
  ['x.yaml', 'a: 1\n', '', []],
  ['x.yaml', '\ufeffa: 1\n', 'bom 0', ['a: 1\n']],
  ['x.yaml', 'a: 1\r\nb: 2\r\n', 'crlf 4', ['a: 1\nb: 2\n']],
  ['x.yaml', 'a\rb', 'crlf 1', ['a\nb']],
  ['x.yaml', '\ufeffe\u0301\r\nb', 'bom 0; crlf 1; nfc 0 é', ['é\nb', 'é\nb', 'é\nb']],
  ['x.yaml', 'a: xe\u0301y z', 'nfc 4 xéy', ['a: xéy z']],
  ['x.yaml', 'a \r\n e\u0301', 'crlf 2; nfc 4 é', ['a \n é', 'a \n é']],
  ['x.yaml', 'e\u0301a b', 'nfc 0 éa', ['éa b']],
  ['x.yaml', 'b\ufeffc', 'hidden 1 U+FEFF false', ['bc']],
  ['x.yaml', 'a\ufffdb', 'utf8 1', [null]],
  ['x.yaml', 'a\u0000b', 'hidden 1 U+0000 false', ['a b']],
  ['x.yaml', 'a\u0000\ufffd', 'binary 0', [null]],
  ['x.yaml', 'a\u200bb', 'hidden 1 U+200B false', ['ab']],
  ['x.yaml', 'a\u202eb c\u200b', 'hidden 1 U+202E true; hidden 5 U+200B false', ['ab c\u200b', 'a\u202eb c']],
  ['x.yaml', 'a\u2028b', 'hidden 1 U+2028 false', ['a b']],
  ['x.yaml', 'a \u2028b', 'hidden 2 U+2028 false', ['a b']],
  ['x.yaml', 'a\u2028 b', 'hidden 1 U+2028 false', ['a b']],
  ['x.yaml', '\u2028b', 'hidden 0 U+2028 false', ['b']],
  ['x.yaml', 'a\u2028', 'hidden 1 U+2028 false', ['a']],
  ['x.yaml', 'a\u200b\u200bb', 'hidden 1 U+200B false', ['ab']],
  ['x.yaml', 'a\u061cb', 'hidden 1 U+061C true', ['ab']],
  ['x.yaml', 'a\u2066b', 'hidden 1 U+2066 true', ['ab']],
  ['x.yaml', 'a\u200eb', 'hidden 1 U+200E true', ['ab']],
  ['x.yaml', 'a\u00adb', 'hidden 1 U+00AD false', ['ab']],
  ['x.yaml', 'a\u3164b', 'hidden 1 U+3164 false', ['a b']],
  ['x.yaml', 'a\u2800b', 'hidden 1 U+2800 false', ['a b']],
  ['x.yaml', 'a \u0301b', 'stray-mark 2 U+0301', ['a b']],
  ['x.yaml', 'ax\u0335\u0335\u0335\u0335b', 'stray-mark 2 U+0335', ['axb']],
  ['x.yaml', 'ax\u0335\u0335\u0335b', '', []],
  ['x.yaml', 'a\u20ddb', 'stray-mark 1 U+20DD', ['ab']],
  ['x.yaml', '\u0301', 'stray-mark 0 U+0301', ['']],
  ['x.yaml', 'a️b', 'hidden 1 U+FE0F false', ['ab']],
  ['x.yaml', 'a \ufe0fb', 'hidden 2 U+FE0F false', ['a b']],
  ['x.yaml', 'a:\tb', 'tab 2 false', ['a: b']],
  ['x.yaml', 'a:\t\tb', 'tab 2 false', ['a: b']],
  ['x.yaml', '\ta: b', 'tab 0 true', ['  a: b']],
  ['x.yaml', 'a:\n\t\tb: 1', 'tab 3 true', ['a:\n    b: 1']],
  ['x.yaml', 'a:\n \tb: 1', 'tab 4 true', ['a:\n   b: 1']],
  ['x.yaml', 'a:\u00a0b', 'odd-space 2 U+00A0', ['a: b']],
  ['x.yaml', 'a:\u2003\u2009b', 'odd-space 2 U+2003', ['a: b']],
  ['x.yaml', 'a: \u00a0 b', 'odd-space 3 U+00A0', ['a:   b']],
  ['x.mdx', 'a\tb\u00a0c', '', []],
  ['x.geojson', '\ta', '', []],
  ['x.yaml', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n', 'conflict 0 <<<<<<< HEAD', [null]],
  ['x.yaml', '=======\n', 'conflict 0 =======', [null]],
  ['x.yaml', '========\n', '', []],
  ['x.yaml', 'a =======\n', '', []],
  ['x.yaml', '>>>>>>>\n', 'conflict 0 >>>>>>>', [null]],
  ['x.yaml', '<<<<<<\n', '', []],
  ['x.yaml', '<<<<<<<x\n', '', []],
  ['x.yaml', 'a: 1\n>>>>>>> b c\n', 'conflict 5 >>>>>>> b c', [null]],
  ['x.geojson', '=======\n', '', []],
  ['x.mdx', '=======\n', 'conflict 0 =======', [null]],
  ['x.yaml', 'a\u000bb', 'hidden 1 U+000B false', ['a b']],
  ['x.yaml', 'a\u000cb', 'hidden 1 U+000C false', ['a b']],
  ['x.yaml', 'a\u0085b', 'hidden 1 U+0085 false', ['a b']],
  [
    'x.yaml',
    'a\u0301\u200b\u0301b',
    'nfc 0 á\u200b\u0301b; hidden 1 U+200B false; stray-mark 2 U+0301',
    ['á\u200b\u0301b', 'á\u0301b', 'á\u200bb'],
  ],
  ['x.yaml', 'x \u200b\t y', 'hidden 2 U+200B false; tab 3 false', ['x \t y', 'x \u200b  y']],
  ['x.yaml', 'a\nb\n\ufffd', 'utf8 4', [null]],
  ['x.yaml', '1\u0301', '', []],
  ['x.yaml', 'a\u2028\nb', 'hidden 1 U+2028 false', ['a\nb']],
  ['x.yaml', 'a: b\u3000c', 'odd-space 4 U+3000', ['a: b c']],
  ['x.yaml', '\n\n  \ta', 'tab 4 true', ['\n\n    a']],
  ['x.yaml', '\ufeff\ufeffa', 'bom 0; hidden 0 U+FEFF false', ['\ufeffa', 'a']],
  ['x.yaml', 'a\n\rb', 'crlf 2', ['a\n\nb']],
  ['x.yaml', 'e\u0301\ufffd', 'nfc 0 é\ufffd; utf8 1', ['e\u0301\ufffd', null]],
  ['x.yaml', '\r\n', 'crlf 0', ['\n']],
  ['x.yaml', 'aa bb\u0301 cc', '', []],
  ['x.yaml', 'u\u031b\u0301 a\u0302\u0301', 'nfc 0 ứ', ['ứ ấ']],
  ['x.yaml', 'aé e\u0301', 'nfc 3 é', ['aé é']],
];

describe('what is told of the bytes of a file, and its mends', () => {
  test.each(FILES)('%s of %j', (path, written, told, mended) => {
    const bytes = new TextEncoder().encode(written);
    const { findings } = readText(path, bytes);
    expect({
      told: findings.map(({ code, from, data }) => [code, from, ...Object.values(data)].join(' ')).join('; '),
      mended: findings.map(({ fix }) => mendedWith(path, bytes, fix)),
    }).toEqual({ told, mended });
  });
});

/** A text as UTF-16, with its mark. */
function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, letter] of [...`\uFEFF${text}`].entries()) bytes.setUint16(2 * at, letter.charCodeAt(0), isLittle);
  return new Uint8Array(bytes.buffer);
}

test.each([true, false])('UTF-16 is read and mended (the lower byte first: %s)', (isLittle) => {
  const bytes = wide('a: é\r\n\0', isLittle);
  const { text, findings } = readText('x.yaml', bytes);
  expect({ text, codes: findings.map(({ code }) => code) }).toEqual({
    text: 'a: é\n\0',
    codes: ['utf16', 'crlf', 'hidden'],
  });
  expect(mendedWith('x.yaml', bytes, findings[0]?.fix)).toBe('a: é\n\0');
});

test.each([
  [[0xff, 0x41], ['utf8']],
  [[0xfe, 0x41], ['utf8']],
  [[0x41, 0xfe], ['utf8']],
  [[0x41, 0xff], ['utf8']],
  [
    [0xff, 0xfe, 0xff],
    ['utf16', 'utf8'],
  ],
  [
    [0xff, 0xfe, 0, 0, 0xff],
    ['utf16', 'utf8', 'hidden'],
  ],
  [[0, 0xff], ['binary']],
  [[0x41, 0], ['hidden']],
])('the bytes %j', (bytes, codes) => {
  expect(readText('x.yaml', Uint8Array.from(bytes)).findings.map(({ code }) => code)).toEqual(codes);
});
