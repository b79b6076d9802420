/**
 * What the pages are built of: an element's tag, classes, role and aria attributes within its parent. Pages that
 * together hold every such structure of the site stand for all of them where looking at each would take too long.
 */
import { withPage } from './browser.ts';
import type { Structured } from './cover.ts';

/** Runs in the browser. */
function readStructures(pages: [string, string][]): { address: string; structures: string[]; elements: number }[] {
  // Of these the words and the names are the page's own.
  const OWN =
    /^aria-(?:label|description|valuetext|roledescription|labelledby|describedby|controls|owns|details|flowto)$/;
  const plainOf = (element: Element | null): string =>
    element === null
      ? ''
      : [
          element.tagName.toLowerCase(),
          ...[...element.classList].sort().map((name) => `.${name}`),
          element.hasAttribute('role') ? `[role=${element.getAttribute('role')}]` : '',
        ].join('');
  const ariaOf = (element: Element): string =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('aria-'))
      .map(({ name, value }) => (OWN.test(name) ? `[${name}]` : `[${name}=${value}]`))
      .sort()
      .join('');
  return pages.map(([address, html]) => {
    const all = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];
    const structures = all.map((each) => `${plainOf(each.parentElement)} > ${plainOf(each)}${ariaOf(each)}`);
    return { address, structures: [...new Set(structures)], elements: all.length };
  });
}

export async function structuresOf(pages: ReadonlyMap<string, string>): Promise<Structured[]> {
  const found = await withPage((page) => page.evaluate(readStructures, [...pages]));
  return found.map((each) => ({ ...each, structures: new Set(each.structures) }));
}
