/** Which styles stand in a file beside the pages of a long plan. */
import { describe, expect, it } from 'vitest';
import { manyStyles, sheetOf } from '../../src/site/shared-styles.ts';
import { MOST_ROWS } from '../../src/views/many.ts';

const pages = (count: number, addressOf: (at: number) => string, styles: readonly string[]) =>
  Array.from({ length: count }, (_, at) => ({
    address: addressOf(at),
    html: styles.map((style) => `<style>${style}</style>`).join(''),
  }));

describe('the styles that pages share', () => {
  const SHARED = '@media (width<=24rem){a{b:c}}';

  it('are those of more pages than a long plan has indicators at least', () => {
    const of = (count: number) => manyStyles(pages(count, (at) => `/indicators/${at}/`, [SHARED]));
    expect([...of(MOST_ROWS)]).toEqual([]);
    expect([...of(MOST_ROWS + 1)]).toEqual([SHARED]);
  });

  it('are one text of each page: what is its own stays with it', () => {
    expect([...manyStyles(pages(30, (at) => `/indicators/${at}/`, ['.s1{a:b}', SHARED]))]).toEqual([SHARED]);
  });

  it.each(['/nhung/a/', '/en/embed/a/', '/nhung/a/2025-02-13/'])('are not those of frames: %s', (address) => {
    expect([...manyStyles(pages(30, () => address, [SHARED]))]).toEqual([]);
  });
});

describe('the file of styles of a page', () => {
  it.each([
    ['<link rel="stylesheet" href="/_astro/styles.0a1b2c3d.css">', '_astro/styles.0a1b2c3d.css'],
    ['<link rel="stylesheet" href="/targets/_astro/styles.0a1b2c3d.css">', '_astro/styles.0a1b2c3d.css'],
    ['<link rel="stylesheet" href="/x.css"><style>a{}</style>', null],
  ])('is read from its link: %s', (html, sheet) => {
    expect(sheetOf(html)).toBe(sheet);
  });
});
