/** What each page weighs, against budgets.yaml; what it asks for besides is watched in visits.test.ts. */
import { describe, expect, inject, it } from 'vitest';
import { brotliSize, formatSize } from '../../src/site/page-sizes.ts';
import { BUDGETS, pageBudget } from './support/budgets.ts';
import { scriptsInside } from './support/cost.ts';
import { htmlOf, readText } from './support/dist.ts';

const dist = inject('dist');
const html = htmlOf(dist);

/** A script's address, with those that it imports at once; what it imports later it asks for. */
function withImports(address: string): string[] {
  const text = readText(dist, address.slice(1));
  const imported = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name = '']) => `/_astro/${name}`);
  return [address, ...imported.flatMap(withImports)];
}

/** Compressed bytes of all scripts of a page that nobody asked for. */
function scriptBytes(page: string): number {
  const beside = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  const files = [...new Set(beside.flatMap(withImports))];
  return files.reduce((sum, file) => sum + brotliSize(readText(dist, file.slice(1))), scriptsInside(page));
}

describe('the weight of the pages', () => {
  it('is within the budget, on every page', () => {
    const heavy = [...html]
      .map(([address, page]) => ({ address, bytes: brotliSize(page), budget: pageBudget(address).html }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(heavy).toEqual([]);
  });

  it('is within the budget in scripts that come unasked, on every page', () => {
    const heavy = [...html]
      .map(([address, page]) => ({ address, bytes: scriptBytes(page), budget: pageBudget(address).script }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(heavy).toEqual([]);
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
