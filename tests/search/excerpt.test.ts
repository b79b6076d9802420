import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';

const shown = (text: string, typed: string): string =>
  excerptOf(text, typed)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it.each([
    ['Người học nghề, để có việc làm.', 'việc làm', 'Người học nghề, để có [việc làm].'],
    ['Người học nghề, để có việc làm.', 'viec lam', 'Người học nghề, để có [việc làm].'],
    ['Đường sắt, đường bộ', 'duong', '[Đường] sắt, [đường] bộ'],
    ['Đường sắt, đương nhiên', 'đường', '[Đường] sắt, đương nhiên'],
    ['Nước sạch: nước', 'sạch', 'Nước [sạch]: nước'],
    ['Không có gì', 'biển', ''],
    ['tothe to', 'to', '[to]the [to]'],
    ['photo to', 'to', 'photo [to]'],
  ])('of "%s" for "%s" is "%s"', (text, typed, excerpt) => {
    expect(shown(text, typed)).toBe(excerpt);
  });

  it('of a long text shows the place with most of the words in a row', () => {
    const far = 'lời khác '.repeat(40);
    const text = `thu vào. ${far} thu nhập của người dân. ${far}`;
    expect(shown(text, 'thu nhập')).toMatch(/^… .*\[thu nhập\] của người dân\..* …$/);
    expect(shown(text, 'thu nhập').length).toBeLessThan(260);
  });
});
