import { expect, it } from 'vitest';
import type { Bar } from '../../src/views/bar.ts';
import { barSvg } from '../../src/views/bar-svg.ts';

const bar = (over: Partial<Bar> = {}): Bar => ({
  marks: [{ at: 80, good: 'right', end: 2025, label: '2025: ít nhất 54%', drawn: true }],
  run: { from: 60, to: 20 },
  stand: { at: 20, kind: 'result', about: '2024', label: '53%' },
  range: null,
  baseline: { at: 60, label: '2020: 53,4%' },
  expected: null,
  ended: false,
  ...over,
});

it('draws a run to the left as wide as one to the right', () => {
  expect(barSvg(bar(), 'bare')).toContain('x="20%" width="40%"');
  expect(barSvg(bar({ run: { from: 20, to: 60 } }), 'bare')).toContain('x="20%" width="40%"');
});

it('is hidden from screen readers, and names only as much as its size has room for', () => {
  expect(barSvg(bar(), 'bare')).toContain('aria-hidden="true"');
  expect(barSvg(bar(), 'bare')).not.toContain('<text');
  expect(barSvg(bar(), 'row')).toContain('>2025</text>');
  expect(barSvg(bar(), 'large')).toContain('>2024</text>');
  expect(barSvg(bar(), 'large')).toContain('>53%</text>');
});

it('lets no label become markup', () => {
  const marks = [{ at: 80, good: 'right' as const, end: 2025, label: '<script>"&', drawn: true }];
  expect(barSvg(bar({ marks }), 'large')).toContain('>&lt;script&gt;&quot;&amp;</text>');
});
