/** Links and pictures of prose that lead nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, replace } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { nearest } from '../nearest.ts';
import { type CompiledProse, OF_THE_PAGE } from './compile.ts';
import { pagesOf } from './pages.ts';

type Prose = Gathered['prose'][number];

/** Where a page of the content is shown with nothing but its prose: links within it can be judged by its headings. */
type Compiled = ReadonlyMap<Prose, CompiledProse>;

const HERE = 'https://own.invalid';

export function linkFindings(all: Gathered, compiled: Compiled, hasPicture: (address: string) => boolean): Finding[] {
  const pages = pagesOf(all);
  const ids = new Map<string, readonly string[]>();
  const dimensions = (all.plan?.value?.dimensions ?? []).map(({ id }) => id);
  for (const [prose, { ids: own }] of compiled) {
    const address = pages.addressOf(prose);
    if (address && prose.place.id !== 'resolution')
      ids.set(address, prose.place.kind === 'page' ? own : [...own, ...OF_THE_PAGE, ...dimensions]);
  }
  return [...compiled].flatMap(([prose, { links }]) =>
    links.flatMap(({ kind, url, from, to }): Finding[] => {
      if (kind === 'image')
        return hasPicture(url)
          ? []
          : [finding('dead-link', prose.path, from, { found: url, meant: null, what: 'picture' })];
      const base = pages.addressOf(prose);
      if (!/^[/#.]/.test(url) || base === null) return [];
      const { pathname, hash } = new URL(url, HERE + base);
      const path = decode(pathname);
      if (!pages.has(path)) {
        const slashed = pages.has(`${path}/`) ? `${path}/` : null;
        const meant = slashed ?? nearest(path, [...pages.known]);
        const at = prose.text.slice(from, to).lastIndexOf(path);
        const fix =
          slashed && url === path && at >= 0 ? replace(from + at, from + at + path.length, slashed) : undefined;
        return [finding('dead-link', prose.path, from, { found: url, meant, what: 'page' }, fix)];
      }
      const known = ids.get(path);
      const id = decode(hash.slice(1));
      return id === '' || !known || known.includes(id) || FIXED.has(id) || REPORTED.test(id)
        ? []
        : [finding('dead-link', prose.path, from, { found: url, meant: nearest(id, known), what: 'heading' })];
    }),
  );
}

/** Ids of figures and years on the page of an indicator. */
const REPORTED = /^(?:f-)?\d{4}/;

/** Ids that every page has. */
const FIXED: ReadonlySet<string> = new Set(['main', 'top']);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for a picture that stands under `public/`. */
export const isPublicPicture = (address: string): boolean => existsSync(join('public', address));
