/** What the pages say of themselves, read by the browser's own parser. */
import { inject } from 'vitest';
import { withPage } from './browser.ts';
import { htmlOf } from './dist.ts';
import { keptBeside } from './kept.ts';

export interface Link {
  href: string;
  text: string;
}

export interface PageFacts {
  /** From the root of the site: `/en/method/`. */
  address: string;
  lang: string;
  title: string;
  description: string;
  canonical: string | null;
  /** By language, `x-default` included. */
  alternates: Record<string, string>;
  robots: string | null;
  /** True for a page that only sends its reader on. */
  sendsOn: boolean;
  h1: string[];
  links: Link[];
  /** Every `src` and `href` of what the page loads. */
  resources: string[];
  ids: string[];
  text: string;
}

/** Runs in the browser. */
function readPages(pages: [string, string][]): PageFacts[] {
  return pages.map(([address, html]) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
    const attribute = (selector: string, name: string): string | null =>
      page.querySelector(selector)?.getAttribute(name) ?? null;
    const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      address,
      lang: page.documentElement.lang,
      title: page.title,
      description: attribute('meta[name=description]', 'content') ?? '',
      canonical: attribute('link[rel=canonical]', 'href'),
      alternates: Object.fromEntries(
        all('link[rel=alternate][hreflang]').map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      robots: attribute('meta[name=robots]', 'content'),
      sendsOn: page.querySelector('meta[http-equiv=refresh]') !== null,
      h1: all('h1').map(textOf),
      links: all('a[href]').map((link) => ({ href: link.getAttribute('href') ?? '', text: textOf(link) })),
      resources: all('script[src], img[src], iframe[src], source[src], link[rel~=icon], link[rel=stylesheet]').map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      ),
      ids: all('[id]').map(({ id }) => id),
      text: textOf(page.body),
    };
  });
}

let facts: Promise<PageFacts[]> | null = null;

export const factsOf = (html: ReadonlyMap<string, string>): Promise<PageFacts[]> =>
  withPage((page) => page.evaluate(readPages, [...html]));

/** Facts of every page of the shared build, read once. */
export function siteFacts(): Promise<PageFacts[]> {
  const dist = inject('dist');
  facts ??= keptBeside(dist, 'page-facts', () => factsOf(htmlOf(dist)));
  return facts;
}
