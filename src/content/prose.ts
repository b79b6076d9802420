/** Pages of prose: text only, in both languages. Whoever may write a page may not run anything. */
import { z } from 'zod';
import { type Finding, finding, replace } from './fault.ts';
import type { Gathered } from './gather.ts';
import { schemaFindings } from './issues.ts';
import type { CodeKind } from './messages/prose.ts';
import { asciiPath } from './names.ts';
import { line } from './schema.ts';
import { readYaml } from './yaml.ts';

/** The head of a page. */
export const pageHead = z.strictObject({
  /** Heading and title of the page. */
  title: line,
  /** One sentence for search engines and previews. */
  description: line,
});

type Prose = Gathered['prose'][number];

export function proseFindings({ prose, indicators }: Gathered): Finding[] {
  const paths = new Set(prose.map(({ path }) => asciiPath(path)));
  const known = indicators.map(({ place }) => place.id);
  return prose.flatMap((each) => [
    ...twinFindings(each, paths),
    ...ownerFindings(each, known),
    ...(each.text.trim() === '' ? [finding('prose-empty', each.path, 0, {})] : textFindings(each)),
  ]);
}

function twinFindings({ path, place }: Prose, paths: ReadonlySet<string>): Finding[] {
  const twin = path.replace(/\.(?:vi|en)\.mdx$/, place.locale === 'vi' ? '.en.mdx' : '.vi.mdx');
  return paths.has(asciiPath(twin)) ? [] : [finding('prose-twin', path, 0, { twin })];
}

function ownerFindings({ path, place }: Prose, known: readonly string[]): Finding[] {
  if (place.kind !== 'prose' || known.includes(place.id)) return [];
  return [finding('reference', path, 0, { thing: 'indicator', found: place.id, meant: null, known })];
}

const HEAD = /^---[ ]*\n(?<yaml>[\s\S]*?)^---[ ]*(?:\n|$)/m;

function textFindings(each: Prose): Finding[] {
  const head = each.text.startsWith('---') ? HEAD.exec(each.text) : null;
  const from = head?.[0].length ?? 0;
  const body = each.text.slice(from);
  return [
    ...headFindings(each, head),
    ...(body.trim() === '' ? [finding('prose-empty', each.path, from, {})] : codeFindings(each.path, body, from)),
  ];
}

function headFindings({ path, text, place }: Prose, head: RegExpExecArray | null): Finding[] {
  if (place.kind === 'prose')
    return head ? [finding('frontmatter-extra', path, 0, {}, replace(0, head[0].length, ''))] : [];
  const yaml = head?.groups?.['yaml'];
  if (yaml === undefined) return [finding('frontmatter', path, 0, {})];
  const { file, findings } = readYaml(path, yaml, text.indexOf('\n') + 1);
  const result = file && pageHead.safeParse(file.tree);
  if (!file || !result || result.success) return findings;
  const context = { kind: 'page', file: { ...file, text }, schema: pageHead, decimals: null };
  return [...findings, ...schemaFindings(context, result.error.issues)];
}

interface Line {
  text: string;
  from: number;
}

/**
 * Lines outside fenced code. Only ``` at the start of a line opens and closes a fence; any other ``` or ~~~ is refused,
 * so that this reading of the text and that of Markdown cannot differ.
 */
function codeFindings(path: string, body: string, offset: number): Finding[] {
  const findings: Finding[] = [];
  let opened: number | null = null;
  for (const { text, from } of linesOf(body, offset)) {
    const fence = /`{3}|~{3}/.exec(text);
    if (opened === null && /^```[a-z]*$/.test(text)) opened = from;
    else if (opened !== null && text === '```') opened = null;
    else if (fence) findings.push(finding('prose-code', path, from + fence.index, { kind: 'fence', found: fence[0] }));
    else if (opened === null) findings.push(...lineFindings(path, text, from));
  }
  if (opened !== null) findings.push(finding('prose-code', path, opened, { kind: 'fence', found: '```' }));
  return findings;
}

function linesOf(body: string, offset: number): Line[] {
  let from = offset;
  return body.split('\n').map((text) => {
    const line = { text, from };
    from += text.length + 1;
    return line;
  });
}

/** Ways in which text could become code, and targets of links that may not be. */
const CODE: readonly (readonly [CodeKind, RegExp])[] = [
  ['esm', /^\s*(?:import|export)(?![\p{L}\p{N}-])/u],
  ['tag', /<(?=\S|$)\/?[^\s>]*>?/],
  ['braces', /[{}]/],
  ['image', /!\[[^\]]*\]\((?!\/(?!\/))[^)]*\)?/],
  ['link', /\]\(\s*(?!https?:\/\/|mailto:[\w.+-]+@|\/(?!\/)|#|\)|\.{1,2}\/)[^)]*\)?/],
  ['link', /\]\(\s*$/],
  ['link', /\]:\s*(?!https?:\/\/|\/(?!\/)|#).*/],
];

function lineFindings(path: string, text: string, from: number): Finding[] {
  const found = CODE.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match ? [finding('prose-code', path, from + match.index, { kind, found: match[0] })] : [];
  });
  return found.slice(0, 1);
}
