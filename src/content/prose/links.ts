/** Links and pictures of prose that lead nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, replace } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { nearest } from '../nearest.ts';
import { type CompiledProse, OF_THE_PAGE } from './compile.ts';
import { meantPath } from './meant-address.ts';
import { type Pages, pagesOf } from './pages.ts';

type Prose = Gathered['prose'][number];

/** Where a page of the content is shown with nothing but its prose: links within it can be judged by its headings. */
type Compiled = ReadonlyMap<Prose, CompiledProse>;

const HERE = 'https://own.invalid';

/** What the prose is held against, beside the content itself. */
export interface Surroundings {
  /** Whether the site has a file, by its address; pictures are such files. */
  hasFile(address: string): boolean;
  /** The later of the day built for and the real day. */
  latest: string;
}

export function linkFindings(all: Gathered, compiled: Compiled, { hasFile, latest }: Surroundings): Finding[] {
  const pages = pagesOf(all, latest);
  const ids = idsIn(all, compiled, pages);
  return [...compiled].flatMap(([prose, { links }]) =>
    links.flatMap(({ kind, url, from, to }): Finding[] => {
      if (kind === 'image')
        return hasFile(url)
          ? []
          : [finding('dead-link', prose.path, from, { found: url, meant: null, what: 'picture' })];
      const base = pages.addressOf(prose);
      if (!/^[/#.]/.test(url) || base === null) return [];
      const { pathname, searchParams, hash } = new URL(url, HERE + base);
      const path = decode(pathname);
      if (!pages.has(path) && !(FILE.test(pathname) && hasFile(pathname))) {
        const slashed = pages.has(`${path}/`) ? `${path}/` : null;
        const what = pages.kindOf(path);
        const meant = slashed ?? meantPath(path, pages.known());
        const source = prose.text.slice(from, to);
        const at = from + source.lastIndexOf(path);
        const isWritten = url === path && source.includes(path);
        const fix = slashed && isWritten ? replace(at, at + path.length, slashed) : undefined;
        return [finding('dead-link', prose.path, from, { found: url, meant, what }, fix)];
      }
      const unknown = pages.unknownIn(path, searchParams);
      if (unknown !== null)
        return [finding('dead-link', prose.path, from, { found: unknown, meant: null, what: 'form' })];
      const known = ids.get(path);
      const id = decode(hash.slice(1));
      const dead = (meant: string | null): Finding[] => [
        finding('dead-link', prose.path, from, { found: url, meant, what: 'heading' }),
      ];
      if (id === '' || FIXED.has(id) || known?.includes(id)) return [];
      const places = pages.placesAt(path);
      if (places?.kind.test(id)) return places.ids.has(id) ? [] : dead(null);
      return known ? dead(nearest(id, known)) : [];
    }),
  );
}

/** The headings of each page whose prose is all of it, and those of an indicator with the parts of its page. */
function idsIn(all: Gathered, compiled: Compiled, pages: Pages): ReadonlyMap<string, readonly string[]> {
  const dimensions = (all.plan?.value?.dimensions ?? []).map(({ id }) => id);
  return new Map(
    [...compiled].flatMap(([prose, { ids }]) => {
      const address = pages.addressOf(prose);
      return address && prose.place.id !== 'resolution'
        ? [[address, prose.place.kind === 'page' ? ids : [...ids, ...OF_THE_PAGE, ...dimensions]] as const]
        : [];
    }),
  );
}

const FILE = /\.[a-z0-9]+$/i;

/** Ids that every page has. */
const FIXED: ReadonlySet<string> = new Set(['main', 'top']);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for a file that stands under `public/`. */
export const isPublicFile = (address: string): boolean => existsSync(join('public', address));
