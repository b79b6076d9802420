/** Keeps Vietnamese compounds together in every heading of the finished pages, those of the prose included. */
import type { AstroIntegration } from 'astro';
import { readEnv } from '../env.ts';
import { COMPOUNDS, unbroken } from '../text/compounds.ts';
import { loadChecked } from './checked-content.ts';
import { finishedPages } from './finished-pages.ts';

const HEADING = /(<h([1-4])\b[^>]*>)([\s\S]*?)(<\/h\2>)/g;

/** Changes words only, never a tag or what stands in it; a verdict stays together by its style (StatusWord.astro). */
export const withUnbrokenHeadings = (html: string, keep: (text: string) => string): string =>
  html.replace(
    HEADING,
    (_, open: string, _level: string, inside: string, close: string) =>
      open +
      inside.replace(
        /(<strong class="word[\s\S]*?<\/strong>|<[^>]*>)|([^<]+)/g,
        (_part, tag?: string, text = '') => tag ?? keep(text),
      ) +
      close,
  );

export function unbrokenHeadings(): AstroIntegration {
  let keep: ((text: string) => string) | null = null;
  return finishedPages('unbroken-headings', (html) => {
    if (keep === null) {
      const { asOf, contentDir, today } = readEnv();
      keep = unbroken([...COMPOUNDS, ...loadChecked({ dir: contentDir, asOf, today }).content.plan.compounds]);
    }
    return withUnbrokenHeadings(html, keep);
  });
}
