/** Prose as plain text by its sections, so that the search leads to the very heading. */
import { proseHtml } from '../content/prose/compile.ts';

export interface Section {
  /** Its heading and the heading's place; null for what stands before the first. */
  heading: string | null;
  id: string | null;
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();

/** Sections of the second level, in order; empty ones are left out. */
export function sectionsOf(markdown: string): Section[] {
  const html = proseHtml(markdown, (path) => path);
  const [before = '', ...rest] = html.split(/(?=<h2\b)/);
  const sections = [
    { heading: null, id: null, text: plain(before) },
    ...rest.map((part) => {
      const [, id = null, heading = ''] = /^<h2\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
      return { heading: plain(heading), id, text: plain(part.replace(/^<h2\b[\s\S]*?<\/h2>/, '')) };
    }),
  ];
  return sections.filter(({ heading, text }) => heading !== null || text !== '');
}
