/** What prose may hold, asked of the compiler's own tree: text, lists, tables, links, pictures, and nothing else. */
import type { Nodes, Root } from 'mdast';
import { isPlaceholderAddress } from '../contact.ts';
import { unseenIn } from '../disguise.ts';
import type { HitKind } from '../messages/prose.ts';
import { OF_A_PROGRAM } from '../placeholder.ts';
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
  paragraph: (_, source) => (COMMAND.test(source) ? 'esm' : partIn(IN_PARAGRAPH, source)),
  text: ({ value }, source) => {
    // A character code such as &#x202e; stands for what could not stand there as itself.
    const unseen = unseenIn(value) ?? (value.includes('\uFFFD') ? 'U+FFFD' : null);
    if (unseen !== null) return { kind: 'hidden', found: unseen, at: 0 };
    // "&amp;nbsp;" would stand on the page as "&nbsp;".
    const code = CODE.exec(value)?.[0];
    return code === undefined
      ? partIn(IN_TEXT, source)
      : { kind: 'foreign', found: code, at: Math.max(0, source.indexOf(code)) };
  },
  heading: ({ depth, children }, source) => {
    // An address is made of its letters and digits.
    if (!children.some(isNaming)) return 'heading-empty';
    if (depth === 1) return 'heading-first';
    return source.startsWith('#') ? null : 'heading-underlined';
  },
  emphasis: nothing,
  strong: nothing,
  delete: (_, source) => (source.startsWith('~~') ? null : 'struck'),
  break: nothing,
  thematicBreak: nothing,
  blockquote: nothing,
  list: nothing,
  listItem: ({ checked }) => (typeof checked === 'boolean' ? 'task-list' : null),
  table: ({ children: [head, ...rows] }, source) => {
    // Cells beyond those of the first row are dropped without a word.
    const longer = rows.findIndex(({ children }) => children.length > (head?.children.length ?? 0));
    if (longer < 0) return null;
    const found = source.split('\n')[longer + 2] ?? source;
    return { kind: 'table-cells', found, at: Math.max(0, source.indexOf(found)) };
  },
  tableRow: nothing,
  tableCell: nothing,
  inlineCode: nothing,
  code: (_, source) => {
    const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
    if (fence === undefined) return 'indented';
    return isClosed(source, fence) ? null : 'fence';
  },
  link: ({ url, children }) => {
    if (!isLinkAddress(url)) return 'link';
    if (isNobodys(url)) return 'link-nowhere';
    if (isElsewhere(children.map(wordsIn).join(''), url)) return 'link-elsewhere';
    return children.some(isSaying) ? null : 'link-empty';
  },
  linkReference: ({ children }) => (children.some(isSaying) ? null : 'link-empty'),
  definition: ({ url }) => (isLinkAddress(url) ? null : 'link'),
  image: ({ url, alt }) => {
    if (!isPictureAddress(url)) return 'image';
    return alt?.trim() && !/^\S+\.(?:webp|png|jpe?g|gif)$/i.test(alt.trim()) ? null : 'alt';
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

/** What is left of a character code. */
const CODE = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;

const wordsIn = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(wordsIn).join('') : '';

/** Hosts that are kept for examples (RFC 2606), and mail that reaches nobody. */
function isNobodys(url: string): boolean {
  if (url.startsWith('mailto:')) return isPlaceholderAddress(url.slice('mailto:'.length));
  if (!/^https?:/i.test(url)) return false;
  return /^(?:(?:www\.)?example\.(?:com|net|org)|localhost|.*\.(?:example|invalid|localhost))$/.test(
    new URL(url).hostname,
  );
}

/** A host of the state that words name: whoever reads it relies on it. */
const OF_THE_STATE = /(?<![\w.-])((?:[\w-]+\.)+gov\.vn)(?![\w-]|\.\w)/i;
/** Where pages of others are kept as they were. */
const ARCHIVE = 'web.archive.org';

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Words that are themselves an address of another host than that to which they lead, or that name one of the state. */
function isElsewhere(words: string, url: string): boolean {
  const led = /^https?:/i.test(url) ? withoutWww(new URL(url).hostname) : null;
  const [, state] = OF_THE_STATE.exec(words) ?? [];
  if (state !== undefined && led !== null && led !== ARCHIVE && !`.${led}`.endsWith(`.${withoutWww(state)}`))
    return true;
  const [, host] = /^\s*(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?\s*$/i.exec(words) ?? [];
  if (host === undefined || (led === null && !/^\s*https?:/i.test(words))) return false;
  return led !== withoutWww(host);
}

/** Has it words, or a picture that has some? A picture without them is told by itself. */
const isSaying = (node: Nodes): boolean =>
  node.type === 'image' ||
  ('value' in node && /\S/.test(node.value)) ||
  ('children' in node && (node.children as Nodes[]).some(isSaying));

const isNaming = (node: Nodes): boolean =>
  ('value' in node && /[\p{L}\p{N}]/u.test(node.value)) ||
  (node.type === 'image' && Boolean(node.alt)) ||
  ('children' in node && (node.children as Nodes[]).some(isNaming));

/** Marks of Markdown that miss their form, so that they would stand on the page as they were typed. */
const IN_PARAGRAPH: readonly (readonly [HitKind, RegExp])[] = [
  ['heading-space', /^#{2,6}(?=[\p{L}\d])/u],
  ['table-head', /^\|[^\n]{0,300}\|(?=\s|$)/],
  ['foreign', /^:{3}|^\+{3}$|\[\[[^\]]{1,300}\]\]|==[^=\s][^=\n]{0,100}==|\$\$|\w\^\d\^/m],
  ['columns', /^\+-{2,}\+|\S{1,40}\t+\S{1,40}/m],
  ['bullet', /^[•●▪◦‣∙]\s|^[-–](?=\p{L})(?=[^\n]*\n[-–]\p{L})|^o (?=[^\n]*\no )/mu],
  ['link-parts', /\][ \t]+\((?=https?:)|\)\[(?=https?:)/],
];

/** What only looks like code or like a link: it would stand on the page as it was typed. */
const IN_TEXT: readonly (readonly [HitKind, RegExp])[] = [
  ['tag', /<[A-Za-z]+\/[\w-]+=|<(?:\/?>|\s*\/?\s*[A-Za-z][\w.:-]*(?:\s[^<>]{0,200}=[^<>]{0,200})?\s*\/?>)/],
  ['braces', /(?<!\\)[{}]/],
  ['image', /!\[[^\]]{0,300}\](?:\[[^\]]{0,300}\]|\([^)]{0,300}\)?)/],
  ['link', /(?<!\\)\]\([^)]{0,300}\)?/],
  ['link-undefined', /(?<!\\)\]\[[^\]]{1,300}\]/],
  ['marks', /(?<!\\)\*\*/],
  ['footnote', /(?<!\\)\[\^[^\]\s]{1,100}\]/],
  [
    'left-over',
    /(?<!\p{L})(?:TODO|FIXME|xxx)(?!\p{L})|(?:…|\.{3,}|_{3,}|(?<!\p{L})(?:XX|xx)(?:[.,]x+)?) ?%|(?:…|\.{3,})\/|(?<!\p{L})[Nn]ăm 20\.\.|^[\s(]*(?:[Nn]ội dung )?(?:[Đđ]ang|[Cc]ần|[Cc]hờ|[Ss]ẽ được) (?:cập nhật|bổ sung)(?: sau)?[.\s)]*$|^(?:BẢN NHÁP(?!\p{L})|Bản nháp\s*(?:[.:–—]|$))|^(?:Coming soon|(?:Text )?[Tt]o be (?:added|written|confirmed)(?: later)?)[.\s]*$|^(?:Certainly|Sure)! Here (?:is|are)|\[(?:citation needed|source|number|date|check[^\]]{0,80}|CHECK[^\]]{0,80})\]|lorem ipsum|Lorem ipsum|[Ll]à một (?:mô hình ngôn ngữ|trợ lý AI)|[Aa]s an AI (?:language )?model|\[(?:điền|ghi|chèn|thêm|bổ sung|cập nhật|fill in|insert|tbd|todo)[^\]]{0,80}\]/u,
  ],
  ['left-over', OF_A_PROGRAM],
];

function partIn(patterns: readonly (readonly [HitKind, RegExp])[], source: string): Part | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(source);
    if (match) return { kind, found: match[0], at: match.index };
  }
  return null;
}

/** True for fenced code whose last line closes it: with as many marks or more, and nothing else. */
function isClosed(source: string, fence: string): boolean {
  const last = source.split('\n').slice(1).at(-1)?.trim() ?? '';
  return last.length >= fence.length && last.replaceAll(fence.slice(0, 1), '') === '';
}

/** Everything that is refused in a tree, and where it leads to, in the order of the text that it was read from. */
export function judge(root: Readonly<Root>, text: string): { hits: ProseFinding[]; links: Link[] } {
  const [hits, links]: [ProseFinding[], Link[]] = [[], []];
  visit(root, text, hits, links);
  hits.push(...skippedIn(root, text), ...unusedIn(root, text));
  return { hits: hits.sort((a, b) => a.from - b.from), links };
}

/** Headings that lie more than one level below the one before them; the first is of the second level. */
function skippedIn(root: Readonly<Root>, text: string): ProseFinding[] {
  let last = 1;
  return root.children.flatMap((node): ProseFinding[] => {
    if (node.type !== 'heading') return [];
    const isSkipped = node.depth > last + 1;
    last = node.depth;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    return isSkipped ? [{ kind: 'heading-skips', found: text.slice(from, to), from, to }] : [];
  });
}

/** Lines `[name]: address` to which nothing leads: they stand nowhere on the page. */
function unusedIn(root: Readonly<Root>, text: string): ProseFinding[] {
  const used = new Set<string>();
  const declared: Extract<Nodes, { type: 'definition' }>[] = [];
  const look = (node: Readonly<Nodes>, depth: number): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') declared.push(node);
    if ('children' in node && depth <= DEEPEST) for (const child of node.children) look(child, depth + 1);
  };
  look(root, 0);
  return declared.flatMap(({ identifier, position }): ProseFinding[] => {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    return used.has(identifier) ? [] : [{ kind: 'unused', found: text.slice(from, to), from, to }];
  });
}

/** Lists in lists, quotes in quotes: nobody means more, and hundreds end the build. */
const DEEPEST = 24;

function visit(node: Readonly<Nodes>, text: string, hits: ProseFinding[], links: Link[], depth = 0): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const source = text.slice(from, to);
  if (depth > DEEPEST) {
    hits.push({ kind: 'deep', found: source, from, to });
    return;
  }
  const rule = RULES[node.type] as Rule<typeof node.type> | undefined;
  const hit = rule ? rule(node as never, source) : (REFUSED[node.type] ?? 'tag');
  if (typeof hit === 'string') hits.push({ kind: hit, found: source, from, to });
  else if (hit)
    hits.push({ kind: hit.kind, found: hit.found, from: from + hit.at, to: from + hit.at + hit.found.length });
  if (!hit && (node.type === 'link' || node.type === 'definition' || node.type === 'image'))
    links.push({ kind: node.type === 'image' ? 'image' : 'link', url: node.url, from, to });
  if (rule && 'children' in node) for (const child of node.children) visit(child, text, hits, links, depth + 1);
}
