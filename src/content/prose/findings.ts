/** Pages of prose: text only, in each language of the plan. Whoever may write a page may not run anything. */
import { z } from 'zod';
import type { Languages } from '../../languages/locale.ts';
import { type Finding, finding, replace } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { schemaFindings, spotOf, type valueFinding } from '../issues.ts';
import { asciiPath } from '../names.ts';
import { Remembered } from '../remembered.ts';
import { quoted } from '../scalar.ts';
import { line } from '../schema.ts';
import { readYaml } from '../yaml.ts';
import { type CompiledProse, compileProse } from './compile.ts';
import { type Split, splitHead } from './head.ts';
import type { ProseFinding } from './judge.ts';
import { linkFindings, type Surroundings } from './links.ts';

/** The head of a page. */
export const pageHead = z.strictObject({
  /** Heading and title of the page. */
  title: line,
  /** One sentence for search engines and previews. */
  description: line,
});

type Prose = Gathered['prose'][number];

export function proseFindings(all: Gathered, surroundings: Surroundings): Finding[] {
  const { prose, indicators, languages } = all;
  const compiled = new Map<Prose, CompiledProse>();
  const paths = new Set(prose.map(({ path }) => asciiPath(path)));
  const known = indicators.map(({ place }) => place.id);
  const own = prose.flatMap((each) => [
    ...languageFindings(each, paths, languages),
    ...ownerFindings(each, known),
    ...(each.isRead ? (each.text.trim() === '' ? emptyFindings(each) : textFindings(each, compiled)) : []),
  ]);
  return [...own, ...titleFindings(prose), ...linkFindings(all, compiled, surroundings)];
}

/** Of a file that could not be read, nothing is known. */
const emptyFindings = ({ path, findings }: Prose): Finding[] =>
  findings.length > 0 ? [] : [finding('prose-empty', path, 0, {})];

/** A page in a language that the plan does not have, or one that lacks its twin: told once, at the first that is there. */
function languageFindings({ path, place }: Prose, paths: ReadonlySet<string>, languages: Languages): Finding[] {
  if (!languages.some((each) => each === place.locale))
    return [finding('prose-language', path, 0, { language: place.locale, languages }, { kind: 'remove' })];
  const stem = path.slice(0, -`${place.locale}.mdx`.length);
  const twins = languages.map((each) => `${stem}${each}.mdx`);
  const [twin] = twins.filter((each) => !paths.has(asciiPath(each)));
  const isFirst = twins.find((each) => paths.has(asciiPath(each))) === path;
  return twin && isFirst ? [finding('prose-twin', path, 0, { twin, languages })] : [];
}

/** Two pages with one heading, of which a reader of the menu or of search results takes one for the other. */
function titleFindings(prose: readonly Prose[]): Finding[] {
  const pages = prose.flatMap(({ path, place, text }) => {
    const title = place.kind === 'page' ? splitHead(text)?.data['title'] : undefined;
    return typeof title === 'string'
      ? [{ path, title, from: Math.max(0, text.indexOf(title)), locale: place.locale }]
      : [];
  });
  return pages.flatMap(({ path, title, from, locale }) => {
    const other = pages.find((each) => each.path !== path && each.title === title && each.locale === locale);
    return other
      ? [finding('twice', path, from, { what: 'page-title', found: title, as: null, other: other.path })]
      : [];
  });
}

function ownerFindings({ path, place }: Prose, known: readonly string[]): Finding[] {
  if (place.kind !== 'prose' || known.includes(place.id)) return [];
  return [finding('reference', path, 0, { thing: 'indicator', found: place.id, meant: null, known })];
}

/** Most pages are the same before and after a change. */
const remembered = new Remembered<null, CompiledProse>();

/** A page without its head, compiled once. */
export const compiledOf = (path: string, body: string): CompiledProse =>
  remembered.get(path, null, body, () => compileProse(body));

const headsBefore = new Remembered<null, Finding[]>();

function textFindings(each: Prose, compiled: Map<Prose, CompiledProse>): Finding[] {
  if (each.text.trim() === '') return [finding('prose-empty', each.path, 0, {})];
  if (each.findings.some(({ code }) => code === 'conflict')) return [];
  const split = splitHead(each.text);
  if (!split) return unreadHead(each);
  const { body, from } = split;
  const made = compiledOf(each.path, body);
  // What stands there as itself is told as that, and is no character code.
  const isSeen = each.findings.some(({ code }) => code === 'hidden');
  compiled.set(each, made);
  return [
    ...headsBefore.get(each.path, null, each.text, () => headFindings(each, split)),
    ...(body.trim() === ''
      ? [finding('prose-empty', each.path, from, {})]
      : made.hits.filter(({ kind }) => kind !== 'hidden' || !isSeen).map((hit) => hitFinding(each.path, hit))),
  ];
}

/** A head that stands in its place and cannot be read is told by what YAML has against it. */
function unreadHead({ path, text, place }: Prose): Finding[] {
  if (place.kind === 'prose') return [finding('frontmatter-extra', path, 0, {})];
  const yaml = /^---\n(.*?)\n---(?:\n|$)/s.exec(text)?.[1];
  const findings = yaml ? readYaml(path, yaml, text.indexOf('\n') + 1).findings : [];
  return findings.length > 0 ? findings : [finding('frontmatter', path, 0, {})];
}

function headFindings({ path, text, place }: Prose, { yaml, data, from }: Split): Finding[] {
  if (place.kind === 'prose') {
    const end = Math.min(from + 1, text.length);
    return yaml === null ? [] : [finding('frontmatter-extra', path, 0, {}, replace(0, end, ''))];
  }
  const { file, findings } = readYaml(path, yaml ?? '', text.indexOf('\n') + 1);
  if (findings.some(({ code }) => code === 'file-empty')) return [finding('frontmatter', path, 0, {})];
  if (!file) return findings;
  const result = pageHead.safeParse(file.tree);
  const whole = { ...file, text };
  if (!result.success)
    return [
      ...findings,
      ...schemaFindings({ kind: 'page', file: whole, schema: pageHead, decimals: null }, result.error.issues),
    ];
  return [
    ...findings,
    ...Object.entries(file.tree).flatMap(([key, value]) =>
      data[key] === value ? [] : [headValueFinding(whole, key, String(value))],
    ),
  ];
}

/** A value that the build reads as something else than words: `2025`, `true`, `2025-01-01`. */
function headValueFinding(file: Parameters<typeof valueFinding>[1], key: string, value: string): Finding {
  const { from, to } = spotOf(file, [key]).value;
  return finding('head-value', file.path, from, { key, found: value }, replace(from, to, quoted(value)));
}

const hitFinding = (path: string, { kind, found, from, to }: ProseFinding): Finding =>
  finding(
    'prose-code',
    path,
    from,
    { kind, found },
    kind === 'heading-first' && found.startsWith('# ') ? replace(from, to, `#${found}`) : undefined,
  );
