/** What becomes of a document: refused, or built and rendered as the site does it. Any difference between the two is told. */
import { createContext, Script } from 'node:vm';
import { parseFrontmatter } from 'astro/markdown';
import { gather } from '../../../src/content/gather.ts';
import { isLinkAddress, isPictureAddress } from '../../../src/content/prose/address.ts';
import { proseHtml } from '../../../src/content/prose/compile.ts';
import { pageHead, proseFindings } from '../../../src/content/prose/findings.ts';
import { proseProcessor } from '../../../src/site/prose-processor.ts';
import { TODAY } from '../../content/plan.ts';

const PATH = 'pages/about.vi.mdx';
const TAGS = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr img input li ol p pre strong table tbody td th thead tr ul'.split(' '),
);
const ATTRIBUTES = new Set('href title src alt class id start align type disabled checked children'.split(' '));

const renderer = await proseProcessor.createMdxRenderer();

/** True where the check lets the page pass. */
export function isAccepted(text: string): boolean {
  const all = gather(new Map([[PATH, new TextEncoder().encode(text)]]));
  const own = [...all.findings, ...proseFindings(all, { hasFile: () => true, latest: TODAY })].filter(
    ({ path, code }) => path === PATH && code !== 'prose-twin' && code !== 'dead-link',
  );
  return own.length === 0;
}

/** Null where an accepted page builds, renders and runs nothing; else what went wrong. */
export async function wrongWith(text: string): Promise<string | null> {
  try {
    // Astro reads the file again.
    const bytes = new TextDecoder().decode(new TextEncoder().encode(text));
    const { frontmatter, content } = parseFrontmatter(bytes, { frontmatter: 'empty-with-spaces' });
    if (!pageHead.safeParse(frontmatter).success) return `head: ${JSON.stringify(frontmatter)}`;
    const { code } = await renderer.process(content, PATH, frontmatter);
    return run(code) ?? htmlFault(proseHtml(content, (path) => `https://example.vn${path}`));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the component with a runtime that looks at every element. */
export function run(code: string): string | null {
  const faults: string[] = [];
  const jsx = (tag: unknown, props: Record<string, unknown>): unknown => {
    if (typeof tag === 'function') return (tag as (props: unknown) => unknown)(props);
    if (tag !== FRAGMENT) faults.push(...elementFaults(String(tag), props));
    return props;
  };
  const FRAGMENT = Symbol('fragment');
  const trap = (name: string) => ({ get: () => faults.push(`reached for ${name}`) });
  const context = createContext(
    Object.defineProperties({ _jsx: jsx, _jsxs: jsx, _Fragment: FRAGMENT } as object, {
      process: trap('process'),
      require: trap('require'),
      fetch: trap('fetch'),
      __canary: { value: () => faults.push('ran the canary') },
    }),
  );
  const body = code.replace(/^import \{[^}]*\} from "astro\/jsx-runtime";$/m, '').replace(/^export const /gm, 'const ');
  new Script(`${body}\nMDXContent({});`).runInContext(context, { timeout: 2000 });
  return faults[0] ?? null;
}

function elementFaults(tag: string, props: Record<string, unknown>): string[] {
  const strange = Object.keys(props).filter((name) => !ATTRIBUTES.has(name));
  return [
    ...(TAGS.has(tag) ? [] : [`element ${tag}`]),
    ...strange.map((name) => `attribute ${name} of ${tag}`),
    ...('href' in props && !isLinkAddress(String(props['href'])) ? [`link to ${props['href']}`] : []),
    ...('src' in props && !isPictureAddress(String(props['src'])) ? [`picture ${props['src']}`] : []),
  ];
}

function htmlFault(html: string): string | null {
  const tag = [...html.matchAll(/<\/?([^\s>/]*)(?:"[^"]*"|[^>"])*>/g)]
    .map(([, name = '']) => name)
    .find((name) => !TAGS.has(name));
  return tag === undefined ? null : `offline: element ${tag}`;
}
