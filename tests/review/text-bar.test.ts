/** The bar where nothing can be drawn: as characters in the comment, and as a file of its own beside it. */
import { describe, expect, it } from 'vitest';
import { barPicture } from '../../src/review/bar-picture.ts';
import { barLabels, textBar } from '../../src/review/text-bar.ts';
import type { BarRow } from '../../src/views/bar.ts';
import { plainRow } from '../../src/views/bar-legend.ts';
import { barStyle, stillBar } from '../../src/views/bar-still.ts';

const bar = (...rows: Partial<BarRow>[]) => ({ rows: rows.map(plainRow) });
const FULL: Partial<BarRow> = {
  start: { at: 0, label: '2020: 50%' },
  run: { from: 0, to: 50 },
  known: [
    { at: 50, kind: 'result', label: '2024: 53%', range: null },
    { at: 60, kind: 'forecast', label: '2025: 54%', range: null },
    { at: 70, kind: 'reading', label: '31/05/2026: 55%', range: null },
  ],
  expected: { at: 80, label: '55,5%' },
  marks: [
    { at: 90, good: 'right', drawn: true, label: '2025: ít nhất 56%' },
    { at: 100, good: 'right', drawn: true, label: '2030: ít nhất 60%' },
  ],
};
const only = (over: Partial<BarRow>) => bar({ known: [{ at: 0, kind: 'result', label: 'x', range: null }], ...over });

describe('a bar of characters', () => {
  it('shows where the road starts, where it stands, what is known besides and what is aimed at', () => {
    expect(textBar(bar(FULL))).toBe('├━━━━━━━━━━━━━━━━━━━━━●···○···◌···╎····┃···┃');
  });

  it('runs the other way where the value falls', () => {
    expect(
      textBar(only({ run: { from: 100, to: 50 }, known: [{ at: 50, kind: 'result', label: '', range: null }] })),
    ).toBe('······················●━━━━━━━━━━━━━━━━━━━━━');
  });

  it('keeps its width whatever lies beyond its ends', () => {
    expect(textBar(only({ marks: [{ at: 140, good: 'right', drawn: true, label: '' }] }))).toBe(`●${'·'.repeat(42)}┃`);
    expect(
      textBar(only({ start: { at: -20, label: '' }, known: [{ at: 100, kind: 'result', label: '', range: null }] })),
    ).toBe(`├${'·'.repeat(42)}●`);
  });

  it('shows the value that is judged where a newer one or a target stands in the same place', () => {
    const known = [
      { at: 50, kind: 'result', label: '', range: null },
      { at: 50, kind: 'reading', label: '', range: null },
    ] as const;
    const mark = { at: 50, good: 'right', drawn: true, label: '' } as const;
    expect(textBar(only({ known: [...known], marks: [mark] }))).toBe(`${'·'.repeat(22)}●${'·'.repeat(21)}`);
  });

  it('says in words what cannot be drawn, of each period', () => {
    const words = bar({ title: '2021–2025', words: 'Chưa có số liệu.' }, { words: 'Chưa đến kỳ.' }, { title: '2031' });
    expect(textBar(words)).toBe('2021–2025: Chưa có số liệu.; Chưa đến kỳ.; 2031');
  });
});

describe('the amounts at its signs', () => {
  it('stand in the order of the road, each as it is to be printed', () => {
    expect(barLabels(bar(FULL), (label) => `<${label}>`)).toBe(
      '├ <2020: 50%>; ● <2024: 53%>; ○ <2025: 54%>; ◌ <31/05/2026: 55%>; ╎ <55,5%>; ┃ <2025: ít nhất 56%>; ┃ <2030: ít nhất 60%>',
    );
    expect(barLabels(only({}), (label) => label)).toBe('● x');
  });

  it('are none where nothing is drawn', () => {
    expect(barLabels(bar({ words: 'Chưa có số liệu.' }), (label) => label)).toBe('');
  });
});

describe('a picture of bars', () => {
  const rows = (...titles: string[]) => titles.map((title) => ({ title, bar: bar(FULL) }));

  it('is a whole document with its colours, a title before each bar, and room for all', () => {
    const svg = barPicture(rows('Trước', 'Sau')).replace(
      barStyle({ paper: '#ffffff', ink: '#1c1b19', soft: '#54514b', rule: '#c9c4b8', accent: '#1f5f8b' }),
      'STYLE',
    );
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="(\d+)" viewBox="0 0 640 \1" font-family="sans-serif" font-size="13" fill="#1c1b19"><style>STYLE<\/style><rect width="100%" height="100%" fill="#ffffff"\/><text x="16" y="22" font-weight="bold">Trước<\/text>[\s\S]*<text x="16" y="\d+" font-weight="bold">Sau<\/text>[\s\S]*<\/svg>\n$/,
    );
  });

  it('places the second bar below the first, and ends below the last', () => {
    const heightOf = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const titleOf = (svg: string, title: string): number =>
      Number(new RegExp(`y="(\\d+)" font-weight="bold">${title}`).exec(svg)?.[1]);
    const [one, two] = [barPicture(rows('a')), barPicture(rows('a', 'b'))];
    const each = heightOf(one) - 8;
    const still = stillBar(bar(FULL), { left: 16, top: 34, width: 608 });
    expect(one).toContain(`>a</text>${still.svg}</svg>`);
    expect(each).toBe(26 + still.height + 10);
    expect(two).toContain(`${still.svg}<text x="16"`);
    expect(heightOf(two)).toBe(8 + 2 * each);
    expect(titleOf(two, 'b') - titleOf(two, 'a')).toBe(each);
    expect(heightOf(barPicture([]))).toBe(8);
  });

  it('leaves a title what it is, text', () => {
    expect(barPicture(rows(`<b>"&'\u202E\u0000`))).toContain('font-weight="bold">&#60;b&#62;&#34;&#38;&#39;</text>');
  });
});
