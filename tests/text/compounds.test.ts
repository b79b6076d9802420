import { describe, expect, it } from 'vitest';
import { withUnbrokenHeadings } from '../../src/site/unbroken-headings.ts';
import { COMPOUNDS, unbroken } from '../../src/text/compounds.ts';

const keep = unbroken(['chỉ tiêu', 'nông thôn mới', 'nông thôn', 'Thanh Hóa']);
const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('compounds', () => {
  it.each([
    ['Thanh Hóa đã đạt 19 chỉ tiêu chưa?', 'Thanh_Hóa đã đạt 19 chỉ_tiêu chưa?'],
    ['Xã nông thôn mới', 'Xã nông_thôn_mới'],
    ['Dân số NÔNG THÔN', 'Dân số NÔNG_THÔN'],
    ['chỉ tiêuu', 'chỉ tiêuu'],
    ['Forest cover', 'Forest cover'],
  ])('of "%s" stay together: "%s"', (text, kept) => {
    expect(shown(keep(text))).toBe(kept);
  });

  it('are two syllables or more, each named once', () => {
    expect(COMPOUNDS.filter((compound) => !compound.includes(' '))).toEqual([]);
    expect(new Set(COMPOUNDS).size).toBe(COMPOUNDS.length);
  });
});

it('stay together in headings alone, and no tag is touched', () => {
  const html = '<p>chỉ tiêu</p><h2 id="x" title="chỉ tiêu">Mọi <a href="/chỉ tiêu/">chỉ tiêu</a></h2>';
  expect(shown(withUnbrokenHeadings(html, keep))).toBe(
    '<p>chỉ tiêu</p><h2 id="x" title="chỉ tiêu">Mọi <a href="/chỉ tiêu/">chỉ_tiêu</a></h2>',
  );
});
