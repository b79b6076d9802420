import { describe, expect, it } from 'vitest';
import { brotliSize, formatSize, harder, PAGE_SIZE_MARK, withPageSize } from '../../src/site/page-sizes.ts';

describe('a size', () => {
  it.each([
    [9432, '9,4 kB', '9.4 kB'],
    [9460, '9,5 kB', '9.5 kB'],
    [14000, '14,0 kB', '14.0 kB'],
    [49, '0,0 kB', '0.0 kB'],
    [0, '0,0 kB', '0.0 kB'],
  ])('of %i bytes is written %s and %s', (bytes, vi, en) => {
    expect([formatSize(bytes, 'vi'), formatSize(bytes, 'en')]).toEqual([vi, en]);
  });

  it('is that of the compressed text', () => {
    const text = 'Tỷ lệ che phủ rừng '.repeat(500);
    expect(brotliSize(text)).toBeGreaterThan(10);
    expect(brotliSize(text)).toBeLessThan(100);
    expect(brotliSize('')).toBeLessThan(5);
  });

  it.each([
    ['a light page', 60_000, 12_999, false],
    ['a page near the first answer of a server', 60_000, 13_001, true],
    ['a script that would take too long', 380_000, 110_000, false],
  ])('of %s is packed harder: %#', (_, bytes, packed, isHard) => {
    expect(harder(bytes, packed) !== null).toBe(isHard);
  });
});

/** Text that compresses badly, and always the same. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  })
    .join('')
    .replaceAll('<', '(')
    .replaceAll('%', '(');
}

describe('a page that says its own size', () => {
  const page = (lang: string, body: string): string =>
    `<!doctype html><html lang="${lang}"><body>${body}<p>${PAGE_SIZE_MARK}</p></body></html>`;
  const said = (html: string): string => /<p>(.*) kB<\/p>/.exec(html)?.[1] ?? '';

  it.each([10, 940, 5000, 11_950, 12_060, 12_345, 60_000])(
    'says the size that it has in the end (%i letters)',
    (length) => {
      for (const lang of ['vi', 'en']) {
        const html = withPageSize(page(lang, noise(length)));
        expect(`${said(html)} kB`).toBe(formatSize(brotliSize(html), lang));
        expect(html).not.toContain(PAGE_SIZE_MARK);
      }
    },
  );

  it('holds for every length around a rounding edge', () => {
    const wrong = Array.from({ length: 120 }, (_, i) => withPageSize(page('en', noise(1150 + i)))).filter(
      (html) => `${said(html)} kB` !== formatSize(brotliSize(html), 'en'),
    );
    expect(wrong).toEqual([]);
  });

  it('says it wherever it is asked to, and is left alone where it is not', () => {
    expect(withPageSize(page('en', PAGE_SIZE_MARK)).match(/\d\.\d kB/g)).toHaveLength(2);
    expect(withPageSize('<html lang="en"><p>nothing</p></html>')).toBe('<html lang="en"><p>nothing</p></html>');
  });
});
