/** What each page weighs, against budgets.yaml; what it asks for besides is watched in visits.test.ts. */
import { describe, expect, inject, it } from 'vitest';
import { brotliSize, formatSize } from '../../src/site/page-sizes.ts';
import { BUDGETS, pageBudget } from './support/budgets.ts';
import { htmlOf } from './support/dist.ts';
import { heavyPages, heavyScripts } from './support/weight.ts';

const dist = inject('dist');
const html = htmlOf(dist);

describe('the weight of the pages', () => {
  it('is within the budget, on every page', () => {
    expect(heavyPages(html)).toEqual([]);
  });

  it('is within the budget in scripts that come unasked, on every page', () => {
    expect(heavyScripts(dist, html)).toEqual([]);
  });

  it('is what the footer of each page says', () => {
    const told = [...html].flatMap(([address, page]) => {
      const said = /(\d+[.,]\d kB) (?:khi nén|compressed)/.exec(page)?.[1];
      const lang = /<html lang="(\w+)"/.exec(page)?.[1] ?? '';
      return said ? [{ address, said, is: formatSize(brotliSize(page), lang) }] : [];
    });
    expect(told.length).toBeGreaterThan(44);
    expect(told.filter(({ said, is }) => said !== is)).toEqual([]);
  });

  it('comes with all styles: no page asks for a sheet or a font', () => {
    const asking = [...html].filter(([, page]) =>
      /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"|@import|@font-face|url\(/.test(page),
    );
    expect(asking.map(([address]) => address)).toEqual([]);
  });
});

it('has no line of the budget that fits no page', () => {
  const used = new Set([...html.keys()].map((address) => pageBudget(address).kind));
  expect(BUDGETS.pages.map(({ kind }) => kind).filter((kind) => !used.has(kind))).toEqual([]);
});
