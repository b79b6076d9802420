/** Words of others in a comment: what is a plain sentence stays one, all else becomes code that nothing ends. */
import { describe, expect, it } from 'vitest';
import { cutTo, harmless, harmlessBlock, harmlessCode, harmlessOutside } from '../../src/review/harmless.ts';

describe('words that stay as they are', () => {
  it.each([
    'Số liệu năm 2025: tăng 3,5% (ước tính) – xem Điều 4; 1/2 + 1 = 1.5?',
    '“Tăng” … − → — "x" ’',
    'Ha\u0323 long',
    'hash, not abc123 nor abcdef1234567890abcdef1234567890abcdef1234567890',
  ])('%s', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

describe('words that the host would make more of are set as code', () => {
  it.each([
    'www.evil.example',
    'WWW.evil.example',
    'x://y',
    ':smile:',
    ':+1:',
    'GH-12',
    'gh-1',
    'abcdef1',
    'ABCDEF1',
    `${'a1'.repeat(20)}`,
    'mailto x',
    'MAILTO',
    '@mallory',
    '#12',
    '<b>',
    '*x*',
    '_x_',
    '[x]',
    'a\\b',
    '1 < 2',
    'x@y.vn',
    '!x',
  ])('%s', (text) => {
    expect(harmless(text)).toBe(`\`${text}\``);
  });

  it.each(['wwwx', ':a', 'a:b', 'xGH-1', 'GH-x', 'abcdef', 'xabcdef12', 'mailtox'])('but not %s', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('in as many marks as nothing inside can end', () => {
    expect(harmless('a`b')).toBe('``a`b``');
    expect(harmless('a``b`c')).toBe('```a``b`c```');
    expect(harmless('`a')).toBe('`` `a ``');
    expect(harmless('a`')).toBe('`` a` ``');
  });

  it('with a mark before a stroke in a table alone', () => {
    expect(harmless('a|b|c')).toBe('`a\\|b\\|c`');
    expect(harmlessOutside('a|b|c')).toBe('`a|b|c`');
    expect(harmlessOutside('plain')).toBe('plain');
    expect(harmlessCode('a|b')).toBe('`a\\|b`');
  });
});

describe('words are told on one line, and nothing in them is hidden', () => {
  it('by the number of what nobody can see', () => {
    expect(harmless('a\u202Eb')).toBe('`a\\u{202e}b`');
    expect(harmless('  a \n\t b  ')).toBe('a b');
    expect(harmlessCode('\n a\n\nb ')).toBe('`a b`');
  });

  it('where there are none as well', () => {
    expect(harmless('')).toBe('—');
    expect(harmlessOutside(' \n ')).toBe('—');
    expect(harmlessCode('')).toBe('`—`');
  });

  it('cut to what may be told, by whole letters', () => {
    expect(cutTo('abc', 3)).toBe('abc');
    expect(cutTo('abcd', 3)).toBe('ab…');
    expect(cutTo('😀😀😀', 3)).toBe('😀😀😀');
    expect(cutTo('😀😀😀😀', 3)).toBe('😀😀…');
    expect([harmless, harmlessOutside].map((tell) => tell('á'.repeat(301)).length)).toEqual([300, 300]);
    expect(harmlessCode('a'.repeat(301))).toBe(`\`${'a'.repeat(299)}…\``);
    expect([harmless('abcd', 3), harmlessOutside('abcd', 3), harmlessCode('abcd', 3)]).toEqual(['ab…', 'ab…', '`ab…`']);
  });
});

describe('a block of code', () => {
  it('ends only where it ends', () => {
    expect(harmlessBlock(['a', 'b'])).toBe('```text\na\nb\n```');
    expect(harmlessBlock(['a````b', '``'])).toBe('`````text\na````b\n``\n`````');
    expect(harmlessBlock(['a\u202E'])).toBe('```text\na\\u{202e}\n```');
  });
});
