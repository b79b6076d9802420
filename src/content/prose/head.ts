/** The head of a page, split off and read by Astro's own reader: what the build takes for the head is what is judged. */
import { parseFrontmatter } from 'astro/markdown';

export interface Split {
  /** What Astro makes of the head. */
  data: Record<string, unknown>;
  /** The head as it is written, without its two lines of hyphens; null where there is none. */
  yaml: string | null;
  /** Where the text after the head begins. */
  from: number;
  /** The text with the head blanked out: what is compiled. Offsets are those of the whole text. */
  body: string;
}

/** Null where there is a head that Astro cannot read, or that does not stand between two lines `---` at the very start. */
export function splitHead(text: string): Split | null {
  try {
    const { frontmatter, rawFrontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    if (rawFrontmatter === '') return { data: {}, yaml: null, from: 0, body: content };
    const from = FENCE.length + rawFrontmatter.length + FENCE.length;
    const plain = `${FENCE}${rawFrontmatter}${FENCE}`;
    const isBetweenLines =
      text.startsWith(plain) && rawFrontmatter.startsWith('\n') && /^(?:\n|$)/.test(text.slice(from));
    if (!isBetweenLines) return null;
    return { data: frontmatter, yaml: rawFrontmatter.slice(1), from, body: content };
  } catch {
    return null;
  }
}

const FENCE = '---';
