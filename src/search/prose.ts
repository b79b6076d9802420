/** Prose as plain text by its sections, so that the search leads to the very heading. */
import { compileProse, proseHtml } from '../content/prose/compile.ts';

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
  const { ids } = compileProse(markdown);
  const html = proseHtml(markdown, (path) => path);
  const parts = html.split(/(?=<h2\b)/);
  let headings = 0;
  const sections = parts.map((part): Section => {
    const [head, heading = null] = /^<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
    const id = head === undefined ? null : (ids[headings] ?? null);
    headings += part.match(/<h[1-6]\b/g)?.length ?? 0;
    return { heading: heading && plain(heading), id, text: plain(part.slice(head?.length ?? 0)) };
  });
  return sections.filter(({ heading, text }) => heading !== null || text !== '');
}
