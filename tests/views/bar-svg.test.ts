import { expect, it } from 'vitest';
import type { Bar, BarRow } from '../../src/views/bar.ts';
import { barStyle, stillBar } from '../../src/views/bar-still.ts';
import { barSvg } from '../../src/views/bar-svg.ts';

const bar = (over: Partial<BarRow> = {}): Bar => ({
  rows: [
    {
      title: null,
      marks: [{ at: 80, good: 'right', label: '2025: ít nhất 54%', drawn: true }],
      run: { from: 60, to: 20 },
      known: [{ at: 20, kind: 'result', label: '2024: 53%', range: null }],
      start: { at: 60, label: '2020: 53,4%' },
      expected: null,
      caveat: null,
      ended: false,
      words: null,
      ...over,
    },
  ],
});

it('draws a run to the left as wide as one to the right', () => {
  expect(barSvg(bar(), 'bare')).toContain('x="20%" width="40%"');
  expect(barSvg(bar({ run: { from: 20, to: 60 } }), 'bare')).toContain('x="20%" width="40%"');
});

it('is hidden from screen readers, and names only as much as its size has room for', () => {
  expect(barSvg(bar(), 'bare')).toContain('aria-hidden="true"');
  expect(barSvg(bar(), 'bare')).not.toContain('<text');
  for (const label of ['2025: ít nhất 54%', '2024: 53%', '2020: 53,4%'])
    expect(barSvg(bar(), 'row')).toContain(`>${label}</text>`);
});

it('a long label lies over its own place on a wide screen too', () => {
  const label = 'mười hai tháng đến tháng 6/2026: 53%';
  const svg = barSvg(bar({ known: [{ at: 46, kind: 'result', label, range: null }] }), 'row');
  const drawn = svg.split('<text').find((text) => text.includes(label)) ?? '';
  expect(drawn).toContain('x="46%"');
  expect(drawn).not.toContain('text-anchor');
  const before = -Number(/dx="(-?\d+)"/.exec(drawn)?.[1]);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(label.length * 12 * 0.62);
});

it('a forecast is hollow, in its run too', () => {
  const svg = barSvg(bar({ known: [{ at: 20, kind: 'forecast', label: '2025: 53%', range: null }] }), 'row');
  expect(svg).toContain('class="bar-run bar-forecast"');
  expect(svg).toContain('class="bar-known bar-forecast"');
  expect(svg).not.toContain('bar-result');
});

it('a run to a reading, where nothing is judged yet, is dressed as one', () => {
  const svg = barSvg(bar({ known: [{ at: 20, kind: 'reading', label: '05/2026: 53%', range: null }] }), 'row');
  expect(svg).toContain('class="bar-run bar-reading"');
});

it('draws the judged value over what is newer', () => {
  const newer = { at: 21, kind: 'reading' as const, label: '05/2026: 54%', range: null };
  const svg = barSvg(bar({ known: [...(bar().rows[0]?.known ?? []), newer] }), 'row');
  expect(svg.indexOf('bar-known bar-reading')).toBeLessThan(svg.indexOf('bar-known bar-result'));
});

it('lets no label become markup', () => {
  const marks = [{ at: 80, good: 'right' as const, label: '<script>"&', drawn: true }];
  expect(barSvg(bar({ marks }), 'large')).toContain('>&lt;script&gt;&quot;&amp;</text>');
});

it('is the same drawing in a picture of a fixed size, in pixels', () => {
  const { svg, height } = stillBar(bar(), { left: 10, top: 20, width: 400 });
  expect(svg).toContain('transform="translate(10 20)"');
  expect(svg).toContain('x="80" width="160"');
  expect(svg).not.toContain('%"');
  const twice = stillBar(bar(), { left: 10, top: 20, width: 800, scale: 2 });
  expect(twice.height).toBe(height * 2);
  expect(twice.svg).toContain('x="80" width="160"');
});

it('has a style for every class that it uses', () => {
  const style = barStyle({ paper: '#fff', ink: '#000', soft: '#555', rule: '#ccc', accent: '#00f' });
  const names = [...stillBar(bar(), { left: 0, top: 0, width: 400 }).svg.matchAll(/class="([^"]+)"/g)].flatMap(
    ([, all = '']) => all.split(' '),
  );
  for (const name of new Set(names.filter((each) => each !== 'bar-base'))) expect(style).toContain(`.${name}`);
});
