/** YAML to plain data: every scalar a string as the file spells it, every key and value with its place in the text. */
import { isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLError } from 'yaml';
import { disguised, undisguised } from './disguise.ts';
import { type Finding, type Fix, finding, replace } from './fault.ts';
import { LIMITS } from './files.ts';
import { parseYaml } from './parse-yaml.ts';
import { quoted } from './scalar.ts';
import { syntaxMend } from './syntax.ts';

export interface Span {
  from: number;
  to: number;
}

/** Where a key and its value stand; a member of a list has no key. */
export interface Spot {
  key: Span | null;
  value: Span;
  /** Inside `{ }` or `[ ]`, where a comma ends a value. */
  flow: boolean;
}

export type YamlTree = string | YamlTree[] | { [key: string]: YamlTree };

export interface YamlFile {
  path: string;
  text: string;
  tree: YamlTree;
  spots: ReadonlyMap<string, Spot>;
}

export type Steps = readonly PropertyKey[];

/** The name of a place in the tree. */
export const spotName = (steps: Steps): string => steps.map(String).join('\n');

interface Walk {
  path: string;
  text: string;
  /** Added to each offset: YAML may stand inside a larger text. */
  offset: number;
  spots: Map<string, Spot>;
  findings: Finding[];
  nodes: number;
}

/** Faults that leave the file readable, so that its others are told too. */
const READABLE: ReadonlySet<string> = new Set(['key-twice', 'lost-words', 'escape']);

/** Reads one YAML text; `file` is null where it cannot be read as plain data at all. */
export function readYaml(path: string, text: string, offset = 0): { file: YamlFile | null; findings: Finding[] } {
  const document = parseYaml(text);
  if (!document) return { file: null, findings: [finding('yaml-depth', path, 0, { limit: LIMITS.depth })] };
  const broken = document.errors[0];
  if (broken) return { file: null, findings: [syntaxFinding(path, text, broken, offset)] };
  const { contents } = document;
  if (contents === null) return { file: null, findings: [finding('file-empty', path, 0, {})] };
  const walk: Walk = {
    path,
    text,
    offset,
    spots: new Map(),
    findings: directiveFindings(path, contents, text, offset),
    nodes: 0,
  };
  const tree = treeOf(walk, contents, [], null, false);
  if (!walk.findings.length) return { file: { path, text, tree, spots: walk.spots }, findings: [] };
  const unusable = walk.findings.some((each) => !READABLE.has(each.code));
  return { file: unusable ? null : { path, text, tree, spots: walk.spots }, findings: walk.findings };
}

function syntaxFinding(path: string, text: string, error: YAMLError, offset: number): Finding {
  const from = offset + error.pos[0];
  if (error.code === 'RESOURCE_EXHAUSTION') return finding('yaml-depth', path, 0, { limit: LIMITS.depth });
  if (error.code === 'MULTIPLE_DOCS') return finding('yaml-documents', path, from, {});
  if (error.code === 'BAD_DQ_ESCAPE') return escapeFinding(path, text, error, offset);
  const mend = syntaxMend(text, error.pos[0]);
  return mend
    ? finding('yaml-syntax', path, offset + mend.from, { kind: mend.kind }, shifted(mend.fix, offset))
    : finding('yaml-syntax', path, from, { kind: 'other' });
}

/** The same mend of the larger text. */
const shifted = (fix: Fix, offset: number): Fix =>
  fix.kind === 'replace' ? replace(fix.from + offset, fix.to + offset, fix.text) : fix;

/** A backslash that begins no escape. Whether it was meant as itself, or the letter behind it alone, only a person knows. */
function escapeFinding(path: string, text: string, error: YAMLError, offset: number): Finding {
  const found = /\\(?:[xuU][0-9A-Fa-f]*|.)/u.exec(text.slice(error.pos[0]))?.[0] ?? '\\';
  return finding('yaml-escape', path, offset + error.pos[0], { found });
}

/** Words that a `#` cuts off: "Nghị quyết #5" would silently become "Nghị quyết". */
function refuseLostWords(walk: Walk, node: unknown, span: Span): void {
  if (!isScalar(node) || node.type !== 'PLAIN') return;
  const lost = /^ +#(?=\S).*/.exec(walk.text.slice(span.to - walk.offset))?.[0];
  if (lost === undefined) return;
  const whole = quoted(String(node.value) + lost.trimEnd());
  const fix = replace(span.from, span.to + lost.length, whole);
  walk.findings.push(finding('lost-words', walk.path, span.to + lost.indexOf('#'), { found: lost.trim() }, fix));
}

/** An escape such as `\\u202e` that stands for a character which would be refused as itself. */
function refuseEscapes(walk: Walk, node: unknown, span: Span): void {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE') return;
  const value = String(node.value);
  const found = disguised(value);
  if (found === null) return;
  const fix = replace(span.from, span.to, quoted(undisguised(value)));
  walk.findings.push(finding('escape', walk.path, span.from, { found }, fix));
}

/** Deletes one line; a directive is never the last. */
const lineGone = (text: string, offset: number, at: number): Fix =>
  replace(offset + at, offset + text.indexOf('\n', at) + 1, '');

function directiveFindings(path: string, contents: ParsedNode, text: string, offset: number): Finding[] {
  const directive = /^%.*/m.exec(text.slice(0, contents.range[0]));
  return directive
    ? [
        finding(
          'yaml-directive',
          path,
          offset + directive.index,
          { found: directive[0] },
          lineGone(text, offset, directive.index),
        ),
      ]
    : [];
}

function treeOf(walk: Walk, node: unknown, steps: Steps, key: Span | null, flow: boolean): YamlTree {
  walk.nodes += 1;
  const value = spanOf(walk, node, key);
  walk.spots.set(spotName(steps), { key, value, flow });
  refuseBuilders(walk, node, value);
  refuseLostWords(walk, node, value);
  refuseEscapes(walk, node, value);
  if (walk.nodes === LIMITS.nodes)
    walk.findings.push(finding('yaml-nodes', walk.path, value.from, { limit: LIMITS.nodes }));
  if (walk.nodes >= LIMITS.nodes) return '';
  if (steps.length > LIMITS.depth) {
    walk.findings.push(finding('yaml-depth', walk.path, value.from, { limit: LIMITS.depth }));
    return '';
  }
  if (isSeq(node))
    return node.items.map((item, index) => treeOf(walk, item, [...steps, index], null, node.flow === true));
  if (isMap(node)) return mapOf(walk, node.items as Pair[], steps, node.flow === true);
  return isScalar(node) ? String(node.value) : '';
}

function mapOf(walk: Walk, pairs: readonly Pair[], steps: Steps, flow: boolean): YamlTree {
  const map: { [key: string]: YamlTree } = {};
  for (const pair of pairs) {
    const span = spanOf(walk, pair.key, null);
    const name = isScalar(pair.key) ? String(pair.key.value) : null;
    refuseBuilders(walk, pair.key, span);
    if (name === null) walk.findings.push(finding('yaml-key', walk.path, span.from, {}));
    else if (name === '<<' || name === '__proto__')
      walk.findings.push(finding('yaml-merge', walk.path, span.from, { found: name }));
    else if (Object.hasOwn(map, name)) walk.findings.push(finding('key-twice', walk.path, span.from, { key: name }));
    else map[name] = treeOf(walk, pair.value, [...steps, name], span, flow);
  }
  return map;
}

function spanOf(walk: Walk, node: unknown, key: Span | null): Span {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null;
  if (!range) return key ? { from: key.to, to: key.to } : { from: walk.offset, to: walk.offset };
  return { from: walk.offset + range[0], to: walk.offset + range[1] };
}

/** Anchors, aliases and tags build something else than plain data. */
function refuseBuilders(walk: Walk, node: unknown, span: Span): void {
  if (isAlias(node)) walk.findings.push(finding('yaml-alias', walk.path, span.from, { found: `*${node.source}` }));
  else if (isScalar(node) || isCollection(node)) {
    if (node.anchor) walk.findings.push(markFinding(walk, 'yaml-anchor', `&${node.anchor}`, span));
    if (node.tag) walk.findings.push(markFinding(walk, 'yaml-tag', tagBefore(walk, span), span));
  }
}

/** The tag as the file spells it. */
function tagBefore(walk: Walk, span: Span): string {
  return /!\S*(?=(?:\s+(?:&\S+|#.*))*\s*$)/.exec(walk.text.slice(0, span.from - walk.offset))?.[0] ?? '!';
}

function markFinding(walk: Walk, code: 'yaml-anchor' | 'yaml-tag', found: string, span: Span): Finding {
  const at = walk.text.lastIndexOf(found, span.from - walk.offset);
  const from = walk.offset + at;
  const to = from + found.length + (walk.text[at + found.length] === ' ' ? 1 : 0);
  return finding(code, walk.path, from, { found }, replace(from, to, ''));
}
