/** What a reader would see go wrong on an open page. Every function runs in the browser. */

/** How many pixels the page can be scrolled sideways. */
export const sidewaysPixels = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/**
 * Words that are cut off: beyond the edge of the window, or of an element that hides what overflows. What scrolls by
 * itself, and what is hidden from the eye on purpose, is left out.
 */
export function cutOffWords(): string[] {
  const overflowOf = (element: Element): string => getComputedStyle(element).overflowX;
  const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(overflowOf(element));
  const clips = (element: Element): boolean =>
    ['hidden', 'clip'].includes(overflowOf(element)) && !(element instanceof SVGElement);
  const ancestors = (node: Node): Element[] => {
    const found: Element[] = [];
    for (let each = node.parentElement; each; each = each.parentElement) found.push(each);
    return found;
  };
  const forScreenReaders = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return clips(element) && (width <= 1 || height <= 1);
  };

  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = ancestors(node);
    const parent = around[0];
    if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (around.some(scrolls) || around.some(forScreenReaders)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const edges = [document.documentElement, ...around.filter(clips)].map((each) => each.getBoundingClientRect());
    const left = Math.max(0, ...edges.slice(1).map((edge) => edge.left));
    const right = Math.min(innerWidth, ...edges.slice(1).map((edge) => edge.right));
    const isCut = [...range.getClientRects()].some(
      (box) => box.width > 0 && box.bottom > 0 && (box.left < left - 1 || box.right > right + 1),
    );
    if (isCut)
      cut.push(`${parent.tagName.toLowerCase()}.${parent.getAttribute('class') ?? ''}: ${node.nodeValue.trim()}`);
  }
  return cut;
}

/** Pairs of labels in one drawing that lie over each other. */
export function overlappingLabels(): string[] {
  const covers = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  return [...document.querySelectorAll('svg')].flatMap((drawing) => {
    const labels = [...drawing.querySelectorAll(':scope > text, :scope > g > text')].filter((label) =>
      label.checkVisibility(),
    );
    return labels.flatMap((one, i) =>
      labels
        .slice(i + 1)
        .filter((other) => covers(one.getBoundingClientRect(), other.getBoundingClientRect()))
        .map((other) => `"${one.textContent}" and "${other.textContent}"`),
    );
  });
}
