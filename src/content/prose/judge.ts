/** What prose may hold, asked of the compiler's own tree: text, lists, tables, links, pictures, and nothing else. */
import type { Nodes, Root } from 'mdast';
import type { HitKind } from '../messages/prose.ts';
import { isLinkAddress, isPictureAddress } from './address.ts';

/** An address that the text leads to. */
export interface Link {
  kind: 'link' | 'image';
  url: string;
  from: number;
  to: number;
}

export interface ProseFinding {
  kind: HitKind;
  found: string;
  /** Offsets in the text that was compiled. */
  from: number;
  to: number;
}

type Rule<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>, source: string) => HitKind | Part | null;
type Part = { kind: HitKind; found: string; at: number };
type Rules = { [T in Nodes['type']]?: Rule<T> };

const nothing = (): null => null;

/** Every node that prose is made of; any other is refused. */
const RULES: Rules = {
  root: nothing,
  paragraph: (_, source) => (COMMAND.test(source) ? 'esm' : null),
  text: (_, source) => textPart(source),
  heading: ({ depth, children }) => {
    if (children.length === 0) return 'heading-empty';
    return depth === 1 ? 'heading-first' : null;
  },
  emphasis: nothing,
  strong: nothing,
  delete: nothing,
  break: nothing,
  thematicBreak: nothing,
  blockquote: nothing,
  list: nothing,
  listItem: nothing,
  table: nothing,
  tableRow: nothing,
  tableCell: nothing,
  inlineCode: nothing,
  code: (_, source) => (isOpen(source) ? 'fence' : null),
  link: ({ url, children }) => {
    if (!isLinkAddress(url)) return 'link';
    return children.length === 0 ? 'link-empty' : null;
  },
  linkReference: ({ children }) => (children.length === 0 ? 'link-empty' : null),
  definition: ({ url }) => (isLinkAddress(url) ? null : 'link'),
  image: ({ url, alt }) => {
    if (!isPictureAddress(url)) return 'image';
    return alt?.trim() ? null : 'alt';
  },
};

/** Kinds of nodes that have a word of their own; the rest is told as a tag. */
const REFUSED: Readonly<Record<string, HitKind>> = {
  footnoteDefinition: 'footnote',
  footnoteReference: 'footnote',
  imageReference: 'image',
  mdxjsEsm: 'esm',
  mdxFlowExpression: 'braces',
  mdxTextExpression: 'braces',
};

/** A statement of MDX, which would stand on the page as words. */
const COMMAND =
  /^(?:import|export)(?:\s*[{*"']|\s+(?:const|let|var|function|async|class|default|[\w$]+\s*(?:,|from\b)))/;

/** What only looks like code or like a link: it would stand on the page as it was typed. */
const IN_TEXT: readonly (readonly [HitKind, RegExp])[] = [
  ['tag', /<(?:\/?>|\s*\/?\s*[A-Za-z][\w.:-]*(?:\s[^<>]{0,200}=[^<>]{0,200})?\s*\/?>)/],
  ['braces', /(?<!\\)[{}]/],
  ['image', /!\[[^\]]{0,300}\](?:\[[^\]]{0,300}\]|\([^)]{0,300}\)?)/],
  ['link', /(?<!\\)\]\([^)]{0,300}\)?/],
  ['link-undefined', /(?<!\\)\]\[[^\]]{1,300}\]/],
];

function textPart(source: string): Part | null {
  for (const [kind, pattern] of IN_TEXT) {
    const match = pattern.exec(source);
    if (match) return { kind, found: match[0], at: match.index };
  }
  return null;
}

/** True for fenced code that no line closes. */
function isOpen(source: string): boolean {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
  if (!fence) return false;
  const last = source.split('\n').slice(1).at(-1)?.trim() ?? '';
  return !(last.startsWith(fence) && last.split('').every((mark) => mark === fence[0]));
}

/** Everything that is refused in a tree, and where it leads to, in the order of the text that it was read from. */
export function judge(root: Readonly<Root>, text: string): { hits: ProseFinding[]; links: Link[] } {
  const [hits, links]: [ProseFinding[], Link[]] = [[], []];
  visit(root, text, hits, links);
  return { hits: hits.sort((a, b) => a.from - b.from), links };
}

function visit(node: Readonly<Nodes>, text: string, hits: ProseFinding[], links: Link[]): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const source = text.slice(from, to);
  const rule = RULES[node.type] as Rule<typeof node.type> | undefined;
  const hit = rule ? rule(node as never, source) : (REFUSED[node.type] ?? 'tag');
  if (typeof hit === 'string') hits.push({ kind: hit, found: source, from, to });
  else if (hit)
    hits.push({ kind: hit.kind, found: hit.found, from: from + hit.at, to: from + hit.at + hit.found.length });
  if (!hit && (node.type === 'link' || node.type === 'definition' || node.type === 'image'))
    links.push({ kind: node.type === 'image' ? 'image' : 'link', url: node.url, from, to });
  if (rule && 'children' in node) for (const child of node.children) visit(child, text, hits, links);
}
