/**
 * Content security policies (https://www.w3.org/TR/CSP3/): what a page may load and run, and who may frame it. Worked
 * out from the finished page, so that each permits what stands in it and nothing besides.
 */
import { createHash } from 'node:crypto';
import { sheetOf } from '../site/shared-styles.ts';

/** Sources by directive. `'none'` stands alone. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const NONE = "'none'";
const SELF = "'self'";
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The source expression of an inline script or style. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Of all inline scripts and styles of a document: to trust one that the program wrote as a whole. */
export const ownHashes = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));

const sourcesOrNone = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(sources.length === 0 ? [NONE] : sources);

/**
 * The policy of a page, for its `meta` element. `trusted` are the hashes of what the program itself wrote into pages:
 * an inline script or style that is not among them stays forbidden.
 */
export function policyOf(html: string, trusted: ReadonlySet<string>): Policy {
  const inline = [...html.matchAll(INLINE)].map(([, tag = '', text = '']) => ({ tag, hash: hashOf(text) }));
  const hashes = (tag: string): string[] =>
    inline.filter((each) => each.tag === tag && trusted.has(each.hash)).map(({ hash }) => hash);
  const selfWhere = (condition: boolean): string[] => (condition ? [SELF] : []);
  const loads = /\/_astro\/[^"'\s]+\.js\b/.test(html);
  return new Map([
    ['default-src', sourcesOrNone([])],
    ['script-src', sourcesOrNone([...selfWhere(loads), ...hashes('script')])],
    ['style-src', sourcesOrNone([...selfWhere(sheetOf(html) !== null), ...hashes('style')])],
    ['img-src', sourcesOrNone([SELF])],
    // Whoever looks at a page asks through it for robots.txt, as Lighthouse does.
    ['connect-src', sourcesOrNone([SELF])],
    ['frame-src', sourcesOrNone(selfWhere(html.includes('<iframe')))],
    ['form-action', sourcesOrNone(selfWhere(html.includes('<form')))],
    ['base-uri', sourcesOrNone([])],
    ['object-src', sourcesOrNone([])],
  ]);
}

/** What all of these pages need together. */
export function mergedPolicy(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    [...names].map((name) => {
      const sources = policies.flatMap((policy) => [...(policy.get(name) ?? [])]).filter((source) => source !== NONE);
      return [name, sourcesOrNone(sources.sort())] as const;
    }),
  );
}

/** As a header spells it: every directive. */
export const printPolicy = (policy: Policy): string =>
  [...policy].map(([name, sources]) => `${name} ${[...sources].join(' ')}`).join('; ');

const ALONE = new Set(['default-src', 'base-uri', 'form-action']);

/** As a page spells it, where bytes count: a directive that permits nothing is `default-src`'s, save those that it does not speak for. */
export const printShortPolicy = (policy: Policy): string =>
  printPolicy(new Map([...policy].filter(([name, sources]) => ALONE.has(name) || !sources.has(NONE))));

/** Reads what `printPolicy` or another program wrote. */
export const parsePolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, new Set(sources)] as const),
  );

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** The policy that stands in a page, or null. */
export function writtenPolicy(html: string): Policy | null {
  const text = META.exec(html)?.[1];
  return text === undefined ? null : parsePolicy(text);
}

/** The page with this policy in place of its own. */
export const withPolicy = (html: string, policy: Policy): string =>
  html.replace(META, `<meta http-equiv="content-security-policy" content="${printShortPolicy(policy)}">`);
