/** Prose as the site would show it, near enough to read: Markdown through a library that is loaded only for this. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Nothing of it runs, and nothing is fetched: HTML stays text, pictures are their descriptions. */
export function preview(markdown: string): DocumentFragment {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(`[${picture.alt}]`);
  // A press leads nowhere: what is being written would be left.
  for (const link of body.querySelectorAll('a')) link.target = '_blank';
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}
