/**
 * Prose to a component, by the one compiler that the pages, the offline edition, the check and the review share.
 *
 * The language is Markdown: braces, `import` and tags are words or are refused, never code, so nothing that a page says
 * can run. What is judged is the very tree that the component is made of.
 */
import GithubSlugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin, type Features, markdownToHtml, markdownToJs } from 'satteri';
import { judge, type Link, type ProseFinding } from './judge.ts';

const FEATURES = { gfm: true, smartPunctuation: true, frontmatter: false } as const satisfies Features;

export interface CompiledProse {
  /** A module whose default export is the component; empty where something is refused. */
  code: string;
  /** What is refused, with offsets in the text that was compiled. */
  hits: ProseFinding[];
  /** Ids of the headings, in order: what links within the page may lead to. */
  ids: string[];
  /** Where the text leads to. */
  links: Link[];
}

/** Compiles the text of a page without its head. Never throws for what the text says. */
export function compileProse(text: string): CompiledProse {
  const seen = nothingSeen();
  const deep = DEEP.exec(text);
  if (deep) return { ...seen, code: '', hits: [{ kind: 'deep', found: '> > >', from: deep.index, to: deep.index }] };
  try {
    const { code } = markdownToJs(text, { ...OUTPUT, features: FEATURES, ...pluginsOf(text, seen) });
    return { ...seen, code: seen.hits.length ? '' : code };
  } catch (error) {
    return { ...seen, code: '', hits: [{ kind: 'unread', found: String(error), from: 0, to: 0 }] };
  }
}

/** Quotes in quotes: nobody means twenty, and thousands keep the compiler busy for a minute. */
const DEEP = /^(?:[ \t]{0,3}>){20}/m;

/** As the compiler of Astro asks for it. */
const OUTPUT = { jsxImportSource: 'astro', elementAttributeNameCase: 'html' } as const;

/** The same text as HTML, for a file of its own; throws a `SyntaxError` where something is refused. `addressOf` makes links absolute. */
export function proseHtml(text: string, addressOf: (path: string) => string): string {
  const seen = nothingSeen();
  const plugins = pluginsOf(text, seen);
  const absolute = defineHastPlugin({
    name: 'absolute-addresses',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const { href } = node.properties;
        if (typeof href === 'string' && href.startsWith('/')) context.setProperty(node, 'href', addressOf(href));
      },
    },
  });
  const { html } = markdownToHtml(text, {
    features: FEATURES,
    mdastPlugins: plugins.mdastPlugins,
    hastPlugins: [ALIGNED, absolute],
  });
  const [hit] = seen.hits;
  if (hit) throw new SyntaxError(`prose: "${hit.found}" found, which is refused as ${hit.kind}`);
  return html;
}

/** Cells say by a class how they are aligned: the pages' policy lets no `style` through. */
const ALIGNED = defineHastPlugin({
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit: (node, context) => {
      const side = /text-align: (left|right|center)/.exec(String(node.properties['style']))?.[1];
      if (side === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`cell-${side}`]);
    },
  },
});

type Seen = Omit<CompiledProse, 'code'>;
const nothingSeen = (): Seen => ({ hits: [], ids: [], links: [] });

/** Ids that the pages around the prose give to their own parts, periods in tables aside. */
export const OF_THE_PAGE = [
  'main',
  'top',
  'also',
  'bars',
  'breaks',
  'cite',
  'parts',
  'reports',
  'targets',
  'tasks',
  'years',
];
const PERIOD = /^\d{4}(?:-[a-z]?\d+)*$/;

/** Names headings by their words, none as the page names a part of its own. */
function headingIds(): (words: string) => string {
  const slugger = new GithubSlugger();
  for (const id of OF_THE_PAGE) slugger.slug(id);
  return (words) => {
    const id = slugger.slug(words);
    return PERIOD.test(id) ? slugger.slug(words) : id;
  };
}

function pluginsOf(text: string, { hits, ids, links }: Seen) {
  const idOf = headingIds();
  return {
    mdastPlugins: [
      defineMdastPlugin({
        name: 'judge-prose',
        options: { position: true },
        before: (root) => {
          const judged = judge(root, text);
          hits.push(...judged.hits);
          links.push(...judged.links);
        },
      }),
    ],
    hastPlugins: [
      ALIGNED,
      defineHastPlugin({
        name: 'heading-ids',
        element: {
          filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
          visit: (node, context) => {
            const id = idOf(context.textContent(node));
            ids.push(id);
            context.setProperty(node, 'id', id);
          },
        },
      }),
    ],
  };
}
