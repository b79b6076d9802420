/** What pages weigh, against budgets.yaml. */
import { brotliSize } from '../../../src/site/page-sizes.ts';
import { sheetOf } from '../../../src/site/shared-styles.ts';
import { BUDGETS, pageBudget } from './budgets.ts';
import { scriptsInside } from './cost.ts';
import { readText } from './dist.ts';

type Pages = Iterable<readonly [address: string, html: string]>;

/** A page that weighs more than it may. */
export interface Heavy {
  address: string;
  bytes: number;
  budget: number;
}

const beyond = (weights: Heavy[]): Heavy[] => weights.filter(({ bytes, budget }) => bytes > budget);

export const heavyPages = (pages: Pages): Heavy[] =>
  beyond([...pages].map(([address, html]) => ({ address, bytes: brotliSize(html), budget: pageBudget(address).html })));

/** Files of styles that weigh more than they may, each once. */
export function heavySheets(dist: string, pages: Pages): Heavy[] {
  const sheets = new Set([...pages].flatMap(([, html]) => sheetOf(html) ?? []));
  return beyond(
    [...sheets].map((sheet) => ({
      address: `/${sheet}`,
      bytes: brotliSize(readText(dist, sheet)),
      budget: BUDGETS.styles.bytes,
    })),
  );
}

/** A script's address, with those that it imports at once; what it imports later it asks for. */
function withImports(dist: string, file: string): string[] {
  const text = readText(dist, file);
  const imported = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name = '']) => `_astro/${name}`);
  return [file, ...imported.flatMap((each) => withImports(dist, each))];
}

/** Compressed bytes of all scripts of a page that nobody asked for. */
function scriptBytes(dist: string, html: string): number {
  const beside = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => file);
  const files = [...new Set(beside.flatMap((file) => withImports(dist, file)))];
  return files.reduce((sum, file) => sum + brotliSize(readText(dist, file)), scriptsInside(html));
}

export const heavyScripts = (dist: string, pages: Pages): Heavy[] =>
  beyond(
    [...pages].map(([address, html]) => ({
      address,
      bytes: scriptBytes(dist, html),
      budget: pageBudget(address).script,
    })),
  );
