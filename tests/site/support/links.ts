/** Where the links of a built site lead. */
import type { PageFacts } from './facts.ts';

export interface Site {
  /** Where it believes to be served: `https://example.org/targets/`. */
  root: string;
  pages: readonly PageFacts[];
  /** Every file with `/`: `en/index.html`. */
  files: ReadonlySet<string>;
}

/** Where a link of a page leads within the site, or null; the path counts from the root of the site. */
export function insideOf({ root }: Site, page: PageFacts, href: string): URL | null {
  const url = new URL(href, root + page.address.slice(1));
  if (!url.href.startsWith(root)) return null;
  return new URL(url.href.slice(root.length - 1), 'https://site.example/');
}

export const existsAt = ({ files }: Site, { pathname }: URL): boolean =>
  files.has(decodeURIComponent(pathname).slice(1) + (pathname.endsWith('/') ? 'index.html' : ''));

type Rule = (url: URL, page: PageFacts) => boolean;

/** What every link within the site must do, by the words that a test says it in. */
export const LINK_RULES: Readonly<Record<string, (site: Site) => Rule>> = {
  'leads to a page or a file': (site) => (url) => existsAt(site, url),
  'finds the place that it names on the page': ({ pages }) => {
    const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
    return ({ pathname, hash }) => hash === '' || (ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ?? false);
  },
  'ends in a slash where it leads to a page, so that no server has to send it on':
    () =>
    ({ pathname }) =>
      pathname.endsWith('/') || /\.\w+$/.test(pathname),
};

/** `page: href` of each link within the site that a rule refuses. */
export function linkFaults(site: Site, rule: Rule, pages: readonly PageFacts[] = site.pages): string[] {
  return pages.flatMap((page) =>
    page.links.flatMap(({ href }) => {
      const url = insideOf(site, page, href);
      return url && !rule(url, page) ? [`${page.address}: ${href}`] : [];
    }),
  );
}

/** What pages load that is not there, or that comes from elsewhere. */
export const missingResources = (site: Site, pages: readonly PageFacts[] = site.pages): string[] =>
  pages.flatMap((page) =>
    page.resources.filter((href) => {
      const url = insideOf(site, page, href);
      return !url || !existsAt(site, url);
    }),
  );

/** Pages that can be reached from an address by following links. */
export function reachableFrom(site: Site, start: string): Set<string> {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  const seen = new Set<string>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const page = byAddress.get(address);
    if (!page || seen.has(address)) continue;
    seen.add(address);
    waiting.push(...page.links.flatMap(({ href }) => insideOf(site, page, href)?.pathname ?? []));
  }
  return seen;
}
