/** Prose for Astro's MDX package: the content's own compiler in place of that of MDX, which would run what pages say. */
import { createDefaultAstroMetadata } from 'astro/markdown';
import { compileProse } from '../content/prose/compile.ts';

/** What `mdx({ processor })` takes. */
export const proseProcessor = {
  name: 'prose',
  options: {},
  createRenderer: (): Promise<never> =>
    Promise.reject(new Error('".md" found; the site is made of .mdx files in the content and of .astro pages')),
  createMdxRenderer: async () => ({ process: renderProse }),
};

/** The module of one page; throws a `SyntaxError` with line and column where the check would refuse it. */
async function renderProse(content: string, path: string, frontmatter: Record<string, unknown>) {
  const { code, hits } = compileProse(content);
  const [hit] = hits;
  if (hit) {
    const before = content.slice(0, hit.from).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    throw Object.assign(new SyntaxError(`${path}: "${hit.found}" found, which is refused as ${hit.kind}`), place);
  }
  // The package writes the default export itself.
  const component = code.replace(/^export default MDXContent;\s*$/m, '');
  return {
    code: `${component}\nexport const frontmatter = ${JSON.stringify(frontmatter)};\n`,
    astroMetadata: createDefaultAstroMetadata(),
  };
}
