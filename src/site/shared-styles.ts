/**
 * In a long plan the styles of pages that are many stand in one file beside them: they would be a seventh of the site, and
 * whoever reads a second indicator has them already. Pages that are few, such as the front page, keep theirs inside, and so
 * do frames, which stand alone on other websites.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFrameAddress } from '../addresses/routes.ts';
import { MOST_ROWS } from '../views/many.ts';
import { isLongSite } from './long-site.ts';

/** Where files stand whose names carry a hash of their content: browsers keep them for a year. */
const FOLDER = '_astro';
const STYLES = /<style>([\s\S]*?)<\/style>/g;
const LINK = new RegExp(`<link rel="stylesheet" href="[^"]*?(${FOLDER}/[^"/]+\\.css)">`);

/** The file of styles that a page is shown with, from the root of the site: `_astro/styles.1f2e3d4c.css`; null where they stand inside. */
export const sheetOf = (html: string): string | null => LINK.exec(html)?.[1] ?? null;

/** The styles of a page's components; beside them may stand what is the page's own, which is shorter. */
function styleOf({ address, html }: { address: string; html: string }): string {
  if (isFrameAddress(address)) return '';
  const styles = [...html.matchAll(STYLES)].map(([, style = '']) => style);
  return styles.reduce((longest, style) => (style.length > longest.length ? style : longest), '');
}

/** Texts of styles that more than 24 of these pages carry. */
export function manyStyles(pages: readonly { address: string; html: string }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const style = styleOf(page);
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_ROWS).map(([style]) => style));
}

const nameOf = (style: string): string =>
  `${FOLDER}/styles.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;

/** To stand before what reads the finished pages: their policies and their sizes. */
export const sharedStyles = (base: string): AstroIntegration => ({
  name: 'shared-styles',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      if (!isLongSite(dist)) return;
      const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.html'))
        .map((path) => ({
          path,
          address: `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
          html: readFileSync(join(dist, path), 'utf8'),
        }));
      const many = manyStyles(pages);
      mkdirSync(join(dist, FOLDER), { recursive: true });
      for (const style of many) writeFileSync(join(dist, nameOf(style)), `${style.trim()}\n`);
      for (const page of pages) {
        const style = styleOf(page);
        if (!many.has(style)) continue;
        const link = `<link rel="stylesheet" href="${base}${nameOf(style)}">`;
        writeFileSync(
          join(dist, page.path),
          page.html.replace(`<style>${style}</style>`, () => link),
        );
      }
    },
  },
});
